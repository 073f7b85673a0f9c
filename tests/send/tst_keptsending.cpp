// SPDX-License-Identifier: MIT
// Corrected rejects of a kept copy, from the copy to Eloqua's records and back into the copy's memory.
#include "models/plan/keptsending.h"
#include "tests/repair/refused.h"
#include "tests/send/sendbench.h"

#include <QTemporaryDir>

using namespace SendTest;
using Inspector::Test::blockOfRefused;
using Inspector::Test::keepRefused;
using Inspector::Test::openedRepair;
using Step = SendState::Step;

class tst_KeptSending : public QObject
{
    Q_OBJECT

private:
    // Three refused contacts: blanks around an address, a loser, and one without a first name.
    QString keep(const SendBench &bench)
    {
        const QByteArray json =
            "{\"name\":\"Nightly\",\"identifierFieldName\":\"emailAddress\",\"updateRule\":\"always\","
            "\"isSyncTriggeredOnImport\":false,\"fields\":{\"emailAddress\":\"" +
            SendBench::Email + "\",\"firstName\":\"" + SendBench::FirstName + "\",\"mobilePhone\":\"" +
            SendBench::Phone + "\"},\"uri\":\"" + bench.definition.toUtf8() + "\"}";
        return keepRefused(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".eloquasync"_s),
            blockOfRefused({{"ELQ-00002", "emailAddress", {"ann@a.example ", "Anna", ""}},
                            {"ELQ-00026", "emailAddress", {"bob@a.example", "Loser", "9"}},
                            {"ELQ-00002", "emailAddress", {" cy@a.example", "", "3"}}},
                           SendBench::Fields),
            json);
    }
    static void trim(RepairCopy &copy)
    {
        QVERIFY(copy.apply({.kind = RepairEdit::Kind::TrimBlanks, .field = u"emailAddress"_s}, copy.rows(),
                           RepairCopy::Redo::Keep));
    }
    static SendSource sourceOf(const std::shared_ptr<RepairCopy> &copy, const SendBench &bench)
    {
        return makeKeptSource(copy, copy->rows(), bench.definition, false);
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void correctedRowsArriveAndAreRemembered()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.addContact("bob@a.example", "Bob", "2");
        const QString path = keep(bench);
        {
            const auto copy = openedRepair(path);
            trim(*copy);
            bench.useSource(sourceOf(copy, bench));
            QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
            QCOMPARE(bench.contacts(),
                     QByteArrayList({"ann@a.example|Anna|1", "bob@a.example|Bob|2", "cy@a.example||3"}));
            QCOMPARE(bench.result->state.taken, 2);
            QVERIFY(bench.source().journal->settle());
            bench.useSource({});
        }
        // Another program, later.
        const auto copy = openedRepair(path);
        QCOMPARE(copy->resends().size(), 1);
        QCOMPARE(copy->sentRows(), RowSet::of({1, 3}));
        bench.useSource(sourceOf(copy, bench));
        const auto plan = bench.plan();
        QVERIFY(plan);
        QCOMPARE(plan->sentBefore, 2);
        QCOMPARE(plan->rows(), 0);
        QVERIFY(!plan->canSend());
        QCOMPARE(plan->earlier.first().sentence(), bench.result->sentence());
        bench.useSource({});
    }

    // What nobody corrected is sent if a person wants it, who is told; what waited for something in Eloqua is
    // as it should be.
    void uncorrectedRowsAreCounted()
    {
        SendBench bench;
        const QString path = keepRefused(m_folder.filePath(u"uncorrected.eloquasync"_s),
                                         blockOfRefused({{"ELQ-00002", "emailAddress", {"a b", "Ann", ""}},
                                                         {"ELQ-00032", "emailAddress", {"b ", "Bob", "9"}},
                                                         {"ELQ-00055", "", {"c@a.example", "", "3"}}},
                                                        SendBench::Fields),
                                         {});
        const auto copy = openedRepair(path);
        bench.useSource(sourceOf(copy, bench));
        auto plan = bench.plan();
        QCOMPARE(plan->uncorrected, 2);
        QVERIFY2(plan->lines().join(u'\n').contains(u"reject them again"_s),
                 qPrintable(plan->lines().join(u'\n')));
        QVERIFY(plan->canSend());
        trim(*copy);
        QCOMPARE(bench.plan()->uncorrected, 1);
        QVERIFY(
            copy->apply({.kind = RepairEdit::Kind::SetValue, .field = u"emailAddress"_s, .value = u"x@y.z"_s},
                        RowSet::of({1}), RepairCopy::Redo::Keep));
        plan = bench.plan();
        QCOMPARE(plan->uncorrected, 0);
        QVERIFY(!plan->lines().join(u'\n').contains(u"reject them again"_s));
        bench.useSource({});
    }

    // Whoever copies the file after the program was killed takes along that rows may have arrived.
    void theFileKnowsBeforeTheSyncIsAskedFor()
    {
        SendBench bench;
        const QString path = keep(bench);
        const auto copy = openedRepair(path);
        trim(*copy);
        KeptJournal journal(copy);
        SendState state{.step = Step::Creating, .copyName = u"copy"_s, .rows = 2};
        const Result<qint64> id = journal.begin(state, {.places = RowSet::of({1, 3})});
        QVERIFY(id);
        state.id = *id;
        state.step = Step::Syncing;
        QVERIFY(journal.write(state));
        const QString elsewhere = m_folder.filePath(u"elsewhere.eloquasync"_s);
        QVERIFY(QFile::copy(path, elsewhere));
        const auto other = openedRepair(elsewhere);
        const auto known = KeptJournal(other).read();
        QVERIFY(known);
        QCOMPARE(known->size(), 1);
        QCOMPARE(known->first().step, Step::Syncing);
        QCOMPARE(other->sentRows(), RowSet::of({1, 3}));
        QCOMPARE(other->steps().size(), 1);
    }

    void aDeletedDefinitionIsCopiedAsItWasKept()
    {
        SendBench bench;
        const QString path = keep(bench);
        bench.request("DELETE", bench.definition.mid(1).toUtf8(), {});
        const auto copy = openedRepair(path);
        trim(*copy);
        bench.useSource(sourceOf(copy, bench));
        bench.options.throughOriginal = true;
        auto plan = bench.plan();
        QVERIFY(plan && !plan->canSend());
        bench.options.throughOriginal = false;
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.contacts().size(), 2);
        bench.useSource({});
    }

    // What was shown is what is sent, or nothing.
    void correctionsSinceThePlanEndIt()
    {
        SendBench bench;
        const QString path = keep(bench);
        const auto copy = openedRepair(path);
        trim(*copy);
        bench.useSource(sourceOf(copy, bench));
        const auto plan = bench.plan();
        QVERIFY(plan && plan->canSend());
        QVERIFY(copy->apply({.kind = RepairEdit::Kind::SetValue, .field = u"firstName"_s, .value = u"X"_s},
                            copy->rows(), RepairCopy::Redo::Keep));
        const auto job = bench.makeJob(*plan);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.error, 4 * Patience);
        QVERIFY2(bench.error->message.contains(u"have changed"_s), qPrintable(bench.error->message));
        QVERIFY(bench.contacts().isEmpty());
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        bench.useSource({});
    }

    void correctionsMeanwhileAreNotSent()
    {
        SendBench bench;
        bench.limits.piece = 90;
        const auto copy = openedRepair(keep(bench));
        trim(*copy);
        SendSource source = sourceOf(copy, bench);
        source.limits.piece = 90; // a row each
        bench.useSource(source);
        const auto plan = bench.plan();
        QVERIFY(plan && plan->canSend());
        QCOMPARE(plan->pieces, 2);
        bench.addFault(Fault::Kind::Hold, u"/data$"_s, "POST");
        const auto job = bench.makeJob(*plan);
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(bench.server().heldBack() > 0, 4 * Patience);
        QVERIFY(copy->apply({.kind = RepairEdit::Kind::SetValue, .field = u"firstName"_s, .value = u"X"_s},
                            copy->rows(), RepairCopy::Redo::Keep));
        bench.server().releaseHeld();
        QTRY_VERIFY_WITH_TIMEOUT(bench.result || bench.error, 4 * Patience);
        QVERIFY2(bench.result, qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.contacts(), QByteArrayList({"ann@a.example|Anna|", "cy@a.example||3"}));
        bench.useSource({});
    }

    void rowsOfAnotherSiteStayHere()
    {
        SendBench bench;
        const auto copy = openedRepair(keep(bench));
        SendSource source = sourceOf(copy, bench);
        source.keptSite = u"Elsewhere"_s;
        bench.useSource(source);
        const auto plan = bench.plan();
        QVERIFY(plan && !plan->canSend());
        bench.useSource({});
    }
};

QTEST_GUILESS_MAIN(tst_KeptSending)

#include "tst_keptsending.moc"
