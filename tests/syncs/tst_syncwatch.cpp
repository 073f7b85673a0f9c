// SPDX-License-Identifier: MIT
#include "models/syncs/syncwatch.h"
#include "tests/support/client.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

// How often syncs are asked for, and when that ends.
class tst_SyncWatch : public QObject
{
    Q_OBJECT

private:
    struct Run {
        explicit Run(const WatchPace &pace = {.first = 20ms, .longest = 160ms, .gap = 5ms})
            : client(*thread.server())
            , watch(client.api(), pace)
        {
            QObject::connect(&watch, &SyncWatch::changed, &watch,
                             [this](const Sync &sync) { statuses << sync.status; });
            QObject::connect(&watch, &SyncWatch::ended, &watch,
                             [this](const Sync &sync, std::optional<qint64> count) {
                                 end = sync;
                                 rejects = count;
                                 ++ends;
                             });
            QObject::connect(&watch, &SyncWatch::lost, &watch, [this](SyncId id) { lost = id; });
        }
        // What GET /syncs/{id} says from now on.
        void say(const QByteArray &status, int times = -1)
        {
            Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/syncs/\\d+$"_s, .times = times};
            fault.rewrite = [status](QByteArray body) {
                const qsizetype at = body.indexOf("\"status\":\"") + 10;
                return body.replace(at, body.indexOf('"', at) - at, status);
            };
            server().addFault(fault);
        }
        // None of which ends. Since when.
        QElapsedTimer watchFifty()
        {
            say("active");
            server().clearRequests();
            QElapsedTimer timer;
            timer.start();
            for (qint64 id = 900; id < 950; ++id)
                watch.add(SyncId(id));
            return timer;
        }
        Demo::FaultyServer &server() { return *thread.server(); }
        qsizetype polls() { return server().requests(u"/syncs/"_s).size(); }

