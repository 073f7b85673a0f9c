// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"

#include <QByteArray>

#include <optional>

namespace Inspector
{

// Rows -> bytes of a file format. Used on one pool thread at a time, page after page; never on the GUI thread
// while an export runs. Copies the server's text as it is: nothing is rounded, converted or dropped.
class RowWriter
{
public:
    // `columns`: names asked for, in order; empty: all.
    explicit RowWriter(QByteArrayList columns)
        : m_wanted(std::move(columns))
        , m_missing(m_wanted)
    {
    }
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    // What stands before the first row. Called once; `columns` are those of the first page.
    virtual QByteArray begin(const QByteArrayList &columns) = 0;
    // The rows from `from` up to, not including, `to`.
    QByteArray encodeSome(const RowBlock &rows, int from, int to)
    {
        for (const QByteArray &name : rows.columnNames())
            m_missing.removeAll(name);
        return encodeRows(rows, from, to);
    }
    QByteArray encode(const RowBlock &rows, int from) { return encodeSome(rows, from, rows.rows()); }
    virtual QByteArray end() = 0;
    // All that the rows to come depend on, for a file that is gone on with by another writer; nothing where
    // that cannot be. `written`: bytes up to there.
    virtual std::optional<QByteArray> state() const { return std::nullopt; }
    virtual bool restore(const QByteArray &state, qint64 written)
    {
        Q_UNUSED(state)
        Q_UNUSED(written)
        return false;
    }
    // Names asked for that no page has had so far.
    const QByteArrayList &missingColumns() const { return m_missing; }

protected:
    virtual QByteArray encodeRows(const RowBlock &rows, int from, int to) = 0;
    const QByteArrayList &wantedColumns() const { return m_wanted; }
    void restoreMissing(const QByteArrayList &names) { m_missing = names; }

private:
    QByteArrayList m_wanted;
    QByteArrayList m_missing;
};

} // namespace Inspector
