// SPDX-License-Identifier: MIT
// The overview of a sync in the window of its kept copy: the same page, from what is in the file, and nothing
// that needs Eloqua.
#include "models/overview/syncoverview.h"
#include "tests/ui/kept/keptbench.h"
#include "ui/filter/filteredit.h"

#include <QStatusBar>
#include <QTabWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rejects = 300;

Demo::Fault saying(const QByteArray &status)
{
    return {.kind = Demo::Fault::Kind::Rewrite,
            .path = u"/syncs/1042$"_s,
            .times = -1,
            .rewrite = [status](QByteArray body) {
                const qsizetype at = body.indexOf("\"status\":\"") + 10;
                return body.replace(at, body.indexOf('"', at) - at, status);
            }};
}

bool isSeen(const QWidget &parent, const QString &name)
{
    const auto *control = findNamed<QWidget>(&parent, name);
    return control && control->isVisible();
}
} // namespace

class TestKeptOverview : public QObject
{
    Q_OBJECT

private:
    // Only as a person would: none of the other tabs was looked at.
    KeptWindow *open(const QString &file)
    {
        KeptWindow *window = m_bench->show(file);
        if (!window)
            return nullptr;
        const auto *state = findNamed<QLabel>(window, u"Causes message"_s);
        const bool isCounted = becomes([state] {
            return state->isVisible() && state->text().contains(u"300 rejects") &&
                   !state->text().startsWith(u"First");
        });
        if (!isCounted)
            qWarning("%s", qPrintable(state->text()));
        return isCounted ? window : nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        countsCausesByItself.set(true);
        m_bench = std::make_unique<KeptBench>(Rejects);
        QCOMPARE(m_bench->keep(Demo::Sync::ManyRejects, u"whole.eloquasync"_s), QString());
        m_bench->app().server().addFault(saying("active"));
        QCOMPARE(m_bench->keep(Demo::Sync::ManyRejects, u"running.eloquasync"_s), QString());
        m_bench->app().server().clearFaults();
        QVERIFY(m_bench->settle());
    }
    void cleanup()
    {
        m_bench->closeAll();
        QVERIFY(!m_bench->hasAsked());
    }
    void cleanupTestCase() { m_bench.reset(); }

    void itSaysWhy()
    {
        const KeptWindow *window = open(u"whole.eloquasync"_s);
        QVERIFY(window);
        QVERIFY2(textOf(*window, u"Overview message"_s).startsWith(u"300 of "_s),
                 qPrintable(textOf(*window, u"Overview message"_s)));
        QVERIFY(textOf(*window, u"Causes message"_s).startsWith(u"All 300 rejects are counted."_s));
        const auto *causes = findNamed<QTableView>(window, u"Causes"_s);
        QVERIFY(causes->isVisible() && causes->model()->rowCount() > 1);
        QVERIFY(!causes->isColumnHidden(1)); // by field
        QVERIFY(findNamed<QTableView>(window, u"Samples"_s)->model()->rowCount() > 0);
        QVERIFY(!findNamed<QPushButton>(window, u"Count causes"_s)->isEnabled());
        QVERIFY(!findNamed<QPushButton>(window, u"Count causes"_s)->toolTip().isEmpty());
        // What Eloqua alone could tell.
        QVERIFY(!findNamed<QTableView>(window, u"Runs"_s));
        QVERIFY(!isSeen(*window, u"Compare with"_s));
        QVERIFY(!isSeen(*window, u"Keep…"_s));
    }

    void itShowsRejectsOfTheCopy()
    {
        const KeptWindow *window = open(u"whole.eloquasync"_s);
        QVERIFY(window);
        const auto *causes = findNamed<QTableView>(window, u"Causes"_s);
        const QString code = causes->currentIndex().siblingAtColumn(0).data().toString();
        findNamed<QPushButton>(window, u"Show rejects"_s)->click();
        const auto *tabs = window->findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()).section(u' ', 0, 0), u"Rejects"_s);
        QCOMPARE(tabs->currentWidget()->findChild<FilterEdit *>()->text(), u"statusCode='%1'"_s.arg(code));
        auto *rejects = findNamed<QTableView>(window, u"Rejects"_s);
        QVERIFY(becomes([&] {
            const int rows = rejects->model()->rowCount();
            return rows > 0 && rows < Rejects;
        }));
    }

    void itIsSavedAsAReport()
    {
        const KeptWindow *window = open(u"whole.eloquasync"_s);
        QVERIFY(window);
        const QString path = m_bench->path(u"report.md"_s);
        m_bench->app().prompts().saveTo = path;
        findNamed<QPushButton>(window, u"Save report…"_s)->click();
        QVERIFY(becomes(
            [&] { return window->statusBar()->currentMessage().startsWith(u"Saved the report to "_s); }));
        const QByteArray report = contentOf(path);
        QVERIFY(report.startsWith("# ") && report.contains("ELQ-00002"));
        QVERIFY(report.contains("whole.eloquasync"));
    }

    // What there is of it is counted, and is no total.
    void ofASyncThatRan()
    {
        const KeptWindow *window = open(u"running.eloquasync"_s);
        QVERIFY(window);
        QCOMPARE(textOf(*window, u"Overview message"_s),
                 u"The sync was still running when it was kept. Its numbers are from that time."_s);
        const QString state = textOf(*window, u"Causes message"_s);
        QVERIFY2(
            state.startsWith(u"The sync was still running when it was kept. By then, it had 300 rejects."_s),
            qPrintable(state));
        const auto *causes = findNamed<QTableView>(window, u"Causes"_s);
        QVERIFY(causes->isVisible() && causes->model()->rowCount() > 1);
        const auto *count = findNamed<QPushButton>(window, u"Count causes"_s);
        QVERIFY(!count->isEnabled() && !count->toolTip().isEmpty());
    }

private:
    std::unique_ptr<KeptBench> m_bench;
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeptOverview)
#include "tst_keptoverview.moc"
