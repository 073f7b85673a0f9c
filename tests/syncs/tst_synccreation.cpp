// SPDX-License-Identifier: MIT
#include "models/syncs/synccreation.h"
#include "tests/support/client.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

// One sync for one wish, whatever becomes of the answer: the simulated server counts.
class tst_SyncCreation : public QObject
{
    Q_OBJECT

private:
    struct Run {
        explicit Run(const Demo::Options &options = {})
            : thread(options)
            , server(*thread.server())
            , client(server)
            , creation(client.api())
        {
            creation.setLooks({0ms, 50ms, 50ms});
            QObject::connect(&creation, &SyncCreation::created, &creation,
                             [this](const Sync &s, const QString &text) {
                                 sync = s;
                                 finding = text;
                             });
            QObject::connect(&creation, &SyncCreation::failed, &creation,
                             [this](const ApiError &e) { error = e; });
            QObject::connect(&creation, &SyncCreation::othersUnderWay, &creation,
                             [this](const QList<Sync> &list) { others = list; });
        }

        bool settles()
        {
            return QTest::qWaitFor(
                [this] { return !creation.isUnderWay() || creation.state() == SyncCreation::State::Asking; },
                Patience);
        }
        bool create(const QString &uri = u"/contacts/imports/1235"_s)
        {
            sync.reset();
            error.reset();
            finding.clear();
            creation.start({.syncedInstanceUri = uri});
            return settles();
        }
        qsizetype posts() const
        {
            const auto all = server.requests(u"/syncs");
            return std::count_if(all.begin(), all.end(),
                                 [](const Demo::Request &r) { return r.verb == "POST"; });
        }

        Demo::FaultyServerThread thread;
        Demo::FaultyServer &server;
        Client client;
        SyncCreation creation;
        std::optional<Sync> sync;
        std::optional<ApiError> error;
        QString finding;
        QList<Sync> others;
    };

    static Fault onPost(Fault::Kind kind) { return {.kind = kind, .path = u"/syncs$"_s, .verb = "POST"}; }

private Q_SLOTS:
    void createsOne()
    {
        Run run;
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(run.sync->status, u"pending"_s);
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QVERIFY(run.finding.isEmpty());
        QCOMPARE(run.server.syncsCreated(), 1);
        QCOMPARE(run.server.requests(u"/syncs").last().body,
                 R"({"syncedInstanceUri":"/contacts/imports/1235"})"_ba);
    }

    void asksWhenAnotherIsUnderWay()
    {
        Run run;
        QVERIFY(run.create(u"/contacts/imports/1236"_s));
        QCOMPARE(run.creation.state(), SyncCreation::State::Asking);
        QCOMPARE(run.others.size(), 1);
        QCOMPARE(qint64(run.others.first().id), Demo::Sync::RunningImport);
        QCOMPARE(run.posts(), 0);
        run.creation.stop();
        QVERIFY(!run.creation.isUnderWay());
        QCOMPARE(run.posts(), 0);
        QVERIFY(run.create(u"/contacts/imports/1236"_s));
        run.creation.resume();
        QVERIFY(run.settles());
        QVERIFY(run.sync);
        QCOMPARE(run.server.syncsCreated(), 1);
    }

    // A site may refuse to sort, may ignore the filter, and may call its own uri in capitals.
    void findsOthersHoweverTheListAnswers_data()
    {
        QTest::addColumn<bool>("refuseOrderBy");
        QTest::addColumn<bool>("onlyBareQ");
        QTest::addColumn<bool>("ignoreQ");
        QTest::newRow("no order") << true << false << false;
        QTest::newRow("no filter") << false << true << false;
        QTest::newRow("neither") << true << true << false;
        QTest::newRow("filter ignored") << false << false << true;
    }

    void findsOthersHoweverTheListAnswers()
    {
        QFETCH(bool, refuseOrderBy);
        QFETCH(bool, onlyBareQ);
        QFETCH(bool, ignoreQ);
        Demo::Options options;
        options.behaviour.refuseOrderBy = refuseOrderBy;
        options.behaviour.onlyBareQ = onlyBareQ;
        options.behaviour.ignoreQ = ignoreQ;
        Run run(options);
        QVERIFY(run.create(u"/contacts/imports/1236"_s));
        QCOMPARE(run.others.size(), 1);
        QCOMPARE(qint64(run.others.first().id), Demo::Sync::RunningImport);
    }

    // A site that neither filters nor sorts, and lists its two hundred syncs on pages of this size: what is
    // new, or under way, is on the last one.
    static Demo::Options plainSite(int serverLimit)
    {
        Demo::Options options;
        options.behaviour.refuseOrderBy = true;
        options.behaviour.onlyBareQ = true;
        options.behaviour.serverLimit = serverLimit;
        return options;
    }

