// SPDX-License-Identifier: MIT
#include "tests/cli/sendsite.h"

using namespace CliTest;

// Killed at each request of a sending, before the server has it and after it has dealt with it: then the same
// command again, as a person would. Activities: what arrived twice would be there twice.
class tst_CliSendKilled : public QObject
{
    Q_OBJECT

private:
    static constexpr int Rows = 3;
    static QStringList command(const QString &file, const QString &uri)
    {
        return {u"send"_s, file, uri, u"--allow-duplicates"_s, u"--wait"_s};
    }

private Q_SLOTS:
    void killedAtAnyRequest_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<bool>("arrives");
        for (int request = 0; request < 7; ++request) {
            QTest::addRow("%d, before it arrived", request) << request << false;
            QTest::addRow("%d, after it arrived", request) << request << true;
        }
    }

    void killedAtAnyRequest()
    {
        QFETCH(int, request);
        QFETCH(bool, arrives);
        SendSite site;
        const QString uri = site.defineActivities();
        const QString file = site.csv(SendSite::activities(Rows));
        site.server().clearRequests();
        site.server().addFault({.kind = arrives ? Fault::Kind::Hold : Fault::Kind::Hang,
                                .path = u"/API/Bulk"_s,
                                .skip = request});
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        process.start(programPath(), site.arguments(command(file, uri)));
        const auto isDone = [&] { return process.state() == QProcess::NotRunning; };
        (void)QTest::qWaitFor([&] { return isDone() || site.bulkRequests().size() > request; }, LongestRun);
        if (arrives)
            (void)QTest::qWaitFor([&] { return isDone() || site.server().heldBack() > 0; }, Patience);
        process.kill();
        process.waitForFinished(Patience);
        site.server().clearFaults();
        site.signIn();
        const bool wasAsked = site.posts(u"/syncs$"_s) > 0;
        const bool wasCreated = site.server().syncsCreated() > 0;
        site.server().advanceClock(10s);
        QCOMPARE(site.taken(), wasCreated ? Rows : 0);

        const Run again = site.runToEnd(command(file, uri));
        QVERIFY2(again.code != -1, again.err.constData());
        const qsizetype asked = site.posts(u"/syncs$"_s);
        QVERIFY2(asked == 1 || !wasAsked, again.err.constData());
        if (again.code == 0) {
            QCOMPARE(site.taken(), Rows);
            return;
        }
        QCOMPARE(site.taken(), wasCreated ? Rows : 0);
        if (again.err.contains("were sent before, or may have been")) {
            QVERIFY(wasCreated); // all was done
            return;
        }
        // Nobody can know whether a sync was created: that is said, and nothing is sent.
        QVERIFY2(again.err.contains("unknown"), again.err.constData());
        const Run asWished = site.runToEnd(command(file, uri) + QStringList{u"--again"_s});
        QVERIFY2(asWished.code == 0, asWished.err.constData());
        QCOMPARE(site.taken(), Rows);
    }
};

QTEST_GUILESS_MAIN(tst_CliSendKilled)

#include "tst_clisendkilled.moc"
