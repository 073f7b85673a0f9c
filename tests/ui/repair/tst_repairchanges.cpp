// SPDX-License-Identifier: MIT
// Many values at once: the preview says how many and shows twenty, one step makes it so, and each can be
// undone and done again.
#include "tests/ui/repair/repairing.h"

#include <QLineEdit>
#include <QMenu>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairChanges : public QObject
{
    Q_OBJECT

private:
    static int steps(const RepairWindow &window)
    {
        return RepairBench::table(window, u"Steps"_s)->model()->rowCount();
    }
    static QString stepText(const RepairWindow &window, int row)
    {
        return RepairBench::table(window, u"Steps"_s)->model()->index(row, 0).data().toString();
    }
    static void type(const RepairWindow &window, const QString &field, const QString &text)
    {
        findNamed<QLineEdit>(&window, field)->setText(text);
    }
    static void turnOn(const RepairWindow &window, const QString &option)
    {
        const auto *options = findNamed<QPushButton>(&window, u"Find options"_s);
        for (QAction *action : options->menu()->actions()) {
            if (QString(action->text()).remove(u'&') == option)
                action->setChecked(true);
        }
    }

    std::unique_ptr<RepairBench> m_bench;
    RepairWindow *m_window = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<RepairBench>();
        QVERIFY(m_bench->keep(Show, u"show.eloquasync"_s));
    }
    void cleanupTestCase() { m_bench.reset(); }
    void init()
    {
        static int number = 0;
        const QString name = u"copy-%1.eloquasync"_s.arg(++number);
        QFile::copy(m_bench->path(u"show.eloquasync"_s), m_bench->path(name));
        m_window = m_bench->open(name, Blanks);
        QVERIFY(m_window);
    }
    void cleanup()
    {
        m_bench->app().prompts().questions.clear();
        m_bench->app().prompts().agree = false;
        qDeleteAll(m_bench->desk().windows());
    }

    // By its key, which no button that is off keeps from it.
    void nothingToUndoIsNoChange()
    {
        const QString before = RepairBench::said(*m_window);
        RepairBench::action(*m_window, u"Undo"_s)->trigger();
        RepairBench::action(*m_window, u"Redo"_s)->trigger();
        QVERIFY(RepairBench::settles(*m_window));
        QCOMPARE(RepairBench::said(*m_window), before);
    }

    void trimShowsFirstWhatItWillDo()
    {
        const QString before = RepairBench::text(*m_window, 0, Email);
        QVERIFY(before != before.trimmed());
        RepairBench::press(*m_window, u"Trim blanks"_s);
        QVERIFY(RepairBench::says(*m_window, u"1,203 cells will change, in 1,203 of 1,203 records."_s,
                                  u"Preview message"_s));
        const QAbstractItemModel *preview = RepairBench::table(*m_window, u"Preview"_s)->model();
        QCOMPARE(preview->rowCount(), 20);
        QCOMPARE(preview->index(0, 3).data().toString(), before.trimmed());
        QVERIFY(preview->index(0, 2).data().toString() != before); // the blank has a sign
        QCOMPARE(steps(*m_window), 0);
        QCOMPARE(RepairBench::text(*m_window, 0, Email), before);
        // The next key is the answer.
        QTRY_VERIFY(findNamed<QPushButton>(m_window, u"Apply"_s)->hasFocus());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QVERIFY(RepairBench::says(*m_window, u"1,203 cells in emailAddress"_s));
        QCOMPARE(steps(*m_window), 1);
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email), before.trimmed());
        QTRY_COMPARE(RepairBench::text(*m_window, 1202, Email),
                     RepairBench::text(*m_window, 1202, Email).trimmed());
    }

    void escapeLeavesEverythingAsItIs()
    {
        RepairBench::press(*m_window, u"Trim blanks"_s);
        QVERIFY(RepairBench::says(*m_window, u"1,203 cells"_s, u"Preview message"_s));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!findNamed<QPushButton>(m_window, u"Apply"_s)->isVisible());
        QVERIFY(RepairBench::settles(*m_window));
        QCOMPARE(steps(*m_window), 0);
    }

    void undoAndRedo()
    {
        const QString before = RepairBench::text(*m_window, 0, Email);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        RepairBench::press(*m_window, u"Undo"_s);
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email), before);
        QVERIFY(!findNamed<QPushButton>(m_window, u"Undo"_s)->isEnabled());
        QVERIFY(findNamed<QPushButton>(m_window, u"Redo"_s)->toolTip().contains(u"emailAddress"_s));
        RepairBench::press(*m_window, u"Redo"_s);
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email), before.trimmed());
    }

    void anotherChangeAfterUndoAsks()
    {
        const QString before = RepairBench::text(*m_window, 0, Email);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        RepairBench::press(*m_window, u"Undo"_s);
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email), before);
        type(*m_window, u"Find"_s, u"@"_s);
        type(*m_window, u"Replace with"_s, u"#"_s);
        RepairBench::press(*m_window, u"Replace all"_s);
        QVERIFY(RepairBench::says(*m_window, u"will change"_s, u"Preview message"_s));
        RepairBench::press(*m_window, u"Apply"_s);
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
        QVERIFY(m_bench->app().prompts().questions.first().contains(u"1 step that you have undone"_s));
        QTRY_VERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
        QCOMPARE(RepairBench::text(*m_window, 0, Email), before);
        m_bench->app().prompts().agree = true;
        RepairBench::press(*m_window, u"Apply"_s);
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email), QString(before).replace(u'@', u'#'));
        QCOMPARE(steps(*m_window), 1);
    }

    void regularExpression()
    {
        type(*m_window, u"Find"_s, u"\\s+$"_s);
        turnOn(*m_window, u"Regular expression"_s);
        RepairBench::press(*m_window, u"Replace all"_s);
        QVERIFY(RepairBench::says(*m_window, u"1,203 cells will change"_s, u"Preview message"_s));
    }

    void expressionThatIsNone()
    {
        type(*m_window, u"Find"_s, u"("_s);
        turnOn(*m_window, u"Regular expression"_s);
        RepairBench::press(*m_window, u"Replace all"_s);
        QTRY_VERIFY(!RepairBench::said(*m_window, u"Preview message"_s).isEmpty());
        QVERIFY(!findNamed<QPushButton>(m_window, u"Apply"_s)->isEnabled());
    }

    void nothingToReplace()
    {
        type(*m_window, u"Find"_s, u"no such text"_s);
        RepairBench::press(*m_window, u"Replace all"_s);
        QVERIFY(RepairBench::says(*m_window, u"No changes"_s, u"Preview message"_s));
        QVERIFY(!findNamed<QPushButton>(m_window, u"Apply"_s)->isEnabled());
    }

    void leaveOutWhatIsSelected()
    {
        QTableView *table = RepairBench::table(*m_window);
        (void)RepairBench::cell(*m_window, 0, Email);
        table->clearSelection();
        for (int row : {1, 4})
            table->selectionModel()->select(table->model()->index(row, 0), QItemSelectionModel::Select);
        QVERIFY(RepairBench::apply(*m_window, u"Leave out"_s));
        QVERIFY2(stepText(*m_window, 0).contains(u"2 records"_s), qPrintable(stepText(*m_window, 0)));
        QVERIFY(RepairBench::cell(*m_window, 4, Email).data(CorrectionsModel::IsLeftOutRole).toBool());
        QVERIFY(!RepairBench::cell(*m_window, 2, Email).data(CorrectionsModel::IsLeftOutRole).toBool());
        QVERIFY(RepairBench::said(*m_window, u"Repair count"_s).contains(u"2 of them left out"_s));
    }

    void checksFilter()
    {
        RepairBench::press(*m_window, u"Check"_s);
        const QAbstractItemModel *checks = RepairBench::table(*m_window, u"Checks"_s)->model();
        QTRY_VERIFY(checks->rowCount() > 0);
        QVERIFY(RepairBench::settles(*m_window));
        findNamed<QComboBox>(m_window, u"Show"_s)->setCurrentText(u"Fails a check"_s);
        QTRY_COMPARE(RepairBench::table(*m_window)->model()->rowCount(), 1203);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        RepairBench::press(*m_window, u"Check"_s);
        QTRY_COMPARE(RepairBench::table(*m_window)->model()->rowCount(), 0);
    }

    void onlyInSelectedRecords()
    {
        QTableView *table = RepairBench::table(*m_window);
        const QString second = RepairBench::text(*m_window, 1, Email);
        table->clearSelection();
        table->selectionModel()->select(table->model()->index(0, 0), QItemSelectionModel::Select);
        turnOn(*m_window, u"Only in selected records"_s);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        QCOMPARE(RepairBench::text(*m_window, 0, Email), RepairBench::text(*m_window, 0, Email).trimmed());
        QCOMPARE(RepairBench::text(*m_window, 1, Email), second);
    }

    void recipe()
    {
        const QString file = m_bench->path(u"trim.repair.json"_s);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        m_bench->app().prompts().saveTo = file;
        RepairBench::action(*m_window, u"Save steps as recipe…"_s)->trigger();
        QVERIFY(RepairBench::says(*m_window, u"Saved 1 step to"_s));
        // Nobody's file is replaced unasked.
        m_bench->app().prompts().questions.clear();
        RepairBench::action(*m_window, u"Save steps as recipe…"_s)->trigger();
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
        QTRY_VERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
        RepairBench::press(*m_window, u"Undo"_s);
        QVERIFY(RepairBench::settles(*m_window));
        m_bench->app().prompts().agree = true; // to what can't be redone then
        m_bench->app().prompts().openFrom = file;
        RepairBench::action(*m_window, u"Apply recipe…"_s)->trigger();
        QTRY_COMPARE(RepairBench::text(*m_window, 0, Email),
                     RepairBench::text(*m_window, 0, Email).trimmed());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRepairChanges)
#include "tst_repairchanges.moc"
