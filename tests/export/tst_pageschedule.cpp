// SPDX-License-Identifier: MIT
// Which rows are asked for, and which are written, whatever the answers hold.
#include "models/export/pageschedule.h"

#include <QRandomGenerator>
#include <QtTest>

#include <deque>

using namespace Inspector;

namespace
{
// `rows` rows from `offset` on, of `rowBytes` bytes each.
PagePtr pageOf(qint64 offset, int rows, qint64 total, int rowBytes = 100)
{
    auto page = std::make_shared<Page>();
    page->offset = offset;
    page->total = total;
    page->hasMore = offset + rows < total;
    page->bodyBytes = qsizetype(rows) * rowBytes;
    page->rows = RowBlock({"id"});
    for (int row = 0; row < rows; ++row) {
        const std::string id = std::to_string(offset + row);
        page->rows.addRow({{id, CellKind::Literal}});
    }
    page->rows.finish();
    return page;
}

PageSize fixedSize(int rows)
{
    return PageSize(Table::Rejects, rows);
}

// Asks, answers, and writes until all is written. How many rows an answer has says `answer`.
struct Exchange {
    PageSchedule schedule;
    qint64 total;
    std::function<int(const RowRange &)> answer;
    QList<qint64> written = {};
    QList<RowRange> asked = {};

    void run(qsizetype most = 6)
    {
        std::deque<RowRange> wire;
        bool more = true;
        while (more) {
            while (const auto rows = schedule.next(most, total)) {
                asked << *rows;
                wire.push_back(*rows);
            }
            QVERIFY(!wire.empty());
            const RowRange rows = wire.front();
            wire.pop_front();
            const auto count = std::min<qint64>({rows.count, total - rows.first, answer(rows)});
            schedule.arrive(rows, pageOf(rows.first, int(count), total));
            while (const auto turn = schedule.take()) {
                for (int row = turn->from; row < turn->to; ++row)
                    written << turn->page->rows.cell(row, 0).toLongLong();
                schedule.advance(turn->end());
                more = turn->end() < std::min(total, schedule.rangeEnd());
                if (!more && schedule.startNextRange()) {
                    wire.clear();
                    more = true;
                }
            }
            QVERIFY(asked.size() < 10'000);
        }
    }
};

QList<qint64> from(qint64 first, qint64 end)
{
    QList<qint64> rows;
    for (qint64 row = first; row < end; ++row)
        rows << row;
    return rows;
}
} // namespace

class TestPageSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePages()
    {
        Exchange exchange{{{PageSchedule::from(0)}, fixedSize(100)}, 1000, [](auto &) { return 100; }};
        exchange.run();
        QCOMPARE(exchange.written, from(0, 1000));
        QCOMPARE(exchange.asked.size(), 10);
        for (const RowRange &rows : exchange.asked)
            QCOMPARE(rows.count, 100);
    }

