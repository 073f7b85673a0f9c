// SPDX-License-Identifier: MIT
// Syncs that are being kept when the account or the program goes, and those that are kept by themselves.
#include "models/store/keptretention.h"
#include "tests/ui/kept/keeping.h"
#include "ui/create/syncactions.h"
#include "ui/kept/keepactions.h"
#include "ui/kept/keeplist.h"

#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
const QString KeepsBadEnds = u"Keep watched syncs that end with warnings or errors"_s;

// A sync whose last rows the server holds back.
void startHeld(Window &app, const QString &path)
{
    holdRejects(app, 1);
    keepAs(app, path);
}

void letGo(Window &app)
{
    app.server().clearFaults();
    app.server().releaseHeld();
}

// What the server says of this sync from now on.
void say(Window &app, qint64 id, const QByteArray &status)
{
    Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/syncs/%1$"_s.arg(id), .verb = "GET", .times = -1};
    fault.rewrite = [status](QByteArray body) {
        const qsizetype at = body.indexOf("\"status\":\"") + 10;
        return body.replace(at, body.indexOf('"', at) - at, status);
    };
    app.server().clearFaults();
    app.server().addFault(fault);
}

QStringList keptFiles()
{
    return filesIn(keptFolder());
}
} // namespace

class TestKeepEnds : public QObject, private KeepFolder
{
    Q_OBJECT

private:
    static Demo::Options someRows()
    {
        Demo::Options options;
        options.rejects = 3000;
        return options;
    }

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void signingOutAsks()
    {
        Window app(someRows());
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        startHeld(app, path(u"a.eloquasync"_s));
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        const auto signOut = [&app] {
            app.window().releaseWork(u"Sign out"_s, [&app] { app.window().setClient(nullptr); });
        };
        signOut(); // the person says no
        QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
        QVERIFY(app.prompts().questions.first().contains(u"A sync is still being kept."_s));
        QCOMPARE(app.window().findChild<KeepList *>()->running(), 1);
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        app.prompts().agree = true;
        signOut();
        QVERIFY2(keepSays(app, u"Sync 1042 isn't kept, because you signed out. No file was written."_s),
                 qPrintable(keepTexts(app).join(u'\n')));
        letGo(app);
        QVERIFY(hasNoWork());
        QCOMPARE(files(), QStringList());
        auto *again = app.find<QPushButton>(u"Keep again"_s);
        QVERIFY(again->isVisible() && !again->isEnabled());
        app.signInAnew();
        QVERIFY(becomes([&] { return again->isEnabled(); }));
        app.press(u"Keep again"_s);
        QVERIFY2(keepSays(app, u"kept completely"_s), qPrintable(keepTexts(app).join(u'\n')));
    }

    void anotherAccountCannotGoOnWithIt()
    {
        Window app(someRows());
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        startHeld(app, path(u"a.eloquasync"_s));
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        app.window().setClient(nullptr);
        letGo(app);
        Demo::Options others;
        others.user = u"somebody.else"_s;
        Demo::FaultyServerThread other(others);
        app.signInAnew(*other.server());
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(!app.find<QPushButton>(u"Keep again"_s)->isEnabled());
        app.window().setClient(nullptr);
    }

    void quittingAsks()
    {
        Window app(someRows());
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        startHeld(app, path(u"a.eloquasync"_s));
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        QVERIFY(!app.window().close());
        QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
        QVERIFY(app.window().isVisible());
        app.prompts().agree = true;
        app.window().close();
        QVERIFY(becomes([&] { return !app.window().isVisible(); }));
        letGo(app);
        QVERIFY(hasNoWork());
        QCOMPARE(files(), QStringList());
    }

