// SPDX-License-Identifier: MIT
// The session and the tables that a window shows: nothing waits, and what is seen is what is there.
#include "models/corrections/correctionsmodel.h"
#include "models/corrections/repairtables.h"
#include "tests/repair/refused.h"
#include "tests/support/patience.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using Redo = RepairCopy::Redo;

const RepairEdit Trim{.kind = Kind::TrimBlanks, .field = u"email"_s};
constexpr int Many = 3000;

// A window without a window.
struct Bench {
    RepairSession session;
    CorrectionsModel table{session};
    StepsModel steps{session};
    ChecksModel checks{session};
    QAbstractItemModelTester tableTester{&table};
    QAbstractItemModelTester stepsTester{&steps};
    QSignalSpy acted{&session, &RepairSession::acted};
    QSignalSpy failed{&session, &RepairSession::failed};

    explicit Bench(const QString &path)
        : session(path)
    {
        session.open();
        (void)QTest::qWaitFor([this] { return !session.isBusy(); }, Patience);
    }
    QString text(int row, int column, int role = Qt::DisplayRole)
    {
        (void)QTest::qWaitFor(
            [&] {
                (void)table.index(row, column).data();
                return table.index(row, column).data(CorrectionsModel::IsLoadedRole).toBool() &&
                       !table.isLoading() && !session.isBusy();
            },
            Patience);
        return table.index(row, column).data(role).toString();
    }
    QString lastAct() { return acted.isEmpty() ? QString() : acted.last().first().toString(); }
};
} // namespace

class TestCorrectionsModel : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString fresh(int rows = Many)
    {
        static int number = 0;
        QList<Refused> records;
        for (int i = 0; i < rows; ++i)
            records << Refused{i % 3 == 0 ? QByteArray("ELQ-00040") : QByteArray("ELQ-00002"),
                               "email",
                               {"a" + QByteArray::number(i) + "@b.co ", "A", "Doe"}};
        return keepRefused(m_folder.filePath(u"copy%1.eloquasync"_s.arg(++number)), blockOfRefused(records));
    }

