// SPDX-License-Identifier: MIT
// A filter that the server refuses, takes, or takes and leaves out of account.
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
const Resource Rejects = resource(Table::Rejects, Demo::Sync::ManyRejects);

Demo::Options with(const Demo::Behaviour &behaviour)
{
    Demo::Options options;
    options.rejects = 1000;
    options.behaviour = behaviour;
    return options;
}

struct OpenTable {
    explicit OpenTable(const Demo::Behaviour &behaviour, const Resource &resource, const Query &query)
        : demo(with(behaviour))
        , model(demo.pages())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.open(resource, query);
        (void)QTest::qWaitFor([this] { return model.loadState() != LoadState::Loading; }, Patience);
    }

    DemoSession demo;
    PagedTableModel model;
    QAbstractItemModelTester tester;
};
} // namespace

class TestPagedTableFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIgnoredFilterIsNoticed_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("words");
        QTest::newRow("text") << int(Table::Rejects) << u"statusCode='ELQ-00026'"_s << u"in Code"_s;
        QTest::newRow("number") << int(Table::Rejects) << u"recordIndex=999999"_s << u"in Record"_s;
        QTest::newRow("wildcard") << int(Table::Logs) << u"message='*nothing like it*'"_s << u"in Message"_s;
        QTest::newRow("whole in quotes") << int(Table::Syncs) << u"\"status=nowhere\""_s << u"in Status"_s;
        QTest::newRow("a date") << int(Table::Syncs) << u"createdAt<2001-01-01"_s << u"in Created"_s;
        QTest::newRow("a field of the record")
            << int(Table::Rejects) << u"emailAddress='nobody@nowhere.example'"_s << u"in emailAddress"_s;
    }
    void anIgnoredFilterIsNoticed()
    {
        QFETCH(int, table);
        QFETCH(QString, q);
        QFETCH(QString, words);
        const OpenTable open({.ignoreQ = true}, resource(Table(table), Demo::Sync::ManyRejects), {.q = q});
        QCOMPARE(open.model.loadState(), LoadState::Ready);
        QVERIFY(open.model.filterWasIgnored());
        const QString notice = open.model.notice();
        QVERIFY2(notice.startsWith(u"Eloqua didn't apply this filter: for example, row "_s),
                 qPrintable(notice));
        QVERIFY2(notice.contains(words), qPrintable(notice));
        QCOMPARE(notice.count(u"didn't apply"_s), 1);
    }

    void halfAFilterIsNoticed()
    {
        const OpenTable open({.onlyFirstCondition = true}, resource(Table::Syncs),
                             {.q = u"status='warning' AND syncedInstanceUri='*/exports/*'"_s});
        QVERIFY2(open.model.notice().contains(u"in Definition"_s), qPrintable(open.model.notice()));
    }

    // Nothing of this is a reason to say anything: it was applied, or nobody can tell.
    void noFalseAlarm_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("q");
        QTest::addColumn<Demo::Behaviour>("behaviour");
        const auto row = [](Table table, const QString &q, const Demo::Behaviour &behaviour = {}) {
            QTest::newRow(qPrintable(q)) << int(table) << q << behaviour;
        };
        for (const QString &q :
             {u"status='warning'"_s, u"status!='warning'"_s, u"status=warn*"_s, u"\"status=warning\""_s,
              u"syncedInstanceUri='*/imports/*' AND createdBy='jane.doe'"_s,
              u"status='error' OR status='warning'"_s, u"createdAt>2026-01-31"_s,
              u"syncEndedAt!=2026-01-31"_s, u"status>'a'"_s})
            row(Table::Syncs, q);
        for (const QString &q :
             {u"recordIndex<50"_s, u"recordIndex>=990"_s, u"message='*mail*'"_s, u"statusCode!=x"_s})
            row(Table::Rejects, q);
        row(Table::Logs, u"count>0"_s);
        const Demo::Behaviour ignores{.ignoreQ = true};
        row(Table::Rejects, u"status"_s, ignores);
        row(Table::Rejects, u"colour='red'"_s, ignores);
        row(Table::Rejects, u"invalidFields='nothing'"_s, ignores);
        row(Table::Rejects, u"statusCode='elq-*'"_s, ignores);
        row(Table::Rejects, u"message>'zzz'"_s, ignores);
    }
    void noFalseAlarm()
    {
        QFETCH(int, table);
        QFETCH(QString, q);
        QFETCH(Demo::Behaviour, behaviour);
        const OpenTable open(behaviour, resource(Table(table), Demo::Sync::ManyRejects), {.q = q});
        QCOMPARE(open.model.loadState(), LoadState::Ready);
        QVERIFY(open.model.rowCount() > 0);
        QVERIFY2(open.model.notice().isEmpty(), qPrintable(open.model.notice()));
        QVERIFY(!open.model.filterWasIgnored());
    }

    void laterPagesAreCheckedToo()
    {
        OpenTable open({}, Rejects, {.q = u"recordIndex>0"_s, .limit = 100});
        QVERIFY(!open.model.filterWasIgnored());
        open.demo.server().addFault(changedAnswer(u"/rejects"_s, [](QJsonObject &page) {
            changeItems(page, [](QJsonObject &row) { row["recordIndex"_L1] = -5; });
        }));
        open.model.setVisibleRows(500, 520);
        QTRY_VERIFY(isLoaded(open.model, 500, 520));
        QVERIFY2(open.model.notice().contains(u"row 501"_s), qPrintable(open.model.notice()));
        // The next answer starts anew.
        open.model.refresh();
        QTRY_VERIFY(isReady(open.model));
        QVERIFY(!open.model.filterWasIgnored());
        QVERIFY(open.model.notice().isEmpty());
    }

    // A watched sync may leave the filter that found it; that is no fault of the server.
    void rowsThatAreKnownAnewAreNotChecked()
    {
        OpenTable open({}, resource(Table::Syncs), {.q = u"status='active'"_s});
        QVERIFY(open.model.changeRow(0, {{"status", "success"}}));
        QCOMPARE(open.model.cellText(0, open.model.columnOf("status")), u"success"_s);
        QVERIFY(!open.model.filterWasIgnored());
    }

    void whatStaysAfterARefusal()
    {
        OpenTable open({}, Rejects, {.q = u"recordIndex>0"_s, .limit = 100});
        const Query before = open.model.query();
        const Query refused{.q = u"colour='red'"_s, .limit = 100};
        open.model.open(Rejects, refused);
        QCOMPARE(open.model.shownQuery(), before);
        QCOMPARE(open.model.query(), refused);
        QTRY_COMPARE(open.model.loadState(), LoadState::Failed);
        QVERIFY(open.model.isStale());
        QCOMPARE(open.model.shownQuery(), before);
        QCOMPARE(shownRow(open.model, 7), expectedReject(Demo::Sync::ManyRejects, 7));
        QCOMPARE(open.model.rowState(7), RowState::Stale);
        // Nobody asks for these: not a picture of rows on their way.
        QCOMPARE(open.model.rowState(500), RowState::Failed);
        QCOMPARE(open.model.index(500, 0).data().toString(), u"not loaded"_s);
        open.model.open(Rejects, {});
        QTRY_VERIFY(isReady(open.model));
        QCOMPARE(open.model.shownQuery(), Query());
        QCOMPARE(open.model.rowState(7), RowState::Loaded);
    }
};

QTEST_GUILESS_MAIN(TestPagedTableFilter)
#include "tst_pagedtablefilter.moc"
