// SPDX-License-Identifier: MIT
// The builder below the filter's line: each writes what the other reads.
#include "tests/ui/filtering.h"
#include "ui/filter/querybar.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
void click(const Window &app, const QString &button)
{
    QTest::mouseClick(app.find<QToolButton>(button), Qt::LeftButton);
}
} // namespace

class TestFilterBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theBuilderWritesTheLine()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->forgetRequests();
        click(*app, u"Rejects filter builder"_s);
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        QVERIFY(value->isVisible());
        QTRY_VERIFY(value->hasFocus());
        QTest::keyClicks(value, u"ELQ-00002"_s);
        QCOMPARE(textOf(*app, Rejects), u"statusCode='ELQ-00002'"_s);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));

        app->press(u"Add Rejects condition"_s);
        choose(*app, u"Rejects condition 2 property"_s, u"Record"_s);
        choose(*app, u"Rejects condition 2 operator"_s, u"is at most  (<=)"_s);
        QTest::keyClicks(app->find<QLineEdit>(u"Rejects condition 2 value"_s), u"500"_s);
        QCOMPARE(textOf(*app, Rejects), u"statusCode='ELQ-00002' AND recordIndex<=500"_s);
        choose(*app, u"Rejects conditions joined by"_s, u"Any condition (OR)"_s);
        app->press(u"Apply Rejects filter"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002' OR recordIndex<=500"_s));
        QVERIFY(app->find<QLabel>(u"Rejects filter builder note"_s)
                    ->text()
                    .contains(u"might not accept several"_s));

        click(*app, u"Remove Rejects condition 1"_s);
        QCOMPARE(textOf(*app, Rejects), u"recordIndex<=500"_s);
        QCOMPARE(app->find<QLineEdit>(u"Rejects condition 1 value"_s)->text(), u"500"_s);
        app->forgetRequests();
        click(*app, u"Remove Rejects condition 1"_s);
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        app->press(u"Apply Rejects filter"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, {}));
    }

    void theBuilderAsksForNothingBeforeItIsApplied()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        click(*app, u"Rejects filter builder"_s);
        app->forgetRequests();
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        value->selectAll();
        QTest::keyClick(value, Qt::Key_Delete);
        QVERIFY(textOf(*app, Rejects).isEmpty());
        QTest::keyClicks(value, u"ELQ-00002"_s);
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keyClick(value, Qt::Key_Return);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00002'"_s));
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 1);
    }

    void undoGoesBackOverTheBuilder()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        auto *line = app->find<QLineEdit>(u"Rejects filter"_s);
        app->filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isFilteredToReady(*app, Rejects, u"statusCode='ELQ-00026'"_s));
        click(*app, u"Rejects filter builder"_s);
        app->forgetRequests();
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        value->selectAll();
        QTest::keyClicks(value, u"ELQ"_s);
        QCOMPARE(line->text(), u"statusCode='ELQ'"_s);
        line->setFocus();
        for (int tries = 0; tries < 6 && line->text() != u"statusCode='ELQ-00026'"; ++tries)
            QTest::keySequence(line, QKeySequence::Undo);
        QCOMPARE(line->text(), u"statusCode='ELQ-00026'"_s);
        QTest::keySequence(line, QKeySequence::Redo);
        QVERIFY(line->text() != u"statusCode='ELQ-00026'");
        QTest::keySequence(line, QKeySequence::Undo);
        // As far as before anything was typed, and still nothing is asked for.
        while (line->isUndoAvailable())
            QTest::keySequence(line, QKeySequence::Undo);
        QVERIFY(line->text().isEmpty());
        QTest::qWait(20);
        QCOMPARE(app->requests(pathEnd(Rejects)).size(), 0);
        QTest::keySequence(line, QKeySequence::Redo);
        QVERIFY(!line->text().isEmpty());
        // A filter that comes from elsewhere is a step like any other.
        app->pane(Rejects).queryBar().applyFilter(u"message='*a*'"_s);
        QTest::keySequence(line, QKeySequence::Undo);
        QVERIFY(line->text() != u"message='*a*'");
    }

    void theBuilderReadsTheLine()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        app->filter(Syncs, u"\"Status=warn*\""_s);
        click(*app, u"Syncs filter builder"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 property"_s)->currentText(), u"Status"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 operator"_s)->currentText(), u"is  (=)"_s);
        auto *value = app->find<QLineEdit>(u"Syncs condition 1 value"_s);
        QCOMPARE(value->text(), u"warn*"_s);
        // In the spelling that was read.
        QTest::keyClick(value, Qt::Key_Backspace);
        QTest::keyClicks(value, u"ing"_s);
        QCOMPARE(textOf(*app, Syncs), u"\"Status='warning'\""_s);
        // What is typed into the line meanwhile is read once it is applied.
        app->filter(Syncs, u"name!='x' AND createdAt>2026-01-31"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 property"_s)->currentText(), u"name"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 1 operator"_s)->currentText(), u"is not  (!=)"_s);
        QCOMPARE(app->find<QComboBox>(u"Syncs condition 2 property"_s)->currentText(), u"Created"_s);
        QCOMPARE(app->find<QLineEdit>(u"Syncs condition 2 value"_s)->text(), u"2026-01-31"_s);
    }

    void theBuilderLeavesAloneWhatItCannotRead()
    {
        const auto app = windowOn(Syncs);
        QVERIFY(app);
        const QString q = u"(status='error' or status='warning') and x"_s;
        app->filter(Syncs, q);
        click(*app, u"Syncs filter builder"_s);
        QVERIFY(!app->find<QLineEdit>(u"Syncs condition 1 value"_s));
        QVERIFY(app->find<QLabel>(u"Syncs filter builder note"_s)->text().contains(u"sent as typed"_s));
        QVERIFY(!app->find<QPushButton>(u"Add Syncs condition"_s)->isEnabled());
        QCOMPARE(textOf(*app, Syncs), q);
        QVERIFY(isFilteredBy(*app, Syncs, q));
        QTest::keyClick(app->find<QLineEdit>(u"Syncs filter"_s), Qt::Key_Escape);
        QVERIFY(app->find<QLineEdit>(u"Syncs condition 1 value"_s));
    }

    void theBuilderByKeyboard()
    {
        const auto app = windowOn(Rejects);
        QVERIFY(app);
        app->window().activateWindow();
        auto *button = app->find<QToolButton>(u"Rejects filter builder"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        auto *value = app->find<QLineEdit>(u"Rejects condition 1 value"_s);
        QTRY_COMPARE(QApplication::focusWidget(), value);
        app->press(u"Add Rejects condition"_s);
        QTRY_VERIFY(app->find<QLineEdit>(u"Rejects condition 2 value"_s)->hasFocus());
        const QStringList order{u"Rejects condition 1 property"_s, u"Rejects condition 1 operator"_s,
                                u"Rejects condition 1 value"_s,    u"Remove Rejects condition 1"_s,
                                u"Rejects condition 2 property"_s, u"Rejects condition 2 operator"_s,
                                u"Rejects condition 2 value"_s,    u"Remove Rejects condition 2"_s,
                                u"Add Rejects condition"_s,        u"Rejects conditions joined by"_s,
                                u"Apply Rejects filter"_s};
        app->find<QWidget>(order.first())->setFocus();
        for (const QString &name : order) {
            QCOMPARE(QApplication::focusWidget()->accessibleName(), name);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        value->setFocus();
        QTest::keyClick(value, Qt::Key_Escape);
        QVERIFY(!value->isVisible());
        QCOMPARE(QApplication::focusWidget(), app->find<QLineEdit>(u"Rejects filter"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFilterBuilder)
#include "tst_filterbuilder.moc"
