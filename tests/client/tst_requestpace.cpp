// SPDX-License-Identifier: MIT
#include "models/client/requestpace.h"

#include <QtTest>

using namespace Inspector;

class RequestPaceTest : public QObject
{
    Q_OBJECT

private:
    // Answers until one more may be on the wire, or all is as it was.
    static int answersUntilChange(RequestPace &pace)
    {
        const int allowed = pace.allowed();
        int answers = 0;
        while (answers < 10'000 && pace.allowed() == allowed && pace.isSlowed()) {
            pace.answered();
            ++answers;
        }
        return answers;
    }

private Q_SLOTS:
    void halvesOncePerRound()
    {
        RequestPace pace;
        pace.setMost(6);
        const int round = pace.round();
        for (int i = 0; i < 6; ++i)
            pace.refused(round); // all that were on the wire
        QCOMPARE(pace.allowed(), 3);
        QCOMPARE(pace.refusedRounds(), 1);
        QVERIFY(pace.isSlowed());
        pace.refused(pace.round());
        QCOMPARE(pace.allowed(), 1);
        pace.refused(pace.round());
        QCOMPARE(pace.allowed(), 1);
        QCOMPARE(pace.refusedRounds(), 3);
        pace.answered();
        QCOMPARE(pace.refusedRounds(), 0);
    }

    void growsSlowly()
    {
        RequestPace pace;
        pace.refused(pace.round());
        QCOMPARE(pace.allowed(), 2);
        QCOMPARE(answersUntilChange(pace), 8);
        QCOMPARE(pace.allowed(), 3);
        // Refused again: the next time it takes longer.
        pace.refused(pace.round());
        QCOMPARE(pace.allowed(), 1);
        QCOMPARE(answersUntilChange(pace), 16);
        QCOMPARE(answersUntilChange(pace), 16);
        QCOMPARE(answersUntilChange(pace), 16);
        QCOMPARE(pace.allowed(), 4);
        QVERIFY(pace.isSlowed());
        QCOMPARE(answersUntilChange(pace), 16);
        QVERIFY(!pace.isSlowed());
        pace.refused(pace.round());
        QCOMPARE(answersUntilChange(pace), 8);
    }

    void neverMoreThanIsWanted()
    {
        RequestPace pace;
        pace.setMost(1);
        QCOMPARE(pace.allowed(), 1);
        pace.refused(pace.round());
        QVERIFY(pace.isSlowed());
        pace.setMost(6);
        QCOMPARE(pace.allowed(), 1);
        pace.setMost(0);
        QCOMPARE(pace.allowed(), 1);
        QCOMPARE(answersUntilChange(pace), 8);
        QVERIFY(!pace.isSlowed());
        pace.setMost(9);
        QCOMPARE(pace.allowed(), 6);
    }
};

QTEST_GUILESS_MAIN(RequestPaceTest)
#include "tst_requestpace.moc"
