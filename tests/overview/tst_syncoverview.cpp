// SPDX-License-Identifier: MIT
#include "app/demo/content/dataset.h"
#include "models/base/barrole.h"
#include "models/overview/causesmodel.h"
#include "tests/tables/demosession.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Column = CausesModel::Column;

// What an overview knows, how often it says so, and what its table makes of it.
class TestSyncOverview : public QObject
{
    Q_OBJECT

    static constexpr qint64 Earlier = 964; // a sync of the same definition, with 175 rejects

    // An import whose rejects are not counted yet, and the table of its causes.
    struct Scene {
        explicit Scene(qint64 rejects)
            : demo(withRejects(rejects))
            , overview({.client = &demo.client()}, catalogue)
            , causes(catalogue)
        {
            Sync sync;
            sync.id = SyncId{Demo::Sync::ManyRejects};
            sync.status = u"warning"_s;
            sync.syncedInstanceUri = u"/contacts/imports/7"_s;
            overview.setSync(sync);
            overview.setDefinition({});
            overview.setAnnounced(rejects);
            QObject::connect(&overview, &SyncOverview::changed, &causes, [this] { causes.show(overview); });
        }
        bool settles()
        {
            return QTest::qWaitFor([this] { return overview.isSettled(); }, 2 * Patience);
        }
        QString text(int row, Column column) const
        {
            return causes.index(row, int(column)).data().toString();
        }

        StatusCatalogue catalogue;
        DemoSession demo;
        SyncOverview overview;
        CausesModel causes;
    };

private Q_SLOTS:
    // Who shows it lays out a page for each time: a hundred times a second that is all that a window does.
    void pagesWithoutNewCausesAreNotTold()
    {
        constexpr qint64 All = 60'000;
        Scene scene(All);
        QSignalSpy changed(&scene.overview, &SyncOverview::changed);
        QSignalSpy resets(&scene.causes, &QAbstractItemModel::modelReset);
        scene.overview.count();
        QVERIFY(scene.settles());
        QVERIFY(scene.overview.story().rejects.isComplete());
        QVERIFY(scene.demo.requestsTo(u"/rejects") >= 60);
        // Begun, ended, and a list at 1 and whenever there are a quarter and 5,000 more: at most 7 in all.
        QVERIFY2(changed.size() <= 11, QByteArray::number(changed.size()).constData());
        QVERIFY2(resets.size() <= 9, QByteArray::number(resets.size()).constData());
        // Not so seldom either that nobody sees it go on.
        QVERIFY2(changed.size() >= 5, QByteArray::number(changed.size()).constData());
    }

    void numbersAndBars()
    {
        constexpr qint64 All = 3000;
        Scene scene(All);
        scene.overview.count();
        QVERIFY(scene.settles());
        qint64 sum = 0;
        for (int row = 0; row < scene.causes.rowCount(); ++row) {
            const qint64 count = QLocale().toLongLong(scene.text(row, Column::Rejects));
            QCOMPARE(count, scene.causes.cause(row)->count);
            QCOMPARE(count, scene.causes.rejects(row));
            QCOMPARE(scene.text(row, Column::Share), shareText(count, All));
            QCOMPARE(scene.causes.index(row, int(Column::Share)).data(BarRole).toDouble(),
                     double(count) / double(All));
            QCOMPARE(scene.causes.rowOf(scene.causes.key(row)), row);
            sum += count;
        }
        QCOMPARE(sum, All);
        QCOMPARE(scene.causes.rowOf({}), -1);
        QCOMPARE(scene.causes.rowWithCode(u"ELQ-99999"_s), -1);
        QCOMPARE(scene.causes.cause(scene.causes.rowCount()), nullptr);
    }

    // A reader's place stays where only numbers change.
    void sameCausesStay()
    {
        Scene scene(300);
        scene.overview.count();
        QVERIFY(scene.settles());
        QSignalSpy resets(&scene.causes, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&scene.causes, &QAbstractItemModel::dataChanged);
        scene.causes.show(scene.overview);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        scene.overview.clear();
        QCOMPARE(resets.size(), 1);
        QCOMPARE(scene.causes.rowCount(), 0);
    }

    void anotherRun()
    {
        Scene scene(300);
        scene.overview.compareWith(SyncId{Earlier});
        QVERIFY(scene.overview.isComparing());
        QVERIFY(scene.settles());
        const Comparison *const comparison = scene.overview.comparison();
        QVERIFY(comparison && comparison->isPossible && scene.causes.hasChanges());
        QVERIFY2(scene.overview.comparisonText().startsWith(
                     u"Compared with sync 964: 175 rejects before, 300 now."_s),
                 qPrintable(scene.overview.comparisonText()));
        QCOMPARE(scene.causes.rowCount(), comparison->causes.size());
        for (int row = 0; row < scene.causes.rowCount(); ++row) {
            const ComparedCause &compared = comparison->causes.at(row);
            QCOMPARE(scene.text(row, Column::Change), toText(compared.change));
            QCOMPARE(scene.causes.key(row), compared.cause.key());
            // What is gone has no rejects to show.
            QCOMPARE(scene.causes.cause(row) == nullptr, compared.change == CauseChange::Gone);
            QCOMPARE(scene.causes.index(row, int(Column::Change)).data(Qt::ToolTipRole).toString(),
                     u"%1 before, %2 now"_s.arg(compared.before).arg(compared.after));
        }
        scene.overview.compareWith({});
        QVERIFY(!scene.overview.comparison() && !scene.causes.hasChanges());
        QCOMPARE(scene.text(0, Column::Change), QString());
    }

    void aStoppedComparisonIsForgotten()
    {
        Scene scene(300);
        scene.demo.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/syncs/964/rejects$"_s, .times = -1});
        scene.overview.compareWith(SyncId{Earlier});
        QTRY_VERIFY(scene.demo.requestsTo(u"/syncs/964/rejects") >= 1);
        scene.overview.stop();
        QVERIFY(!scene.overview.isComparing());
        QVERIFY(!scene.overview.compared());
        QVERIFY(scene.settles());
        QCOMPARE(scene.overview.comparisonText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestSyncOverview)
#include "tst_syncoverview.moc"
