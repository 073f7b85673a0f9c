// SPDX-License-Identifier: MIT
// The real window on large tables: how long the event loop is away during what people do in them, how many
// requests that costs, how much is kept, and how soon the last row is there.
#include "models/export/exportjob.h"
#include "tests/bench/benchserver.h"
#include "tests/bench/eventloopgaps.h"
#include "tests/bench/figures.h"
#include "tests/support/findnamed.h"
#include "ui/common/prompts.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include <cstring>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int Frame = 16;     // ms
constexpr int KeyRepeat = 33; // ms, as desktops have it

double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.mid(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QApplication::sendEvent(widget, &up);
}

// The program's window on the data of one sync.
class Bench
{
public:
    Bench(std::chrono::milliseconds latency, qint64 sync)
        : m_server(latency)
        , window(m_prompts)
    {
        window.resize(1280, 800);
        window.setClient(&m_server.client());
        window.show();
        window.openSync(SyncId{sync});
        // Once the sync is here, the window brings no other tab to the front.
        spin(20'000,
             [this] { return findNamed<QWidget>(&window, u"Sync title"_s) && window.failure().isEmpty(); });
        spin(60'000, [this] {
            window.loadAllTabs();
            return window.isFilled();
        });
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            if (tabs()->tabText(tab) == u"Data"_s)
                tabs()->setCurrentIndex(tab);
        }
        pane = qobject_cast<TablePane *>(tabs()->currentWidget());
        view().setFocus();
        spin(500);
    }

    ApiClient &client() { return m_server.client(); }
    TableView &view() { return pane->view(); }
    PagedTableModel &model() { return pane->model(); }
    bool isReady() const
    {
        return pane->model().loadState() == PagedTableModel::LoadState::Ready && !pane->model().isFetching();
    }
    bool isLoaded(int row) { return model().rowState(row) == PagedTableModel::RowState::Loaded; }

    // One line of the table: what happened in the event loop while `act` ran.
    void measure(const char *table, const char *name, const std::function<void()> &act)
    {
        const qint64 before = model().requestsSent();
        int inFlight = 0;
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &window,
                         [&] { inFlight = std::max(inFlight, m_server.client().inFlight()); });
        watch.start(1);
        EventLoopGaps gaps;
        gaps.start();
        act();
        gaps.stop();
        std::printf("%s\t%s\t%.1f\t%.1f\t%lld\t%d\t%.1f\n", table, name, gaps.percentile(0.99),
                    gaps.longest(), static_cast<long long>(model().requestsSent() - before), inFlight,
                    double(model().bytesInMemory()) / 1e6);
        std::fflush(stdout);
    }

    double roundTrip()
    {
        const int last = model().rowCount() - 1000;
        double best = 1e9;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer clock;
            clock.start();
            auto call = m_server.client().send(
                {.path = model().resource().path(), .query = model().query().startingAt(last).encoded()});
            bool done = false;
            QObject::connect(call.get(), &ApiCall::finished, &window, [&done] { done = true; });
            spin(10'000, [&done] { return done; });
            best = std::min(best, double(clock.nsecsElapsed()) / 1e6);
        }
        return best;
    }

private:
    QTabWidget *tabs() const { return window.findChild<QTabWidget *>(); }

    BenchServer m_server;
    Prompts m_prompts;

public:
    MainWindow window;
    TablePane *pane = nullptr;
};

