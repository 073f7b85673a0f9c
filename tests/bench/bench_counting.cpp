// SPDX-License-Identifier: MIT
// Causes counted in the real window: how long one waits for them, and how long the event loop is away
// meanwhile.
#include "tests/bench/benchserver.h"
#include "tests/bench/eventloopgaps.h"
#include "tests/bench/figures.h"
#include "tests/support/findnamed.h"
#include "ui/common/prompts.h"
#include "ui/overview/overviewpane.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>

#include <cstring>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int Patience = 120'000; // ms

// The window on the overview of an import.
class Bench
{
public:
    Bench(std::chrono::milliseconds latency, qint64 rejects)
        : m_server(latency, rejects)
        , m_window(m_prompts)
    {
        m_window.resize(1280, 800);
        m_window.setClient(&m_server.client());
        m_window.show();
        spin(20'000, [this] { return m_window.isFilled(); });
    }

    // Milliseconds from opening the sync to numbers by code.
    double openSync()
    {
        QElapsedTimer clock;
        clock.start();
        m_window.openSync(SyncId{Demo::Sync::ManyRejects});
        await("counts by code", [this] {
            const auto *causes = inOverview<QTableView>(u"Causes"_s);
            return causes && causes->model()->rowCount() > 0;
        });
        const double waited = double(clock.nsecsElapsed()) / 1e6;
        await("a window at rest", [this] { return m_window.isFilled(); });
        spin(500);
        return waited;
    }
    // Milliseconds from the click to exact counts.
    double count()
    {
        auto *button = inOverview<QPushButton>(u"Count causes"_s);
        if (!button || !button->isEnabled())
            qFatal("causes can't be counted");
        QElapsedTimer clock;
        clock.start();
        button->click();
        await("exact counts", [this] { return state().startsWith(u"All "_s); });
        return double(clock.nsecsElapsed()) / 1e6;
    }

private:
    template <typename T>
    T *inOverview(const QString &name) const
    {
        const auto *pane = m_window.findChild<OverviewPane *>();
        return pane ? findNamed<T>(pane, name) : nullptr;
    }
    QString state() const
    {
        const auto *label = inOverview<QLabel>(u"Causes message"_s);
        return label ? label->text() : QString();
    }
    // No figure is better than one of something else.
    void await(const char *what, const std::function<bool()> &until) const
    {
        if (!spin(Patience, until))
            qFatal("no %s came; the overview says: %s", what, qPrintable(state()));
    }

    BenchServer m_server;
    Prompts m_prompts;
    MainWindow m_window;
};

void waiting()
{
    Bench bench(100ms, 0);
    report("87,159 rejects, 100 ms: from opening the sync to counts by code", bench.openSync(), "ms");
    report("from the click to counts by cause", bench.count(), "ms");
}

void eventLoop()
{
    Bench bench(0ms, 1'000'000);
    bench.openSync();
    EventLoopGaps gaps;
    gaps.start();
    const double waited = bench.count();
    spin(300); // what comes after
    gaps.stop();
    report("1,000,000 rejects counted in the window", waited, "ms");
    report("event loop meanwhile: 99th percentile of its gaps", gaps.percentile(0.99), "ms");
    report("the longest one", gaps.longest(), "ms");
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
    waiting();
    eventLoop();
}
