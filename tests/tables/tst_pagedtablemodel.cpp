// SPDX-License-Identifier: MIT
// What a table shows: rows, headers, roles, queries one after the other.
#include "models/tables/rowsearch.h"
#include "tests/tables/demosession.h"
#include "tests/tables/modelcheck.h"
#include "tests/tables/rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using LoadState = PagedTableModel::LoadState;
using RowState = PagedTableModel::RowState;

namespace
{
constexpr qint64 Rejected = Demo::Sync::ManyRejects;
} // namespace

class TestPagedTableModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Kolkata"); }

    // The model tester looks at every cell there is, so this table is a short one.
    void theTotalAtOnce()
    {
        DemoSession demo(withRejects(2300));
        PagedTableModel model(demo.pages());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelCheck check(model);
        QCOMPARE(model.loadState(), LoadState::Empty);
        model.open(resource(Table::Rejects, Rejected), {.limit = 500});
        QCOMPARE(model.loadState(), LoadState::Loading);
        QVERIFY(model.isFetching());
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 2300);
        QCOMPARE(model.total(), 2300);
        QCOMPARE(check.resets, 2); // cleared for a new resource, then filled
        QCOMPARE(demo.requestsTo(u"/rejects"), 1);
        QVERIFY(!model.isFetching());
        QCOMPARE(model.columnNames().mid(4), QByteArrayList(Demo::rejectFields(Rejected)));
        for (int row = 0; row < 500; ++row)
            QCOMPARE(shownRow(model, row), expectedReject(Rejected, row));
        QCOMPARE(model.rowState(500), RowState::Waiting);
        for (int first = 0; first < 2300; first += 40) {
            model.setVisibleRows(first, std::min(first + 39, 2299));
            QTRY_VERIFY(isLoaded(model, first, std::min(first + 39, 2299)));
        }
        for (int row = 0; row < 2300; ++row)
            QCOMPARE(shownRow(model, row), expectedReject(Rejected, row));
        QCOMPARE(demo.requestsTo(u"/rejects"), 5);
        QCOMPARE(model.rowsInMemory(), 2300);
        check.check();
        QVERIFY(model.notice().isEmpty());
    }

    void dataSendsNoRequest()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 87159);
        QList<int> roles{Qt::DisplayRole, Qt::ToolTipRole, Qt::TextAlignmentRole, Qt::SizeHintRole};
        for (int role = PagedTableModel::RawRole; role <= PagedTableModel::ReadingRole; ++role)
            roles << role;
        for (int row = 0; row < model.rowCount(); row += 97) {
            for (int column = 0; column < model.columnCount(); ++column) {
                for (const int role : std::as_const(roles))
                    (void)model.index(row, column).data(role);
            }
        }
        QVERIFY(demo.settles());
        QCOMPARE(demo.requestsTo(u"/rejects"), 1);
        QCOMPARE(model.requestsSent(), 1);
        QCOMPARE(demo.client().pending(), 0);
    }

    void rolesAndHeaders()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        const auto at = [&model](int row, int column, int role) {
            return model.index(row, column).data(role);
        };
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Record"_s);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"1"_s);
        QVERIFY(!model.headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
        QCOMPARE(at(0, 0, Qt::TextAlignmentRole).toInt(), int(Qt::AlignRight | Qt::AlignVCenter));
        QCOMPARE(at(0, 2, Qt::TextAlignmentRole).toInt(), int(Qt::AlignLeft | Qt::AlignVCenter));
        QCOMPARE(at(0, 0, PagedTableModel::CellKindRole).toInt(), int(CellKind::Literal));
        QCOMPARE(at(0, 1, PagedTableModel::CellKindRole).toInt(), int(CellKind::Text));
        QCOMPARE(at(50, 1, PagedTableModel::CellKindRole).toInt(), int(CellKind::Absent));
        QCOMPARE(at(0, 1, PagedTableModel::ReadingRole).toInt(), int(ColumnLook::Reading::Code));
        QCOMPARE(at(5, 0, PagedTableModel::OffsetRole).toLongLong(), 5);
        QCOMPARE(at(50, 3, Qt::DisplayRole).toString(), u"…"_s);
        QVERIFY(!at(50, 3, Qt::ToolTipRole).isValid());
        QVERIFY(model.cellText(50, 3).isNull());
        QCOMPARE(model.columnOf("message"), 2);
        QCOMPARE(model.columnOf("Message"), -1);
    }

    void stampsAreLocalAndTheTipHasTheServersText()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Logs, Rejected), {});
        QTRY_VERIFY(isReady(model));
        const QModelIndex cell = model.index(0, model.columnOf("createdAt"));
        const QString server = cell.data(PagedTableModel::RawRole).toString();
        QVERIFY2(server.endsWith(u'Z'), qPrintable(server));
        const QDateTime utc = QDateTime::fromString(server.left(19) + u'Z', Qt::ISODate);
        QCOMPARE(cell.data().toString(), utc.addSecs(5 * 3600 + 1800).toString(u"yyyy-MM-dd HH:mm:ss"_s));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(server));
    }

    void inUtcTheHeaderSaysSoAndFindingFollows()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Logs, Rejected), {});
        QTRY_VERIFY(isReady(model));
        const int column = model.columnOf("createdAt");
        const QModelIndex cell = model.index(0, column);
        // As it is shown, which is not as it was sent: a blank for the T.
        const QString utc = cell.data(PagedTableModel::RawRole).toString().left(19).replace(u'T', u' ');
        RowSearch search(model);
        search.start(utc, {column});
        QTRY_VERIFY(!search.isRunning());
        QVERIFY(search.matches().cells.isEmpty());
        const auto title = [&] {
            return model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        };
        QVERIFY(!title().contains(u"UTC"_s));

        model.setZone(Zone::Utc);
        QCOMPARE(cell.data().toString(), utc);
        QVERIFY(title().endsWith(u" (UTC)"_s));
        search.start(utc, {column});
        QTRY_VERIFY(!search.isRunning());
        QCOMPARE(search.matches().cells.value(0, {-1, -1}), (RowMatch{0, 0}));
    }

    // A timestamp column may hold anything; it still gets one line.
    void oddStampsStayOnOneLine()
    {
        DemoSession demo;
        demo.server().addFault(changedAnswer(u"/logs"_s, [](QJsonObject &page) {
            changeItems(page, [](QJsonObject &row) { row["createdAt"_L1] = u"no\nstamp"_s; });
        }));
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Logs, Rejected), {});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.index(0, 0).data().toString(), u"no↵stamp"_s);
    }

    void markupStaysText()
    {
        DemoSession demo;
        const QString evil = u"<b>bold</b><img src='http://127.0.0.1:1/x'>&amp;\"%1"_s;
        demo.server().addFault(changedAnswer(u"/rejects"_s, [evil](QJsonObject &page) {
            changeItems(page, [evil](QJsonObject &row) { row["message"_L1] = evil; });
        }));
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Rejects, Rejected), {.limit = 10});
        QTRY_VERIFY(isReady(model));
        const QModelIndex cell = model.index(3, 2);
        QCOMPARE(cell.data().toString(), evil);
        QCOMPARE(cell.data(PagedTableModel::RawRole).toString(), evil);
        const QString tip = cell.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(u"<p "_s), qPrintable(tip)); // so that nobody has to guess
        QVERIFY2(tip.contains(u"&lt;b&gt;bold"_s) && tip.contains(u"&amp;amp;&quot;%1"_s), qPrintable(tip));
        QVERIFY2(!tip.contains(u"<b>"_s) && !tip.contains(u"<img"_s), qPrintable(tip));
    }

    // Cells that are all empty are here all the same, not placeholders.
    void emptyCellsAreLoaded()
    {
        DemoSession demo;
        demo.server().addFault(changedAnswer(u"/data"_s, [](QJsonObject &page) {
            changeItems(page, [](QJsonObject &row) { row = {{"a"_L1, u""_s}, {"b"_L1, QJsonValue::Null}}; });
        }));
        PagedTableModel model(demo.pages());
        model.open(resource(Table::Data, Demo::Sync::SmallExport), {});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.columnNames(), QByteArrayList({"a", "b"}));
        QCOMPARE(model.index(0, 0).data().toString(), QString());
        QVERIFY(!model.cellText(0, 0).isNull() && !model.cellText(0, 1).isNull());
        QCOMPARE(model.index(0, 1).data(PagedTableModel::CellKindRole).toInt(), int(CellKind::Null));
    }

    // {} is a record as well; there is nothing to show of it, and nothing to trip over.
    void recordsWithoutFields()
    {
        DemoSession demo;
        demo.server().addFault(changedAnswer(
            u"/data"_s, [](QJsonObject &page) { changeItems(page, [](QJsonObject &row) { row = {}; }); },
            -1));
        PagedTableModel model(demo.pages());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const ModelCheck check(model);
        model.open(resource(Table::Data, Demo::Sync::SmallExport), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 240);
        QCOMPARE(model.columnCount(), 0);
        model.setVisibleRows(150, 200);
        QTRY_VERIFY(isLoaded(model, 150, 200));
        model.refresh();
        QTRY_VERIFY(isReady(model));
        model.retry();
        demo.server().clearFaults();
        model.setVisibleRows(150, 200);
        QTRY_VERIFY(isLoaded(model, 150, 200));
        QCOMPARE(model.columnNames(), QByteArrayList(Demo::dataFields(Demo::Sync::SmallExport)));
    }

    void wideExport()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        const ModelCheck check(model);
        model.open(resource(Table::Data, Demo::Sync::ExportWide), {.limit = 400});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.columnCount(), 250);
        QCOMPARE(model.rowCount(), 2000);
        model.setVisibleRows(1590, 1630);
        QTRY_VERIFY(isLoaded(model, 1590, 1630));
        for (const int row : {0, 399, 1590, 1600, 1630})
            QCOMPARE(shownRow(model, row), Demo::dataRow(Demo::Sync::ExportWide, row));
    }

    void startsAtAnOffset()
    {
        DemoSession demo(withRejects(1000));
        PagedTableModel model(demo.pages());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.open(resource(Table::Rejects, Rejected), {.limit = 50, .offset = 730});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 270);
        QCOMPARE(model.total(), 1000);
        QCOMPARE(model.firstOffset(), 730);
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"731"_s);
        QCOMPARE(model.index(69, 0).data(PagedTableModel::OffsetRole).toLongLong(), 799);
        model.setVisibleRows(230, 269);
        QTRY_VERIFY(isLoaded(model, 230, 269));
        QCOMPARE(shownRow(model, 0), expectedReject(Rejected, 730));
        QCOMPARE(shownRow(model, 269), expectedReject(Rejected, 999));
        model.open(resource(Table::Rejects, Rejected), {.offset = 5000});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 1000);
    }

    void onlyTheLastQueryAppears()
    {
        DemoSession demo(withRejects(3000));
        demo.server().setLatency(std::chrono::milliseconds(20));
        PagedTableModel model(demo.pages());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        for (int i = 1; i <= 200; ++i) {
            model.open(resource(Table::Rejects, Rejected), {.q = u"recordIndex<%1"_s.arg(i * 10)});
            if (i % 10 == 0)
                QTest::qWait(1);
        }
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.query().q, u"recordIndex<2000"_s);
        const qint64 shown = model.rowCount();
        QVERIFY(shown > 0 && shown < 2000);
        QVERIFY(Demo::rejectRow(Rejected, shown - 1).recordIndex < 2000);
        QVERIFY(Demo::rejectRow(Rejected, shown).recordIndex >= 2000);
        QVERIFY(demo.settles());
        QCOMPARE(resets.size(), 2); // clear() for the new resource, then the rows
        QCOMPARE(demo.client().pending(), 0);
        QVERIFY2(demo.requestsTo(u"/rejects") <= 30,
                 qPrintable(QString::number(demo.requestsTo(u"/rejects"))));
        const QList<Demo::Request> sent = demo.server().requests(u"/rejects");
        QCOMPARE(sent.last().value(u"q"), u"recordIndex<2000"_s);
    }

    void refreshKeepsTheOldRowsUntilTheNewOnesAreHere()
    {
        DemoSession demo(withRejects(500));
        PagedTableModel model(demo.pages());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ModelCheck check(model);
        model.refresh();
        QCOMPARE(model.loadState(), LoadState::Empty);
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        demo.server().setTotal(Rejected, Demo::Table::Rejects, 620);
        model.refresh();
        QVERIFY(model.isStale());
        QCOMPARE(model.rowState(0), RowState::Stale);
        QCOMPARE(shownRow(model, 7), expectedReject(Rejected, 7));
        QTRY_VERIFY(isReady(model));
        QVERIFY(!model.isStale());
        QCOMPARE(model.rowCount(), 620);
        QVERIFY(model.notice().isEmpty());
        check.check();
    }

    void aRefusedFilterKeepsTheOldRows()
    {
        DemoSession demo(withRejects(500));
        PagedTableModel model(demo.pages());
        ModelCheck check(model);
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        model.open(resource(Table::Rejects, Rejected), {.q = u"colour='red'"_s, .limit = 100});
        QTRY_COMPARE(model.loadState(), LoadState::Failed);
        QCOMPARE(model.lastError().httpStatus, 400);
        QCOMPARE(model.lastError().failures.size(), 1);
        QVERIFY(model.isStale());
        QCOMPARE(model.rowCount(), 500);
        QCOMPARE(model.rowState(3), RowState::Stale);
        QCOMPARE(check.resets, 2); // of the first open()
        // Looking at rows that are not here asks nothing: what would be asked is not what is shown.
        const qsizetype before = demo.requestsTo(u"/rejects");
        model.setVisibleRows(300, 340);
        QVERIFY(demo.settles());
        QCOMPARE(demo.requestsTo(u"/rejects"), before);
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        QVERIFY(!model.isStale());
    }

    void anotherResourceClearsAtOnce()
    {
        DemoSession demo;
        PagedTableModel model(demo.pages());
        ModelCheck check(model);
        model.open(resource(Table::Rejects, Rejected), {.limit = 100});
        QTRY_VERIFY(isReady(model));
        model.open(resource(Table::Rejects, Demo::Sync::ErrorSync), {.limit = 100});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), 0);
        QVERIFY(!model.total());
        QVERIFY(!model.isStale());
        QTRY_VERIFY(isReady(model));
        model.clear();
        QCOMPARE(model.loadState(), LoadState::Empty);
        check.check();
    }

    void aRefusedOrderFallsBack()
    {
        DemoSession demo(withRejects(300));
        Demo::Behaviour behaviour;
        behaviour.refuseOrderBy = true;
        demo.server().setBehaviour(behaviour);
        PagedTableModel model(demo.pages());
        const Query wanted{.orderBy = {u"recordIndex"_s, Qt::DescendingOrder}, .limit = 100};
        model.open(resource(Table::Rejects, Rejected), wanted,
                   PagedTableModel::Fallback{{.limit = 100}, u"Not in that order."_s});
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.notice(), u"Not in that order."_s);
        QCOMPARE(model.query(), Query{.limit = 100});
        QCOMPARE(shownRow(model, 0), expectedReject(Rejected, 0));
        model.refresh();
        QTRY_VERIFY(isReady(model));
        QCOMPARE(model.notice(), u"Not in that order."_s);
        model.open(resource(Table::Rejects, Rejected), wanted);
        QTRY_COMPARE(model.loadState(), LoadState::Failed);
        QCOMPARE(model.lastError().kind, ApiError::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestPagedTableModel)
#include "tst_pagedtablemodel.moc"
