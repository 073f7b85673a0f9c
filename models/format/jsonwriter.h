// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/jsonencoder.h"
#include "models/format/rowwriter.h"

namespace Inspector
{

// JSON lines (one object a line) or one JSON array of objects, with the server's values exact: strings as
// strings, everything else in the server's own spelling (line breaks between tokens become blanks, so that a
// row stays on its line), absent members left out, invalidFields a list again. Members stand in the order of
// the columns that were asked for. Record fields of a reject
// stay under "fieldValues", so that a field named like a column of the table cannot clash with it.
class JsonWriter final : public RowWriter
{
public:
    using Form = JsonEncoder::Form;
    // `recordsUnder`: the member that takes the columns from `fixedColumns` on; empty: they stand beside the
    // others.
    JsonWriter(Form form, QByteArrayList columns, int fixedColumns, QByteArray recordsUnder);

    QByteArray begin(const QByteArrayList &columns) override;
    std::unique_ptr<RowEncoder> encoder(const FileColumns &) const override;
    QByteArray end() override;
    std::optional<QByteArray> state() const override;
    bool restore(const QByteArray &state, qint64 written) override;

private:
    QByteArray takeRows(const EncodedRows &rows, int from, int to) override;

    const Form m_form;
    const QByteArray m_recordsUnder;
    bool m_first = true;
};

} // namespace Inspector
