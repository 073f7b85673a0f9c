// SPDX-License-Identifier: MIT
// What is asked for while somebody scrolls, what is dropped, and what stays in memory.
#include "tests/tables/demosession.h"
#include "tests/tables/modelcheck.h"
#include "tests/tables/rows.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using RowState = PagedTableModel::RowState;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
constexpr qint64 Big = Demo::Sync::Export5M;
} // namespace

class TestPagedTableScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endOfFiveMillionRows()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        ModelCheck check(model);
        model.open(resource(Table::Data, Big), {.limit = 1000});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 5'000'000);
        model.setVisibleRows(4'999'965, 4'999'999);
        QTRY_VERIFY(isLoaded(model, 4'999'965, 4'999'999));
        QCOMPARE(shownRow(model, 4'999'999), Demo::dataRow(Big, 4'999'999));
        QCOMPARE(shownRow(model, 4'999'965), Demo::dataRow(Big, 4'999'965));
        QVERIFY(demo.settles());
        QCOMPARE(demo.requestsTo(u"/data"), 2);
        check.check();
    }

    void memoryStaysBounded()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Data, Big), {.limit = 5000});
        QTRY_VERIFY(isReady(model));
        qsizetype most = 0;
        for (int step = 0; step < 60; ++step) {
            const int first = step * 83'000;
            model.setVisibleRows(first, first + 39);
            QTRY_VERIFY(isLoaded(model, first, first + 39));
            most = std::max(most, model.bytesInMemory());
        }
        QVERIFY2(most <= PageCache::DefaultBudget, qPrintable(QString::number(most)));
        QVERIFY2(most > PageCache::DefaultBudget / 2,
                 qPrintable(QString::number(most))); // or nothing was tried here
        // What went is asked for again.
        QCOMPARE(model.rowState(0), RowState::Waiting);
        model.setVisibleRows(0, 39);
        QTRY_VERIFY(isLoaded(model, 0, 39));
        QCOMPARE(shownRow(model, 0), Demo::dataRow(Big, 0));
    }

    void onePageAheadAtMost()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        model.setVisibleRows(0, 29);
        QVERIFY(demo.settles());
        QCOMPARE(demo.requestsTo(u"/rejects"), 1); // nobody scrolls yet
        model.setVisibleRows(10, 39);
        QVERIFY(demo.settles());
        QCOMPARE(demo.requestsTo(u"/rejects"), 1); // the edge is far
        model.setVisibleRows(60, 89);
        QTRY_COMPARE(model.rowState(100), RowState::Loaded);
        QVERIFY(demo.settles());
        QCOMPARE(model.rowState(199), RowState::Loaded);
        QCOMPARE(model.rowState(200), RowState::Waiting);
        QCOMPARE(demo.requestsTo(u"/rejects"), 2);
        // And backwards.
        model.setVisibleRows(5000, 5029);
        QTRY_COMPARE(model.rowState(5000), RowState::Loaded);
        QVERIFY(demo.settles());
        demo.server().clearRequests();
        model.setVisibleRows(4999, 5028);
        QTRY_COMPARE(model.rowState(4999), RowState::Loaded);
        QVERIFY(demo.settles());
        QVERIFY(demo.requestsTo(u"/rejects") <= 2);
        QCOMPARE(model.rowState(4899), RowState::Waiting);
    }

    void theNearestRowsComeFirst()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        demo.server().clearRequests();
        model.setVisibleRows(5005, 5034);
        QTRY_VERIFY(isLoaded(model, 5005, 5034));
        const QList<Demo::Request> sent = demo.server().requests(u"/rejects");
        QCOMPARE(sent.size(), 4);
        for (const Demo::Request &request : sent)
            QVERIFY(request.value(u"offset").toInt() >= 5000 && request.value(u"offset").toInt() <= 5030);
    }

    void dropsWhatNobodyLooksAtAnyMore()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        demo.server().addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/rejects"_s, .times = -1});
        model.setVisibleRows(1000, 1199);
        QTRY_COMPARE(demo.client().inFlight(), 4);
        QCOMPARE(demo.client().pending(), 20);
        QVERIFY(model.isFetching());
        model.setVisibleRows(0, -1);
        QTRY_COMPARE(demo.client().pending(), 0);
        QVERIFY(!model.isFetching());
        demo.server().clearFaults();
        // Far away: its requests do not wait behind those for where the view was.
        demo.server().clearRequests();
        model.setVisibleRows(50'000, 50'039);
        QTRY_VERIFY(isLoaded(model, 50'000, 50'039));
        for (const Demo::Request &request : demo.server().requests(u"/rejects"))
            QVERIFY2(request.value(u"offset").toInt() >= 50'000, request.target.constData());
    }

    void neverMoreThanFourInFlight()
    {
        DemoSession demo;
        demo.server().setLatency(std::chrono::milliseconds(10));
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        demo.server().clearRequests();
        for (int first = 0; first < 40'000; first += 1000) {
            model.setVisibleRows(first, first + 199);
            QTest::qWait(15);
        }
        QTRY_VERIFY(isLoaded(model, 39'000, 39'199));
        // A dropped request leaves its place before the server has noticed, so the client is asked as well.
        QVERIFY(demo.client().inFlight() <= 4);
        QCOMPARE(model.rowState(500), RowState::Waiting);
        QTRY_COMPARE(demo.client().pending(), 0);
    }

    void fourAtOnceOnTheWire()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        demo.server().clearRequests();
        demo.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/rejects"_s, .times = 4});
        model.setVisibleRows(1000, 1199);
        QTRY_COMPARE(demo.server().maxConcurrentRequests(), 4);
        demo.server().releaseHeld();
        QTRY_VERIFY(isLoaded(model, 1000, 1199));
        QCOMPARE(demo.server().maxConcurrentRequests(), 4);
        QCOMPARE(demo.requestsTo(u"/rejects"), 20);
    }

    // At every moment of a request's life: queued, on the wire, being parsed, just delivered.
    void diesInMidFlight()
    {
        DemoSession demo;
        for (int i = 0; i < 400; ++i) {
            auto model = std::make_unique<PagedTableModel>(demo.pages());
            model->open(resource(Table::Rejects, Rejected), {.limit = 10 + i % 90});
            if (i % 4 == 0) {
                QTRY_VERIFY(isReady(*model));
                model->setVisibleRows(i * 100, i * 100 + 200);
            }
            for (int spin = 0; spin < i % 23; ++spin)
                QTest::qWait(0);
            if (i % 3 == 0)
                QTest::qWait(i % 7);
            model.reset();
        }
        QTRY_COMPARE(demo.client().pending(), 0);
        QVERIFY(demo.settles());
        PagedTableModel last(demo.pages());
        last.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(last));
        QCOMPARE(shownRow(last, 9), expectedReject(Rejected, 9));
    }

    void withoutTotalsItGrowsByAPage_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("saysMore");
        QTest::newRow("last page short") << 437 << true;
        QTest::newRow("last page full") << 400 << true; // hasMore is wrong then: an empty page follows
        QTest::newRow("one page") << 60 << true;
        QTest::newRow("one full page") << 100 << true;
        QTest::newRow("none") << 0 << true;
        QTest::newRow("more unsaid, last page short") << 437 << false;
        QTest::newRow("more unsaid, last page full") << 400 << false;
    }
    void withoutTotalsItGrowsByAPage()
    {
        QFETCH(int, rows);
        QFETCH(bool, saysMore);
        DemoSession demo;
        if (!saysMore)
            demo.server().addFault(
                {.kind = Demo::Fault::Kind::Rewrite,
                 .path = u"/rejects"_s,
                 .times = -1,
                 .rewrite = [](QByteArray body) { return body.replace("\"hasMore\"", "\"unsaid\""); }});
        demo.server().setTotal(Rejected, Demo::Table::Rejects, rows);
        PagedTableModel model(demo.pages());
        ModelCheck check(model);
        model.open(resource(Table::Rejects, Rejected), {.limit = 100, .totalResults = false});
        QTRY_VERIFY(isReady(model));
        QVERIFY(!model.total());
        QCOMPARE(model.rowCount(), rows < 100 ? rows : 200);
        for (int turn = 0; turn < 10 && model.hasMore(); ++turn) {
            const int last = model.rowCount() - 1;
            QCOMPARE(model.rowState(last), RowState::Waiting);
            model.setVisibleRows(std::max(0, last - 39), last);
            QTRY_VERIFY(model.rowCount() - 1 != last || !model.hasMore());
            QVERIFY(model.rowCount() <= rows + 200);
        }
        QVERIFY(!model.hasMore());
        QCOMPARE(model.rowCount(), rows);
        for (int row = 0; row < rows; ++row)
            QCOMPARE(shownRow(model, row), expectedReject(Rejected, row));
        check.check();
        QVERIFY(demo.requestsTo(u"/rejects") <= rows / 100 + 1);
        QVERIFY(!model.hasFailedRows());
    }
};

QTEST_GUILESS_MAIN(TestPagedTableScroll)
#include "tst_pagedtablescroll.moc"
