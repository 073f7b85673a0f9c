// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/rowwriter.h"
#include "models/pages/pageparser.h"

#include <QMutex>

namespace Inspector
{

// Answers -> pages of bytes. Several at a time and in any order, on any thread; only a page that was encoded
// before another one brought a column has to be encoded again when its turn comes.
class PageEncoder
{
public:
    PageEncoder(std::unique_ptr<RowWriter> writer, Table table);

    // For what must happen in order: one thread at a time.
    RowWriter &writer() { return *m_writer; }

    // As RowWriter::restore().
    bool restore(const QByteArray &state, qint64 written);

    // As parsePage(), in one walk, or in two where a row brings a column that earlier ones of the page do not
    // have. With a block instead of bytes for a writer without encoders.
    Result<PagePtr> read(const HttpAnswer &answer, qint64 askedOffset,
                         std::optional<qint64> askedLimit) const;
    // This page comes next in the file: others are read as if it was in it.
    void expect(const Page &page);
    // The page as it has to be behind all that the writer took: the same one nearly always.
    Result<PagePtr> fitted(const PagePtr &page);

private:
    Result<PagePtr> readBehind(const FileColumns &columns, const HttpAnswer &answer, qint64 askedOffset,
                               std::optional<qint64> askedLimit) const;

    const std::unique_ptr<RowWriter> m_writer;
    const Table m_table;
    mutable QMutex m_mutex; // guards m_columns
    FileColumns m_columns;  // of the file, with those of the page that comes next
};

} // namespace Inspector
