// SPDX-License-Identifier: MIT
// The answer to the request for a sync is lost, late or without sense: the sync is looked for, never created
// twice.
#include "tests/syncs/creationrun.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

class tst_LostAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The session ends, for another call, while the answer to the request is being waited for.
    void sessionThatEndsMeanwhileSaysNothingAboutTheRequest()
    {
        CreationRun run;
        QVERIFY(run.client.signIn());
        run.client.setLimits({.inactivity = 1500ms, .total = 10s});
        run.server.addFault(onPost(Fault::Kind::Hang));
        run.creation.start({.syncedInstanceUri = u"/contacts/imports/1235"_s});
        QTRY_COMPARE_WITH_TIMEOUT(run.posts(), 1, Patience);
        run.server.spendRefreshToken();
        run.server.revokeAccessTokens();
        QVERIFY(!get(run.client, "syncs", "limit=1")->isOk());
        QCOMPARE(run.client.session().state(), OAuthSession::State::Failed);
        QVERIFY(run.settles());
        QVERIFY(run.error);
        QVERIFY2(run.error->message.contains(u"It's unknown whether the sync was created"_s),
                 qPrintable(run.error->message));
        QCOMPARE(run.posts(), 1);
    }

    void lostAnswerEndsWithThatSync_data()
    {
        QTest::addColumn<Fault::Kind>("kind");
        QTest::newRow("closed") << Fault::Kind::LoseAnswer;
        QTest::newRow("cut") << Fault::Kind::Cut;
    }

    void lostAnswerEndsWithThatSync()
    {
        QFETCH(Fault::Kind, kind);
        CreationRun run;
        run.server.addFault(onPost(kind));
        QVERIFY(run.create());
        QVERIFY2(run.sync, run.error ? qPrintable(run.error->fullText()) : "");
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QCOMPARE(run.sync->syncedInstanceUri, u"/contacts/imports/1235"_s);
        QVERIFY(run.finding.contains(toText(run.sync->id)));
        QCOMPARE(run.posts(), 1);
        QCOMPARE(run.server.syncsCreated(), 1);
    }

    void answerThatMakesNoSenseIsALostOne()
    {
        CreationRun run;
        Fault fault = onPost(Fault::Kind::Rewrite);
        fault.rewrite = [](const QByteArray &) { return "<html>"_ba; };
        run.server.addFault(fault);
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(run.server.syncsCreated(), 1);
    }

    void answerThatNeverComes()
    {
        CreationRun run;
        run.client.setLimits({.inactivity = 300ms, .total = 2s});
        run.server.addFault(onPost(Fault::Kind::Hang));
        QVERIFY(run.create());
        QVERIFY(!run.sync);
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, ApiError::Kind::Timeout);
        QVERIFY2(run.error->message.contains(u"no new sync of /contacts/imports/1235 by jane.doe"_s),
                 qPrintable(run.error->message));
        QCOMPARE(run.posts(), 1);
    }

    void lateSyncIsFoundInsteadOfASecondOne()
    {
        CreationRun run;
        run.client.setLimits({.inactivity = 300ms, .total = 2s});
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        // The list lags behind: whatever is new is not in it yet.
        Fault lag{.kind = Fault::Kind::Rewrite, .path = u"/syncs$"_s, .verb = "GET", .times = 3, .skip = 1};
        lag.rewrite = [](const QByteArray &) {
            return R"({"items":[],"totalResults":0,"count":0,"offset":0,"hasMore":false})"_ba;
        };
        run.server.addFault(lag);
        QVERIFY(run.create());
        QVERIFY(run.error);
        QCOMPARE(run.server.syncsCreated(), 1);
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QCOMPARE(run.server.syncsCreated(), 1);
        QCOMPARE(run.posts(), 1);
    }

    // What was found once is an old one for the next wish.
    void theSameAgainCreatesAnother()
    {
        CreationRun run;
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(run.create());
        QVERIFY(run.sync);
        const SyncId first = run.sync->id;
        QVERIFY(run.create());
        QCOMPARE(run.creation.state(), SyncCreation::State::Asking);
        run.creation.resume();
        QVERIFY(run.settles());
        QVERIFY(run.sync);
        QVERIFY(run.sync->id != first);
        QVERIFY(run.finding.isEmpty());
        QCOMPARE(run.server.syncsCreated(), 2);
    }

    // One that was lost says nothing about those of another definition, however new they are.
    void aLostOneIsNoneOfAnotherDefinition()
    {
        CreationRun run;
        run.client.setLimits({.inactivity = 300ms, .total = 2s});
        run.server.addFault(onPost(Fault::Kind::Hang));
        QVERIFY(run.create(u"/contacts/imports/1235"_s));
        QVERIFY(run.error);
        QVERIFY(run.create(u"/contacts/exports/1481"_s));
        QVERIFY(run.sync);
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QVERIFY(run.finding.isEmpty());
        QCOMPARE(run.server.syncsCreated(), 1);
    }

    void syncOfAnotherUserIsNotTaken()
    {
        CreationRun run;
        run.client.setLimits({.inactivity = 300ms, .total = 2s});
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        Fault other{.kind = Fault::Kind::Rewrite, .path = u"/syncs$"_s, .verb = "GET", .times = -1};
        other.rewrite = [](QByteArray body) { return body.replace("jane.doe", "k.tanaka"); };
        run.server.addFault(other);
        QVERIFY(run.create());
        QVERIFY(!run.sync);
        QVERIFY(run.error);
    }

    void confirmationNamesTheSyncByItsLocation_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("address") << "{server}/API/Bulk/2.0/syncs/1042"_ba << true;
        QTest::newRow("path") << "/API/Bulk/2.0/syncs/1042"_ba << true;
        QTest::newRow("no sync") << "{server}/API/Bulk/2.0/syncs"_ba << false;
        QTest::newRow("elsewhere") << "http://elsewhere.example/API/Bulk/2.0/syncs/1042"_ba << false;
    }

    void confirmationNamesTheSyncByItsLocation()
    {
        QFETCH(QByteArray, location);
        QFETCH(bool, isTaken);
        CreationRun run;
        QVERIFY(run.client.signIn());
        const QUrl base = run.client.session().account().bulkUrl;
        location.replace("{server}", base.resolved(QUrl(u"/"_s)).toEncoded(QUrl::StripTrailingSlash));
        Fault fault = onPost(Fault::Kind::Answer);
        fault.status = 201;
        fault.headers = {{"Location", location}};
        run.server.addFault(fault);
        QVERIFY(run.create());
        QCOMPARE(run.sync.has_value(), isTaken);
        if (!isTaken)
            return;
        QCOMPARE(run.sync->id, SyncId(1042));
        QCOMPARE(run.sync->uri, u"/syncs/1042"_s);
        QCOMPARE(run.sync->syncedInstanceUri, u"/contacts/imports/1235"_s);
        QVERIFY(isUnderWay(run.sync->status));
        QCOMPARE(run.posts(), 1);
    }

    void confirmationThatNamesNoSync_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isListed");
        for (const bool isListed : {true, false}) {
            const char *what = isListed ? "listed" : "not listed yet";
            QTest::addRow("empty, %s", what) << ""_ba << isListed;
            QTest::addRow("no uri, %s", what) << R"({"status":"pending"})"_ba << isListed;
        }
    }

    // Nothing says then that it was not created, or that it should be tried again.
    void confirmationThatNamesNoSync()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isListed);
        CreationRun run;
        Fault fault = onPost(Fault::Kind::Rewrite);
        fault.rewrite = [body](const QByteArray &) { return body; };
        run.server.addFault(fault);
        if (!isListed) {
            Fault lag{.kind = Fault::Kind::Rewrite, .path = u"/syncs$"_s, .verb = "GET", .times = -1};
            lag.rewrite = [](const QByteArray &) {
                return R"({"items":[],"totalResults":0,"count":0,"offset":0,"hasMore":false})"_ba;
            };
            run.server.addFault(lag);
        }
        QVERIFY(run.create());
        QCOMPARE(run.sync.has_value(), isListed);
        QVERIFY(run.creation.isConfirmed());
        const QString text = isListed ? run.finding : run.error->message;
        QVERIFY2(text.startsWith(u"Eloqua confirmed that it created a sync of /contacts/imports/1235"_s),
                 qPrintable(text));
        for (const QString &wrong : {u"ry again"_s, u"probably"_s, u"lost"_s})
            QVERIFY2(!text.contains(wrong), qPrintable(text));
        QCOMPARE(run.server.syncsCreated(), 1);
        QCOMPARE(run.posts(), 1);
    }

    void syncOfAnotherDefinitionIsSaid()
    {
        CreationRun run;
        Fault fault = onPost(Fault::Kind::Rewrite);
        fault.rewrite = [](QByteArray body) { return body.replace("/imports/1235", "/imports/9"); };
        run.server.addFault(fault);
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QVERIFY2(run.finding.contains(u"/contacts/imports/9"_s) &&
                     run.finding.contains(u"/contacts/imports/1235"_s),
                 qPrintable(run.finding));
        QVERIFY(run.create(u"/contacts/exports/1481"_s));
        QVERIFY(run.sync);
        QVERIFY2(run.finding.isEmpty(), qPrintable(run.finding));
    }

    void faultOfTheServerIsLookedInto()
    {
        CreationRun run;
        Fault fault = onPost(Fault::Kind::Answer);
        fault.status = 500;
        fault.headers = {{"Retry-After", "120"}};
        fault.body = R"({"error":"Unable to process request due to a temporary error.","errorSeverity":3})";
        run.server.addFault(fault);
        QVERIFY(run.create());
        QVERIFY(run.error);
        QVERIFY2(run.error->message.contains(u"2 minute"_s), qPrintable(run.error->message));
        QVERIFY(run.error->message.contains(u"the sync was probably not created"_s));
        QCOMPARE(run.posts(), 1);
        QCOMPARE(run.server.syncsCreated(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_LostAnswer)
#include "tst_lostanswer.moc"
