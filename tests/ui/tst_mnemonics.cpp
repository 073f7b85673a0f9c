// SPDX-License-Identifier: MIT
// A key with Alt does one thing in every dialog and every menu.
#include "models/signin/connectionlist.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/window.h"
#include "ui/create/definitionpicker.h"
#include "ui/repair/repairdesk.h"
#include "ui/repair/repairwindow.h"
#include "ui/signin/connectionactions.h"
#include "ui/signin/signindialog.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;

QDialog *dialogOf(const QWidget &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}
} // namespace

class tst_Mnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialogOfTheWindow_data()
    {
        QTest::addColumn<QString>("action");
        for (const QString &action :
             {u"Export…"_s, u"Columns…"_s, u"Go to row…"_s, u"Go to sync…"_s, u"Keyboard shortcuts"_s,
              u"About Eloqua Sync Inspector"_s, u"Save diagnostic information…"_s, u"New sync…"_s,
              u"Preferences…"_s, u"Kept copies…"_s})
            QTest::newRow(qPrintable(action)) << action;
    }

    void everyDialogOfTheWindow()
    {
        QFETCH(QString, action);
        Window app;
        QVERIFY(app.openTable(Many, u"Rejects"_s));
        app.action(action)->trigger();
        const QDialog *dialog = dialogOf(app.window());
        QVERIFY(dialog);
        QVERIFY2(ambiguous(keysOf(*dialog)).isEmpty(), qPrintable(ambiguous(keysOf(*dialog))));
    }

    void theSignInDialog()
    {
        QNetworkAccessManager network;
        ConnectionList connections;
        AnsweredPrompts prompts;
        SignInDialog dialog({network, connections, prompts, {}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        const auto keys = keysOf(dialog);
        QVERIFY(keys.size() >= 10);
        QVERIFY2(ambiguous(keys).isEmpty(), qPrintable(ambiguous(keys)));
    }

    void theDefinitionPicker()
    {
        Window app;
        QVERIFY(app.open(Many));
        DefinitionPicker picker(app.client().api(), Zone::Local, nullptr);
        picker.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY2(ambiguous(keysOf(picker)).isEmpty(), qPrintable(ambiguous(keysOf(picker))));
    }

    void thePasswordDialog()
    {
        QWidget window;
        Prompts prompts;
        prompts.askForPassword(&window, u"Proxy"_s, u"Proxy"_s, [](const QString &, const QString &) {});
        const QDialog *dialog = dialogOf(window);
        QVERIFY(dialog);
        QVERIFY2(ambiguous(keysOf(*dialog)).isEmpty(), qPrintable(ambiguous(keysOf(*dialog))));
    }

    // Several tables may share a key, which goes from one to the next; none takes one of the menu bar's.
    void theWindow()
    {
        Window app;
        ConnectionList connections;
        QNetworkAccessManager network;
        ConnectionActions desk({network, connections, app.prompts(), {}}, &app.window());
        app.window().addConnectionMenu(desk.menu());
        QVERIFY(app.open(Many));
        const auto menus = keysOf(app.window().menuBar()->actions());
        QVERIFY(menus.size() >= 6);
        QVERIFY2(ambiguous(menus).isEmpty(), qPrintable(ambiguous(menus)));
        const auto controls = keysOf(app.window());
        QVERIFY(controls.contains(u"Alt+O"_s));
        for (const QString &key : menus.uniqueKeys())
            QVERIFY2(!controls.contains(key), qPrintable(controls.value(key)));
        for (const QAction *menu : app.window().menuBar()->actions())
            QVERIFY2(ambiguousIn(*menu->menu()).isEmpty(), qPrintable(ambiguousIn(*menu->menu())));
    }

    void theWindowOfRepairs()
    {
        Window app;
        app.window().repairs().open(u"/nowhere.eloquasync"_s, {});
        const RepairWindow &window = *app.window().repairs().windows().first();
        const auto menus = keysOf(window.menuBar()->actions());
        const auto controls = keysOf(window);
        QVERIFY(controls.contains(u"Alt+T"_s)); // Trim blanks
        QVERIFY2(ambiguous(controls).isEmpty(), qPrintable(ambiguous(controls)));
        for (const QString &key : menus.uniqueKeys())
            QVERIFY2(!controls.contains(key), qPrintable(controls.value(key)));
        for (const QAction *menu : window.menuBar()->actions())
            QVERIFY2(ambiguousIn(*menu->menu()).isEmpty(), qPrintable(ambiguousIn(*menu->menu())));
    }

    void theMenusOfATable()
    {
        Window app;
        QVERIFY(app.open(Many));
        app.openTab(u"Logs"_s);
        QVERIFY(app.becomesReady(u"Logs"_s));
        QTableView *table = app.table(u"Logs"_s);
        for (int column = 0; column < table->model()->columnCount(); ++column) {
            table->setCurrentIndex(table->model()->index(0, column));
            QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
            QCoreApplication::sendEvent(table->viewport(), &event);
            auto *menu = table->findChild<QMenu *>();
            QVERIFY(menu);
            QVERIFY2(ambiguousIn(*menu).isEmpty(), qPrintable(ambiguousIn(*menu)));
            delete menu;
        }
    }
};

INSPECTOR_WINDOW_TEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
