// SPDX-License-Identifier: MIT
#include "app/demo/content/dataset.h"
#include "tests/support/client.h"

#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSemaphore>
#include <QThreadPool>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

class PageFetcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsEveryCell_data();
    void bringsEveryCell();
    void takesALowerLimit();
    void refusesAnswersThatContradictThemselves_data();
    void refusesAnswersThatContradictThemselves();
    void asksAgainForThePageThatCameTwice();
    void passesErrorsOn();
    void answersOnceAndLater();
    void mayBeDroppedInItsOwnSlot();
    void mayBeDroppedAtAnyMoment();
    void parsesOffTheGuiThread();

private:
    Demo::FaultyServer &server() { return *m_server->server(); }
    void rewrite(const QString &path, const std::function<QByteArray(QByteArray)> &change)
    {
        Fault fault{.kind = Fault::Kind::Rewrite, .path = path, .times = -1};
        fault.rewrite = change;
        server().addFault(fault);
    }

    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
};

void PageFetcherTest::init()
{
    m_server = std::make_unique<Demo::FaultyServerThread>();
    m_client = std::make_unique<Client>(server());
}

void PageFetcherTest::cleanup()
{
    m_client.reset();
    m_server.reset();
    QThreadPool::globalInstance()->waitForDone();
}

void PageFetcherTest::bringsEveryCell_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<int>("limit");
    QTest::newRow("first page") << qint64(0) << 1000;
    QTest::newRow("in the middle") << qint64(43000) << 333;
    QTest::newRow("the end") << qint64(86500) << 1000;
}

void PageFetcherTest::bringsEveryCell()
{
    QFETCH(qint64, row);
    QFETCH(int, limit);
    const auto page =
        fetch(*m_client, {Table::Rejects, SyncId(Demo::Sync::ManyRejects)}, {.limit = limit}, row);
    QVERIFY(page && page->isOk());
    const RowBlock &rows = (**page)->rows;
    QCOMPARE((**page)->total, std::optional<qint64>(87159));
    QCOMPARE(rows.rows(), int(std::min<qint64>(limit, 87159 - row)));
    QCOMPARE((**page)->hasMore, row + rows.rows() < 87159);
    QCOMPARE(rows.columnNames().mid(4), Demo::rejectFields(Demo::Sync::ManyRejects));
    for (int i = 0; i < rows.rows(); ++i) {
        const Demo::RejectRow wanted = Demo::rejectRow(Demo::Sync::ManyRejects, row + i);
        QCOMPARE(rows.cell(i, 0).toByteArray(), QByteArray::number(wanted.recordIndex));
        QCOMPARE(rows.cell(i, 1).toByteArray(), wanted.statusCode);
        QCOMPARE(rows.cell(i, 2).toByteArray(), wanted.message);
        QCOMPARE(rows.cell(i, 3).toByteArray(), wanted.invalidFields.join(';'));
        for (int field = 0; field < int(wanted.values.size()); ++field)
            QCOMPARE(rows.cell(i, 4 + field).toByteArray(), wanted.values.at(field));
    }
}

void PageFetcherTest::takesALowerLimit()
{
    Demo::Behaviour behaviour;
    behaviour.serverLimit = 100;
    server().setBehaviour(behaviour);
    const auto page = fetch(*m_client, {Table::Data, SyncId(Demo::Sync::Export250k)}, {.limit = 5000}, 200);
    QVERIFY(page && page->isOk());
    QCOMPARE((**page)->rows.rows(), 100);
    QCOMPARE((**page)->limit, std::optional<qint64>(100));
    QCOMPARE((**page)->end(), qint64(300));
    QVERIFY((**page)->hasMore);
}

void PageFetcherTest::refusesAnswersThatContradictThemselves_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("count") << QByteArray("\"count\":50") << QByteArray("\"count\":49");
    QTest::newRow("offset") << QByteArray("\"offset\":100") << QByteArray("\"offset\":0");
    QTest::newRow("no items") << QByteArray("\"items\"") << QByteArray("\"elements\"");
    QTest::newRow("not JSON") << QByteArray("{\"items\"") << QByteArray("<html>");
}

void PageFetcherTest::refusesAnswersThatContradictThemselves()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    rewrite(u"/rejects$"_s, [from, to](QByteArray body) { return body.replace(from, to); });
    const auto page = fetch(*m_client, {Table::Rejects, SyncId(Demo::Sync::ManyRejects)}, {.limit = 50}, 100);
    QVERIFY(page && !page->isOk());
    QCOMPARE(page->error().kind, Kind::BadReply);
    QCOMPARE(page->error().httpStatus, 200);
    QVERIFY(!page->error().requestId.isEmpty());
    // It stayed so when it was asked again.
    QCOMPARE(server().requests(u"/rejects").size(), 4);
}

void PageFetcherTest::asksAgainForThePageThatCameTwice()
{
    // With its own offset in it: another offset than asked for, so the page is asked for again.
    const Resource rejects{Table::Rejects, SyncId(Demo::Sync::ManyRejects)};
    QVERIFY(fetch(*m_client, rejects, {.limit = 50}, 0)->isOk());
    server().addFault({.kind = Fault::Kind::Repeat, .path = u"/rejects$"_s, .wholeAnswer = true});
    const auto page = fetch(*m_client, rejects, {.limit = 50}, 50);
    QVERIFY(page && page->isOk());
    QCOMPARE((**page)->offset, qint64(50));
    QCOMPARE(server().requests(u"/rejects").size(), 3);
    // In the right envelope only who keeps the pages can tell, by their fingerprints.
    const auto first = fetch(*m_client, rejects, {.limit = 50}, 50);
    server().addFault({.kind = Fault::Kind::Repeat, .path = u"/rejects$"_s});
    const auto again = fetch(*m_client, rejects, {.limit = 50}, 100);
    QVERIFY(first && first->isOk() && again && again->isOk());
    QCOMPARE((**again)->offset, qint64(100));
    QCOMPARE((**again)->fingerprint, (**first)->fingerprint);
    QVERIFY(!(**first)->allRowsAlike);
}