    void readsTheWholeListWhereItIsNotFiltered_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::newRow("others under way") << false;
        QTest::newRow("lost answer") << true;
    }

    void readsTheWholeListWhereItIsNotFiltered()
    {
        QFETCH(bool, lost);
        Run run(plainSite(7));
        if (lost)
            run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(run.create(lost ? u"/contacts/imports/1235"_s : u"/contacts/imports/1236"_s));
        if (lost) {
            QVERIFY2(run.sync, run.error ? qPrintable(run.error->fullText()) : "");
            QCOMPARE(qint64(run.sync->id), run.server.newestSync());
            QCOMPARE(run.server.syncsCreated(), 1);
            QCOMPARE(run.posts(), 1);
        } else {
            QCOMPARE(run.others.size(), 1);
            QCOMPARE(qint64(run.others.first().id), Demo::Sync::RunningImport);
        }
    }

    // A list without an end: neither is said that nothing is under way nor that nothing was created.
    void saysWhatIsNotKnownOfALongList()
    {
        Run run(plainSite(7));
        run.creation.finder().setMostPages(3);
        run.others << Sync{};
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(run.create());
        QCOMPARE(run.creation.state(), SyncCreation::State::Asking);
        QVERIFY(run.others.isEmpty());
        const QString question = SyncCreation::warning(run.others);
        QVERIFY2(question.contains(u"unknown"_s), qPrintable(question));
        QCOMPARE(run.posts(), 0);
        run.creation.resume();
        QVERIFY(run.settles());
        QVERIFY(run.error);
        QVERIFY2(run.error->message.contains(u"It's unknown whether the sync was created"_s),
                 qPrintable(run.error->message));
        QCOMPARE(run.posts(), 1);
    }

    // Where the list is filtered and sorted, one page says it all, however long the list is.
    void readsNoMoreThanItNeeds()
    {
        Demo::Options options;
        options.behaviour.serverLimit = 2;
        Run run(options);
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QCOMPARE(run.server.requests(u"/syncs").size(), 3);
    }

    // The session ends, for another call, while the answer to the request is being waited for.
    void sessionThatEndsMeanwhileSaysNothingAboutTheRequest()
    {
        Run run;
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

    // It fails before the request: then nothing has come of it, and that is said.
    void sessionThatEndsBeforeTheRequest()
    {
        Run run;
        QVERIFY(run.create(u"/contacts/imports/1236"_s));
        QCOMPARE(run.creation.state(), SyncCreation::State::Asking);
        run.server.spendRefreshToken();
        run.server.revokeAccessTokens();
        run.creation.resume();
        QVERIFY(run.settles());
        QVERIFY(run.error);
        QCOMPARE(run.error->kind, ApiError::Kind::SignIn);
        QVERIFY2(run.error->message.contains(u"No sync was created"_s), qPrintable(run.error->message));
        QCOMPARE(run.posts(), 1); // refused for its token
        QCOMPARE(run.server.syncsCreated(), 0);
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
        Run run;
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
        Run run;
        Fault fault = onPost(Fault::Kind::Rewrite);
        fault.rewrite = [](const QByteArray &) { return "<html>"_ba; };
        run.server.addFault(fault);
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(run.server.syncsCreated(), 1);
    }

    void answerThatNeverComes()
    {
        Run run;
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
        Run run;
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
        Run run;
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
        Run run;
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
        Run run;
        run.client.setLimits({.inactivity = 300ms, .total = 2s});
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        Fault other{.kind = Fault::Kind::Rewrite, .path = u"/syncs$"_s, .verb = "GET", .times = -1};
        other.rewrite = [](QByteArray body) { return body.replace("jane.doe", "k.tanaka"); };
        run.server.addFault(other);
        QVERIFY(run.create());
        QVERIFY(!run.sync);
        QVERIFY(run.error);
    }

    void refusalsCreateNothing_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("failures");
        QTest::newRow("400")
            << 400
            << R"({"failures":[{"field":"syncedInstanceUri","value":"/x","constraint":"Must exist"}]})"_ba
            << qsizetype(1);
        QTest::newRow("403") << 403 << QByteArray() << qsizetype(0);
        QTest::newRow("404") << 404 << QByteArray() << qsizetype(0);
        QTest::newRow("429") << 429 << QByteArray() << qsizetype(0);
    }

    void refusalsCreateNothing()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, failures);
        Run run;
        Fault fault = onPost(Fault::Kind::Answer);
        fault.status = status;
        fault.body = body;
        run.server.addFault(fault);
        QVERIFY(run.create());
        QVERIFY(run.error);
        QCOMPARE(run.error->httpStatus, status);
        QCOMPARE(run.error->failures.size(), failures);
        QCOMPARE(run.posts(), 1);
        QCOMPARE(run.server.requests(u"/syncs").last().verb, "POST"_ba);
        QCOMPARE(run.server.syncsCreated(), 0);
    }

    void faultOfTheServerIsLookedInto()
    {
        Run run;
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

    void nothingIsSentWhenTheListCannotBeHad()
    {
        Run run;
        run.server.addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs$"_s, .verb = "GET", .times = -1, .status = 403});
        QVERIFY(run.create());
        QVERIFY(run.error);
        QVERIFY(run.error->message.startsWith(u"Nothing was sent"_s));
        QCOMPARE(run.posts(), 0);
    }

    void secondStartWhileUnderWayDoesNothing()
    {
        Run run;
        run.creation.start({.syncedInstanceUri = u"/contacts/imports/1235"_s});
        run.creation.start({.syncedInstanceUri = u"/contacts/imports/1290"_s});
        QVERIFY(run.settles());
        QCOMPARE(run.server.syncsCreated(), 1);
        QCOMPARE(run.sync->syncedInstanceUri, u"/contacts/imports/1235"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SyncCreation)
#include "tst_synccreation.moc"