        Demo::FaultyServerThread thread;
        Client client;
        SyncWatch watch;
        QStringList statuses;
        std::optional<Sync> end;
        std::optional<qint64> rejects;
        std::optional<SyncId> lost;
        int ends = 0;
    };

private Q_SLOTS:
    void endsAtEveryFinalStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char *status : {"success", "warning", "error", "Errored", "retrying"})
            QTest::newRow(status) << QByteArray(status);
    }

    void endsAtEveryFinalStatus()
    {
        QFETCH(QByteArray, status);
        Run run;
        run.say("pending", 2);
        run.say("active", 3);
        run.say(status);
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Patience);
        QCOMPARE(run.end->status, QString::fromLatin1(status));
        QCOMPARE(run.statuses, (QStringList{u"pending"_s, u"active"_s, QString::fromLatin1(status)}));
        QVERIFY(run.watch.ids().isEmpty());
        const qsizetype polls = run.polls();
        QCOMPARE(polls, 6);
        QTest::qWait(400); // more than twice the longest pause
        QVERIFY(settles(run.client.api()));
        QCOMPARE(run.polls(), polls);
        QCOMPARE(run.ends, 1);
    }

    void doesNotStopBefore()
    {
        Run run;
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY_WITH_TIMEOUT(run.polls() > 8, Patience);
        QCOMPARE(run.ends, 0);
        QVERIFY(run.watch.contains(SyncId(Demo::Sync::RunningExport)));
    }

    // Nothing of another sync may be taken for this one's: it would end, with that one's status.
    void answerAboutAnotherSyncIsNotBelieved()
    {
        Run run;
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/syncs/\\d+$"_s, .times = 3};
        fault.rewrite = [](const QByteArray &) { return R"({"status":"success","uri":"/syncs/999"})"_ba; };
        run.server().addFault(fault);
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY_WITH_TIMEOUT(run.polls() > 4 || run.ends > 0, Patience);
        QVERIFY(!run.statuses.contains(u"success"_s));
        QCOMPARE(run.ends, 0);
        QVERIFY(run.watch.contains(SyncId(Demo::Sync::RunningExport)));
    }

    void countsTheRejectsOfAnImport()
    {
        Run run;
        run.watch.add(SyncId(Demo::Sync::ManyRejects));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Patience);
        QCOMPARE(run.rejects, std::optional<qint64>(87159));
    }

    void pausesDoubleUpToTheLongest()
    {
        Run run({.first = 50ms, .longest = 200ms, .gap = 1ms});
        QVERIFY(run.client.signIn());
        QElapsedTimer timer;
        timer.start();
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY(run.polls() >= 6);
        // 0, 50, 100, 200, 200, 200
        QVERIFY2(timer.elapsed() >= 740, qPrintable(QString::number(timer.elapsed())));
    }

    void oneRequestAGapHoweverMany()
    {
        Run run({.first = 1ms, .longest = 1ms, .gap = 50ms});
        QVERIFY(run.client.signIn());
        const QElapsedTimer timer = run.watchFifty();
        QTRY_VERIFY_WITH_TIMEOUT(run.polls() >= 60, Patience);
        const qsizetype polls = run.polls(); // before the clock is read: later there may be more
        const qint64 most = timer.elapsed() / 50 + 1;
        QVERIFY2(polls <= most, qPrintable(u"%1 of %2"_s.arg(polls).arg(most)));
        QCOMPARE(run.server().maxConcurrentRequests(), 1);
        QSet<QString> asked;
        for (const Demo::Request &request : run.server().requests(u"/syncs/"_s))
            asked << request.path;
        QCOMPARE(asked.size(), 50);
    }

    // The pace of the program itself, in real time: 50 syncs cost one request a second in all.
    void atTheRealPace()
    {
        Run run{WatchPace()};
        QVERIFY(run.client.signIn());
        const QElapsedTimer timer = run.watchFifty();
        QTRY_VERIFY(run.polls() >= 5);
        const qsizetype polls = run.polls(); // before the clock is read: later there may be more
        const qint64 most = timer.elapsed() / 1000 + 1;
        QVERIFY2(polls <= most, qPrintable(u"%1 of %2"_s.arg(polls).arg(most)));
    }

    void faultsDoNotEndIt()
    {
        Run run({.first = 10ms, .longest = 30ms, .gap = 1ms});
        QVERIFY(run.client.signIn());
        run.server().addFault({.kind = Fault::Kind::Reset, .path = u"/syncs/\\d+$"_s, .times = 3});
        run.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs/\\d+$"_s, .times = 3, .status = 503});
        run.say("success");
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY_WITH_TIMEOUT(run.end, Patience);
        QCOMPARE(run.end->status, u"success"_s);
        QCOMPARE(run.polls(), 7);
    }

    void retryAfterIsObeyedForAll()
    {
        Run run({.first = 10ms, .longest = 10ms, .gap = 1ms});
        QVERIFY(run.client.signIn());
        run.server().addFault({.kind = Fault::Kind::Answer,
                               .path = u"/syncs/\\d+$"_s,
                               .status = 429,
                               .headers = {{"Retry-After", "1"}}});
        QElapsedTimer timer;
        timer.start();
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        run.watch.add(SyncId(Demo::Sync::RunningImport));
        QTRY_VERIFY(run.polls() > 1);
        QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(run.polls() > 2);
    }

    void unknownSyncLeavesTheWatch()
    {
        Run run;
        run.watch.add(SyncId(7));
        QTRY_VERIFY_WITH_TIMEOUT(run.lost, Patience);
        QCOMPARE(*run.lost, SyncId(7));
        QVERIFY(run.watch.ids().isEmpty());
    }

    void gentleIsSlow()
    {
        Run run({.first = 10ms, .longest = 1h, .gap = 1ms});
        QVERIFY(run.client.signIn());
        run.watch.add(SyncId(Demo::Sync::RunningExport));
        QTRY_VERIFY_WITH_TIMEOUT(run.polls() >= 2, Patience);
        run.watch.setGentle(true);
        QVERIFY(settles(run.client.api())); // one may be out already
        const qsizetype before = run.polls();
        QTest::qWait(400);
        QVERIFY(settles(run.client.api()));
        QCOMPARE(run.polls(), before);
        run.watch.setGentle(false);
        QTRY_VERIFY(run.polls() > before);
    }

    void removedWhileAskedFor()
    {
        Run run;
        run.server().addFault({.kind = Fault::Kind::Hold, .path = u"/syncs/"_s});
        run.watch.add(SyncId(Demo::Sync::SmallExport));
        QTRY_COMPARE(run.polls(), 1);
        run.watch.remove(SyncId(Demo::Sync::SmallExport));
        run.server().releaseHeld();
        QVERIFY(get(run.client, "syncs", "limit=1")); // the server has been through it
        QVERIFY(settles(run.client.api()));
        QCOMPARE(run.ends, 0);
    }
};

QTEST_GUILESS_MAIN(tst_SyncWatch)
#include "tst_syncwatch.moc"
