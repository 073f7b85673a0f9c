// SPDX-License-Identifier: MIT
// A server that fails, lowers limits, repeats itself, loses rows and changes its mind.
#include "tests/tables/demosession.h"
#include "tests/tables/modelcheck.h"
#include "tests/tables/rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using LoadState = PagedTableModel::LoadState;
using RowState = PagedTableModel::RowState;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
const Resource Rejects = resource(Table::Rejects, Rejected);

// A table of 1,000 rejects, its first page of 100 open.
struct OpenTable {
    explicit OpenTable(qint64 rows = 1000, const Query &query = {.limit = 100})
        : demo(withRejects(rows))
        , model(demo.pages())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
        , check(model)
    {
        model.open(Rejects, query);
        (void)QTest::qWaitFor([this] { return model.loadState() != LoadState::Loading; }, Patience);
    }
    static Demo::Options withRejects(qint64 rows)
    {
        Demo::Options options;
        options.rejects = rows;
        return options;
    }
    bool load(int first, int last)
    {
        model.setVisibleRows(first, last);
        return QTest::qWaitFor([&] { return isLoaded(model, first, last); }, Patience);
    }

    DemoSession demo;
    PagedTableModel model;
    QAbstractItemModelTester tester;
    ModelCheck check;
};

void serverLimit(DemoSession &demo, int limit)
{
    Demo::Behaviour behaviour;
    behaviour.serverLimit = limit;
    demo.server().setBehaviour(behaviour);
}
} // namespace

class TestPagedTableFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLimitLoweredInSilence()
    {
        DemoSession demo(OpenTable::withRejects(1000));
        serverLimit(demo, 70);
        PagedTableModel model(demo.pages());
        model.open(Rejects, {.limit = 500});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.rowsInMemory(), 70);
        for (int first = 0; first < 1000; first += 50) {
            model.setVisibleRows(first, first + 49);
            QTRY_VERIFY(isLoaded(model, first, first + 49));
        }
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(shownRow(model, row), expectedReject(Rejected, row));
        QVERIFY(model.notice().isEmpty());
        QCOMPARE(demo.requestsTo(u"/rejects"), 15);
    }

    void aLimitLoweredOnTheWay()
    {
        OpenTable table(5000, {.limit = 1000});
        serverLimit(table.demo, 10);
        table.demo.server().clearRequests();
        // Row 2,999 is 999 rows into its page: stepping there ten rows at a time is no answer.
        QVERIFY(table.load(2995, 2999));
        QVERIFY2(table.demo.requestsTo(u"/rejects") <= 4,
                 qPrintable(QString::number(table.demo.requestsTo(u"/rejects"))));
        QCOMPARE(shownRow(table.model, 2999), expectedReject(Rejected, 2999));
        QVERIFY(table.load(1000, 1039));
        QCOMPARE(shownRow(table.model, 1039), expectedReject(Rejected, 1039));
    }

    void aShortPageInTheMiddleIsCompleted()
    {
        OpenTable table;
        table.demo.server().addFault(
            changedAnswer(u"/rejects"_s, [](QJsonObject &page) { cutItems(page, 30); }));
        QVERIFY(table.load(300, 399));
        for (int row = 300; row < 400; ++row)
            QCOMPARE(table.model.cellText(row, 0).toUtf8(), expectedReject(Rejected, row).first());
        QCOMPARE(table.demo.requestsTo(u"/rejects"), 3);
        QVERIFY(!table.model.hasFailedRows());
        QCOMPARE(table.model.rowCount(), 1000);
    }

    void aShortFirstPage()
    {
        DemoSession demo(OpenTable::withRejects(1000));
        demo.server().addFault(changedAnswer(u"/rejects"_s, [](QJsonObject &page) { cutItems(page, 7); }));
        PagedTableModel model(demo.pages());
        model.open(Rejects, {.limit = 100});
        QTRY_VERIFY(isReady(model));
        for (int first = 0; first < 1000; first += 50) {
            model.setVisibleRows(first, first + 49);
            QTRY_VERIFY(isLoaded(model, first, first + 49));
        }
        for (int row = 0; row < 1000; ++row)
            QCOMPARE(model.cellText(row, 0).toUtf8(), expectedReject(Rejected, row).first());
    }

    void theSamePageAgain()
    {
        OpenTable table;
        table.demo.server().addFault({.kind = Demo::Fault::Kind::Repeat, .path = u"/rejects"_s});
        QVERIFY(table.load(500, 539));
        QVERIFY2(table.model.notice().contains(u"same rows again"_s), qPrintable(table.model.notice()));
        QVERIFY(table.model.notice().contains(u"501"_s));
    }

    void theTotalMoves_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("grows") << 1500;
        QTest::newRow("shrinks") << 940;
        QTest::newRow("shrinks below the view") << 200;
        QTest::newRow("to nothing") << 0;
    }
    void theTotalMoves()
    {
        QFETCH(int, rows);
        OpenTable table;
        table.demo.server().setTotal(Rejected, Demo::Table::Rejects, rows);
        table.model.setVisibleRows(900, 939);
        QTRY_COMPARE(table.model.rowCount(), rows);
        QTRY_VERIFY(!table.model.isFetching());
        QCOMPARE(table.model.total(), rows);
        QVERIFY2(table.model.notice().contains(QLocale().toString(rows)), qPrintable(table.model.notice()));
        table.check.check();
        QCOMPARE(table.check.rowChanges, 1);
        QVERIFY(!table.model.hasFailedRows());
        if (rows > 940)
            QCOMPARE(shownRow(table.model, 939), expectedReject(Rejected, 939));
        table.model.refresh();
        QTRY_VERIFY(isReady(table.model));
        QVERIFY(table.model.notice().isEmpty());
        QCOMPARE(table.model.rowCount(), rows);
    }

    // The table vanishes while other pages are under way, and those fail.
    void theTotalVanishesUnderFailingPages()
    {
        OpenTable table;
        table.demo.client().setRetryPolicy({.firstDelay = std::chrono::milliseconds(1), .tries = 1});
        table.demo.server().addFault(changedAnswer(u"/rejects"_s, [](QJsonObject &page) {
            cutItems(page, 0);
            page["totalResults"_L1] = 0;
            page["hasMore"_L1] = false;
        }));
        table.demo.server().addFault(failedAnswer(u"/rejects"_s, 500, 3));
        table.model.setVisibleRows(500, 799);
        QTRY_COMPARE(table.model.rowCount(), 0);
        QTRY_VERIFY(!table.model.isFetching());
        table.check.check();
    }

    void announcedRowsThatNeverCome()
    {
        OpenTable table;
        table.demo.server().addFault(changedAnswer(
            u"/rejects"_s,
            [](QJsonObject &page) {
                cutItems(page, 0);
                page["hasMore"_L1] = false;
            },
            -1));
        table.demo.server().clearRequests();
        table.model.setVisibleRows(250, 349);
        QTRY_COMPARE(table.model.rowState(250), RowState::Failed);
        QTRY_COMPARE(table.model.rowState(349), RowState::Failed);
        QVERIFY(table.demo.settles());
        QCOMPARE(table.demo.requestsTo(u"/rejects"), 2);
        QVERIFY(table.model.hasFailedRows());
        QCOMPARE(table.model.lastError().kind, ApiError::Kind::BadReply);
        QCOMPARE(table.model.index(250, 0).data().toString(), u"not loaded"_s);
        QCOMPARE(table.model.rowCount(), 1000);
        // Still not there: one more request a page, and no more.
        table.model.retry();
        QTRY_COMPARE(table.model.rowState(349), RowState::Failed);
        QVERIFY(table.demo.settles());
        QCOMPARE(table.demo.requestsTo(u"/rejects"), 4);
        table.demo.server().clearFaults();
        table.model.retry();
        QTRY_VERIFY(isLoaded(table.model, 250, 349));
        QVERIFY(!table.model.hasFailedRows());
    }

    // Not even the first page has the rows that its total announces: a few requests, not one for each row.
    void anEmptyFirstPage()
    {
        DemoSession demo(OpenTable::withRejects(1000));
        demo.server().addFault(changedAnswer(
            u"/rejects"_s,
            [](QJsonObject &page) {
                cutItems(page, 0);
                page["hasMore"_L1] = false;
            },
            -1));
        PagedTableModel model(demo.pages());
        model.open(Rejects, {.limit = 100});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 1000);
        model.setVisibleRows(0, 39);
        QTRY_COMPARE(model.rowState(39), RowState::Failed);
        QVERIFY(demo.settles());
        QVERIFY2(demo.requestsTo(u"/rejects") <= 2,
                 qPrintable(QString::number(demo.requestsTo(u"/rejects"))));
        demo.server().clearFaults();
        model.retry();
        QTRY_VERIFY(isLoaded(model, 0, 39));
        QCOMPARE(shownRow(model, 39), expectedReject(Rejected, 39));
    }

    void aPageFails()
    {
        OpenTable table;
        table.demo.client().setRetryPolicy({.firstDelay = std::chrono::milliseconds(1), .tries = 1});
        table.demo.server().addFault(failedAnswer(u"/rejects"_s, 500));
        table.model.setVisibleRows(400, 439);
        QTRY_COMPARE(table.model.rowState(420), RowState::Failed);
        QCOMPARE(table.model.lastError().httpStatus, 500);
        QCOMPARE(table.model.loadState(), LoadState::Ready);
        QVERIFY(table.model.hasFailedRows());
        QCOMPARE(table.model.rowState(399), RowState::Waiting);
        QCOMPARE(table.model.rowState(0), RowState::Loaded);
        // Scrolling there again is no retry.
        const qsizetype before = table.demo.requestsTo(u"/rejects");
        QVERIFY(table.load(0, 39));
        table.model.setVisibleRows(400, 439);
        QVERIFY(table.demo.settles());
        QCOMPARE(table.demo.requestsTo(u"/rejects"), before);
        table.model.retry();
        QTRY_VERIFY(isLoaded(table.model, 400, 439));
        QVERIFY(!table.model.hasFailedRows());
    }

    void theFirstPageFails()
    {
        DemoSession demo(OpenTable::withRejects(1000));
        demo.client().setRetryPolicy({.firstDelay = std::chrono::milliseconds(1), .tries = 1});
        demo.server().addFault(failedAnswer(u"/rejects"_s, 500));
        PagedTableModel model(demo.pages());
        model.open(Rejects, {.limit = 100});
        QTRY_COMPARE(model.loadState(), LoadState::Failed);
        QCOMPARE(model.lastError().kind, ApiError::Kind::Server);
        QCOMPARE(model.rowCount(), 0);
        model.retry();
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 1000);
    }

    void aNewColumnOnALaterPage()
    {
        OpenTable table;
        table.demo.server().addFault(changedAnswer(u"/rejects"_s, [](QJsonObject &page) {
            changeItems(page, [](QJsonObject &row) {
                QJsonObject fields = row["fieldValues"_L1].toObject();
                fields["aNewOne"_L1] = u"fresh"_s;
                row["fieldValues"_L1] = fields;
            });
        }));
        const int before = table.model.columnCount();
        QVERIFY(table.load(500, 539));
        QCOMPARE(table.model.columnCount(), before + 1);
        QCOMPARE(table.check.columnChanges, 1);
        QCOMPARE(table.model.columnOf("aNewOne"), before);
        QCOMPARE(table.model.cellText(500, before), u"fresh"_s);
        QCOMPARE(table.model.cellText(0, before), u""_s);
        QCOMPARE(table.model.headerData(before, Qt::Horizontal, Qt::DisplayRole).toString(), u"aNewOne"_s);
        const QList<QByteArray> shown = shownRow(table.model, 510).first(before);
        QCOMPARE(shown, expectedReject(Rejected, 510));
        QVERIFY(table.load(700, 739));
        QCOMPARE(shownRow(table.model, 700).first(before), expectedReject(Rejected, 700));
        QCOMPARE(table.model.cellText(700, before), u""_s);
    }

    void aFieldNamedLikeAColumnOfTheTable()
    {
        DemoSession demo(OpenTable::withRejects(100));
        demo.server().addFault(changedAnswer(u"/rejects"_s, [](QJsonObject &page) {
            changeItems(page, [](QJsonObject &row) {
                row["fieldValues"_L1] =
                    QJsonObject{{"message"_L1, u"mine"_s}, {"recordIndex"_L1, u"also mine"_s}};
            });
        }));
        PagedTableModel model(demo.pages());
        model.open(Rejects, {});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.columnNames().mid(4), QByteArrayList({"message", "recordIndex"}));
        QCOMPARE(model.cellText(5, 2).toUtf8(), expectedReject(Rejected, 5).at(2));
        QCOMPARE(model.cellText(5, 4), u"mine"_s);
        QCOMPARE(model.cellText(5, 5), u"also mine"_s);
        QCOMPARE(model.look(5).reading, ColumnLook::Reading::Text);
    }
};

QTEST_GUILESS_MAIN(TestPagedTableFaults)
#include "tst_pagedtablefaults.moc"
