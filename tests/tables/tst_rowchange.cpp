// SPDX-License-Identifier: MIT
#include "models/tables/pagedtablemodel.h"
#include "tests/tables/demosession.h"
#include "tests/tables/modelcheck.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// One row that is known anew.
class tst_RowChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThatRowChanges()
    {
        DemoSession session;
        PagedTableModel model(session.pages());
        QAbstractItemModelTester tester(&model);
        ModelCheck check(model);
        model.open({Table::Syncs, {}}, {.limit = 50});
        QTRY_COMPARE_WITH_TIMEOUT(model.loadState(), PagedTableModel::LoadState::Ready, Patience);
        // A second page, so that there is more than one to look through.
        model.setVisibleRows(60, 70);
        QTRY_VERIFY_WITH_TIMEOUT(model.rowState(60) == PagedTableModel::RowState::Loaded, Patience);
        const int idColumn = model.columnOf("id");
        const int row = model.rowWith("id", model.cellText(63, idColumn).toUtf8());
        QCOMPARE(row, 63);

        QStringList before;
        for (int r = 0; r < 100; ++r) {
            for (int c = 0; c < model.columnCount(); ++c)
                before << model.cellText(r, c);
        }
        const qint64 requests = model.requestsSent();
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.changeRow(row, {{"status", "warning ✓"}, {"syncEndedAt", ""}}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 63);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 63);
        QCOMPARE(check.resets, 1);
        QCOMPARE(model.requestsSent(), requests);
        QCOMPARE(model.cellText(63, model.columnOf("status")), u"warning ✓"_s);
        QCOMPARE(model.cellText(63, model.columnOf("syncEndedAt")), QString());
        int differences = 0;
        for (int r = 0; r < 100; ++r) {
            for (int c = 0; c < model.columnCount(); ++c)
                differences += model.cellText(r, c) != before.at(r * model.columnCount() + c);
        }
        QVERIFY(differences >= 1 && differences <= 2);
    }

    void rowsThatAreNotHere()
    {
        DemoSession session;
        PagedTableModel model(session.pages());
        QVERIFY(!model.changeRow(0, {{"status", "x"}}));
        model.open({Table::Syncs, {}}, {.limit = 20});
        QTRY_COMPARE_WITH_TIMEOUT(model.loadState(), PagedTableModel::LoadState::Ready, Patience);
        QVERIFY(!model.changeRow(150, {{"status", "x"}}));
        QCOMPARE(model.rowWith("id", "1"), -1);
        QCOMPARE(model.rowWith("nothing", "1"), -1);
    }

    void startAtIsCountedIn()
    {
        DemoSession session;
        PagedTableModel model(session.pages());
        model.open({Table::Syncs, {}}, {.limit = 20, .offset = 30});
        QTRY_COMPARE_WITH_TIMEOUT(model.loadState(), PagedTableModel::LoadState::Ready, Patience);
        const QByteArray id = model.cellText(4, model.columnOf("id")).toUtf8();
        QCOMPARE(model.rowWith("id", id), 4);
        QVERIFY(model.changeRow(4, {{"status", "new"}}));
        QCOMPARE(model.cellText(4, model.columnOf("status")), u"new"_s);
    }
};

QTEST_GUILESS_MAIN(tst_RowChange)
#include "tst_rowchange.moc"
