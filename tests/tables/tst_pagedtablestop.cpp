// SPDX-License-Identifier: MIT
// A table that does not come: how long it has been waited for, and what stays when that is stopped.
#include "tests/tables/demosession.h"
#include "tests/tables/rows.h"

#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using LoadState = PagedTableModel::LoadState;
using RowState = PagedTableModel::RowState;

namespace
{
const Resource Rejects = resource(Table::Rejects, Demo::Sync::ManyRejects);
} // namespace

class TestPagedTableStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_demo = std::make_unique<DemoSession>(withRejects(1000));
        m_demo->client().setSilenceLimits({.quiet = 20ms, .step = 10ms});
        m_model = std::make_unique<PagedTableModel>(m_demo->pages());
    }
    void cleanup()
    {
        m_model.reset();
        m_demo.reset();
    }

    void aFirstPageThatDoesNotCome()
    {
        QSignalSpy silence(m_model.get(), &PagedTableModel::silenceChanged);
        QVERIFY(!m_model->stop());
        hang();
        m_model->open(Rejects, {.limit = 100});
        QVERIFY(!m_model->silentFor());
        QTRY_VERIFY(m_model->silentFor());
        QVERIFY(silence.size() >= 1);
        QVERIFY(m_model->stop());
        QVERIFY(!m_model->silentFor());
        QCOMPARE(m_model->loadState(), LoadState::Failed);
        QVERIFY(m_model->isStopped());
        QCOMPARE(m_model->lastError().message, u"Stopped. Nothing was loaded."_s);
        QVERIFY(!isTransient(m_model->lastError()));
        // Nothing asks for it but those who are told to.
        m_model->setVisibleRows(0, 30);
        QVERIFY(m_demo->settles());
        QCOMPARE(asked(), 1);
        m_demo->server().clearFaults();
        m_model->retry();
        QTRY_VERIFY(isReady(*m_model));
        QCOMPARE(m_model->rowCount(), 1000);
        QVERIFY(!m_model->isStopped());
        QTRY_VERIFY(!m_model->silentFor());
    }

    void rowsThatAreHereStay()
    {
        QVERIFY(opens());
        hang();
        m_model->refresh();
        QVERIFY(m_model->stop());
        QCOMPARE(m_model->loadState(), LoadState::Failed);
        QVERIFY(m_model->isStale());
        QCOMPARE(m_model->rowCount(), 1000);
        QCOMPARE(shownRow(*m_model, 7), expectedReject(Demo::Sync::ManyRejects, 7));
    }

    void pagesOnScreen()
    {
        QVERIFY(opens());
        hang();
        m_model->setVisibleRows(395, 405);
        QTRY_COMPARE(asked(), 3); // two pages, after the first one
        QVERIFY(m_model->stop());
        QCOMPARE(m_model->loadState(), LoadState::Ready);
        QVERIFY(m_model->isStopped());
        QCOMPARE(m_model->lastError().message, u"Stopped. Some rows weren't loaded."_s);
        for (const int row : {300, 399, 400, 499})
            QCOMPARE(m_model->rowState(row), RowState::Failed);
        QCOMPARE(m_model->rowState(500), RowState::Waiting);
        QCOMPARE(m_model->rowState(99), RowState::Loaded);
        // Scrolling to and fro is no retry, scrolling to others is a wish of its own.
        m_model->setVisibleRows(0, 10);
        m_model->setVisibleRows(395, 405);
        QVERIFY(m_demo->settles());
        QCOMPARE(asked(), 3);
        m_demo->server().clearFaults();
        m_model->setVisibleRows(600, 610);
        QTRY_VERIFY(isLoaded(*m_model, 600, 610));
        m_model->setVisibleRows(395, 405);
        m_model->retry();
        QTRY_VERIFY(isLoaded(*m_model, 395, 405));
        QVERIFY(!m_model->isStopped());
    }

    // What has not been asked for yet, as the view moves faster than requests go out, is stopped with the
    // rest.
    void pagesThatWereAboutToBeAskedFor()
    {
        QVERIFY(opens());
        hang();
        m_model->setVisibleRows(400, 410);
        QTRY_COMPARE(asked(), 2);
        m_model->setVisibleRows(700, 710);
        QVERIFY(m_model->stop());
        QCOMPARE(m_model->rowState(700), RowState::Failed);
        QTest::qWait(100); // twice the pause between two moves
        QVERIFY(m_demo->settles());
        QCOMPARE(asked(), 2);
    }

    void aRefreshThatNobodyHasNoticed()
    {
        QVERIFY(opens());
        m_demo->client().setSilenceLimits({.quiet = 24h});
        hang();
        m_model->refreshQuietly();
        QTRY_COMPARE(asked(), 2);
        QVERIFY(m_model->stop());
        QVERIFY(!m_model->isFetching());
        QCOMPARE(m_model->loadState(), LoadState::Ready);
        QVERIFY(!m_model->isStopped());
        QVERIFY(!m_model->isStale());
    }

    void aRefreshThatSomebodyWasToldOf()
    {
        QVERIFY(opens());
        hang();
        m_model->refreshQuietly();
        QTRY_VERIFY(m_model->silentFor());
        QVERIFY(m_model->stop());
        QCOMPARE(m_model->loadState(), LoadState::Failed);
        QVERIFY(m_model->isStopped());
        QCOMPARE(m_model->rowState(5), RowState::Stale);
    }

    // Another question has its own time.
    void anotherQuestionBeginsAnew()
    {
        m_demo->client().setSilenceLimits({.quiet = 20ms, .step = 10ms, .now = [this] { return m_now; }});
        hang();
        m_model->open(Rejects, {.limit = 100});
        QTRY_COMPARE(asked(), 1);
        m_now += 90s;
        QTRY_COMPARE(m_model->silentFor(), std::optional(90s));
        m_model->open(Rejects, {.limit = 50});
        QTRY_COMPARE(asked(), 2);
        QTRY_VERIFY(!m_model->silentFor());
        m_now += 12s;
        QTRY_COMPARE(m_model->silentFor(), std::optional(12s));
    }

private:
    void hang()
    {
        m_demo->server().addFault({.kind = Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1});
    }
    qsizetype asked() { return m_demo->requestsTo(u"/rejects"); }
    bool opens()
    {
        m_model->open(Rejects, {.limit = 100});
        return QTest::qWaitFor([this] { return isReady(*m_model); }, Patience);
    }

    std::unique_ptr<DemoSession> m_demo;
    std::unique_ptr<PagedTableModel> m_model;
    std::chrono::milliseconds m_now{1'000'000};
};

QTEST_GUILESS_MAIN(TestPagedTableStop)
#include "tst_pagedtablestop.moc"
