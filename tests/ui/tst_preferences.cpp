// SPDX-License-Identifier: MIT
// Preferences: each choice acts at once, is there the next time, and can be made with keys.
#include "models/format/cliptext.h"
#include "models/syncs/syncfacts.h"
#include "tests/ui/filtering.h"
#include "ui/common/zoneswitch.h"
#include "ui/create/syncactions.h"
#include "ui/export/exportlist.h"
#include "ui/export/exportoptions.h"
#include "ui/look/palettes.h"
#include "ui/pane/tablepane.h"
#include "ui/window/preferencesdialog.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
PreferencesDialog *openPreferences(Window &app)
{
    app.action(u"Preferences…"_s)->trigger();
    return app.window().findChild<PreferencesDialog *>();
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(box->findData(data));
}

// The folder where the next export would be proposed to go.
QString proposedFolder(Window &app)
{
    app.find<QPushButton>(u"Syncs export"_s)->click();
    auto *file = app.find<QLineEdit>(u"File name:"_s);
    const QString folder = file ? QFileInfo(file->text()).absolutePath() : QString();
    if (file)
        delete file->window();
    return folder;
}
} // namespace

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void everyControlHasItsName()
    {
        Window app({}, Window::Start::SignedOut);
        QTest::keyClick(&app.window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *dialog = app.window().findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->windowTitle(), u"Preferences"_s);
        for (const QString &name :
             {u"Times"_s, u"Palette"_s, u"Language"_s, u"Refresh the list automatically"_s,
              u"Show names and rejects"_s, u"Export folder"_s, u"Browse…"_s, u"Parallel requests"_s,
              u"Notify me when a watched sync finishes"_s, u"Notify me when a long export finishes"_s,
              u"Copy times as shown"_s, u"Rows per page"_s}) {
            QWidget *control = findNamed(dialog, name);
            QVERIFY2(control, qPrintable(name));
            QVERIFY2(control->focusPolicy() & Qt::TabFocus, qPrintable(name));
        }
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void timesAreThoseOfTheSwitch()
    {
        Window app;
        auto *zone = app.window().findChild<ZoneSwitch *>();
        auto *times = findNamed<QComboBox>(openPreferences(app), u"Times"_s);
        QVERIFY(!zone->isChecked());
        choose(times, true);
        QVERIFY(zone->isChecked());
        QCOMPARE(QSettings().value(u"window/timesInUtc"_s).toBool(), true);
        zone->setChecked(false);
        QCOMPARE(times->currentData().toBool(), false);
    }

    void paletteActsAtOnceAndGoesBack()
    {
        const QPalette before = QApplication::palette();
        const QString style = QApplication::style()->name();
        Window app;
        auto *palette = findNamed<QComboBox>(openPreferences(app), u"Palette"_s);
        QCOMPARE(palette->count(), 4);
        for (const QString &name : paletteNames()) {
            choose(palette, name);
            QCOMPARE(QApplication::palette().color(QPalette::Base),
                     paletteNamed(name)->color(QPalette::Base));
            QVERIFY(becomes([&] {
                return app.table(Syncs)->palette().color(QPalette::Base) ==
                       paletteNamed(name)->color(QPalette::Base);
            }));
            QCOMPARE(chosenPalette.value(), name);
        }
        choose(palette, QString());
        QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
        QCOMPARE(QApplication::style()->name(), style);
        QCOMPARE(chosenPalette.value(), QString());
    }

    void theLanguageIsForTheNextStart()
    {
        Window app({}, Window::Start::SignedOut);
        PreferencesDialog *dialog = openPreferences(app);
        auto *language = findNamed<QComboBox>(dialog, u"Language"_s);
        QCOMPARE(language->count(), 7);
        QCOMPARE(language->currentData().toString(), QString());
        const auto *hint = findNamed<QLabel>(dialog, u"Language hint"_s);
        QVERIFY(!hint->isVisible());
        choose(language, u"ja"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(hint->text().contains(u"next start"_s));
        QCOMPARE(dialog->windowTitle(), u"Preferences"_s);
        QCOMPARE(QSettings().value(u"window/language"_s).toString(), u"ja"_s);
        choose(language, QString());
        QCOMPARE(chosenLanguage.value(), QString());
    }

    void listStopsAndStartsByItself()
    {
        Window app({}, Window::Start::SignedOut);
        app.window().setRefreshPace({.running = 20ms, .resting = 20ms, .hand = 20ms});
        app.signIn();
        QVERIFY(app.becomesReady(Syncs));
        // While a dialog is open, the list rests in any case.
        const auto turn = [&app] {
            PreferencesDialog *dialog = openPreferences(app);
            findNamed<QCheckBox>(dialog, u"Refresh the list automatically"_s)->click();
            delete dialog;
        };
        turn();
        QVERIFY(!refreshesByItself.value());
        QVERIFY(settles(app.client().api()));
        app.forgetRequests();
        QTest::qWait(300); // long enough for many, had it not stopped
        QVERIFY(app.requests(u"/syncs"_s).isEmpty());
        turn();
        QVERIFY(becomes([&] { return app.requests(u"/syncs"_s).size() >= 2; }));
    }

    void namesComeWhenTheyAreWanted()
    {
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(settles(app.client().api()));
        auto *check = findNamed<QCheckBox>(openPreferences(app), u"Show names and rejects"_s);
        QVERIFY(!check->isChecked()); // as the tests have it
        const auto names = [&] {
            QStringList cells = app.column(Syncs, u"Definition"_s);
            cells.removeIf([](const QString &cell) { return cell.isEmpty() || cell.startsWith(u'/'); });
            return cells.size();
        };
        QCOMPARE(names(), 0);
        check->click();
        QVERIFY(asksForSyncFacts.value());
        QVERIFY(becomes([&] { return names() > 0; }));
    }

    void exportsFollow()
    {
        QTemporaryDir last;
        QTemporaryDir always;
        const auto real = [](const QTemporaryDir &folder) { return QDir(folder.path()).canonicalPath(); };
        Window app;
        QVERIFY(app.becomesReady(Syncs));
        QSettings().setValue(u"export/folder"_s, real(last));
        QCOMPARE(proposedFolder(app), real(last));
        PreferencesDialog *dialog = openPreferences(app);
        auto *folder = findNamed<QLineEdit>(dialog, u"Export folder"_s);
        auto *hint = findNamed<QLabel>(dialog, u"Export folder hint"_s);
        folder->setText(real(always));
        QVERIFY(!hint->isVisible());
        folder->setText(real(always) + u"/none"_s);
        QVERIFY(hint->isVisible());
        QVERIFY(!hint->text().isEmpty());
        findNamed<QSpinBox>(dialog, u"Parallel requests"_s)->setValue(2);
        QCOMPARE(exportRequestsAtOnce.value(), 2);
        delete dialog;
        QCOMPARE(proposedFolder(app), real(always));
        exportFolder.set({});
        QCOMPARE(proposedFolder(app), real(last));
    }

    void pagesHaveSoManyRows()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::ManyRejects, u"Rejects"_s));
        QCOMPARE(app.lastRequest(u"/rejects"_s).value(u"limit"), QString());
        PreferencesDialog *dialog = openPreferences(app);
        findNamed<QSpinBox>(dialog, u"Rows per page"_s)->setValue(2000);
        delete dialog;
        const auto isAskedFor = [&app](const QString &limit) {
            return becomes([&] { return app.lastRequest(u"/rejects"_s).value(u"limit") == limit; }) &&
                   app.becomesReady(u"Rejects"_s);
        };
        app.filter(u"Rejects"_s, u"statusCode='ELQ-00002'"_s);
        QVERIFY(isAskedFor(u"1000"_s)); // more it never sends
        rowsPerPage.set(300);
        app.filter(u"Rejects"_s, u"statusCode='ELQ-00026'"_s);
        QVERIFY(isAskedFor(u"300"_s));
        // What is typed here counts more, and exports take what suits them.
        app.setNumber(u"Rejects page size"_s, 200);
        QVERIFY(isAskedFor(u"200"_s));
        app.setNumber(u"Rejects page size"_s, 0);
        QVERIFY(isAskedFor(u"300"_s));
        QSignalSpy exports(&app.pane(u"Rejects"_s), &TablePane::exportRequested);
        app.press(u"Rejects export"_s);
        QCOMPARE(exports.size(), 1);
        QVERIFY(!exports.first().at(1).value<Query>().limit);
    }

    void whatWasChosenIsThereTheNextTime()
    {
        Window app({}, Window::Start::SignedOut);
        for (const bool on : {false, true}) {
            PreferencesDialog *dialog = openPreferences(app);
            for (const QString &name : {u"Refresh the list automatically"_s, u"Show names and rejects"_s,
                                        u"Notify me when a watched sync finishes"_s,
                                        u"Notify me when a long export finishes"_s, u"Copy times as shown"_s})
                findNamed<QCheckBox>(dialog, name)->setChecked(on);
            findNamed<QSpinBox>(dialog, u"Parallel requests"_s)->setValue(on ? 5 : 3);
            delete dialog;
            QCOMPARE(refreshesByItself.value(), on);
            QCOMPARE(asksForSyncFacts.value(), on);
            QCOMPARE(notifiesOfEnds.value(), on);
            QCOMPARE(notifiesOfLongWork.value(), on);
            QCOMPARE(copiesShownTimes.value(), on);
            dialog = openPreferences(app);
            QCOMPARE(findNamed<QCheckBox>(dialog, u"Notify me when a watched sync finishes"_s)->isChecked(),
                     on);
            QCOMPARE(findNamed<QSpinBox>(dialog, u"Parallel requests"_s)->value(), on ? 5 : 3);
            delete dialog;
        }
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