private Q_SLOTS:
    void rowsAndRoles()
    {
        Bench bench(fresh());
        QCOMPARE(bench.table.rowCount(), Many);
        QCOMPARE(bench.table.columnCount(), 4);
        QCOMPARE(bench.table.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"email"_s);
        QCOMPARE(bench.text(2999, 1), u"a2999@b.co "_s);
        QCOMPARE(bench.text(0, 1), u"a0@b.co "_s);
        QCOMPARE(bench.table.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"1"_s);
        QVERIFY(bench.table.index(0, 1).data(CorrectionsModel::IsRefusedRole).toBool());
        QVERIFY(!bench.table.index(0, 0).data(CorrectionsModel::IsRefusedRole).toBool());
        QCOMPARE(bench.text(0, 1, CorrectionsModel::ReasonRole), u"ELQ-00040: Message of ELQ-00040"_s);
        QVERIFY(!bench.table.index(0, 3).data(CorrectionsModel::OriginalRole).isValid());
        QCOMPARE(bench.text(0, 1, CorrectionsModel::CheckRole), u""_s);
    }

    void typedTextIsAStep()
    {
        Bench bench(fresh());
        bench.text(5, 1);
        QVERIFY(bench.table.setData(bench.table.index(5, 1), u"typed@b.co"_s, Qt::EditRole));
        QCOMPARE(bench.table.index(5, 1).data().toString(), u"typed@b.co"_s); // at once
        QTRY_COMPARE(bench.lastAct(), u"Set 1 cell in email to \"typed@b.co\""_s);
        QCOMPARE(bench.text(5, 1), u"typed@b.co"_s);
        QTRY_VERIFY(bench.table.index(5, 1).data(CorrectionsModel::IsEditedRole).toBool());
        QCOMPARE(bench.text(5, 1, CorrectionsModel::OriginalRole), u"a5@b.co "_s);
        // The same text is no step.
        QVERIFY(bench.table.setData(bench.table.index(5, 1), u"typed@b.co"_s, Qt::EditRole));
        QVERIFY(!bench.session.isBusy());
        bench.session.undo();
        QTRY_COMPARE(bench.lastAct(), u"Undone: Set 1 cell in email to \"typed@b.co\""_s);
        QTRY_COMPARE(bench.text(5, 1), u"a5@b.co "_s);
        QCOMPARE(bench.steps.index(0, 0).data().toString(),
                 u"Set 1 cell in email to \"typed@b.co\" (undone)"_s);
        // Another one would lose it.
        QSignalSpy asked(&bench.table, &CorrectionsModel::needsDecision);
        QVERIFY(!bench.table.setData(bench.table.index(6, 1), u"x"_s, Qt::EditRole));
        QCOMPARE(asked.size(), 1);
        bench.session.apply(asked.first().first().value<RepairEdit>(), asked.first().at(1).value<RowSet>(),
                            Redo::Drop);
        QTRY_COMPARE(bench.text(6, 1), u"x"_s);
        QCOMPARE(bench.steps.rowCount(), 1);
    }

    void someRows()
    {
        Bench bench(fresh());
        const auto &copy = bench.session.copy();
        bench.table.setRows(copy->rowsOf(copy->causeOf("ELQ-00040", {"email"})));
        QCOMPARE(bench.table.rowCount(), Many / 3);
        QCOMPARE(bench.text(1, 1), u"a3@b.co "_s);
        QCOMPARE(bench.table.rowAt(1), 4);
        QCOMPARE(bench.table.placeOf(4), 1);
        QCOMPARE(bench.table.placeOf(5), -1);
        QCOMPARE(
            bench.table.rowsAt({bench.table.index(1, 0), bench.table.index(1, 2), bench.table.index(0, 0)}),
            RowSet::of({1, 4}));
        bench.session.apply(Trim, bench.table.rows());
        QTRY_COMPARE(bench.lastAct(), u"Trimmed 1,000 cells in email"_s);
        QCOMPARE(bench.text(1, 1), u"a3@b.co"_s);
        bench.table.setRows(copy->rows());
        QCOMPARE(bench.text(4, 1), u"a4@b.co "_s);
        QCOMPARE(bench.text(3, 1), u"a3@b.co"_s);
    }

    void checking()
    {
        Bench bench(fresh(30));
        bench.session.apply(Trim, bench.session.copy()->rows());
        QTRY_COMPARE(bench.acted.size(), 1);
        QSignalSpy checked(&bench.session, &RepairSession::checked);
        bench.session.check();
        QTRY_COMPARE(checked.size(), 1);
        QVERIFY(bench.checks.rowCount() > 0);
        QCOMPARE(bench.text(0, 1, CorrectionsModel::CheckRole), u"cannot tell"_s);
        QCOMPARE(bench.checks.rowsAt(0).count(), 30);
        bench.session.undo();
        QTRY_COMPARE(bench.acted.size(), 2);
        QCOMPARE(bench.text(0, 1, CorrectionsModel::CheckRole), u""_s); // of another state
    }

    void previewing()
    {
        Bench bench(fresh());
        QList<Result<EditPreview>> previews;
        connect(&bench.session, &RepairSession::previewed, this,
                [&previews](const Result<EditPreview> &preview) { previews << preview; });
        bench.session.preview({.kind = Kind::Replace, .find = u"b.co"_s, .value = u"c.de"_s},
                              RowSet::of({1}));
        bench.session.preview(Trim, bench.session.copy()->rows()); // the first one isn't wanted any more
        QTRY_COMPARE(previews.size(), 1);
        const Result<EditPreview> &preview = previews.first();
        QCOMPARE(preview->cells, Many);
        QCOMPARE(preview->samples.size(), 20);
        QCOMPARE(preview->samples.at(19).after, "a19@b.co");
        QVERIFY(bench.session.copy()->steps().isEmpty());
    }

    // Acts that a person asked for are done, although the window is gone.
    void closedAtOnce()
    {
        const QString path = fresh();
        {
            Bench bench(path);
            bench.text(0, 1);
            QVERIFY(bench.table.setData(bench.table.index(0, 1), u"one"_s, Qt::EditRole));
            QVERIFY(bench.table.setData(bench.table.index(1, 1), u"two"_s, Qt::EditRole));
            bench.session.save();
        }
        Bench bench(path);
        QVERIFY(bench.session.copy());
        QCOMPARE(bench.text(0, 1), u"one"_s);
        QCOMPARE(bench.text(1, 1), u"two"_s);
        QVERIFY(bench.session.copy()->notices().isEmpty()); // saved
    }

    void canceled()
    {
        Bench bench(fresh());
        bench.session.apply(Trim, bench.session.copy()->rows());
        bench.session.apply({.kind = Kind::LeaveOut}, RowSet::of({1}));
        bench.session.cancel();
        QTRY_VERIFY(!bench.session.isBusy());
        QVERIFY(bench.session.copy()->leftOut().isEmpty());
        QCOMPARE(bench.acted.size() + bench.failed.size(), 1); // the first one was done, or not at all
        QCOMPARE(bench.session.copy()->steps().size(), bench.acted.size());
    }

    void whatCanNotBeOpened()
    {
        RepairSession session(m_folder.filePath(u"nowhere.eloquasync"_s));
        QSignalSpy failed(&session, &RepairSession::openFailed);
        session.open();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!session.copy());
        session.undo();
        session.check();
        session.save();
        QVERIFY(!session.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestCorrectionsModel)
#include "tst_correctionsmodel.moc"
