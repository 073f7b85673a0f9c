// SPDX-License-Identifier: MIT
// One sync for one wish, and a question first where another one is under way: the simulated server counts.
#include "tests/syncs/creationrun.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;

namespace
{
// A site that neither filters nor sorts, and lists its two hundred syncs on pages of this size: what is
// new, or under way, is on the last one.
Demo::Options plainSite(int serverLimit)
{
    Demo::Options options;
    options.behaviour.refuseOrderBy = true;
    options.behaviour.onlyBareQ = true;
    options.behaviour.serverLimit = serverLimit;
    return options;
}
} // namespace

class tst_SyncCreation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsOne()
    {
        CreationRun run;
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
        CreationRun run;
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
        CreationRun run(options);
        QVERIFY(run.create(u"/contacts/imports/1236"_s));
        QCOMPARE(run.others.size(), 1);
        QCOMPARE(qint64(run.others.first().id), Demo::Sync::RunningImport);
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
        CreationRun run(plainSite(7));
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
        CreationRun run(plainSite(7));
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
        CreationRun run(options);
        run.server.addFault(onPost(Fault::Kind::LoseAnswer));
        QVERIFY(run.create());
        QVERIFY(run.sync);
        QCOMPARE(qint64(run.sync->id), run.server.newestSync());
        QCOMPARE(run.server.requests(u"/syncs").size(), 3);
    }

    // It fails before the request: then nothing has come of it, and that is said.
    void sessionThatEndsBeforeTheRequest()
    {
        CreationRun run;
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
        CreationRun run;
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

    void nothingIsSentWhenTheListCannotBeHad()
    {
        CreationRun run;
        run.server.addFault(
            {.kind = Fault::Kind::Answer, .path = u"/syncs$"_s, .verb = "GET", .times = -1, .status = 403});
        QVERIFY(run.create());
        QVERIFY(run.error);
        QVERIFY(run.error->message.startsWith(u"Nothing was sent"_s));
        QCOMPARE(run.posts(), 0);
    }

    void secondStartWhileUnderWayDoesNothing()
    {
        CreationRun run;
        run.creation.start({.syncedInstanceUri = u"/contacts/imports/1235"_s});
        run.creation.start({.syncedInstanceUri = u"/contacts/imports/1290"_s});
        QVERIFY(run.settles());
        QCOMPARE(run.server.syncsCreated(), 1);
        QCOMPARE(run.sync->syncedInstanceUri, u"/contacts/imports/1235"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SyncCreation)
#include "tst_synccreation.moc"
