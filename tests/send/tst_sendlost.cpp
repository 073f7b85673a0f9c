// SPDX-License-Identifier: MIT
// Answers that are lost on the way, and jobs that end at any moment: nothing is there twice, and what is
// remembered is the truth. Activities: each row that Eloqua takes is a further one.
#include "tests/send/sendbench.h"

using namespace SendTest;
using Step = SendState::Step;

class tst_SendLost : public QObject
{
    Q_OBJECT

private:
    static qsizetype taken(SendBench &bench) { return bench.server().records("activities").size(); }
    static void makePieces(SendBench &bench)
    {
        bench.setActivities(6);
        bench.limits.piece = 80; // two rows each
    }

private Q_SLOTS:
    void piecesGoOutInOrder()
    {
        SendBench bench;
        makePieces(bench);
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
        QCOMPARE(bench.posts(u"/data$"_s), 3);
        QCOMPARE(bench.result->state.taken, 6);
        QCOMPARE(bench.result->state.refused, 0);
        QVERIFY2(bench.result->sentence().contains(u"Of 6 sent, 6 were taken"_s),
                 qPrintable(bench.result->sentence()));
    }

    void lostUploadToTheCopyIsMended_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("piece");
        QTest::newRow("first, after it arrived") << int(Fault::Kind::LoseAnswer) << 0;
        QTest::newRow("second, after it arrived") << int(Fault::Kind::LoseAnswer) << 1;
        QTest::newRow("last, after it arrived") << int(Fault::Kind::LoseAnswer) << 2;
        QTest::newRow("second, before it arrived") << int(Fault::Kind::Reset) << 1;
        QTest::newRow("second, a server that breaks") << int(Fault::Kind::Answer) << 1;
    }
    void lostUploadToTheCopyIsMended()
    {
        QFETCH(int, kind);
        QFETCH(int, piece);
        SendBench bench;
        makePieces(bench);
        bench.addFault(Fault::Kind(kind), u"/data$"_s, "POST", piece);
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(taken(bench), 6);
        QCOMPARE(bench.notices.size(), 1);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
    }

    void anUploadThatNeverSucceedsImportsNothing()
    {
        SendBench bench;
        makePieces(bench);
        bench.addFault(Fault::Kind::LoseAnswer, u"/data$"_s, "POST", 1, -1);
        QVERIFY(!bench.send());
        QVERIFY2(bench.error && bench.error->message.contains(u"Nothing was imported"_s),
                 qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(taken(bench), 0);
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        QCOMPARE(bench.journal->last().step, Step::Dropped);
        bench.server().clearFaults();
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
    }

    void tooManyRequestsArePauses()
    {
        SendBench bench;
        makePieces(bench);
        bench.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/data$"_s, .verb = "POST", .skip = 1, .status = 429});
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
        QCOMPARE(bench.posts(u"/data$"_s), 4);
    }

    void lostUploadToTheOriginalStops_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("after it arrived") << int(Fault::Kind::LoseAnswer);
        QTest::newRow("before it arrived") << int(Fault::Kind::Reset);
    }
    void lostUploadToTheOriginalStops()
    {
        QFETCH(int, kind);
        SendBench bench;
        makePieces(bench);
        bench.options.throughOriginal = true;
        bench.addFault(Fault::Kind(kind), u"/data$"_s, "POST", 1);
        QVERIFY(!bench.send());
        QVERIFY2(bench.error && bench.error->message.contains(u"unknown"_s),
                 qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.posts(u"/data$"_s), 2);
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        QCOMPARE(bench.journal->last().step, Step::Unknown);
        // Nothing by itself; and when a person says so, the staged rows have to go first.
        QVERIFY(!bench.send());
        bench.options.sendsAgain = true;
        QVERIFY(!bench.send());
        QCOMPARE(taken(bench), 0);
        bench.options.clearsStaged = true;
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
    }

    // The original's next sync would import what is staged there, beside the copy's.
    void whatMayBeStagedInTheOriginalIsSaidOfACopy()
    {
        SendBench bench;
        bench.setRows({{"ann@a.example", "Ann", "1"}});
        bench.options.throughOriginal = true;
        bench.addFault(Fault::Kind::LoseAnswer, u"/data$"_s, "POST");
        QVERIFY(!bench.send());
        bench.options = {.sendsAgain = true};
        const auto asking = bench.plan();
        QVERIFY(asking && !asking->canSend());
        QVERIFY2(asking->lines().join(u' ').contains(u"may still be staged"_s),
                 qPrintable(asking->lines().join(u' ')));
        bench.options.allowsDuplicates = true;
        const auto told = bench.plan();
        QVERIFY(told && told->canSend());
    }

    void lostSyncIsLookedFor()
    {
        SendBench bench;
        makePieces(bench);
        bench.addFault(Fault::Kind::LoseAnswer, u"/syncs$"_s, "POST");
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
    }

    // It did not arrive, which nobody can know: not sent again unless a person says so.
    void aSyncThatIsNowhereIsNotAskedForAgain()
    {
        SendBench bench;
        makePieces(bench);
        bench.addFault(Fault::Kind::Reset, u"/syncs$"_s, "POST");
        QVERIFY(!bench.send());
        QVERIFY(bench.error);
        QCOMPARE(bench.journal->last().step, Step::Syncing);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
        const auto again = bench.makeJob(*bench.plan());
        again->start();
        QTRY_VERIFY_WITH_TIMEOUT(again->waitsForConsent(), Patience);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
        QCOMPARE(taken(bench), 0);
        bench.options.sendsAgain = true;
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(taken(bench), 6);
    }

    // The rows wait in the original then, where the next sync would import them beside those of the next
    // upload.
    void aSyncOfTheOriginalThatIsNowhereLeavesRowsStaged()
    {
        SendBench bench;
        makePieces(bench);
        bench.options.throughOriginal = true;
        bench.addFault(Fault::Kind::Reset, u"/syncs$"_s, "POST");
        QVERIFY(!bench.send());
        QCOMPARE(bench.journal->last().step, Step::Syncing);
        bench.options.sendsAgain = true;
        const auto plan = bench.plan();
        QVERIFY(plan && !plan->canSend());
        bench.options.clearsStaged = true;
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(taken(bench), 6);
    }

    // Sent without waiting, and looked for when Eloqua has forgotten the sync: it is said once, and does not
    // stand in the way for ever.
    void aSyncThatEloquaHasForgotten()
    {
        SendBench bench;
        makePieces(bench);
        const auto plan = bench.plan();
        QVERIFY(plan);
        const auto job = bench.makeJob(*plan);
        job->start(false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.result, 4 * Patience);
        QCOMPARE(bench.journal->last().step, Step::Running);
        bench.server().addFault({.kind = Fault::Kind::Answer,
                                 .path = u"/syncs/\\d+$"_s,
                                 .verb = "GET",
                                 .times = -1,
                                 .status = 404});
        QVERIFY(!bench.send());
        QVERIFY2(bench.error && bench.error->message.contains(u"no longer has"_s),
                 qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.journal->last().step, Step::Unknown);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
        const auto later = bench.plan();
        QVERIFY(later && !later->unfinished && !later->canSend()); // rows that may have arrived: a question
        bench.options.sendsAgain = true;
        const auto again = bench.plan();
        QVERIFY(again && again->canSend());
    }

    void lostCopyIsNotUsed()
    {
        SendBench bench;
        makePieces(bench);
        bench.addFault(Fault::Kind::LoseAnswer, u"/activities/imports$"_s, "POST");
        QVERIFY(!bench.send());
        QVERIFY(bench.error && bench.error->message.contains(u"No row was sent"_s));
        QCOMPARE(taken(bench), 0);
        QVERIFY(bench.send());
        QCOMPARE(taken(bench), 6);
    }

    void nothingGoesOutThatCantBeNoted()
    {
        SendBench bench;
        makePieces(bench);
        const auto plan = bench.plan();
        QVERIFY(plan);
        bench.server().clearRequests();
        bench.journal->isFull = true;
        const auto job = bench.makeJob(*plan);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.error, Patience);
        QCOMPARE(bench.error->kind, ApiError::Kind::File);
        QCOMPARE(bench.server().requests(u"/API/Bulk"_s).size(), 0);
    }

    // The sync that it was going to ask for is none that it may have asked for.
    void whatCouldntBeNotedIsntSaidToHaveBeenDone()
    {
        SendBench bench;
        makePieces(bench);
        const auto plan = bench.plan();
        QVERIFY(plan);
        const auto job = bench.makeJob(*plan);
        QObject::connect(job.get(), &SendJob::progressed, job.get(), [&] {
            const SendState &state = job->state();
            bench.journal->isFull = state.step == Step::Uploading && state.piece == state.pieces;
        });
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.error, Patience);
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        QVERIFY2(bench.error->message.contains(u"never synced"_s), qPrintable(bench.error->message));
        QVERIFY2(!bench.error->message.contains(u"asked to sync"_s), qPrintable(bench.error->message));
    }

    // Each request of a sending is cut off once, before the server has it and after; then the same is started
    // again, as a person would.
    void endedAtAnyRequest_data()
    {
        QTest::addColumn<int>("request");
        QTest::addColumn<bool>("arrives");
        for (int request = 0; request < 10; ++request) {
            QTest::addRow("%d, before it arrived", request) << request << false;
            QTest::addRow("%d, after it arrived", request) << request << true;
        }
    }
    void endedAtAnyRequest()
    {
        QFETCH(int, request);
        QFETCH(bool, arrives);
        SendBench bench;
        makePieces(bench);
        const auto plan = bench.plan();
        QVERIFY(plan);
        bench.server().clearRequests();
        bench.addFault(arrives ? Fault::Kind::Hold : Fault::Kind::Hang, u"/API/Bulk"_s, {}, request);
        auto job = bench.makeJob(*plan);
        job->start();
        const bool isThere = QTest::qWaitFor(
            [&] { return bench.result || bench.server().requests(u"/API/Bulk"_s).size() > request; },
            4 * Patience);
        QVERIFY(isThere);
        if (arrives)
            QTRY_VERIFY_WITH_TIMEOUT(bench.result || bench.server().heldBack() > 0, Patience);
        job.reset();
        bench.server().clearFaults();
        const bool wasSynced = bench.posts(u"/syncs$"_s) > 0;
        bench.server().advanceClock(10s);
        const SendState left = bench.journal->last();
        QCOMPARE(left.mayHaveArrived(), left.step >= Step::Syncing);
        QVERIFY(!wasSynced || left.mayHaveArrived());
        bench.error.reset();
        if (!bench.send()) {
            // It's unknown, or all is done: either has to be said, and a person decides.
            QVERIFY(left.step == Step::Syncing || left.step == Step::Finished);
            QVERIFY(taken(bench) == 0 || taken(bench) == 6);
            return;
        }
        QCOMPARE(taken(bench), 6);
        QCOMPARE(bench.journal->last().step, Step::Finished);
    }
};

QTEST_GUILESS_MAIN(tst_SendLost)

#include "tst_sendlost.moc"