    // While the question is open: nothing is left to be answered, and nothing is lost.
    void aQuestionAboutOneThatEndsAnswersItself()
    {
        Prompts prompts;
        Window app(someRows(), Window::Start::SignedIn, &prompts);
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        holdRejects(app, 1);
        app.window().findChild<KeepList *>()->keepByItself(SyncId{Demo::Sync::ManyRejects});
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        QVERIFY(!app.window().close());
        QVERIFY(app.window().findChild<QMessageBox *>());
        letGo(app);
        QVERIFY(becomes([&] { return !app.window().isVisible(); }));
        QCOMPARE(keptFiles().size(), 1);
    }

    // As at the end of a desktop session, when nobody can be asked.
    void endingWithoutAQuestionLeavesNothing()
    {
        {
            Window app(someRows());
            QVERIFY(app.open(Demo::Sync::ManyRejects));
            startHeld(app, path(u"a.eloquasync"_s));
            QVERIFY(keepSays(app, u"of 3,000 rows"_s));
            letGo(app);
        }
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(hasNoWork());
        QCOMPARE(files(), QStringList());
    }

    void watchedSyncsAreKeptByThemselves_data()
    {
        QTest::addColumn<bool>("isWanted");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("warning") << true << QByteArray("warning") << true;
        QTest::newRow("error") << true << QByteArray("error") << true;
        QTest::newRow("success") << true << QByteArray("success") << false;
        QTest::newRow("not wanted") << false << QByteArray("error") << false;
    }
    void watchedSyncsAreKeptByThemselves()
    {
        QFETCH(bool, isWanted);
        QFETCH(QByteArray, status);
        QFETCH(bool, isKept);
        Window app(someRows(), Window::Start::SignedOut);
        app.window().desk().setPace({.first = 30ms, .longest = 60ms, .gap = 10ms});
        app.signIn();
        QVERIFY(!app.action(KeepsBadEnds)->isChecked());
        if (isWanted)
            app.action(KeepsBadEnds)->trigger();
        QVERIFY(app.open(Demo::Sync::RunningImport));
        app.action(u"Notify me when this sync finishes"_s)->trigger();
        QSignalSpy ends(&app.window().desk(), &SyncActions::watchedEnded);
        say(app, Demo::Sync::RunningImport, status);
        QVERIFY(becomes([&] { return ends.size() == 1; }));
        auto *keeps = app.window().findChild<KeepList *>();
        QCOMPARE(keeps->running(), isKept ? 1 : 0);
        if (isKept) {
            QVERIFY(
                becomes([&] { return app.window().statusBar()->currentMessage().contains(u"was kept"_s); }));
            QCOMPARE(keptFiles().size(), 1);
        }
        QVERIFY(becomes([&] { return keepTexts(app).isEmpty(); })); // quiet
        QVERIFY(app.prompts().suggested.isEmpty());
        QCOMPARE(keptFiles().size(), isKept ? 1 : 0);
    }

    // Of a failure more stays than a word in passing.
    void whatCannotBeKeptByItselfStaysInSight()
    {
        Window app(someRows());
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.client().api().setRetryPolicy({.firstDelay = 1ms});
        QVERIFY(settles(app.client().api()));
        app.server().addFault({.kind = Fault::Kind::Reset, .path = u"/rejects$"_s, .times = -1, .skip = 1});
        keepsBadEnds.set(true);
        Sync sync;
        sync.id = SyncId{Demo::Sync::ManyRejects};
        sync.status = u"warning"_s;
        app.window().keeping().noteEnd(sync);
        app.window().keeping().noteEnd(sync); // once is enough
        QCOMPARE(keepTexts(app).size(), 1);
        QVERIFY2(keepSays(app, u"but the copy isn't complete."_s), qPrintable(keepTexts(app).join(u'\n')));
        app.server().clearFaults();
        app.prompts().agree = true; // to replace that copy
        app.press(u"Keep again"_s);
        QVERIFY(becomes([&] { return keepTexts(app).isEmpty(); }));
        QCOMPARE(keptFiles().size(), 1);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeepEnds)
#include "tst_keepends.moc"
