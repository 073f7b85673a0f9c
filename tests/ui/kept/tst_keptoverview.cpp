// SPDX-License-Identifier: MIT
// The overview of a sync in the window of its kept copy: the same page, from what is in the file, and nothing
// that needs Eloqua.
#include "models/keep/keepjob.h"
#include "models/overview/syncoverview.h"
#include "tests/support/files.h"
#include "tests/ui/window.h"
#include "ui/filter/filteredit.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rejects = 300;

Demo::Options someRows()
{
    Demo::Options options;
    options.rejects = Rejects;
    return options;
}

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

QString textOf(const QWidget &parent, const QString &name)
{
    const auto *label = findNamed<QLabel>(&parent, name);
    return label && label->isVisible() ? label->text() : QString();
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
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void keepSync(const QString &file)
    {
        std::optional<Result<KeptSummary>> kept;
        const Owned<KeepJob> job(
            new KeepJob(m_app->client().api(), {SyncId{Demo::Sync::ManyRejects}, path(file)}));
        connect(job.get(), &KeepJob::finished, this,
                [&kept](const Result<KeptSummary> &result) { kept = result; });
        job->start();
        QVERIFY(becomes([&] { return kept.has_value(); }));
        QVERIFY2(*kept, *kept ? "" : qPrintable((*kept).error().fullText()));
    }

    // Only as a person would: none of the other tabs was looked at.
    KeptWindow *open(const QString &file)
    {
        m_app->window().kept().open(path(file));
        const auto isThere = [this] { return m_app->window().kept().windows().size() == 1; };
        if (!becomes(isThere))
            return nullptr;
        KeptWindow *window = m_app->window().kept().windows().first();
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
        m_app = std::make_unique<Window>(someRows());
        keepSync(u"whole.eloquasync"_s);
        m_app->server().addFault(saying("active"));
        keepSync(u"running.eloquasync"_s);
        m_app->server().clearFaults();
        QVERIFY(becomes([this] { return m_app->client().api().pending() == 0; }));
        m_app->forgetRequests();
    }
    void cleanup()
    {
        qDeleteAll(m_app->window().kept().windows());
        QVERIFY(m_app->server().requests(u"/syncs"_s).isEmpty());
    }
    void cleanupTestCase() { m_app.reset(); }

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
        m_app->prompts().saveTo = path(u"report.md"_s);
        findNamed<QPushButton>(window, u"Save report…"_s)->click();
        QVERIFY(becomes(
            [&] { return window->statusBar()->currentMessage().startsWith(u"Saved the report to "_s); }));
        const QByteArray report = contentOf(path(u"report.md"_s));
        QVERIFY(report.startsWith("# ") && report.contains("ELQ-00002"));
        QVERIFY(report.contains("whole.eloquasync"));
    }

    // What there is of it is counted, and is no total.
    void ofASyncThatRan()
    {
        const KeptWindow *window = open(u"running.eloquasync"_s);
        QVERIFY(window);
        QCOMPARE(textOf(*window, u"Overview message"_s),
                 u"The sync was still running when it was kept. Its numbers are of that time."_s);
        const QString state = textOf(*window, u"Causes message"_s);
        QVERIFY2(state.startsWith(
                     u"The sync was still running when it was kept. Until then it had 300 rejects."_s),
                 qPrintable(state));
        const auto *causes = findNamed<QTableView>(window, u"Causes"_s);
        QVERIFY(causes->isVisible() && causes->model()->rowCount() > 1);
        const auto *count = findNamed<QPushButton>(window, u"Count causes"_s);
        QVERIFY(!count->isEnabled() && !count->toolTip().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Window> m_app;
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeptOverview)
#include "tst_keptoverview.moc"
