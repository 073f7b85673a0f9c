// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/edits/rowset.h"
#include "models/rows/sendrows.h"

#include <QFutureWatcher>

#include <memory>
#include <optional>

namespace Inspector
{

// The columns of a corrected CSV: those of `fields` that the definition has, in its order. Without a
// definition (none of its fields), all.
QByteArrayList correctedColumns(const QByteArrayList &definitionFields, const QByteArrayList &fields);

struct CorrectedFiles {
    QString csv;     // for import: definition's columns, UTF-8, RFC 4180, no mark, no guard, nothing else
    QString reasons; // its line of the first file, recordIndex, code, message and fields of each rejection
    qint64 rows = 0;

    // What was written, and where.
    QString sentence() const;
};

// Writes corrected rows to files that appear whole or not at all. Dropping it cancels and leaves nothing. GUI
// thread; all reading and writing is on the pool.
class CorrectedFilesJob : public QObject
{
    Q_OBJECT

public:
    // `seqs`: rows to write, in order; nothing: all that are not left out by the person.
    CorrectedFilesJob(std::shared_ptr<SendRows> rows, QByteArrayList columns,
                      std::optional<RowSet> seqs = {});
    ~CorrectedFilesJob() override;
    // The reasons go to reasonsPathFor(path).
    void start(const QString &path);
    void cancel();

Q_SIGNALS:
    // Errors: File, and those of the rows, as sentences.
    void finished(const Inspector::Result<Inspector::CorrectedFiles> &result);

private:
    std::shared_ptr<SendRows> m_rows;
    QByteArrayList m_columns;
    std::optional<RowSet> m_seqs;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    Owned<QFutureWatcher<Result<CorrectedFiles>>> m_work;
};

// "corrected.csv": "corrected-reasons.csv".
QString reasonsPathFor(const QString &csvPath);

} // namespace Inspector