    // Every row once and in order, at little more than one request a page.
    void answersThatComeShort_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("requests");
        QTest::newRow("900 to 1,000") << 900 << 1000 << 76;
        QTest::newRow("always 950") << 950 << 950 << 68;
        QTest::newRow("always 333") << 333 << 333 << 217;
        QTest::newRow("anything") << 1 << 1000 << 500;
    }
    void answersThatComeShort()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, requests);
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const auto answer = [&](const RowRange &rows) {
                return std::max(1, int(rows.count * random.bounded(least, most + 1) / 1000));
            };
            Exchange exchange{{{PageSchedule::from(0)}, fixedSize(1000)}, 60'000, answer};
            exchange.run();
            QCOMPARE(exchange.written, from(0, 60'000));
            QVERIFY2(exchange.asked.size() <= requests,
                     QByteArray::number(exchange.asked.size()).constData());
        }
    }

    // One page that is short does not make the others shorter.
    void oneShortAnswer()
    {
        int answers = 0;
        Exchange exchange{{{PageSchedule::from(0)}, fixedSize(100)}, 2000, [&answers](auto &) {
                              return ++answers == 4 ? 13 : 100;
                          }};
        exchange.run();
        QCOMPARE(exchange.written, from(0, 2000));
        QCOMPARE(exchange.asked.size(), 21);
        QVERIFY(exchange.asked.contains({313, 87}));
    }

    void rangesOnly()
    {
        int answers = 0;
        Exchange exchange{{{{10, 25}, {400, 3}, {90, 100}}, fixedSize(20)}, 1000, [&answers](auto &) {
                              return ++answers % 3 == 0 ? 7 : 20;
                          }};
        exchange.run();
        QCOMPARE(exchange.written, from(10, 35) + from(400, 403) + from(90, 190));
        for (const RowRange &rows : exchange.asked) {
            QVERIFY(rows.end() <= 35 || (rows.first >= 90 && rows.end() <= 190) ||
                    (rows.first >= 400 && rows.end() <= 403));
        }
    }

    // More than was asked for, or rows that came before: each is written once.
    void moreThanAskedFor()
    {
        PageSchedule schedule({{0, 10}}, fixedSize(5));
        const auto first = schedule.next(1, std::nullopt);
        QCOMPARE(*first, (RowRange{0, 5}));
        schedule.arrive(*first, pageOf(0, 12, 100));
        const auto turn = schedule.take();
        QVERIFY(turn);
        QCOMPARE(turn->from, 0);
        QCOMPARE(turn->to, 10);
    }

    // It neither hides the rows behind it nor is asked for again and again.
    void anEmptyAnswer()
    {
        PageSchedule schedule({PageSchedule::from(0)}, fixedSize(10));
        schedule.arrive(*schedule.next(4, std::nullopt), pageOf(0, 10, 100));
        schedule.advance(schedule.take()->end());
        QList<RowRange> asked;
        while (const auto rows = schedule.next(4, 100))
            asked << *rows;
        QCOMPARE(asked.size(), 4);
        schedule.arrive(asked.at(1), pageOf(20, 0, 100));
        QVERIFY(!schedule.next(4, 100));
        QVERIFY(!schedule.take());
        schedule.arrive(asked.at(0), pageOf(10, 10, 100));
        schedule.advance(schedule.take()->end());
        const auto empty = schedule.take();
        QVERIFY(empty);
        QCOMPARE(empty->page->rows.rows(), 0);
    }

    // Some megabytes an answer, whatever a row has.
    void sizesByBytes_data()
    {
        QTest::addColumn<int>("rowBytes");
        QTest::addColumn<qint64>("limit");
        QTest::newRow("narrow") << 10 << qint64(50'000);
        QTest::newRow("usual") << 700 << qint64((3 << 20) / 701);
        QTest::newRow("wide") << 8'000 << qint64((3 << 20) / 8'001);
        QTest::newRow("very wide") << 250'000 << qint64((3 << 20) / 250'001);
    }
    void sizesByBytes()
    {
        QFETCH(int, rowBytes);
        QFETCH(qint64, limit);
        PageSize size(Table::Data, std::nullopt);
        QVERIFY(size.limit() <= 200);
        size.learn(size.limit(), *pageOf(0, int(size.limit()), 1'000'000, rowBytes));
        QCOMPARE(size.limit(), limit);
        QVERIFY(size.bytes() <= 4 << 20);
        // A little more or less is no reason to change.
        size.learn(limit, *pageOf(200, int(limit), 1'000'000, rowBytes + rowBytes / 10));
        QCOMPARE(size.limit(), limit);
        PageSize fixed(Table::Data, 777);
        fixed.learn(777, *pageOf(0, 777, 1'000'000, rowBytes));
        QCOMPARE(fixed.limit(), 777);
    }
};

QTEST_GUILESS_MAIN(TestPageSchedule)
#include "tst_pageschedule.moc"
