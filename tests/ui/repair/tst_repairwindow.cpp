// SPDX-License-Identifier: MIT
// The window in which rejects are repaired: what it shows, edits in place, and what it says when there is
// something else about the copy.
#include "models/plan/keptsending.h"
#include "tests/support/privileges.h"
#include "tests/ui/repair/repairing.h"

#include <QHeaderView>
#include <QLineEdit>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairWindow : public QObject
{
    Q_OBJECT

private:
    // With a key, as in a spreadsheet; the editor, with all of its text selected.
    static QLineEdit *edit(const RepairWindow &window, int row)
    {
        QTableView *table = RepairBench::table(window);
        table->setCurrentIndex(RepairBench::cell(window, row, Email));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        return table->viewport()->findChild<QLineEdit *>();
    }
    static int steps(const RepairWindow &window)
    {
        return RepairBench::table(window, u"Steps"_s)->model()->rowCount();
    }

    std::unique_ptr<RepairBench> m_bench;

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<RepairBench>();
        QVERIFY(m_bench->keep(Show, u"show.eloquasync"_s));
        QVERIFY(m_bench->keep(Demo::Sync::ImportSuccess, u"empty.eloquasync"_s));
        QVERIFY(m_bench->keep(Demo::Sync::DefinitionGone, u"gone.eloquasync"_s));
    }
    void cleanupTestCase() { m_bench.reset(); }
    void cleanup() { qDeleteAll(m_bench->desk().windows()); }

    // Each test has its own copy, with nothing done to it yet.
    QString fresh(const QString &of = u"show.eloquasync"_s)
    {
        static int number = 0;
        const QString name = u"copy-%1.eloquasync"_s.arg(++number);
        QFile::copy(m_bench->path(of), m_bench->path(name));
        return name;
    }

    void showsTheCauseInTheDefinitionsColumns()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        QVERIFY2(window->windowTitle().startsWith(u"Repair sync 1009, AcmeEU"_s),
                 qPrintable(window->windowTitle()));
        const QAbstractItemModel *model = RepairBench::table(*window)->model();
        QCOMPARE(model->rowCount(), 1203);
        QByteArrayList columns;
        for (int i = 0; i < model->columnCount(); ++i)
            columns << model->headerData(i, Qt::Horizontal).toString().toUtf8();
        QCOMPARE(columns, Demo::rejectFields(Show));
        QVERIFY(RepairBench::said(*window, u"Repair count"_s).startsWith(u"1,203 of 1,243 records shown"_s));
        // The field of the cause is the one that changes are about.
        QCOMPARE(findNamed<QComboBox>(window, u"Field"_s)->currentText(), Email);
    }

    void refusedCellSaysWhy()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        const QModelIndex refused = RepairBench::cell(*window, 0, Email);
        QVERIFY(refused.data(CorrectionsModel::IsRefusedRole).toBool());
        const QString words = refused.data(Qt::AccessibleDescriptionRole).toString();
        QVERIFY2(words.startsWith(u"Rejected: ELQ-00002"_s), qPrintable(words));
        QVERIFY(refused.data(Qt::ToolTipRole).toString().contains(u"ELQ-00002"_s));
        QVERIFY(RepairBench::cell(*window, 0, u"firstName"_s)
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .isEmpty());
    }

    // Blanks at the end of an address are what is corrected.
    void valuesThatAreCorrectedAreWhole()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        const QTableView *table = RepairBench::table(*window);
        const QModelIndex cell = RepairBench::cell(*window, 0, Email);
        QFont bold = table->font();
        bold.setBold(true); // once it is corrected, and with a picture
        const int needed = QFontMetrics(bold).horizontalAdvance(cell.data().toString()) +
                           table->style()->pixelMetric(QStyle::PM_SmallIconSize);
        QVERIFY(table->columnWidth(cell.column()) > needed);
        RepairBench::press(*window, u"Trim blanks"_s);
        QTRY_VERIFY(findNamed<QPushButton>(window, u"Apply"_s)->isEnabled());
        const QTableView *preview = RepairBench::table(*window, u"Preview"_s);
        const int both = preview->columnWidth(2) + preview->columnWidth(3);
        QVERIFY(std::abs(preview->columnWidth(2) - both / 2) <= 1);
        const QModelIndex before = preview->model()->index(0, 2);
        QVERIFY(before.data(Qt::ToolTipRole).toString().contains(before.data().toString()));
    }

    // Another number of records is checked than is sent.
    void saysWhatIsCheckedAndWhatIsSent()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        QVERIFY(RepairBench::said(*window, u"Repair count"_s).endsWith(u"Check applies to all records."_s));
        RepairBench::press(*window, u"Check"_s);
        QVERIFY(RepairBench::says(*window, u"Of all records, shown or not: "_s, u"Checks message"_s));
        RepairBench::action(*window, u"Dry run…"_s)->trigger();
        QTRY_VERIFY(findFact(window, u"Rows"_s));
        QTRY_VERIFY(findFact(window, u"Rows"_s)->text().endsWith(u"(only the records that are shown)"_s));
    }

    void emptyListsSayWhatComesThere()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        for (const QString &list : {u"Steps"_s, u"Checks"_s}) {
            const auto *note = RepairBench::table(*window, list)->viewport()->findChild<QLabel *>();
            QVERIFY(note && note->isVisible() && !note->text().isEmpty());
        }
        QVERIFY(RepairBench::apply(*window, u"Trim blanks"_s));
        const QTableView *table = RepairBench::table(*window, u"Steps"_s);
        QTRY_COMPARE(steps(*window), 1);
        QVERIFY(!table->viewport()->findChild<QLabel *>()->isVisible());
        // When it was is whole, before words that may be cut.
        QCOMPARE(table->horizontalHeader()->visualIndex(0), table->model()->columnCount() - 1);
        const QModelIndex when = table->model()->index(0, 1);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(when)));
        QVERIFY(table->columnWidth(1) >= table->fontMetrics().horizontalAdvance(when.data().toString()));
    }

    void typedTextSurvivesFocusLoss()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        const QString before = RepairBench::text(*window, 0, Email);
        QLineEdit *editor = edit(*window, 0);
        QVERIFY(editor);
        QTest::keyClicks(editor, u"new@example.com"_s);
        findNamed<QLineEdit>(window, u"Find"_s)->setFocus();
        QTRY_COMPARE(steps(*window), 1);
        QCOMPARE(RepairBench::text(*window, 0, Email), u"new@example.com"_s);
        const QModelIndex cell = RepairBench::cell(*window, 0, Email);
        QVERIFY(cell.data(CorrectionsModel::IsEditedRole).toBool());
        QVERIFY(
            cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"It was: \"%1\""_s.arg(before)));
    }

    void typedTextSurvivesACommand()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        QTest::keyClicks(edit(*window, 3), u"kept@example.com"_s);
        RepairBench::action(*window, u"Check"_s)->trigger(); // by its key, which moves no focus
        QTRY_COMPARE(steps(*window), 1);
        QCOMPARE(RepairBench::text(*window, 3, Email), u"kept@example.com"_s);
    }

    void escapeRestores()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        const QString before = RepairBench::text(*window, 0, Email);
        QLineEdit *editor = edit(*window, 0);
        QTest::keyClicks(editor, u"nonsense"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(RepairBench::settles(*window));
        QCOMPARE(RepairBench::text(*window, 0, Email), before);
        QCOMPARE(steps(*window), 0);
    }

    void whoOnlyLookedHasMadeNoStep()
    {
        RepairWindow *window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        QLineEdit *editor = edit(*window, 0);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(RepairBench::settles(*window));
        QCOMPARE(steps(*window), 0);
    }

    void closingKeepsEverything()
    {
        const QString copy = fresh();
        RepairWindow *window = m_bench->open(copy, Blanks);
        QVERIFY(window);
        QTest::keyClicks(edit(*window, 2), u"late@example.com"_s);
        m_bench->close(*window); // while it is being typed
        window = m_bench->open(copy, Blanks);
        QVERIFY(window);
        QTRY_COMPARE(steps(*window), 1);
        QCOMPARE(RepairBench::text(*window, 2, Email), u"late@example.com"_s);
        RepairBench::press(*window, u"Undo"_s);
        QTRY_VERIFY(RepairBench::text(*window, 2, Email) != u"late@example.com"_s);
    }

    // As when the program ends.
    void deletingKeepsWhatIsBeingTyped()
    {
        const QString copy = fresh();
        RepairWindow *window = m_bench->open(copy, Blanks);
        QVERIFY(window);
        QTest::keyClicks(edit(*window, 2), u"late@example.com"_s);
        delete window;
        QThreadPool::globalInstance()->waitForDone();
        window = m_bench->open(copy, Blanks);
        QVERIFY(window);
        QCOMPARE(RepairBench::text(*window, 2, Email), u"late@example.com"_s);
    }

    // Where an undone step would be lost with it, there is a question first.
    void closingWaitsForTheAnswer()
    {
        QPointer<RepairWindow> window = m_bench->open(fresh(), Blanks);
        QVERIFY(window);
        QVERIFY(RepairBench::apply(*window, u"Trim blanks"_s));
        RepairBench::press(*window, u"Undo"_s);
        QVERIFY(RepairBench::settles(*window));
        QTest::keyClicks(edit(*window, 2), u"late@example.com"_s);
        m_bench->app().prompts().questions.clear();
        m_bench->app().prompts().agree = true;
        window->close();
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
        m_bench->app().prompts().agree = false;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(window && window->isVisible());
        QTRY_COMPARE(RepairBench::text(*window, 2, Email), u"late@example.com"_s);
    }

    void oneWindowForEachCopy()
    {
        const QString copy = fresh();
        RepairWindow *window = m_bench->open(copy);
        QVERIFY(window);
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 1243);
        m_bench->desk().open(m_bench->path(copy), Blanks);
        QCOMPARE(m_bench->desk().windows().size(), 1);
        QCOMPARE(RepairBench::table(*window)->model()->rowCount(), 1203);
        // What was selected has one entry among the causes, however often.
        const auto *causes = findNamed<QComboBox>(window, u"Cause"_s);
        const int known = causes->count();
        m_bench->desk().open(m_bench->path(copy), {.records = {1}});
        m_bench->desk().open(m_bench->path(copy), {.records = {2}});
        QCOMPARE(causes->count(), known + 1);
        m_bench->desk().open(m_bench->path(copy), Blanks);
        QCOMPARE(causes->count(), known);
    }

    void whatWasBrokenOffIsSaidFirst_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<bool>("canBeLookedInto");
        QTest::newRow("sync") << int(SendState::Step::Syncing) << true;
        QTest::newRow("nobody knows") << int(SendState::Step::Unknown) << false;
    }
    void whatWasBrokenOffIsSaidFirst()
    {
        QFETCH(int, step);
        QFETCH(bool, canBeLookedInto);
        const QString copy = fresh();
        {
            const auto opened = RepairCopy::open(m_bench->path(copy));
            QVERIFY(opened);
            const SendState state{.step = SendState::Step(step),
                                  .site = u"AcmeEU"_s,
                                  .rows = 1,
                                  .words = u"It's unknown what became of them."_s};
            QVERIFY(KeptJournal(*opened).begin(state, {.places = RowSet::of({1})}));
        }
        RepairWindow *window = m_bench->open(copy);
        QVERIFY(window);
        QVERIFY(RepairBench::says(*window, u"It's unknown"_s));
        QCOMPARE(RepairBench::said(*window).contains(u"Choose Send…"_s), canBeLookedInto);
    }

    void nothingToRepair()
    {
        RepairWindow *window = m_bench->open(fresh(u"empty.eloquasync"_s));
        QVERIFY(window);
        QVERIFY(RepairBench::said(*window).contains(u"There is nothing to repair"_s));
        for (const QString &button : {u"Trim blanks"_s, u"Leave out"_s, u"Save CSV…"_s, u"Send…"_s})
            QVERIFY2(!findNamed<QPushButton>(window, button)->isEnabled(), qPrintable(button));
    }

    void definitionThatIsGone()
    {
        RepairWindow *window = m_bench->open(fresh(u"gone.eloquasync"_s));
        QVERIFY(window);
        QVERIFY(RepairBench::said(*window).contains(u"The definition isn't in this copy"_s));
    }

    void fileThatCannotBeChanged()
    {
        const QString copy = fresh();
        const QString file = m_bench->path(copy);
        const QByteArray before = contentOfFile(file);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        QDir().mkpath(repairFolder());
        QFile::setPermissions(repairFolder(), QFileDevice::Permissions(0x7777)); // this user may write there
        const WithoutPrivileges nobody(m_bench->path({}));
        if (!nobody.isInForce())
            QSKIP(WithoutPrivileges::WhyNot);
        for (const int known : {0, 1}) {
            RepairWindow *window = m_bench->open(copy, Blanks);
            QVERIFY(window);
            QVERIFY2(RepairBench::said(*window).contains(u"is write-protected"_s),
                     qPrintable(RepairBench::said(*window)));
            QCOMPARE(steps(*window), known); // kept on this computer
            QTest::keyClicks(edit(*window, 0), u"here@example.com"_s);
            QTest::keyClick(RepairBench::table(*window)->viewport()->findChild<QLineEdit *>(),
                            Qt::Key_Return);
            QTRY_COMPARE(steps(*window), 1);
            m_bench->close(*window);
            QCOMPARE(contentOfFile(file), before);
        }
    }

    void fileThatIsNoCopy()
    {
        QFile file(m_bench->path(u"other.eloquasync"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        m_bench->desk().open(file.fileName(), {});
        RepairWindow *window = m_bench->desk().windows().last();
        QVERIFY(RepairBench::says(*window, u"isn't a kept copy"_s));
        QVERIFY(!findNamed<QPushButton>(window, u"Send…"_s)->isEnabled());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRepairWindow)
#include "tst_repairwindow.moc"
