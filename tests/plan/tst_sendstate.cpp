// SPDX-License-Identifier: MIT
#include "models/plan/sendstate.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Step = SendState::Step;

class tst_SendState : public QObject
{
    Q_OBJECT

private:
    static SendState full()
    {
        const QDateTime at(QDate(2026, 11, 30), QTime(17, 12, 5), Qt::UTC);
        return {.step = Step::Finished,
                .id = 3,
                .begun = at,
                .changed = at.addSecs(60),
                .site = u"AcmeEU"_s,
                .user = u"jane.doe"_s,
                .definition = u"/contacts/imports/1235"_s,
                .target = u"/contacts/imports/2001"_s,
                .copyName = u"Nightly \"x\""_s,
                .triggersSync = true,
                .piece = 2,
                .pieces = 3,
                .rows = 38088,
                .sha256 = "ab12",
                .newest = SyncId(7),
                .sync = SyncId(1042),
                .status = u"warning"_s,
                .taken = 37902,
                .refused = 186,
                .words = u"Zoë"_s};
    }

private Q_SLOTS:
    void survivesItsJson()
    {
        const SendState state = full();
        const auto read = SendState::fromJson(state.toJson());
        QVERIFY(read);
        QCOMPARE(read->toJson(), state.toJson());
        QCOMPARE(read->begun, state.begun);
        QCOMPARE(read->taken, state.taken);
        QCOMPARE(read->sync, state.sync);
        QVERIFY(!SendState::fromJson("{}"));
        QVERIFY(!SendState::fromJson("{\"step\":\"other\"}"));
    }

    void saysWhatIsTrue()
    {
        SendState state = full();
        QCOMPARE(state.sentence(),
                 u"Of 38,088 sent, 37,902 were taken and 186 refused (sync 1042, status \"warning\")."_s);
        state.step = Step::Uploading;
        QVERIFY(!state.mayHaveArrived());
        QVERIFY(state.sentence().contains(u"Nothing was imported"_s));
        state.copyName.clear();
        QVERIFY(state.mayHaveArrived());
        QVERIFY(state.sentence().contains(u"unknown"_s));
        state.step = Step::Syncing;
        QVERIFY(state.mayHaveArrived());
        QVERIFY(state.sentence().contains(u"unknown"_s));
        state.step = Step::Dropped;
        QVERIFY(!state.mayHaveArrived());
    }
};

QTEST_GUILESS_MAIN(tst_SendState)

#include "tst_sendstate.moc"
