// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"
#include "models/export/pageencoder.h"

#include <QMutex>

#include <atomic>

namespace Inspector
{

// What an ExportJob writes with and to: handed from pool task to pool task, and by then to nobody else. Only
// exportjob*.cpp includes this.
struct ExportJob::Target {
    std::shared_ptr<PageEncoder> pages; // whoever reads a page holds it too, but not the sink
    RowWriter *writer = nullptr;        // theirs
    std::unique_ptr<ExportSink> sink;
    bool hasRecords = false; // whose fields are known by the rows only
    bool begun = false;
    qint64 rows = 0;
    qint64 bytes = 0;
    std::optional<Checkpoint> resumed;
    bool damaged = false;                // there was something to go on with, but nothing whole
    std::atomic<bool> cancelled = false; // set by the GUI thread

    std::optional<quint64> lastFingerprint; // of the page before, within its range

    NotedRows notedRows;
    mutable QMutex notedMutex; // guards notedRows

    // Any thread.
    NotedRows noted() const
    {
        const QMutexLocker lock(&notedMutex);
        return notedRows;
    }

    // All that follows runs on the pool, one call at a time.
    // Resumes from the rows that are there, if there are any.
    Written reopen()
    {
        resumed = sink->reopen();
        damaged = !resumed && sink->foundDamage();
        if (!resumed)
            return 0;
        if (!pages->restore(resumed->writer, resumed->bytes))
            return ApiError{.kind = ApiError::Kind::File,
                            .message = ExportJob::tr("The rows kept from the earlier export were written by "
                                                     "another version of this program. Start over.")};
        begun = true;
        rows = resumed->rows;
        bytes = resumed->bytes;
        lastFingerprint = resumed->fingerprint;
        setNoted(rows);
        return resumed->bytes;
    }

    Written write(const PageSchedule::Turn &turn, const std::optional<Checkpoint> &checkpoint, bool mayRepeat)
    {
        const Result<PagePtr> fitted = pages->fitted(turn.page);
        if (!fitted)
            return fitted.error();
        const Page &page = **fitted;
        if (!mayRepeat && isRepeated(page))
            return repeated(page);
        lastFingerprint = page.fingerprint;
        QByteArray out;
        if (!begun) {
            begun = true;
            if (const Outcome opened = sink->open(); !opened)
                return opened.error();
            out = writer->begin(page.encoded ? page.encoded->columns : page.rows.columnNames());
        }
        out += page.encoded ? writer->take(*page.encoded, turn.from, turn.to)
                            : writer->encodeSome(page.rows, turn.from, turn.to);
        rows += turn.to - turn.from;
        if (const Outcome written = writePage(out); !written)
            return written.error();
        bytes += out.size();
        if (const std::optional<QByteArray> state = writer->state(); checkpoint && state) {
            Checkpoint here = *checkpoint;
            here.fingerprint = page.fingerprint;
            here.writer = *state;
            sink->note(here);
            setNoted(here.rows);
        }
        return out.size();
    }

    bool isRepeated(const Page &page) const
    {
        return lastFingerprint && page.rowCount() > 1 && page.fingerprint == *lastFingerprint &&
               !page.allRowsAlike;
    }

    ApiError repeated(const Page &page) const
    {
        return {.kind = ApiError::Kind::BadReply,
                .message =
                    ExportJob::tr("The server sent the same %L1 row(s) twice in a row (from row %L2 on), "
                                  "so the file would be incorrect. Export again. If the problem "
                                  "continues, send this message to Oracle Support.",
                                  nullptr, page.rowCount())
                        .arg(page.rowCount())
                        .arg(page.offset + 1)};
    }

    void setNoted(qint64 count)
    {
        const NotedRows here{.rows = count, .part = sink->noted()};
        const QMutexLocker lock(&notedMutex);
        notedRows = here;
    }

    Outcome writePage(const QByteArray &out)
    {
        if (!sink->canRewrite() && writer->lastPass(&cancelled)) {
            return ApiError{.kind = ApiError::Kind::BadReply,
                            .message =
                                ExportJob::tr("A new field appeared that the earlier rows don't have, but "
                                              "the header is already written. The output so far isn't the "
                                              "whole table. Write to a file, or specify the columns.")};
        }
        return sink->write(out);
    }

    // Bytes of the whole file.
    Written finish()
    {
        if (!writer->missingColumns().isEmpty() && (rows > 0 || !hasRecords)) {
            return ApiError{.kind = ApiError::Kind::Refused,
                            .message =
                                ExportJob::tr("No row has a column named \"%1\". Check the column names.")
                                    .arg(QString::fromUtf8(writer->missingColumns().first()))};
        }
        const QByteArray tail = writer->end();
        if (const Outcome completed = completeFile(*writer, *sink, tail, &cancelled); !completed)
            return completed.error();
        return sink->size().value_or(bytes + tail.size());
    }
};

} // namespace Inspector