void drag(Bench &bench)
{
    QScrollBar *bar = bench.view().verticalScrollBar();
    constexpr int Steps = 125; // two seconds there, two back
    int step = 0;
    QTimer hand;
    QObject::connect(&hand, &QTimer::timeout, bar, [&] {
        ++step;
        const int at = step <= Steps ? step : 2 * Steps - step;
        bar->setValue(int(qint64(bar->maximum()) * at / Steps));
    });
    hand.start(Frame);
    spin(10'000, [&] { return step >= 2 * Steps; });
}

void holdPageDown(Bench &bench)
{
    QTimer repeat;
    QObject::connect(&repeat, &QTimer::timeout, &bench.window,
                     [&] { press(&bench.view(), Qt::Key_PageDown); });
    repeat.start(KeyRepeat);
    spin(10'000);
}

void acts(const char *table, std::chrono::milliseconds latency, qint64 sync)
{
    Bench bench(latency, sync);
    const int last = bench.model().rowCount() - 1;
    const double roundTrip = bench.roundTrip();
    double toText = 0;
    bench.measure(table, "End", [&] {
        QElapsedTimer clock;
        clock.start();
        press(&bench.view(), Qt::Key_End);
        spin(10'000, [&] { return bench.isLoaded(last); });
        toText = double(clock.nsecsElapsed()) / 1e6;
        spin(300);
    });
    bench.measure(table, "Home", [&] {
        press(&bench.view(), Qt::Key_Home);
        spin(500);
    });
    bench.measure(table, "scroll bar dragged to the end and back", [&] { drag(bench); });
    bench.measure(table, "PageDown held for 10 s", [&] { holdPageDown(bench); });
    std::printf("%s\tfrom End to the last row's text\t%.2f x one round trip\n", table, toText / roundTrip);
    std::fflush(stdout);
}

void largePage()
{
    Bench bench(0ms, Demo::Sync::Export250k);
    Query query = bench.model().query();
    query.limit = 50'000;
    bench.measure("250,000 x 20, 0 ms", "a page of 50,000 rows comes", [&] {
        bench.model().open(bench.model().resource(), query);
        spin(60'000, [&] { return bench.isReady() && bench.model().rowsInMemory() >= 50'000; });
        spin(300);
    });
}

// Exports run in the window while one goes on browsing: here one in each of two acts, nobody touching
// anything.
void exporting()
{
    Bench bench(0ms, Demo::Sync::Export250k);
    const QTemporaryDir folder;
    const auto run = [&](const char *name, const ExportPlan &plan) {
        bench.measure("exports, 0 ms", name, [&] {
            Owned<ExportJob> job(new ExportJob(bench.client(), plan,
                                               std::make_unique<FileSink>(folder.filePath(u"out.csv"_s))));
            bool done = false;
            QObject::connect(job.get(), &ExportJob::finished, &bench.window,
                             [&done](const Result<ExportSummary> &result) {
                                 done = true;
                                 if (!result)
                                     std::printf("failed: %s\n", qPrintable(result.error().message));
                             });
            job->start();
            spin(120'000, [&done] { return done; });
        });
    };
    run("87,159 rejects", {.resource = {Table::Rejects, SyncId{Demo::Sync::ManyRejects}}});
    run("250,000 rows of data",
        {.resource = {Table::Data, SyncId{Demo::Sync::Export250k}}, .query = {.limit = 50'000}});
}

void painting()
{
    Bench bench(0ms, Demo::Sync::ManyRejects);
    const double seconds = secondsOf([&] { bench.window.repaint(); }, 30);
    report("repaint of the whole window", seconds * 1000, "ms");
    auto *filter = findNamed<QLineEdit>(&bench.window, u"Rejects filter"_s);
    double longest = 0;
    const QString text = u"statusCode='ELQ-00002' AND message='*address*'"_s;
    for (const QChar c : text) {
        QElapsedTimer clock;
        clock.start();
        press(filter, Qt::Key_unknown, QString(c));
        QApplication::processEvents();
        longest = std::max(longest, double(clock.nsecsElapsed()) / 1e6);
    }
    report("a key typed into the filter line, the slowest of 46", filter->text() == text ? longest : -1,
           "ms");
}

void memory()
{
    Bench bench(0ms, Demo::Sync::Export5M);
    const double before = peakMegabytes();
    for (int row = 0; row < 5'000'000; row += 12'500) {
        bench.view().verticalScrollBar()->setValue(row);
        spin(2000, [&] { return bench.isLoaded(row); });
    }
    report("5,000,000 rows scrolled through: peak memory", peakMegabytes(), "MB");
    report("of it before scrolling", before, "MB");
    report("of it rows", double(bench.model().bytesInMemory()) / 1e6, "MB");
}
} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--server") == 0)
        return BenchServer::run(argc, argv);
    const QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    if (app.arguments().contains(u"--memory"_s)) { // alone in its process
        memory();
        return 0;
    }
    if (app.arguments().contains(u"--painting"_s)) {
        painting();
        return 0;
    }
    std::printf("table, latency\tact\tp99 gap, ms\tlongest, ms\trequests\tin flight\tMB kept\n");
    acts("5,000,000 x 20, 0 ms", 0ms, Demo::Sync::Export5M);
    acts("5,000,000 x 20, 100 ms", 100ms, Demo::Sync::Export5M);
    acts("2,000 x 250, 0 ms", 0ms, Demo::Sync::ExportWide);
    acts("2,000 x 250, 100 ms", 100ms, Demo::Sync::ExportWide);
    largePage();
    exporting();
}
