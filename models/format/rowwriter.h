// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/exportsink.h"
#include "models/format/rowencoder.h"

namespace Inspector
{

// A file format: what stands around the rows, and what has to be known from page to page. Rows become bytes
// in encoders, one for each page, which walk answers while others do; take() puts pages in their order.
// Copies the server's text as it is: nothing is rounded, converted or dropped.
//
// Used on one pool thread at a time, and never on the GUI thread while an export runs; but for encoder().
class RowWriter
{
public:
    // `columns`: names asked for, in order; empty: all. `fixedColumns`: how many of a page's columns are the
    // table's own; fields of records stand behind them.
    explicit RowWriter(QByteArrayList columns, int fixedColumns = 0)
        : m_fixed(fixedColumns)
        , m_wanted(std::move(columns))
        , m_missing(m_wanted)
    {
    }
    virtual ~RowWriter() = default;
    Q_DISABLE_COPY_MOVE(RowWriter)

    // What stands before the first row. Called once; `columns` are those of the first page.
    virtual QByteArray begin(const QByteArrayList &columns) = 0;
    // For a page behind those that made `columns` of what columns() had been. Any thread. Null if this format
    // takes blocks only.
    virtual std::unique_ptr<RowEncoder> encoder(const FileColumns &) const { return nullptr; }
    // The file's, once it has begun; null where encoders need not know.
    virtual FileColumns columns() const { return {}; }
    // Bytes for the rows from `from` up to, not including, `to`, which come next in the file. To be called
    // for each page in order; `rows.before` must be columns().
    QByteArray take(const EncodedRows &rows, int from, int to);

    // Rows of a block, which is in memory already.
    QByteArray encodeSome(const RowBlock &rows, int from, int to);
    QByteArray encode(const RowBlock &rows, int from) { return encodeSome(rows, from, rows.rows()); }
    virtual QByteArray end() = 0;
    // What all that was written has to go through when the last row is there; nothing where it is right as it
    // is. It may end early once `cancelled` says so, unless that is null.
    virtual ExportSink::Change lastPass(const std::atomic<bool> *cancelled)
    {
        Q_UNUSED(cancelled)
        return nullptr;
    }
    // Sentences about what the format could not hold, when all is written.
    virtual QStringList notices() const { return {}; }
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
    virtual QByteArray takeRows(const EncodedRows &rows, int from, int to) { return rows.slice(from, to); }
    virtual QByteArray encodeRows(const RowBlock &rows, int from, int to);
    const QByteArrayList &wantedColumns() const { return m_wanted; }
    void restoreMissing(const QByteArrayList &names) { m_missing = names; }

private:
    void meet(const QByteArrayList &columns);

    int m_fixed;
    const QByteArrayList m_wanted;
    QByteArrayList m_missing;
};

// After the last row: writes the rest of the file, end() included, and gives it its last pass and its name.
Outcome completeFile(RowWriter &writer, ExportSink &sink, const QByteArray &rest,
                     const std::atomic<bool> *cancelled = nullptr);

} // namespace Inspector
