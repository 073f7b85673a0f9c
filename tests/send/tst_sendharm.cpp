// SPDX-License-Identifier: MIT
// The dangers of sending rows again (triage-and-repair 3.2 and 7), each shown by what Eloqua keeps before and
// after.
#include "tests/send/sendbench.h"

using namespace SendTest;

class tst_SendHarm : public QObject
{
    Q_OBJECT

private:
    static bool isAsked(const SendPlan &plan, bool SendOptions::*consent)
    {
        return std::any_of(plan.issues.begin(), plan.issues.end(), [consent](const SendIssue &issue) {
            return issue.weight == SendIssue::Weight::Question && issue.consent == consent;
        });
    }
    static bool isObstructed(const SendPlan &plan)
    {
        return std::any_of(plan.issues.begin(), plan.issues.end(), [](const SendIssue &issue) {
            return issue.weight == SendIssue::Weight::Obstacle;
        });
    }

private Q_SLOTS:
    void blanksClearNothing()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows({{"ann@a.example", "", "2"}, {"bob@a.example", "Bob", ""}});
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.contacts(), QByteArrayList({"ann@a.example|Ann|2", "bob@a.example|Bob|"}));
        QCOMPARE(bench.result->state.taken, 2);
        QCOMPARE(bench.result->state.status, u"success"_s);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
    }

    // To clear a field on purpose.
    void blanksClearWhenAskedFor()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows({{"ann@a.example", "", "2"}, {"bob@a.example", "Bob", ""}});
        bench.options.clearsBlanks = true;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().first(), "ann@a.example||2");
    }

    void columnsThatAreEmptyStayHere()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows({{"ann@a.example", "", "2"}});
        bench.options.clearsBlanks = true;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Ann|2"});
        QCOMPARE(bench.result->state.status, u"success"_s);
    }

    void theOriginalsRuleIsAskedAbout()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows({{"ann@a.example", "", "2"}, {"bob@a.example", "Bob", ""}});
        bench.options.throughOriginal = true;
        const auto plan = bench.plan();
        QVERIFY(plan && !plan->canSend() && isAsked(*plan, &SendOptions::clearsBlanks));
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Ann|1"});
        bench.options.clearsBlanks = true;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().first(), "ann@a.example||2");
    }

    void stricterRulesStay()
    {
        SendBench bench(R"("updateRule":"ifExistingIsNull")");
        bench.addContact("ann@a.example", "Ann", "");
        bench.setRows({{"ann@a.example", "Eve", "2"}});
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Ann|2"});
    }

    void rulesByFieldStayButForClearing()
    {
        SendBench bench(
            R"("updateRule":"useFieldRule","updateRuleByField":{"emailAddress":"always","firstName":"always","mobilePhone":"ifExistingIsNull"})");
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows({{"ann@a.example", "", "2"}, {"bob@a.example", "Bob", "3"}});
        // The rule of a field of Eloqua's own can't be seen from here.
        const auto plan = bench.plan();
        QVERIFY(plan && isAsked(*plan, &SendOptions::clearsBlanks));
        bench.setRows({{"ann@a.example", "Anna", "2"}});
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Anna|1"});
    }

    // The row that won stays as it is.
    void losersAreLeftOut()
    {
        SendBench bench;
        bench.addContact("ann@a.example", "Ann", "1");
        bench.setRows(
            {{"ann@a.example", "Loser", "9"}, {"bob@a.example", "Bob", "3"}, {"c@a.example", "C", "4"}});
        bench.rows->rows[0].reasons = {{"ELQ-00026", "Duplicate identifier.", "emailAddress"}};
        bench.rows->rows[1].reasons = {{"ELQ-00002", "Invalid email address.", "emailAddress"}};
        bench.rows->rows[2].isLeftOut = true;
        const auto plan = bench.plan();
        QVERIFY(plan);
        QCOMPARE(plan->rows(), 1);
        QCOMPARE(plan->leftOutByCode.at("ELQ-00026"), 1);
        QCOMPARE(plan->leftOutByPerson, 1);
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList({"ann@a.example|Ann|1", "bob@a.example|Bob|3"}));
        bench.options.codesSent = {"ELQ-00026"};
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().first(), "ann@a.example|Loser|9");
    }

    void syncActionsRunWhenAskedFor_data()
    {
        QTest::addColumn<bool>("asked");
        QTest::newRow("not") << false;
        QTest::newRow("asked for") << true;
    }
    void syncActionsRunWhenAskedFor()
    {
        QFETCH(bool, asked);
        SendBench bench(
            R"("updateRule":"always","syncActions":[{"action":"add","destination":"{{ContactList[123]}}"}])");
        bench.setRows({{"ann@a.example", "Ann", "1"}});
        bench.options.runsSyncActions = asked;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().size(), 1);
        QCOMPARE(bench.server().appliedActions().size(), asked ? 1 : 0);
        bench.options = {.throughOriginal = true, .sendsAgain = true};
        const auto plan = bench.plan();
        QVERIFY(plan && isAsked(*plan, &SendOptions::runsSyncActions));
    }

    void stagedRowsOfOthersStay()
    {
        SendBench bench;
        bench.stage(R"([{"emailAddress":"other@a.example","firstName":"Other"}])");
        bench.setRows({{"ann@a.example", "Ann", "1"}});
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Ann|1"});
        QCOMPARE(bench.server().stagedRows(bench.definition.toUtf8()), 1);
        // Through the original they go along, unless they are to be deleted.
        bench.options.throughOriginal = true;
        bench.options.clearsStaged = true;
        bench.setRows({{"bob@a.example", "Bob", "2"}});
        bench.options.sendsAgain = true;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts(), QByteArrayList({"ann@a.example|Ann|1", "bob@a.example|Bob|2"}));
        QCOMPARE(bench.server().stagedRows(bench.definition.toUtf8()), 0);
    }

    void anActiveSyncOfTheOriginalIsInTheWay()
    {
        SendBench bench;
        bench.stage(R"([{"emailAddress":"other@a.example","firstName":"Other"}])");
        bench.request("POST", "syncs", "{\"syncedInstanceUri\":\"" + bench.definition.toUtf8() + "\"}");
        bench.setRows({{"ann@a.example", "Ann", "1"}});
        bench.options.throughOriginal = true;
        const auto plan = bench.plan();
        QVERIFY(plan && isObstructed(*plan));
        // A copy has no such trouble, and doesn't disturb it.
        bench.options.throughOriginal = false;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().size(), 2);
    }

    void uploadsThatStartASyncAreOne()
    {
        SendBench bench(R"("updateRule":"ifNewIsNotNull","isSyncTriggeredOnImport":true)");
        bench.setRows({{"ann@a.example", "Ann", "1"}, {"bob@a.example", "Bob", "2"}});
        bench.options.throughOriginal = true;
        bench.limits.piece = 70;
        auto plan = bench.plan();
        QVERIFY(plan && plan->pieces == 2 && isObstructed(*plan));
        bench.limits = {};
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().size(), 2);
        QCOMPARE(bench.posts(u"/data$"_s), 1);
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        // The copy doesn't inherit it.
        bench.setRows({{"c@a.example", "C", "3"}, {"d@a.example", "D", "4"}});
        bench.options = {.sendsAgain = true};
        bench.limits.piece = 70;
        QVERIFY(bench.send());
        QCOMPARE(bench.contacts().size(), 4);
        QCOMPARE(bench.posts(u"/syncs$"_s), 1);
    }

    void duplicatesAreAskedAbout()
    {
        SendBench bench;
        bench.setActivities(2);
        bench.options.allowsDuplicates = false;
        auto plan = bench.plan();
        QVERIFY(plan && isAsked(*plan, &SendOptions::allowsDuplicates));
        QVERIFY(bench.server().records("activities").isEmpty());
        bench.definition = bench.define(
            "customObjects/27",
            R"("identifierFieldName":"id","fields":{"id":"{{CustomObject[27].ExternalId}}","name":"{{CustomObject[27].Field[1]}}"})");
        bench.setRows({{"", "Ann"}, {"7", "Bob"}}, {"id", "name"});
        plan = bench.plan();
        QVERIFY(plan && isAsked(*plan, &SendOptions::allowsDuplicates));
        QCOMPARE(plan->blankIdentifiers, 1);
        bench.setRows({{"8", "Ann"}, {"7", "Bob"}}, {"id", "name"});
        plan = bench.plan();
        QVERIFY(plan && plan->canSend());
    }

    // Only by name; and then they are left out of what is sent next time.
    void rowsRememberThatTheyWereSent()
    {
        SendBench bench;
        bench.setActivities(2);
        QVERIFY(bench.send());
        QCOMPARE(bench.server().records("activities").size(), 2);
        QVERIFY(!bench.send());
        auto plan = bench.plan();
        QVERIFY(plan && isAsked(*plan, &SendOptions::sendsAgain));
        QCOMPARE(plan->sentBefore, 2);
        bench.rows->rows << SendRow{.seq = 3, .record = 3, .cells = {"Visit", "New"}};
        QVERIFY(bench.send());
        QCOMPARE(bench.server().records("activities").size(), 3);
        bench.options.sendsAgain = true;
        QVERIFY(bench.send());
        QCOMPARE(bench.server().records("activities").size(), 6);
    }

    void columnsThatNobodyTakesAreInTheWay()
    {
        SendBench bench;
        bench.setRows({{"ann@a.example", "x"}}, {"emailAddress", "reason"});
        auto plan = bench.plan();
        QVERIFY(plan && isObstructed(*plan));
        QCOMPARE(plan->strangeFields, QByteArrayList{"reason"});
        bench.setRows({{"Ann"}}, {"firstName"});
        plan = bench.plan();
        QVERIFY(plan && isObstructed(*plan));
        // A copy of another site's rows is another definition's business.
        bench.setRows({{"ann@a.example"}}, {"emailAddress"});
        QVERIFY(bench.plan()->canSend());
    }

    // What Eloqua makes of the copy isn't taken on trust.
    void aCopyThatIsOtherThanAskedForIsNotUsed_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("rule") << QByteArray("ifNewIsNotNull") << QByteArray("always");
        QTest::newRow("sync on upload") << QByteArray("\"isSyncTriggeredOnImport\":false")
                                        << QByteArray("\"isSyncTriggeredOnImport\":true");
    }
    void aCopyThatIsOtherThanAskedForIsNotUsed()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        SendBench bench;
        bench.setRows({{"ann@a.example", "Ann", "1"}, {"b@a.example", "", ""}});
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/contacts/imports$"_s, .verb = "POST"};
        fault.rewrite = [before, after](QByteArray body) { return body.replace(before, after); };
        bench.server().addFault(fault);
        QVERIFY(!bench.send());
        QVERIFY(bench.error);
        QVERIFY(bench.contacts().isEmpty());
        QCOMPARE(bench.posts(u"/data$"_s), 0);
        QCOMPARE(bench.journal->last().step, SendState::Step::Dropped);
    }
};

QTEST_GUILESS_MAIN(tst_SendHarm)

#include "tst_sendharm.moc"
