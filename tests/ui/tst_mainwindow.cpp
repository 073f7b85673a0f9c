// SPDX-License-Identifier: MIT
// The window as a whole: what is in it under which name, choosing and opening syncs, what it remembers.
#include "tests/ui/window.h"
#include "ui/sync/gotosyncdialog.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSplitter>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// Every accessible object below `root` but the cells of tables.
void collect(QAccessibleInterface *root, QList<QAccessibleInterface *> &all)
{
    all << root;
    if (root->role() == QAccessible::Table)
        return;
    for (int i = 0; i < root->childCount(); ++i) {
        if (QAccessibleInterface *child = root->child(i))
            collect(child, all);
    }
}

QAction *actionNamed(const MainWindow &window, const QString &name)
{
    const auto actions = window.findChildren<QAction *>();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(u'&') == name)
            return action;
    }
    return nullptr;
}

// The dialog that the shortcut opens.
QDialog *askFor(Window &app, const QString &text)
{
    QTest::keyClick(&app.window(), Qt::Key_L, Qt::ControlModifier);
    auto *dialog = app.window().findChild<GoToSyncDialog *>();
    if (dialog)
        QTest::keyClicks(findNamed<QLineEdit>(dialog, u"Sync number"_s), text);
    return dialog;
}
} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void everyControlIsThereOnce()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QList<QAccessibleInterface *> all;
        collect(QAccessible::queryAccessibleInterface(&app.window()), all);
        QStringList wrong;
        const auto look = [&](const QString &name, QAccessible::Role role) {
            const auto count = std::count_if(all.begin(), all.end(), [&](QAccessibleInterface *one) {
                return one->role() == role && one->text(QAccessible::Name) == name;
            });
            if (count != 1)
                wrong << u"%1 (role %2): %3 times"_s.arg(name).arg(role).arg(count);
        };
        for (const QString &table : {u"Syncs"_s, u"Logs"_s, u"Data"_s, u"Rejects"_s}) {
            look(table, QAccessible::Table);
            if (table != u"Syncs"_s)
                look(table, QAccessible::PageTab);
            if (table != u"Data"_s)
                look(table + u" filter"_s, QAccessible::EditableText);
            look(table + u" page size"_s, QAccessible::SpinBox);
            look(table + u" start at"_s, QAccessible::SpinBox);
            look(table + u" total"_s, QAccessible::CheckBox);
            look(table + u" options"_s, QAccessible::CheckBox);
            look(table + u" count"_s, QAccessible::StaticText);
            look(table + u" message"_s, QAccessible::StaticText);
            look(table + u" export"_s, QAccessible::Button);
        }
        look(u"Overview"_s, QAccessible::PageTab);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    }

    // A combo box reports its value as its name, so its name is its description.
    void comboBoxesAreNamedByDescription()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QList<QAccessibleInterface *> all;
        collect(QAccessible::queryAccessibleInterface(&app.window()), all);
        for (const QString &table : {u"Syncs"_s, u"Logs"_s, u"Rejects"_s}) {
            for (const QString &name : {table + u" order by"_s, table + u" order"_s}) {
                QCOMPARE(std::count_if(all.begin(), all.end(),
                                       [&](QAccessibleInterface *one) {
                                           return one->role() == QAccessible::ComboBox &&
                                                  one->text(QAccessible::Description) == name;
                                       }),
                         1);
            }
        }
    }

    void labelsGiveTheirTextAsDescription()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        auto *count = app.find<QLabel>(u"Syncs count"_s);
        QCOMPARE(count->accessibleDescription(), count->text());
        QVERIFY2(count->text().endsWith(u"of 204"_s), qPrintable(count->text()));
    }

    void actionsAreInTheMenu()
    {
        Window app;
        for (const QString &name : {u"Refresh"_s, u"Export…"_s, u"Sign in…"_s, u"Sign out"_s})
            QVERIFY2(actionNamed(app.window(), name), qPrintable(name));
    }

    void theFirstSyncIsChosenAndAskedForOnce()
    {
        Window app;
        const QString newest = pathOf(Demo::Sync::Last);
        QVERIFY(becomes([&] { return app.detail(u"ID"_s) == QString::number(Demo::Sync::Last); }));
        QCOMPARE(app.requests(newest).size(), 1);
        QCOMPARE(app.table(u"Syncs"_s)->currentIndex().row(), 0);
    }

    void aClickChoosesASync()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QTableView *syncs = app.table(u"Syncs"_s);
        QTest::mouseClick(syncs->viewport(), Qt::LeftButton, {},
                          syncs->visualRect(syncs->model()->index(4, 1)).center());
        const QString id = QString::number(Demo::Sync::Last - 4);
        QVERIFY(becomes([&] { return app.detail(u"ID"_s) == id; }));
        QCOMPARE(app.requests(u"/syncs/"_s + id).size(), 1);
        QVERIFY(app.find<QLabel>(u"Sync title"_s)->text().contains(id));
    }

    void runningDownTheListAsksForTheLastOneOnly()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::Last));
        app.forgetRequests();
        QTableView *syncs = app.table(u"Syncs"_s);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(syncs, Qt::Key_Down);
        const QString id = QString::number(Demo::Sync::Last - 20);
        QVERIFY(becomes([&] { return app.detail(u"ID"_s) == id; }));
        int asked = 0;
        for (const auto &request : app.server().requests(u"/syncs/"))
            asked += request.path.count(u'/') == app.requests(u"/syncs/"_s + id).first().path.count(u'/');
        QCOMPARE(asked, 1);
    }

    void goToSync_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("understood");
        QTest::newRow("number") << u"1042"_s << true;
        QTest::newRow("uri") << u"/syncs/1042"_s << true;
        QTest::newRow("pasted") << u"  https://secure.p01.eloqua.com/api/bulk/2.0/syncs/1042 "_s << true;
        QTest::newRow("nonsense") << u"nonsense"_s << false;
        QTest::newRow("negative") << u"-7"_s << false;
        QTest::newRow("too large") << u"99999999999999999999"_s << false;
    }

    void goToSync()
    {
        QFETCH(QString, text);
        QFETCH(bool, understood);
        Window app;
        QVERIFY(app.open(Demo::Sync::Last));
        QDialog *dialog = askFor(app, text);
        QVERIFY(dialog);
        const auto buttons = dialog->findChildren<QPushButton *>();
        const bool enabled = std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == u"Go"_s && button->isEnabled();
        });
        QCOMPARE(enabled, understood);
        QTest::keyClick(dialog, Qt::Key_Return);
        if (understood)
            QVERIFY(becomes([&] { return app.detail(u"ID"_s) == u"1042"_s; }));
        else
            QVERIFY(dialog->isVisible());
    }

    void goToAnUnknownSync()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::Last));
        QDialog *dialog = askFor(app, u"99999"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog, Qt::Key_Return);
        app.openTab(u"Overview"_s);
        QVERIFY(becomes([&] { return app.message(u"Overview"_s).contains(u"find sync 99999"_s); }));
        QVERIFY(app.hasRetry(u"Overview"_s));
        // Nothing of the sync before is left standing there.
        QVERIFY(app.detail(u"ID"_s).isEmpty());
        QVERIFY(!app.find<QLabel>(u"Sync title"_s)->text().contains(u"1046"_s));
        app.openTab(u"Logs"_s);
        QVERIFY(becomes([&] { return app.message(u"Logs"_s).contains(u"couldn't find sync 99999"_s); }));
    }

    void detailsShowsEveryProperty()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ImportSuccess));
        QCOMPARE(app.detail(u"Status"_s), u"success"_s);
        QCOMPARE(app.detail(u"Kind"_s), u"import"_s);
        QVERIFY(app.detail(u"Definition"_s).startsWith(u"/contacts/imports/"_s) ||
                app.detail(u"Definition"_s).contains(u"/imports/"_s));
        for (const QString &title : {u"Created"_s, u"Started"_s, u"Ended"_s}) {
            static const QRegularExpression timestamp(u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d$"_s);
            QVERIFY2(timestamp.match(app.detail(title)).hasMatch(), qPrintable(app.detail(title)));
        }
        QVERIFY(!app.detail(u"Created by"_s).isEmpty());
        QVERIFY(app.detail(u"Duration"_s).endsWith(u" s"_s));
        QVERIFY(app.detail(u"Callback URL"_s).startsWith(u"https://"_s));
        QCOMPARE(app.detail(u"URI"_s), u"/syncs/1037"_s);
    }

    void anUnknownStatusIsShownAsItCame()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::UnknownStatus));
        QCOMPARE(app.detail(u"Status"_s), u"retrying"_s);
        QVERIFY(app.find<QLabel>(u"Sync title"_s)->text().contains(u"retrying"_s));
        const int row = int(Demo::Sync::Last - Demo::Sync::UnknownStatus);
        QCOMPARE(app.cell(u"Syncs"_s, row, u"Status"_s), u"retrying"_s);
    }

    void tabsLoadWhenLookedAt()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::SmallExport));
        QVERIFY(settles(app.client().api()));
        // The overview, which is in front, has the counters of the log, and says whether the data can be had.
        for (const QString &table : {u"Logs"_s, u"Data"_s})
            QCOMPARE(app.requests(pathOf(Demo::Sync::SmallExport, table)).size(), 1);
        QCOMPARE(app.requests(pathOf(Demo::Sync::SmallExport, u"Rejects"_s)).size(), 0);
        for (const QString &table : {u"Logs"_s, u"Data"_s}) {
            app.openTab(table);
            QVERIFY(app.becomesReady(table));
            QCOMPARE(app.requests(pathOf(Demo::Sync::SmallExport, table)).size(), 1);
        }
        app.openTab(u"Logs"_s);
        app.openTab(u"Data"_s);
        QVERIFY(settles(app.client().api()));
        QCOMPARE(app.requests(pathOf(Demo::Sync::SmallExport, u"Data"_s)).size(), 1);
    }

    void refreshKeepsTheChosenSync()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(app.becomesReady(u"Rejects"_s));
        app.forgetRequests();
        QTest::keyClick(&app.window(), Qt::Key_F5);
        QVERIFY(becomes([&] { return app.requests(u"/syncs"_s).size() == 1; }));
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(app.becomesReady(u"Rejects"_s));
        QVERIFY(becomes([&] { return app.detail(u"ID"_s) == u"1042"_s; }));
        QCOMPARE(app.requests(pathOf(Demo::Sync::ManyRejects)).size(), 1);
        QTableView *syncs = app.table(u"Syncs"_s);
        const auto selected = syncs->selectionModel()->selectedRows();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(app.cell(u"Syncs"_s, selected.first().row(), u"ID"_s), u"1042"_s);
    }

    void titleAndStatusBar()
    {
        Window app({}, Window::Start::SignedOut);
        auto *account = app.find<QLabel>(u"Account"_s);
        QVERIFY(app.window().windowTitle().startsWith(u"Eloqua Sync Inspector"_s));
        QCOMPARE(account->text(), u"not signed in"_s);
        QVERIFY(!actionNamed(app.window(), u"Refresh"_s)->isEnabled());
        app.signIn();
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY2(account->text().contains(u"AcmeEU"_s) && account->text().contains(u"jane.doe"_s),
                 qPrintable(account->text()));
        QVERIFY(app.window().windowTitle().startsWith(u"Eloqua Sync Inspector"_s));
        QVERIFY(actionNamed(app.window(), u"Refresh"_s)->isEnabled());
        app.window().setClient(nullptr);
        QCOMPARE(account->text(), u"not signed in"_s);
        QVERIFY(!app.table(u"Syncs"_s));
    }

    void theWindowClosesAfterSigningOut()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.window().setClient(nullptr);
        QVERIFY(app.window().close());
        app.signIn();
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(app.window().close());
    }

    void whereTheWindowWasIsRemembered()
    {
        QList<int> sizes;
        {
            Window app;
            QVERIFY(app.becomesReady(u"Syncs"_s));
            app.window().resize(913, 611);
            auto *splitter = app.window().findChild<QSplitter *>();
            QWidget *handle = splitter->handle(1);
            const QPoint start = handle->rect().center();
            const QPoint end = start + QPoint(31, 0);
            const QList<int> before = splitter->sizes();
            QTest::mousePress(handle, Qt::LeftButton, {}, start);
            QMouseEvent move(QEvent::MouseMove, end, handle->mapToGlobal(end), Qt::NoButton, Qt::LeftButton,
                             {});
            QApplication::sendEvent(handle, &move);
            QTest::mouseRelease(handle, Qt::LeftButton, {}, start);
            sizes = splitter->sizes();
            QVERIFY(sizes != before);
            app.window().close();
        }
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QCOMPARE(app.window().size(), QSize(913, 611));
        QCOMPARE(app.window().findChild<QSplitter *>()->sizes(), sizes);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
