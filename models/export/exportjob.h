// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/silence.h"
#include "models/export/exportformat.h"
#include "models/export/exportsink.h"
#include "models/export/pageschedule.h"
#include "models/pages/pagefetcher.h"

#include <QElapsedTimer>
#include <QSet>

#include <map>
#include <memory>
#include <variant>

namespace Inspector
{

struct ExportPlan {
    Resource resource;
    Query query; // filter, order, first row, rows per request (none: as many as suit, see PageSize)
    // These rows only, in this order, one range after the other; empty: all from the first row on.
    QList<RowRange> ranges = {};
    ExportFormat format = ExportFormat::Csv;
    CsvOptions csv;         // for Csv; `columns` count for every format
    int inFlight = 4;       // requests at once, 1 to 6
    bool keepsPart = false; // what was fetched stays when the export fails, unless it cannot be right
    bool resumes = false;   // go on with what an earlier run left, if anything is left
    bool replaces = true;   // for the sink: a file that has the name already

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
    qint64 announced = 0; // rows that the server's total promised from the first row on
    qint64 bytes = 0;
    std::chrono::milliseconds time{0};
    QStringList notices; // odd, but without consequence for the rows
};

// Fetches every row of a query with requests of its own, several at once, and writes them in order. Parsing
// and encoding happen on the pool, straight from a page's UTF-8. At most `inFlight` pages are in memory
// besides the one being written, and fewer when they are large, so that memory is bounded in bytes. Ends with
// a summary only when every row from the first to the server's total was written once; otherwise with an
// error, and the sink is not committed. Dropping the job cancels it. GUI thread.
class ExportJob : public QObject
{
    Q_OBJECT

public:
    // `writer`: another one than the plan's format asks for, or null.
    ExportJob(ApiClient &client, ExportPlan plan, std::unique_ptr<ExportSink> sink,
              std::unique_ptr<RowWriter> writer = nullptr);
    ~ExportJob() override;
    void start();
    void cancel();
    // Cancels, and keeps what was fetched.
    void stop();
    // Rows in the part that the same export can go on with, if it is kept; none once somebody deleted it.
    qint64 notedRows() const;
    // It ended before its time, and they are kept.
    bool keptPart() const { return m_kept && notedRows() > 0; }
    const ExportPlan &plan() const { return m_plan; }
    const ExportProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    // Only the silence of the server is another one.
    void silenceChanged();
    void finished(const Inspector::Result<Inspector::ExportSummary> &result);

private:
    struct Target; // writer and sink: handed from pool task to pool task
    using Written = Result<qint64>;
    // Rows that can be gone on with, and the part that they are in.
    struct NotedRows {
        qint64 rows = 0;
        FileMark part;
    };

    void resume(const std::optional<Checkpoint> &from);
    bool fitsWhatIsThere(const Page &page);
    std::optional<Checkpoint> checkpoint() const;
    void fetchAhead();
    void fetch(const RowRange &rows);
    void receive(const RowRange &asked, const Result<PagePtr> &result);
    void writeNext();
    bool accept(const PageSchedule::Turn &turn);
    bool followTotal(const Page &page);
    void skipKnownSyncs(PageSchedule::Turn &turn);
    void forgetAhead();
    void runOnPool(const std::function<Written()> &work, const std::function<void(const Written &)> &next);
    void wrote(const Written &bytes);
    void finishFile();
    void committed(const Written &bytes);
    qint64 firstRow() const;
    qint64 wanted() const;
    void fail(const ApiError &error);
    void refuse(const QString &why);
    void conclude(const ApiError &error, bool keepsPart);
    void updateProgress();
    QStringList notices() const;

    ApiClient &m_client;
    Silence m_silence;
    ExportPlan m_plan;
    std::shared_ptr<Target> m_target;
    std::map<qint64, Owned<PageFetcher>> m_fetchers;
    Owned<QFutureWatcher<Written>> m_work;
    PageSchedule m_schedule;

    std::optional<qint64> m_total;
    qint64 m_firstTotal = 0;
    bool m_begun = false;       // the first page is accepted
    bool m_startsRange = false; // the next page is the first of another range
    bool m_ended = false;       // the server said that there is no more
    bool m_writing = false;
    bool m_over = false;
    QSet<qint64> m_syncs; // of the list of syncs: which are written already
    std::optional<Checkpoint> m_resumed;
    bool m_damaged = false; // nothing of what an earlier run left was whole
    NotedRows m_noted;      // once the target is gone
    bool m_kept = false;
    ExportProgress m_progress;
    bool m_repaired = false;
    QElapsedTimer m_clock;
};

} // namespace Inspector
