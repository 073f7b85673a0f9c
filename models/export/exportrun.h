// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/export/exportformat.h"
#include "models/query/query.h"
#include "models/query/rowrange.h"

#include <chrono>
#include <optional>

namespace Inspector
{

struct ExportPlan {
    Resource resource;
    Query query; // filter, order, first row, rows per request (none: as many as suit, see PageSize)
    // These rows only, in this order, one range after the other; empty: all from the first row on.
    QList<RowRange> ranges = {};
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv;                 // for Csv; `columns` count for every format
    int inFlight = 4;               // requests at once, 1 to 6
    bool keepsPart = false;         // what was fetched stays when the export fails, unless it cannot be right
    bool resumes = false;           // go on with what an earlier run left, if anything is left
    bool replaces = true;           // for the sink: a file that has the name already
    bool writesFile = true;         // otherwise the rows are only looked at: for the words of errors
    Origin origin = Origin::Server; // of the rows; a kept copy's are not resumed

    // One line of text: the same for exports whose files have the same bytes.
    QByteArray identity() const;
};

struct ExportProgress {
    qint64 rows = 0;             // written
    std::optional<qint64> total; // to be written, as far as the server says
    qint64 bytes = 0;
    double rowsPerSecond = 0;
    std::optional<std::chrono::seconds> remaining;
    bool completing = false;                     // all rows are here, and the file is made of them
    bool slowed = false;                         // by the server, which refuses requests for their number
    std::optional<std::chrono::seconds> silence; // of the server, when it is long enough to be said
};

struct ExportSummary {
    qint64 rows = 0;
    qint64 announced = 0; // rows that the total promised from the first row on
    qint64 bytes = 0;
    std::chrono::milliseconds time{0};
    QStringList notices; // odd, but without consequence for the rows
    // The server's total was not the same in all answers. A list that grows is followed to its end; that its
    // rows stayed where they were, nobody can tell.
    bool hasMoved = false;
};

// Rows on their way to a file, wherever they come from. Owned by who started it, as Owned<ExportRun>;
// dropping it cancels it. Ends once, with a summary only when every row was written. GUI thread.
class ExportRun : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;
    virtual void cancel() = 0;
    // Cancels, and keeps what was fetched.
    virtual void stop() = 0;
    // Rows in the part that the same export can go on with, if it is kept; none once somebody deleted it.
    virtual qint64 notedRows() const = 0;
    // It ended before its time, and they are kept.
    virtual bool keptPart() const = 0;
    virtual const ExportPlan &plan() const = 0;
    virtual const ExportProgress &progress() const = 0;

Q_SIGNALS:
    void progressed();
    // Only the silence of the server is another one.
    void silenceChanged();
    void finished(const Inspector::Result<Inspector::ExportSummary> &result);
};

} // namespace Inspector
