// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/csvwidener.h"
#include "models/export/exportjob.h"

#include <QMutex>

#include <atomic>

namespace Inspector
{

// What an ExportJob writes with and to: handed from pool task to pool task, and by then to nobody else. Only
// exportjob*.cpp includes this.
struct ExportJob::Target {
    std::unique_ptr<RowWriter> writer;
    CsvWriter *csv = nullptr; // the same, when it is one
    CsvOptions options;
    std::unique_ptr<ExportSink> sink;
    bool hasRecords = false; // whose fields are known by the rows only
    bool begun = false;
    qint64 rows = 0;
    std::optional<Checkpoint> resumed;
    bool damaged = false;                // there was something to go on with, but nothing whole
    std::atomic<bool> cancelled = false; // set by the GUI thread

    NotedRows notedRows;
    mutable QMutex notedMutex; // guards notedRows

    // Encoded and written in one go, so that a large page needs little more room.
    static constexpr int RowsAtOnce = 4096;

    // Any thread.
    NotedRows noted() const
    {
        const QMutexLocker lock(&notedMutex);
        return notedRows;
    }

    // All that follows runs on the pool, one call at a time.
    // Goes on with what is there, if anything is.
    Written reopen()
    {
        resumed = sink->reopen();
        damaged = !resumed && sink->foundDamage();
        if (!resumed)
            return 0;
        if (!writer->restore(resumed->writer, resumed->bytes))
            return ApiError{.kind = ApiError::Kind::File,
                            .message = ExportJob::tr("The rows kept from the earlier export were written by "
                                                     "another version of this program. Start over.")};
        begun = true;
        rows = resumed->rows;
        setNoted(rows);
        return resumed->bytes;
    }

    Written write(const PageSchedule::Turn &turn, const std::optional<Checkpoint> &checkpoint)
    {
        const RowBlock &block = turn.page->rows;
        QByteArray head;
        if (!begun) {
            begun = true;
            if (const Outcome opened = sink->open(); !opened)
                return opened.error();
            head = writer->begin(block.columnNames());
        }
        int from = turn.from;
        rows += turn.to - from;
        qint64 bytes = 0;
        do {
            const int to = std::min(turn.to, from + RowsAtOnce);
            const QByteArray slice = head + writer->encodeSome(block, from, to);
            if (const Outcome written = writeSlice(slice); !written)
                return written.error();
            bytes += slice.size();
            head.clear();
            from = to;
        } while (from < turn.to);
        if (const std::optional<QByteArray> state = writer->state(); checkpoint && state) {
            Checkpoint here = *checkpoint;
            here.writer = *state;
            sink->note(here);
            setNoted(here.rows);
        }
        return bytes;
    }

    void setNoted(qint64 count)
    {
        const NotedRows here{.rows = count, .part = sink->noted()};
        const QMutexLocker lock(&notedMutex);
        notedRows = here;
    }

    Outcome writeSlice(const QByteArray &bytes)
    {
        if (csv && !csv->columnBreaks().isEmpty() && !sink->canRewrite()) {
            return ApiError{.kind = ApiError::Kind::BadReply,
                            .message =
                                ExportJob::tr("A new field appeared that the earlier rows don't have, but "
                                              "the header is already written. The output so far isn't the "
                                              "whole table. Write to a file, or specify the columns.")};
        }
        return sink->write(bytes);
    }

    Written finish()
    {
        if (!writer->missingColumns().isEmpty() && (rows > 0 || !hasRecords)) {
            return ApiError{.kind = ApiError::Kind::Refused,
                            .message =
                                ExportJob::tr("No row has a column named \"%1\". Check the column names.")
                                    .arg(QString::fromUtf8(writer->missingColumns().first()))};
        }
        const QByteArray tail = writer->end();
        if (const Outcome written = sink->write(tail); !written)
            return written.error();
        if (csv && !csv->columnBreaks().isEmpty()) {
            const Outcome rewritten = sink->rewrite(
                [this](QIODevice &from, QIODevice &to) { return widenCsv(from, to, *csv, options); });
            if (!rewritten)
                return rewritten.error();
        }
        // Widening takes its time. Nobody hears this error: it leaves the older file alone.
        if (cancelled)
            return ApiError{.kind = ApiError::Kind::File, .message = ExportJob::tr("Canceled.")};
        if (const Outcome safe = sink->commit(); !safe)
            return safe.error();
        return qint64(tail.size());
    }
};

} // namespace Inspector
