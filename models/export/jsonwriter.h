// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/rowwriter.h"

namespace Inspector
{

// JSON lines (one object a line) or one JSON array of objects, with the server's values exact: strings as
// strings, everything else in the server's own spelling (line breaks between tokens become blanks, so that a
// row stays on its line), absent members left out, invalidFields a list again. Record fields of a reject
// stay under "fieldValues", so that a field named like a column of the table cannot clash with it.
class JsonWriter final : public RowWriter
{
public:
    enum class Form { Lines, Array };
    // `recordsUnder`: the member that takes the columns from `fixedColumns` on; empty: they stand beside the
    // others.
    JsonWriter(Form form, QByteArrayList columns, int fixedColumns, QByteArray recordsUnder);

    QByteArray begin(const QByteArrayList &columns) override;
    QByteArray end() override;
    std::optional<QByteArray> state() const override;
    bool restore(const QByteArray &state, qint64 written) override;

private:
    QByteArray encodeRows(const RowBlock &rows, int from, int to) override;
    void appendRow(QByteArray &out, const RowBlock &rows, int row) const;
    bool isWanted(const QByteArray &name) const
    {
        return wantedColumns().isEmpty() || wantedColumns().contains(name);
    }

    Form m_form;
    int m_fixed;
    QByteArray m_recordsUnder;
    bool m_first = true;
};

} // namespace Inspector
