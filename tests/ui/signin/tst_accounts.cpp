// SPDX-License-Identifier: MIT
// Sessions that end and begin again below the window: what becomes of exports that run, and what is found
// again by whoever signs in to the same account.
#include "tests/ui/export/exporting.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Syncs = u"Syncs"_s;

bool isOffered(const Window &app, const QString &button)
{
    return becomes([&] {
        const auto *found = app.find<QPushButton>(button);
        return found && found->isVisible();
    });
}

QString tab(const Window &app)
{
    const auto *bar = app.window().findChild<QTabBar *>();
    return bar->tabText(bar->currentIndex());
}
} // namespace

class TestAccounts : public QObject
{
    Q_OBJECT

private:
    ExportFolder m_folder;
    QString path(const QString &name) const { return m_folder.path(name); }

    // So far that some of it can be kept, and no farther until clearFaults().
    bool startExport(Window &app, const QString &name) const
    {
        app.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1, .skip = 3});
        return app.exportTo(Rejects, path(name)) && isOffered(app, u"Pause export"_s);
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        m_folder.empty();
    }

    void anExportGoesOnAfterAnExpiredSession()
    {
        Window app(withRejects(12'000));
        QVERIFY(openRejects(app));
        QVERIFY(app.exportTo(Rejects, path(u"whole.csv"_s)));
        QVERIFY(says(app, u"Saved"_s));
        app.press(u"Close export"_s);
        QVERIFY(becomes([&] { return status(app).isEmpty(); }));
        app.server().spendRefreshToken();
        // So late that the first page is on the disk by then.
        app.server().addFault({.path = u"/rejects$"_s, .times = -1, .skip = 9, .status = 401});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY2(says(app, u"continues when you sign in to AcmeEU as jane.doe again"_s),
                 qPrintable(status(app)));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)));

        app.server().clearFaults();
        app.signInAnew();
        QVERIFY2(says(app, u"12,000 rows written, 12,000 reported"_s), qPrintable(status(app)));
        QVERIFY(status(app).contains(u"fetched earlier"_s));
        QCOMPARE(contentOf(path(u"rows.csv"_s)), contentOf(path(u"whole.csv"_s)));
        QCOMPARE(m_folder.files(), (QStringList{u"rows.csv"_s, u"whole.csv"_s}));
    }

    void anExportOutlivesASignOut()
    {
        Demo::Options options = withRejects(12'000);
        options.user = u"john.roe"_s;
        const Demo::ServerThread other(options);
        Window app(withRejects(12'000));
        QVERIFY(openRejects(app));
        QVERIFY(startExport(app, u"rows.csv"_s));
        app.window().setClient(nullptr);
        QVERIFY2(says(app, u"continues when you sign in to AcmeEU as jane.doe again"_s),
                 qPrintable(status(app)));
        QVERIFY(app.find<QLabel>(u"Export status"_s)->isVisible());
        QVERIFY(isOffered(app, u"Resume export"_s));
        QVERIFY(!app.find<QPushButton>(u"Resume export"_s)->isEnabled());

        // Somebody else's sign-in is none for this export.
        app.signInAnew(*other.server());
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(!app.find<QPushButton>(u"Resume export"_s)->isEnabled());
        QVERIFY(status(app).contains(u"is paused"_s));

        app.server().clearFaults();
        app.signIn();
        QVERIFY2(says(app, u"12,000 rows written, 12,000 reported"_s), qPrintable(status(app)));
        QCOMPARE(m_folder.files(), QStringList{u"rows.csv"_s});
    }

    // Before its first page there is nothing to keep, but the wish.
    void anExportWithoutARowStartsAnew()
    {
        Window app(withRejects(3000));
        QVERIFY(openRejects(app));
        app.server().addFault({.kind = Demo::Fault::Kind::Hang, .path = u"/rejects$"_s});
        QVERIFY(app.exportTo(Rejects, path(u"rows.csv"_s)));
        QVERIFY(says(app, u"requesting the first rows"_s));
        app.window().setClient(nullptr);
        QVERIFY(says(app, u"is paused"_s));
        app.signIn();
        QVERIFY2(says(app, u"3,000 rows written, 3,000 reported"_s), qPrintable(status(app)));
        QVERIFY(!status(app).contains(u"earlier export"_s));
    }

    void pausedByHandWaitsForTheHand()
    {
        Window app(withRejects(12'000));
        QVERIFY(openRejects(app));
        QVERIFY(startExport(app, u"rows.csv"_s));
        app.press(u"Pause export"_s);
        QVERIFY(isOffered(app, u"Resume export"_s));
        app.server().clearFaults();
        app.window().setClient(nullptr);
        app.signIn();
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(app.find<QPushButton>(u"Resume export"_s)->isEnabled());
        QVERIFY(status(app).contains(u"is paused"_s));
        app.press(u"Resume export"_s);
        QVERIFY(says(app, u"12,000 rows written, 12,000 reported"_s));
    }

    void theSameAccountFindsItsPlaceAgain()
    {
        Window app(withRejects(40'000));
        app.filter(Syncs, u"status='warning'"_s);
        QVERIFY(openRejects(app));
        app.filter(Rejects, u"statusCode='ELQ-00026'"_s);
        QVERIFY(app.becomesReady(Rejects));
        app.clickHeader(Rejects, u"Record"_s);
        QVERIFY(app.becomesReady(Rejects));
        QTableView *rows = app.table(Rejects);
        QVERIFY(rows->model()->rowCount() > 700);
        rows->setCurrentIndex(rows->model()->index(510, 2));
        rows->scrollTo(rows->model()->index(500, 0), QAbstractItemView::PositionAtTop);
        QVERIFY(app.becomesReady(Rejects));
        const int top = rows->rowAt(0);
        QVERIFY(top > 400);
        // Typed, but not applied yet.
        app.find<QLineEdit>(u"Syncs filter"_s)->setText(u"status='error'"_s);
        app.openTab(u"Logs"_s);
        app.setNumber(u"Logs page size"_s, 3);
        QVERIFY(app.becomesReady(u"Logs"_s));
        app.openTab(Rejects);

        app.window().setClient(nullptr);
        app.forgetRequests();
        app.signInAnew();
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(app.becomesReady(Rejects));
        // Nothing else was asked for on the way.
        QCOMPARE(app.requests(u"/2.0/syncs"_s).size(), 1);
        QCOMPARE(app.lastRequest(u"/2.0/syncs"_s).value(u"q"), u"status='warning'"_s);
        QCOMPARE(app.find<QLineEdit>(u"Syncs filter"_s)->text(), u"status='error'"_s);
        QCOMPARE(app.pane(Syncs).model().query().q, u"status='warning'"_s);
        QCOMPARE(app.find<QLabel>(u"Sync title"_s)->text().section(u' ', 1, 1),
                 QString::number(Demo::Sync::ManyRejects));
        QCOMPARE(tab(app), Rejects);
        QCOMPARE(app.pane(Rejects).model().query().q, u"statusCode='ELQ-00026'"_s);
        QVERIFY(!app.pane(Rejects).model().query().orderBy.isEmpty());
        rows = app.table(Rejects);
        QCOMPARE(rows->rowAt(0), top);
        QCOMPARE(rows->currentIndex().row(), 510);
        QCOMPARE(rows->currentIndex().column(), 2);
        QCOMPARE(app.find<QSpinBox>(u"Logs page size"_s)->value(), 3);
    }

    void anotherAccountFindsNothingOfIt()
    {
        Demo::Options options;
        options.user = u"john.roe"_s;
        const Demo::ServerThread other(options);
        Window app(withRejects(100));
        app.filter(Syncs, u"status='warning'"_s);
        QVERIFY(openRejects(app));
        app.signInAnew(*other.server());
        QVERIFY(app.becomesReady(Syncs));
        QVERIFY(app.find<QLineEdit>(u"Syncs filter"_s)->text().isEmpty());
        QVERIFY(app.find<QLabel>(u"Sync title"_s)->text().section(u' ', 1, 1) !=
                QString::number(Demo::Sync::ManyRejects));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestAccounts)
#include "tst_accounts.moc"
