// SPDX-License-Identifier: MIT
// Columns of the list of syncs that no answer has.
#include "models/tables/recordmodel.h"
#include "models/tables/rowcollector.h"
#include "models/tables/rowsearch.h"
#include "models/tables/synccolumns.h"
#include "tests/tables/demosession.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const DerivedColumn &named(const QList<DerivedColumn> &columns, const QByteArray &name)
{
    return *std::find_if(columns.begin(), columns.end(),
                         [&name](const DerivedColumn &column) { return column.name == name; });
}

const SyncFacts::Known Known{
    .names = {{u"/contacts/imports/1235"_s, u"Nightly contacts"_s}, {u"/contacts/imports/1199"_s, QString()}},
    .rejects = {{SyncId(1042), 87159}, {SyncId(1039), 0}}};
} // namespace

class tst_DerivedColumns : public QObject
{
    Q_OBJECT

    // The list of syncs in memory, with what is known above.
    struct List : DemoSession {
        List()
            : model(pages())
        {
            model.setDerived(syncColumns(Known));
            model.open({Table::Syncs, {}}, {.limit = 1000});
        }
        bool isReady()
        {
            return QTest::qWaitFor([this] { return model.loadState() == PagedTableModel::LoadState::Ready; },
                                   Patience);
        }
        QModelIndex cell(qint64 sync, const QByteArray &column)
        {
            return model.index(model.rowWith("id", QByteArray::number(sync)), model.columnOf(column));
        }
        PagedTableModel model;
    };

private Q_SLOTS:
    void whatTheyRead()
    {
        const QList<DerivedColumn> columns = syncColumns(Known);
        const DerivedColumn &name = named(columns, "definitionName");
        QCOMPARE(name.text({u"/contacts/imports/1235"_s}), u"Nightly contacts"_s);
        QCOMPARE(name.note({u"/contacts/imports/1235"_s}), u"Nightly contacts\n/contacts/imports/1235"_s);
        // Without a name, the URI is what tells one definition from another.
        for (const QString &uri : {u"/contacts/imports/1199"_s, u"/contacts/imports/1"_s})
            QCOMPARE(name.text({uri}), uri);
        const DerivedColumn &kind = named(columns, "kind");
        QCOMPARE(kind.text({u"/contacts/syncActions/205"_s}), u"sync action"_s);
        QCOMPARE(kind.text({u"/x"_s}), QString());
        const DerivedColumn &duration = named(columns, "duration");
        QCOMPARE(duration.text({u"2026-01-01T00:00:00Z"_s, u"2026-01-01T00:03:41Z"_s}), u"3 min 41 s"_s);
        QCOMPARE(duration.text({u"2026-01-01T00:00:00Z"_s, QString()}), QString());
        const DerivedColumn &rejects = named(columns, "rejects");
        const QString import = u"/contacts/imports/1235"_s;
        QCOMPARE(rejects.text({u"1042"_s, u"warning"_s, import}), u"87159"_s);
        QCOMPARE(rejects.text({u"1039"_s, u"warning"_s, import}), u"0"_s); // known to be none
        QCOMPARE(rejects.text({u"1040"_s, u"warning"_s, import}), QString());
        QVERIFY(rejects.note({u"1040"_s, u"warning"_s, import}) !=
                rejects.note({u"1040"_s, u"success"_s, import}));
    }

    void areShownBesideTheServersOwn()
    {
        List list;
        QAbstractItemModelTester tester(&list.model);
        QVERIFY(list.isReady());
        QCOMPARE(list.model.columnNames().first(9), info(Table::Syncs).columns);
        QCOMPARE(list.model.columnCount(), 13);
        QCOMPARE(list.cell(1042, "definitionName").data().toString(), u"Nightly contacts"_s);
        QVERIFY(list.cell(1042, "definitionName")
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"/contacts/imports/1235"_s));
        QCOMPARE(list.cell(1042, "rejects").data(PagedTableModel::RawRole).toString(), u"87159"_s);
        // Unknown is no number, to nobody.
        const QModelIndex unknown = list.cell(1043, "rejects");
        QCOMPARE(unknown.data().toString(), u"–"_s);
        QCOMPARE(unknown.data(PagedTableModel::RawRole).toString(), QString());
        QCOMPARE(unknown.data(Qt::AccessibleDescriptionRole).toString(), u"unknown"_s);
        QVERIFY(list.model.look(unknown.column()).orderTerm.isEmpty());
        QVERIFY(list.model.orderTip(unknown.column()).endsWith(u"Eloqua can't sort by this column."_s));
    }

    void newKnowledgeChangesCellsOnly()
    {
        List list;
        QVERIFY(list.isReady());
        QSignalSpy resets(&list.model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&list.model, &QAbstractItemModel::dataChanged);
        SyncFacts::Known more = Known;
        more.rejects.insert(SyncId(1043), 12);
        list.model.setDerived(syncColumns(more));
        QCOMPARE(list.cell(1043, "rejects").data().toString(), u"12"_s);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        // Nobody who waits for rows takes this for one.
        QVERIFY(!changes.first().at(2).value<QList<int>>().isEmpty());
        list.model.clear();
        list.model.setDerived(syncColumns(Known));
        QCOMPARE(list.model.columnCount(), 0);
    }

    void areFoundCopiedAndRead()
    {
        List list;
        QVERIFY(list.isReady());
        const QModelIndex name = list.cell(1042, "definitionName");
        RowSearch search(list.model);
        QSignalSpy found(&search, &RowSearch::finished);
        search.start(u"nightly"_s, {list.model.columnOf("status"), name.column()});
        QVERIFY(found.wait(Patience));
        QVERIFY(search.matches().cells.contains(RowMatch{name.row(), 1}));
        QVERIFY(!search.matches().cells.contains(RowMatch{name.row(), 0}));

        const int rejects = list.model.columnOf("rejects");
        RowCollector collector(list.model, {QRect(0, name.row(), 13, 1)}, {0, name.column(), rejects});
        std::optional<Result<RowBlock>> copied;
        connect(&collector, &RowCollector::finished, this,
                [&copied](const Result<RowBlock> &rows) { copied = rows; });
        collector.start();
        QVERIFY(copied && *copied);
        QCOMPARE((*copied)->columnNames(), (QByteArrayList{"id", "definitionName", "rejects"}));
        QCOMPARE((*copied)->cell(0, 1), QByteArrayView("Nightly contacts"));
        QCOMPARE((*copied)->cell(0, 2), QByteArrayView("87159"));
        QCOMPARE((*copied)->kind(0, 2), CellKind::Literal);

        RecordModel record(list.model);
        record.setRow(list.cell(1043, "id").row());
        QCOMPARE(record.index(rejects, int(RecordModel::Column::Value)).data().toString(), u"–"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DerivedColumns)
#include "tst_derivedcolumns.moc"
