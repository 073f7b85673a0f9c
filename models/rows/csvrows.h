// SPDX-License-Identifier: MIT
#pragma once

#include "models/rows/csvfilereader.h"
#include "models/rows/sendrows.h"

namespace Inspector
{

// The rows of a CSV file whose first line names the fields. Row 1 is the one below it. The file's cells are
// sent as they are.
class CsvRows final : public SendRows
{
public:
    // Blocks: reads the first line. Errors: Gone without the file; Refused, also for a header that names a
    // field twice or not at all.
    static Result<std::shared_ptr<CsvRows>> open(const QString &path);

    const QByteArrayList &fields() const override { return m_fields; }
    Outcome visit(qint64 fromSeq, const Visitor &visit) override;

private:
    struct Place {
        qint64 position = 0; // in bytes
        qint64 line = 1;
    };
    CsvRows(QString path, QByteArrayList fields, Place firstRow);

    QString m_path;
    QByteArrayList m_fields;
    Place m_firstRow;
    qint64 m_nextSeq = 1; // the row at which the last visit() stopped, ...
    Place m_next;         // ... and where it is
};

} // namespace Inspector
