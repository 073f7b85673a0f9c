// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/silence.h"
#include "models/export/exportrun.h"
#include "models/export/pageschedule.h"
#include "models/files/exportsink.h"
#include "models/pages/pagefetcher.h"

#include <QElapsedTimer>
#include <QSet>

#include <map>
#include <memory>
#include <variant>

namespace Inspector
{

// Fetches every row of a query with requests of its own, several at once, and writes them in order. Parsing
// and encoding happen on the pool, straight from a page's UTF-8. At most `inFlight` pages are in memory
// besides the one being written, and fewer when they are large, so that memory is bounded in bytes. Ends with
// a summary only when every row from the first to the server's total was written once; otherwise with an
// error, and the sink is not committed. Dropping the job cancels it. GUI thread.
class ExportJob final : public ExportRun
{
    Q_OBJECT

public:
    // `writer`: another one than the plan's format asks for, or null.
    ExportJob(ApiClient &client, ExportPlan plan, std::unique_ptr<ExportSink> sink,
              std::unique_ptr<RowWriter> writer = nullptr);
    ~ExportJob() override;
    void start() override;
    void cancel() override;
    void stop() override;
    qint64 notedRows() const override;
    bool keptPart() const override { return m_kept && notedRows() > 0; }
    const ExportPlan &plan() const override { return m_plan; }
    const ExportProgress &progress() const override { return m_progress; }

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
    QString wayOut() const;
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
    bool m_hasMoved = false;    // a total that differs from it came
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
