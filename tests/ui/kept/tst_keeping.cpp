// SPDX-License-Identifier: MIT
// Keeping a sync from the window: what is asked, what is said while it runs and at its end, and what is
// there.
#include "models/client/silence.h"
#include "tests/support/fulldisk.h"
#include "tests/support/privileges.h"
#include "tests/ui/kept/keeping.h"
#include "ui/kept/keeplist.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"

#include <QProgressBar>
#include <QSettings>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
Demo::Options withRejects(qint64 rows)
{
    Demo::Options options;
    options.rejects = rows;
    return options;
}
} // namespace

class TestKeeping : public QObject, private KeepFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QSettings().clear();
        empty();
    }

    void keepsWhatIsChosen()
    {
        Window app(withRejects(2500));
        QVERIFY(!app.action(u"Keep…"_s)->isEnabled());
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        keepAs(app, path(u"mine.eloquasync"_s));
        QVERIFY2(keepSays(app, u"kept completely"_s), qPrintable(keepTexts(app).join(u'\n')));
        const QString text = keepTexts(app).first();
        QVERIFY2(text.contains(path(u"mine.eloquasync"_s)) && text.contains(u"personal data"_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"deleted after"_s), qPrintable(text)); // it's in a place of one's own choice
        QCOMPARE(completenessOf(path(u"mine.eloquasync"_s)), u"Complete"_s);
        QCOMPARE(files(), QStringList{u"mine.eloquasync"_s});
        const QString proposed = app.prompts().suggested.first();
        QVERIFY2(proposed.startsWith(keptFolder() + u"/AcmeEU-sync-1042-"_s) &&
                     proposed.endsWith(u".eloquasync"_s),
                 qPrintable(proposed));
        app.press(u"Open kept copy"_s);
        QVERIFY(becomes([&] { return app.window().kept().windows().size() == 1; }));
        QCOMPARE(app.window().kept().windows().first()->path(), path(u"mine.eloquasync"_s));
        app.press(u"Close keeping"_s);
        QVERIFY(becomes([&] { return keepTexts(app).isEmpty(); }));
    }

    void theUsualPlaceSaysHowLongItStays()
    {
        Window app(withRejects(10));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        keepAs(app, keptFolder() + u"/a.eloquasync"_s);
        QVERIFY2(keepSays(app, u"Copies in this folder are deleted after 30 days."_s),
                 qPrintable(keepTexts(app).join(u'\n')));
    }

    void offersItWhereOneLooks()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::SmallExport));
        app.prompts().saveTo.clear(); // the person cancels
        const auto pressVisible = [&app] {
            for (auto *button : findAllNamed<QPushButton>(&app.window(), u"Keep…"_s)) {
                if (button->isVisible() && button->isEnabled())
                    button->click();
            }
        };
        app.openTab(u"Overview"_s);
        pressVisible();
        QCOMPARE(app.prompts().suggested.size(), 1);
        app.openTab(u"Data"_s);
        QVERIFY(app.becomesReady(u"Data"_s));
        QVERIFY(becomes([&] {
            const auto labels = findAllNamed<QLabel>(&app.window(), u"Retention"_s);
            return labels.size() == 2 && labels.last()->isVisible();
        }));
        pressVisible();
        QCOMPARE(app.prompts().suggested.size(), 2);
        QVERIFY(app.prompts().suggested.last().contains(u"sync-1043-"_s));
        QVERIFY(keepTexts(app).isEmpty());
    }

    void saysHowFarItIsAndCanBeCanceled()
    {
        Window app(withRejects(20'000));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        holdRejects(app, 3);
        keepAs(app, path(u"half.eloquasync"_s));
        QVERIFY2(keepSays(app, u"Keeping sync 1042 in half.eloquasync: Rejects, "_s),
                 qPrintable(keepTexts(app).join(u'\n')));
        QVERIFY2(keepSays(app, u"of 20,000 rows"_s), qPrintable(keepTexts(app).join(u'\n')));
        const auto *bar = app.find<QProgressBar>(u"Keep progress"_s);
        QVERIFY(bar->isVisible() && bar->maximum() > 0 && bar->value() < bar->maximum());
        QVERIFY(!app.find<QPushButton>(u"Open kept copy"_s)->isVisible());
        app.press(u"Cancel keeping"_s);
        QVERIFY2(keepSays(app, u"was canceled. No file was written."_s),
                 qPrintable(keepTexts(app).join(u'\n')));
        QVERIFY(!bar->isVisible());
        app.server().clearFaults();
        app.server().releaseHeld();
        QVERIFY(settles(app.client().api()));
        QVERIFY(hasNoWork());
        QCOMPARE(files(), QStringList());
        QVERIFY(app.find<QPushButton>(u"Keep again"_s)->isVisible());
        app.press(u"Keep again"_s);
        QVERIFY2(keepSays(app, u"kept completely"_s), qPrintable(keepTexts(app).join(u'\n')));
    }

    void saysHowLongEloquaHasBeenSilent_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("skip");
        QTest::addColumn<QString>("words");
        QTest::newRow("sync") << u"/syncs/1042$"_s << 0
                              << u"requesting the sync, Eloqua hasn't answered for 12 s"_s;
        QTest::newRow("rows") << u"/rejects$"_s << 3 << u"of 20,000 rows, Eloqua hasn't answered for 12 s"_s;
    }
    void saysHowLongEloquaHasBeenSilent()
    {
        QFETCH(QString, asked);
        QFETCH(int, skip);
        QFETCH(QString, words);
        Window app(withRejects(20'000));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(settles(app.client().api()));
        std::chrono::milliseconds now{0};
        app.client().api().setSilenceLimits({.quiet = 1ms, .step = 1ms, .now = [&now] { return now; }});
        app.server().addFault({.kind = Fault::Kind::Hold, .path = asked, .times = -1, .skip = skip});
        keepAs(app, path(u"a.eloquasync"_s));
        QVERIFY(becomes([&] { return app.server().heldBack() == (skip > 0 ? 4 : 1); }));
        now += 12s;
        QVERIFY2(keepSays(app, words), qPrintable(keepTexts(app).join(u'\n')));
        app.server().clearFaults();
        app.server().releaseHeld();
        QVERIFY2(keepSays(app, u"kept completely"_s), qPrintable(keepTexts(app).join(u'\n')));
    }

    // It is kept as it is now, and nobody is told that this is all.
    void whatIsNotCompleteSaysSo_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("words");
        QTest::newRow("running") << qint64(Demo::Sync::RunningImport)
                                 << u"was still running when it was kept"_s;
        QTest::newRow("data gone") << qint64(Demo::Sync::ExportExpired) << u"Data: not available."_s;
    }
    void whatIsNotCompleteSaysSo()
    {
        QFETCH(qint64, sync);
        QFETCH(QString, words);
        Window app;
        QVERIFY(app.open(sync));
        keepAs(app, path(u"a.eloquasync"_s));
        QVERIFY2(keepSays(app, u"the copy isn't complete"_s), qPrintable(keepTexts(app).join(u'\n')));
        const QString text = keepTexts(app).first();
        QVERIFY2(text.contains(words) && !text.contains(u"completely"_s), qPrintable(text));
        QVERIFY(app.find<QPushButton>(u"Open kept copy"_s)->isVisible());
        QCOMPARE(files(), QStringList{u"a.eloquasync"_s});
    }

    void twoAtOnceAndNeverIntoOneFile()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        holdRejects(app, 1);
        keepAs(app, path(u"one.eloquasync"_s));
        QVERIFY(keepSays(app, u"of 3,000 rows"_s));
        QVERIFY(app.open(Demo::Sync::SmallExport));
        auto *keeps = app.window().findChild<KeepList *>();
        connect(keeps, &KeepList::remark, &app.window(),
                [&] { app.prompts().saveTo = path(u"two.eloquasync"_s); });
        QSignalSpy remarks(keeps, &KeepList::remark);
        keepAs(app, path(u"one.eloquasync"_s));
        QVERIFY2(keepSays(app, u"Sync 1043 was kept completely in "_s + path(u"two.eloquasync"_s)),
                 qPrintable(keepTexts(app).join(u'\n')));
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks.first().first().toString().contains(u"Choose another name"_s));
        QCOMPARE(keeps->running(), 1);
        app.server().clearFaults();
        app.server().releaseHeld();
        QVERIFY(keepSays(app, u"Sync 1042 was kept completely in "_s + path(u"one.eloquasync"_s)));
        QCOMPARE(files(), (QStringList{u"one.eloquasync"_s, u"two.eloquasync"_s}));
    }

    void aFileThatIsThereIsAskedAbout()
    {
        Window app(withRejects(10));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        put(path(u"old.eloquasync"_s), "as it was");
        keepAs(app, path(u"old.eloquasync"_s));
        QVERIFY(becomes([&] { return app.prompts().questions.size() == 1; }));
        QVERIFY(settles(app.client().api()));
        QVERIFY(keepTexts(app).isEmpty());
        QCOMPARE(contentOf(path(u"old.eloquasync"_s)), "as it was");
        app.prompts().agree = true;
        keepAs(app, path(u"old.eloquasync"_s));
        QVERIFY(keepSays(app, u"kept completely"_s));
        QCOMPARE(completenessOf(path(u"old.eloquasync"_s)), u"Complete"_s);
    }

    void aFailureSaysWhyAndCanBeRepeated()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.client().api().setRetryPolicy({.firstDelay = 1ms});
        QVERIFY(settles(app.client().api()));
        app.server().addFault({.kind = Fault::Kind::Reset, .path = u"/syncs/1042$"_s, .times = -1});
        keepAs(app, path(u"a.eloquasync"_s));
        QVERIFY2(keepSays(app, u"Couldn't keep sync 1042. "_s), qPrintable(keepTexts(app).join(u'\n')));
        QCOMPARE(files(), QStringList());
        app.server().clearFaults();
        QVERIFY(app.find<QPushButton>(u"Keep again"_s)->isVisible());
        app.press(u"Keep again"_s);
        QVERIFY2(keepSays(app, u"kept completely"_s), qPrintable(keepTexts(app).join(u'\n')));
        QVERIFY(!app.find<QPushButton>(u"Keep again"_s)->isVisible());
    }

    void aFolderThatNobodyMayWriteIn()
    {
        Window app(withRejects(10));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        const QString closed = path(u"closed"_s);
        QVERIFY(QDir().mkpath(closed));
        QFile::setPermissions(closed,
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const WithoutPrivileges nobody(folder());
        if (!nobody.isInForce())
            QSKIP(WithoutPrivileges::WhyNot);
        keepAs(app, closed + u"/a.eloquasync"_s);
        QVERIFY2(keepSays(app, u"Couldn't keep sync 1042. Couldn't write "_s + closed),
                 qPrintable(keepTexts(app).join(u'\n')));
        QVERIFY(keepTexts(app).first().contains(u"Choose another location"_s));
    }

#ifdef Q_OS_UNIX
    void aFullDisk()
    {
        Window app(withRejects(3000));
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        QVERIFY(settles(app.client().api()));
        {
            const FullDisk disk(100'000);
            keepAs(app, path(u"a.eloquasync"_s));
            QVERIFY2(keepSays(app, u"Couldn't keep sync 1042. "_s), qPrintable(keepTexts(app).join(u'\n')));
        }
        QVERIFY2(keepTexts(app).first().contains(u"Free up space"_s), qPrintable(keepTexts(app).first()));
        QVERIFY(hasNoWork());
        QCOMPARE(files(), QStringList());
    }
#endif
};

INSPECTOR_WINDOW_TEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
