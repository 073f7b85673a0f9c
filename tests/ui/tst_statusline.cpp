// SPDX-License-Identifier: MIT
// The status bar, and the list of keys.
#include "tests/ui/window.h"
#include "ui/record/recordsplit.h"
#include "ui/table/findbar.h"
#include "ui/window/statusline.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTreeWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString text(const Window &app, const QString &label)
{
    return app.find<QLabel>(label)->text();
}

void select(const Window &app, int top, int left, int bottom, int right,
            QItemSelectionModel::SelectionFlags how = QItemSelectionModel::ClearAndSelect)
{
    const QTableView *table = app.table(u"Data"_s);
    table->selectionModel()->select({table->model()->index(top, left), table->model()->index(bottom, right)},
                                    how);
}
} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void tellsWhatTheTableInUseShows()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.table(u"Data"_s)->setFocus();
        QVERIFY(becomes([&] { return text(app, u"Current table"_s) == u"Data: "_s + app.count(u"Data"_s); }));
        QVERIFY(app.count(u"Data"_s).endsWith(u"of 250,000"_s));
        app.table(u"Syncs"_s)->setFocus();
        QCOMPARE(text(app, u"Current table"_s).section(u',', 0, 0).section(u':', 0, 0), u"Syncs"_s);
        app.openTab(u"Logs"_s);
        app.find<QTableView>(u"Logs"_s)->setFocus();
        QVERIFY(becomes([&] { return text(app, u"Current table"_s).startsWith(u"Logs: Rows "_s); }));
    }

    void whatItSaysInPassingCanBeRead()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QAccessibleInterface *bar = QAccessible::queryAccessibleInterface(app.window().statusBar());
        app.window().say(u"Sync 1046 finished: success."_s);
        QVERIFY(bar->text(QAccessible::Description).contains(u"Sync 1046 finished: success."_s));
        app.window().statusBar()->clearMessage();
        QVERIFY(bar->text(QAccessible::Description).isEmpty());
    }

    void countsWhatIsSelected()
    {
        Window app;
        QVERIFY(app.openTable(Demo::Sync::Export250k, u"Data"_s));
        app.table(u"Data"_s)->setFocus();
        select(app, 0, 0, 0, 0);
        QVERIFY(!text(app, u"Current table"_s).contains(u"selected"_s));
        select(app, 0, 0, 2, 3);
        QVERIFY2(text(app, u"Current table"_s).endsWith(u", 12 cells selected"_s),
                 qPrintable(text(app, u"Current table"_s)));
        const int last = app.table(u"Data"_s)->model()->columnCount() - 1;
        select(app, 5, 0, 5, last);
        QVERIFY(text(app, u"Current table"_s).endsWith(u", 1 row selected"_s));
        select(app, 9, 0, 11, last, QItemSelectionModel::Select);
        QVERIFY(text(app, u"Current table"_s).endsWith(u", 4 rows selected"_s));
        app.table(u"Data"_s)->selectAll();
        QVERIFY(text(app, u"Current table"_s).endsWith(u", 250,000 rows selected"_s));
    }

    void saysWhoIsSignedInAndWhenItWasRefreshed()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(text(app, u"Account"_s).startsWith(u"AcmeEU – jane.doe"_s));
        QVERIFY(becomes([&] { return text(app, u"Last refresh"_s).endsWith(u" s ago"_s); }));
        QVERIFY(app.find<QLabel>(u"Last refresh"_s)->toolTip().contains(u"Updated at "_s));
        app.window().setClient(nullptr);
        QCOMPARE(text(app, u"Account"_s), u"not signed in"_s);
        QCOMPARE(text(app, u"Current table"_s), QString());
        QCOMPARE(text(app, u"Last refresh"_s), QString());
        QVERIFY(!app.find<QLabel>(u"Production"_s)->isVisible());
        app.window().setProduction(true);
        QVERIFY(app.find<QLabel>(u"Production"_s)->isVisible());
        QCOMPARE(app.find<QLabel>(u"Production"_s)->accessibleDescription(), u"production"_s);
    }

    void tellsRequestsThatWaitFromThoseUnderWay()
    {
        Window app(Demo::Options(), Window::Start::SignedOut);
        app.server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/token$"_s});
        app.server().addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/syncs$"_s, .times = -1});
        app.signIn();
        const auto activity = [&] { return text(app, u"Activity"_s); };
        QVERIFY2(becomes([&] { return activity() == u"1 request waiting"_s; }), qPrintable(activity()));
        QVERIFY(becomes([&] { return app.requests(u"/token"_s).size() == 1; }));
        app.server().releaseHeld();
        QVERIFY2(becomes([&] { return activity() == u"1 request in progress"_s; }), qPrintable(activity()));
        std::vector<Owned<ApiCall>> calls;
        for (int i = 0; i < 1200; ++i)
            calls.push_back(app.client().api().send({.path = "syncs"}));
        QVERIFY2(becomes([&] { return activity() == u"4 requests in progress, 1,197 waiting"_s; }),
                 qPrintable(activity()));
        calls.clear();
        QVERIFY2(becomes([&] { return activity() == u"1 request in progress"_s; }), qPrintable(activity()));
    }

    // It counts by itself, and not for nobody.
    void theAgeOfTheListGrowsWhileItIsSeen()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        auto *status = app.window().findChild<StatusLine *>();
        const auto age = [&] { return text(app, u"Last refresh"_s); };
        const auto setAge = [&](qint64 seconds) {
            status->setUpdated(QDateTime::currentDateTime().addSecs(-seconds));
        };
        setAge(40 * 60 + 5);
        QCOMPARE(age(), u"Updated 40 min ago"_s);
        setAge(0);
        QVERIFY(becomes([&] { return age() == u"Updated 1 s ago"_s || age() == u"Updated 2 s ago"_s; }));
        app.window().hide();
        setAge(7);
        const QString hidden = age();
        QTest::qWait(1200);
        QCOMPARE(age(), hidden);
        app.window().show();
        QVERIFY(becomes([&] { return age() != hidden; }));
    }

    // However long the account's names are.
    void theWindowFits1024x768()
    {
        Demo::Options options;
        options.site = u"AVeryLongCompanyNameEMEANorth"_s;
        options.user = u"somebody.with.a.long.name"_s;
        Window app(options);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.window().setProduction(true);
        for (const QString &table : {u"Syncs"_s, u"Rejects"_s}) {
            app.pane(table).record().showRecord(true);
            app.pane(table).findBar().open();
        }
        QVERIFY2(app.window().minimumSizeHint().width() <= 1024 &&
                     app.window().minimumSizeHint().height() <= 740,
                 qPrintable(u"%1x%2"_s.arg(app.window().minimumSizeHint().width())
                                .arg(app.window().minimumSizeHint().height())));
        // The mark isn't what gives way.
        app.window().resize(app.window().minimumSizeHint());
        QTest::qWait(0); // layouts
        const auto *production = app.find<QLabel>(u"Production"_s);
        QLabel whole(production->text());
        whole.setStyleSheet(production->styleSheet());
        whole.setContentsMargins(production->contentsMargins());
        whole.ensurePolished();
        QTRY_VERIFY2(production->width() >= whole.sizeHint().width(),
                     qPrintable(u"%1 %2 %3"_s.arg(production->width())
                                    .arg(whole.sizeHint().width())
                                    .arg(production->minimumSizeHint().width())));
    }

    void listsEveryKeyOfTheMenus()
    {
        Window app;
        QAction *action = app.action(u"Keyboard shortcuts"_s);
        QVERIFY(action->shortcuts().contains(QKeySequence(Qt::CTRL | Qt::Key_Question)));
        action->trigger();
        auto *list = app.find<QTreeWidget>(u"Keyboard shortcuts"_s);
        QVERIFY(list);
        QVERIFY(list->window()->isVisible());
        QStringList lines;
        for (int group = 0; group < list->topLevelItemCount(); ++group) {
            const QTreeWidgetItem *item = list->topLevelItem(group);
            for (int row = 0; row < item->childCount(); ++row)
                lines << item->child(row)->text(0) + u'|' + item->child(row)->text(1);
        }
        int keys = 0;
        for (const QAction *one : app.window().findChildren<QAction *>()) {
            if (one->shortcut().isEmpty() || one->text().isEmpty())
                continue;
            const QString key = one->shortcut().toString(QKeySequence::NativeText);
            const bool isListed = std::any_of(lines.begin(), lines.end(), [&](const QString &line) {
                return line.section(u'|', 1).split(u", "_s).contains(key);
            });
            QVERIFY2(isListed, qPrintable(one->text() + u' ' + key));
            ++keys;
        }
        QVERIFY(keys > 8);
        QVERIFY(lines.contains(u"Go to row|Ctrl+G"_s));
        QVERIFY(lines.contains(u"First row, last row|Home, End"_s));
        QTest::keyClick(list->window(), Qt::Key_Escape);
        QVERIFY(!list->window()->isVisible());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
