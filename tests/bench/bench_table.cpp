// SPDX-License-Identifier: MIT
// A table view on 5,000,000 rows: how long the event loop is away while it scrolls, what a page of 50,000
// rows costs it, and how much memory the process ever took.
#include "models/tables/pagedtablemodel.h"
#include "tests/bench/benchserver.h"
#include "tests/bench/eventloopgaps.h"
#include "tests/bench/figures.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <cstring>

using namespace Inspector;
using namespace std::chrono_literals;

namespace
{
constexpr int Frame = 16; // ms

void spin(int milliseconds, const std::function<bool()> &until = {})
{
    QEventLoop loop;
    QTimer end;
    end.setSingleShot(true);
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    end.start(milliseconds);
    QTimer check;
    QObject::connect(&check, &QTimer::timeout, &loop, [&] {
        if (until && until())
            loop.quit();
    });
    check.start(5);
    loop.exec();
}

double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return double(line.mid(6).trimmed().split(' ').first().toLongLong()) / 1024;
    }
    return 0;
}

// A view as the program has it: it tells the model what can be seen.
struct Window {
    explicit Window(ApiClient &client)
        : model(client)
    {
        view.setModel(&model);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        view.resize(1280, 800);
        view.show();
        QObject::connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &view, [this] { tell(); });
        QObject::connect(&model, &QAbstractItemModel::modelReset, &view, [this] { tell(); });
    }
    void tell()
    {
        const int first = view.rowAt(0);
        const int last = view.rowAt(view.viewport()->height() - 1);
        model.setVisibleRows(std::max(first, 0), last < 0 ? model.rowCount() - 1 : last);
    }
    void open(int limit)
    {
        model.open({Table::Data, SyncId{Demo::Sync::Export5M}}, {.limit = limit});
        spin(60'000, [this] { return model.loadState() != PagedTableModel::LoadState::Loading; });
    }

    PagedTableModel model;
    QTableView view;
};

void scroll(std::chrono::milliseconds latency)
{
    BenchServer server(latency);
    Window window(server.client());
    window.open(1000);
    EventLoopGaps gaps;
    QTimer wheel;
    // Rows pass by at 400 a frame, and every 50th frame the thumb is dragged far away.
    int frame = 0;
    QObject::connect(&wheel, &QTimer::timeout, &window.view, [&] {
        QScrollBar *bar = window.view.verticalScrollBar();
        bar->setValue(++frame % 50 == 0 ? (frame * 7919) % (bar->maximum() / 1000) * 1000
                                        : bar->value() + 400);
    });
    gaps.start();
    wheel.start(Frame);
    spin(10'000);
    gaps.stop();
    const QByteArray name = "scroll, " + QByteArray::number(qint64(latency.count())) + " ms latency: ";
    report((name + "longest gap").constData(), gaps.longest(), "ms");
    report((name + "99th percentile").constData(), gaps.percentile(0.99), "ms");
    report((name + "requests").constData(), double(window.model.requestsSent()), "");
}

void largePage()
{
    BenchServer server(0ms);
    Window window(server.client());
    window.open(10); // signed in, shown once
    EventLoopGaps gaps;
    gaps.start();
    window.open(50'000);
    spin(300);
    gaps.stop();
    report("page of 50,000 x 20: longest gap", gaps.longest(), "ms");
    report("page of 50,000 x 20: 99th percentile", gaps.percentile(0.99), "ms");
}

void memory()
{
    BenchServer server(0ms);
    Window window(server.client());
    window.open(1000);
    const double before = peakMegabytes();
    for (int row = 0; row < 5'000'000; row += 12'500) {
        window.view.verticalScrollBar()->setValue(row);
        spin(2000, [&] { return window.model.rowState(row) == PagedTableModel::RowState::Loaded; });
    }
    report("5,000,000 rows scrolled through: peak memory", peakMegabytes(), "MB");
    report("of it before scrolling", before, "MB");
    report("of it rows", double(window.model.bytesInMemory()) / 1e6, "MB");
}
} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && std::strcmp(argv[1], "--server") == 0)
        return BenchServer::run(argc, argv);
    const QApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--memory"))) { // alone in its process
        memory();
        return 0;
    }
    scroll(0ms);
    scroll(100ms);
    largePage();
}
