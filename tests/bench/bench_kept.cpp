// SPDX-License-Identifier: MIT
// A kept copy with many rejects in its window: bench_kept FILE. Prints one line of JSON: milliseconds from
// what a person does until the rows are painted, for opening, for sorting by each column and for filtering by
// each, and how long the event loop was away meanwhile. See kept.py.
#include "tests/bench/eventloopgaps.h"
#include "tests/bench/hands.h"
#include "tests/support/findnamed.h"
#include "ui/common/prompts.h"
#include "ui/filter/filteredit.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"
#include "ui/window/mainwindow.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Long = 120'000; // ms

class Bench
{
public:
    Bench()
        : m_main(m_prompts)
    {
    }

    double open(const QString &path)
    {
        return timeOf([&] {
            m_main.kept().open(path);
            spin(Long, [this] { return m_main.kept().windows().size() == 1; });
            spin(Long, [this] { return findRejects(); });
        });
    }
    double sort(int column)
    {
        return timeOf([&] { Q_EMIT m_pane->view().horizontalHeader()->sectionClicked(column); });
    }
    double filter(const QString &text)
    {
        return timeOf([&] {
            auto *edit = m_pane->findChild<FilterEdit *>();
            edit->setText(text);
            press(edit, Qt::Key_Return);
        });
    }
    // What goes on by itself in the background has its end first.
    static void settle()
    {
        spin(500);
        QThreadPool::globalInstance()->waitForDone();
        spin(200);
    }
    QByteArrayList columns() const { return m_pane->model().columnNames(); }
    qint64 rows() const { return m_pane->model().rowCount(); }

private:
    // In front, as soon as it is there.
    bool findRejects()
    {
        auto *tabs = m_main.kept().windows().first()->findChild<QTabWidget *>();
        for (int tab = 0; tabs && tab < tabs->count(); ++tab) {
            if (!tabs->tabText(tab).startsWith(u"Rejects"_s))
                continue;
            tabs->setCurrentIndex(tab);
            m_pane = qobject_cast<TablePane *>(tabs->currentWidget());
        }
        return m_pane != nullptr;
    }
    bool isAnswered() const
    {
        const PagedTableModel &model = m_pane->model();
        return model.loadState() == PagedTableModel::LoadState::Ready && !model.isStale() &&
               (model.rowCount() == 0 || model.rowState(0) == PagedTableModel::RowState::Loaded);
    }
    double timeOf(const std::function<void()> &act)
    {
        QElapsedTimer clock;
        clock.start();
        act();
        if (!m_pane || !spin(Long, [this] { return isAnswered(); }))
            qFatal("no rows came");
        m_pane->view().viewport()->repaint();
        return double(clock.nsecsElapsed()) / 1e6;
    }

    Prompts m_prompts;
    MainWindow m_main; // never shown: its desk has the windows of copies
    TablePane *m_pane = nullptr;
};
} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    Bench bench;
    const double opened = bench.open(app.arguments().value(1));
    Bench::settle();
    QJsonArray names;
    QJsonArray sorts;
    QJsonArray filters;
    EventLoopGaps gaps;
    gaps.start();
    const QByteArrayList columns = bench.columns();
    for (int column = 0; column < columns.size(); ++column) {
        names << QString::fromUtf8(columns.at(column));
        sorts << bench.sort(column);
    }
    gaps.stop();
    bench.sort(0); // what is filtered is in Eloqua's order again, or nearly so
    for (const QByteArray &name : columns) {
        filters << bench.filter(u"\"%1\"='*a*'"_s.arg(QString::fromUtf8(name)));
        bench.filter({});
    }
    const QJsonObject line{{u"rows"_s, bench.rows()},     {u"columns"_s, names},
                           {u"open"_s, opened},           {u"sort"_s, sorts},
                           {u"filter"_s, filters},        {u"gap"_s, gaps.percentile(0.99)},
                           {u"longest"_s, gaps.longest()}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    return 0;
}
