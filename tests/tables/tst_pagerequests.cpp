// SPDX-License-Identifier: MIT
#include "models/tables/pagerequests.h"
#include "tests/tables/demosession.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const Resource Rejects{Table::Rejects, SyncId(Demo::Sync::ManyRejects)};

// What came, by the row that was asked for; -1 for the first page.
struct Requests {
    Requests()
        : pages(demo.pages())
    {
        QObject::connect(&pages, &PageRequests::firstFinished, &pages, [this](const Result<PagePtr> &result) {
            came.insert(-1, result.isOk() ? (*result)->offset : -1);
        });
        QObject::connect(&pages, &PageRequests::finished, &pages,
                         [this](qint64 row, const Result<PagePtr> &result) {
                             came.insert(row, result.isOk() ? (*result)->offset : -1);
                         });
    }

    DemoSession demo;
    PageRequests pages;
    QMap<qint64, qint64> came;
};
} // namespace

class TestPageRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstPageThenThoseThatAreWanted()
    {
        Requests requests;
        requests.pages.start(Rejects, {.limit = 10, .offset = 5});
        QVERIFY(requests.pages.isRunning());
        QTRY_COMPARE(requests.came, (QMap<qint64, qint64>{{-1, 5}}));
        QVERIFY(!requests.pages.isRunning());
        QVERIFY(requests.pages.setWanted({15, 35}));
        QVERIFY(!requests.pages.setWanted({15, 35})); // they run
        QTRY_COMPARE(requests.came, (QMap<qint64, qint64>{{-1, 5}, {15, 15}, {35, 35}}));
        QVERIFY(!requests.pages.isRunning());
        QCOMPARE(requests.pages.sent(), 3);
        QCOMPARE(requests.demo.requestsTo(u"/rejects"), 3);
    }

    void whatIsNotWantedAnyMoreIsDropped()
    {
        Requests requests;
        requests.pages.start(Rejects, {.limit = 10});
        QTRY_COMPARE(requests.came.size(), 1);
        requests.demo.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/rejects"_s, .times = -1});
        QVERIFY(requests.pages.setWanted({10, 20}));
        QTRY_COMPARE(requests.demo.client().inFlight(), 2);
        QVERIFY(requests.pages.setWanted({}));
        QVERIFY(!requests.pages.isRunning());
        QTRY_COMPARE(requests.demo.client().inFlight(), 0);
        QCOMPARE(requests.came.size(), 1); // without a report
    }

    void anotherQueryDropsAll()
    {
        Requests requests;
        requests.pages.start(Rejects, {.limit = 10});
        QTRY_COMPARE(requests.came.size(), 1);
        requests.demo.server().addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/rejects"_s, .times = 1});
        requests.pages.setWanted({10});
        QTRY_COMPARE(requests.demo.client().inFlight(), 1);
        requests.came.clear();
        requests.pages.start(Rejects, {.limit = 10, .offset = 70});
        QTRY_COMPARE(requests.came, (QMap<qint64, qint64>{{-1, 70}}));
        requests.pages.start(Rejects, {.limit = 10});
        requests.pages.clear();
        QVERIFY(!requests.pages.isRunning());
        QVERIFY(requests.demo.settles());
        QCOMPARE(requests.came.size(), 1);
    }

    void aFailureIsReportedUnderItsRow()
    {
        Requests requests;
        requests.pages.start(Rejects, {.limit = 10});
        QTRY_COMPARE(requests.came.size(), 1);
        requests.demo.server().addFault(failedAnswer(u"/rejects"_s, 403));
        requests.pages.setWanted({10});
        QTRY_COMPARE(requests.came.value(10), -1);
        QVERIFY(!requests.pages.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestPageRequests)
#include "tst_pagerequests.moc"