void PageFetcherTest::passesErrorsOn()
{
    const std::tuple<Resource, Kind, int> cases[] = {
        {{Table::Data, SyncId(Demo::Sync::ManyRejects)}, Kind::Refused, 400},
        {{Table::Data, SyncId(Demo::Sync::ExportExpired)}, Kind::Gone, 410},
        {{Table::Data, SyncId(Demo::Sync::ExportOfAnotherUser)}, Kind::Forbidden, 403},
        {{Table::Data, SyncId(Demo::Sync::RunningExport)}, Kind::Gone, 404},
        {{Table::Logs, SyncId(999999)}, Kind::Gone, 404},
    };
    for (const auto &[resource, kind, status] : cases) {
        const auto page = fetch(*m_client, resource);
        QVERIFY(page && !page->isOk());
        QCOMPARE(page->error().kind, kind);
        QCOMPARE(page->error().httpStatus, status);
        QVERIFY(!page->error().requestId.isEmpty());
    }
    const auto refused = fetch(*m_client, {Table::Syncs}, {.orderBy = {u"name"_s, Qt::DescendingOrder}});
    QVERIFY(refused && !refused->isOk());
    QCOMPARE(refused->error().kind, Kind::Refused);
    QCOMPARE(refused->error().failures.size(), 1);
    QCOMPARE(refused->error().failures.first().field, u"orderBy"_s);
    QCOMPARE(refused->error().failures.first().value, u"name DESC"_s);
}

void PageFetcherTest::answersOnceAndLater()
{
    const Owned<PageFetcher> fetcher(new PageFetcher(m_client->api(), {Table::Syncs}, {}, 0));
    int heard = 0;
    connect(fetcher.get(), &PageFetcher::finished, this, [&heard] { ++heard; });
    QCOMPARE(heard, 0);
    QCOMPARE(fetcher->row(), qint64(0));
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, Patience);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(heard, 1);
}

void PageFetcherTest::mayBeDroppedInItsOwnSlot()
{
    for (const Resource &resource : {Resource{Table::Syncs}, Resource{Table::Logs, SyncId(999999)}}) {
        Owned<PageFetcher> fetcher(new PageFetcher(m_client->api(), resource, {}, 0));
        int heard = 0;
        connect(fetcher.get(), &PageFetcher::finished, this, [&] {
            ++heard;
            fetcher.reset();
        });
        QTRY_COMPARE_WITH_TIMEOUT(heard, 1, Patience);
        QCOMPARE(m_client->api().pending(), 0);
    }
}

void PageFetcherTest::mayBeDroppedAtAnyMoment()
{
    QVERIFY(m_client->signIn());
    QRandomGenerator random(11);
    int heard = 0;
    std::vector<Owned<PageFetcher>> fetchers;
    for (int i = 0; i < 400; ++i) {
        fetchers.emplace_back(new PageFetcher(
            m_client->api(), {Table::Rejects, SyncId(Demo::Sync::ManyRejects)}, {.limit = 200}, i * 10));
        connect(fetchers.back().get(), &PageFetcher::finished, this, [&heard] { ++heard; });
        const int before = heard;
        QTest::qWait(int(random.bounded(4)));
        if (i % 40 == 0) // where answers are slow, none would come before its fetcher is dropped
            QTRY_VERIFY_WITH_TIMEOUT(heard > before, Patience);
        while (fetchers.size() > 6)
            fetchers.erase(fetchers.begin() + qsizetype(random.bounded(int(fetchers.size()))));
    }
    fetchers.clear();
    const int atTheEnd = heard;
    QCOMPARE(m_client->api().pending(), 0);
    QVERIFY(settles(m_client->api()));
    QCOMPARE(heard, atTheEnd);
    QVERIFY(fetch(*m_client, {Table::Syncs})->isOk());
}

void PageFetcherTest::parsesOffTheGuiThread()
{
    // With every thread of the pool held, the answer comes and its page does not.
    QVERIFY(m_client->signIn());
    // Shared with them: they may still be on their way out of it when this function is over.
    const auto gate = std::make_shared<QSemaphore>();
    QThreadPool &pool = *QThreadPool::globalInstance();
    const int threads = pool.maxThreadCount();
    auto release = qScopeGuard([gate, threads] { gate->release(threads); });
    for (int i = 0; i < threads; ++i)
        pool.start([gate] { gate->acquire(); });
    Owned<PageFetcher> fetcher(new PageFetcher(m_client->api(), {Table::Syncs}, {}, 0));
    int heard = 0;
    connect(fetcher.get(), &PageFetcher::finished, this, [&heard] { ++heard; });
    QTRY_COMPARE(m_client->api().pending(), 0);
    // Not even while another call goes there and back.
    QVERIFY(get(*m_client, "syncs", "limit=1"));
    QCOMPARE(heard, 0);
    release.dismiss();
    gate->release(threads);
    QTRY_COMPARE(heard, 1);
}

QTEST_GUILESS_MAIN(PageFetcherTest)
#include "tst_pagefetcher.moc"
