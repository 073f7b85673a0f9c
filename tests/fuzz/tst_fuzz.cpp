// SPDX-License-Identifier: MIT
// Valid inputs, changed at random (always the same way): whatever comes out, nothing crashes, nothing reads
// beyond its bounds, and what is taken is what it claims to be. Meant for the sanitizers above all; run.sh
// does the same with libFuzzer, which learns from what it sees, for as long as one likes.
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/targets.h"

#include <QtTest>

using namespace Inspector::Fuzz;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Rounds = 6000; // of each target; some seconds under the sanitizers

// More for who asks: seconds instead of a number of rounds.
int secondsWanted()
{
    return qEnvironmentVariableIntValue("INSPECTOR_FUZZ_SECONDS");
}

QByteArray complaint(const QString &fault, const QByteArray &input)
{
    return fault.toUtf8() + "\nInput: " + input.toPercentEncoding(" {}[]\",:'<>=&;/");
}
} // namespace

class TestFuzz : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seedsAreTakenAsTheyAre_data() { everyTarget(); }
    void seedsAreTakenAsTheyAre()
    {
        QFETCH(int, target);
        const Target &tested = targets().at(target);
        QVERIFY(seeds(tested).size() >= 2);
        for (const QByteArray &seed : seeds(tested)) {
            const QString fault = tested.run(seed);
            QVERIFY2(fault.isEmpty(), complaint(fault, seed).constData());
        }
    }

    void changedSeeds_data() { everyTarget(); }
    void changedSeeds()
    {
        QFETCH(int, target);
        const Target &tested = targets().at(target);
        Mutator mutator(20250603, seeds(tested));
        QElapsedTimer clock;
        clock.start();
        const int seconds = secondsWanted();
        for (int round = 0; seconds > 0 ? clock.elapsed() < seconds * 1000LL : round < Rounds; ++round) {
            const QByteArray input = mutator.next();
            const QString fault = tested.run(input);
            QVERIFY2(fault.isEmpty(), complaint(fault, input).constData());
        }
    }

private:
    static void everyTarget()
    {
        QTest::addColumn<int>("target");
        for (int i = 0; i < targets().size(); ++i)
            QTest::newRow(targets().at(i).name) << i;
    }
};

QTEST_GUILESS_MAIN(TestFuzz)
#include "tst_fuzz.moc"
