// SPDX-License-Identifier: MIT
#include "models/session/renewalturn.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Longer than any test runs.
constexpr std::chrono::milliseconds Never = 24h;

// Somebody's turn at a lock file, and what was said about it.
struct Watched {
    explicit Watched(const RenewalTurn::Limits &limits) { turn.setLimits(limits); }

    RenewalTurn turn;
    QSignalSpy taken{&turn, &RenewalTurn::taken};
    QSignalSpy waiting{&turn, &RenewalTurn::waiting};
    QSignalSpy refused{&turn, &RenewalTurn::refused};
};
} // namespace

class RenewalTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }
    void takesAFreeTurn();
    void sharesNothingWithoutAFile();
    void waitsForTheHolder();
    void saysNothingAboutAShortWait();
    void givesUpOnAHolder();
    void saysWhenThereCanBeNoLock();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void RenewalTurnTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"store.lock"_s);
}

void RenewalTurnTest::takesAFreeTurn()
{
    Watched watched({});
    watched.turn.take(m_path);
    QVERIFY(watched.taken.isEmpty()); // never from within the call
    QTRY_COMPARE(watched.taken.size(), 1);
    QCOMPARE(RenewalLock(m_path).tryTake(), RenewalLock::Answer::Busy);
    watched.turn.release();
    QVERIFY(!QFile::exists(m_path));
    // And once more.
    watched.turn.take(m_path);
    QTRY_COMPARE(watched.taken.size(), 2);
    QVERIFY(QFile::exists(m_path));
    QVERIFY(watched.waiting.isEmpty() && watched.refused.isEmpty());
}

void RenewalTurnTest::sharesNothingWithoutAFile()
{
    Watched first({});
    Watched second({});
    first.turn.take({});
    second.turn.take({});
    QVERIFY(first.taken.isEmpty());
    QTRY_COMPARE(first.taken.size(), 1);
    QTRY_COMPARE(second.taken.size(), 1);
}

void RenewalTurnTest::waitsForTheHolder()
{
    RenewalLock holder(m_path);
    QCOMPARE(holder.tryTake(), RenewalLock::Answer::Taken);
    Watched watched({.pause = 1ms, .quiet = 0ms, .patience = 90s});
    // What a slot sees: whoever is told asks for the notice there.
    QString seen;
    connect(&watched.turn, &RenewalTurn::waiting, this,
            [&] { seen = watched.turn.isWaiting() ? watched.turn.notice() : QString(); });
    watched.turn.take(m_path);
    QVERIFY(!watched.turn.isWaiting());
    QTRY_COMPARE(watched.waiting.size(), 1);
    const QString notice = watched.waiting.first().first().toString();
    QVERIFY2(notice.contains(m_path) && notice.contains(u"90 seconds"_s), qPrintable(notice));
    QCOMPARE(seen, notice);
    QVERIFY(watched.taken.isEmpty());
    holder.release();
    QTRY_COMPARE(watched.taken.size(), 1);
    QVERIFY(!watched.turn.isWaiting());
    QCOMPARE(holder.tryTake(), RenewalLock::Answer::Busy);
    QCOMPARE(watched.waiting.size(), 1);
    QVERIFY(watched.refused.isEmpty());
}

void RenewalTurnTest::saysNothingAboutAShortWait()
{
    RenewalLock holder(m_path);
    QCOMPARE(holder.tryTake(), RenewalLock::Answer::Taken);
    Watched silent({.pause = 1ms, .quiet = Never, .patience = Never});
    Watched talkative({.pause = 1ms, .quiet = 0ms, .patience = Never});
    silent.turn.take(m_path);
    talkative.turn.take(m_path);
    // By now the one that began first has found the lock busy as well.
    QTRY_COMPARE(talkative.waiting.size(), 1);
    holder.release();
    QTRY_COMPARE(silent.taken.size() + talkative.taken.size(), 1);
    (silent.taken.isEmpty() ? talkative : silent).turn.release();
    QTRY_COMPARE(silent.taken.size() + talkative.taken.size(), 2);
    QVERIFY(silent.waiting.isEmpty());
}

void RenewalTurnTest::givesUpOnAHolder()
{
    RenewalLock holder(m_path);
    QCOMPARE(holder.tryTake(), RenewalLock::Answer::Taken);
    Watched watched({.pause = 1ms, .quiet = 0ms, .patience = 200ms});
    watched.turn.take(m_path);
    QTRY_COMPARE(watched.refused.size(), 1);
    const QString why = watched.refused.first().first().toString();
    QVERIFY2(why.contains(m_path) && why.contains(u"took too long"_s), qPrintable(why));
    QVERIFY(!watched.turn.isWaiting());
    QVERIFY(watched.waiting.size() <= 1); // however often it looked
    QVERIFY(watched.taken.isEmpty());
    QVERIFY(QFile::exists(m_path)); // it is still the holder's
    // It has stopped looking, so whoever comes now gets it.
    holder.release();
    Watched later({});
    later.turn.take(m_path);
    QTRY_COMPARE(later.taken.size(), 1);
    QVERIFY(watched.taken.isEmpty());
    QCOMPARE(watched.refused.size(), 1);
}

void RenewalTurnTest::saysWhenThereCanBeNoLock()
{
    const QString path = m_folder->filePath(u"no-such-folder/store.lock"_s);
    Watched watched({.patience = Never});
    watched.turn.take(path);
    QTRY_COMPARE(watched.refused.size(), 1);
    const QString why = watched.refused.first().first().toString();
    QVERIFY2(why.contains(path) && why.endsWith(u"so nothing was sent: No such file or directory."_s),
             qPrintable(why));
    QVERIFY(watched.waiting.isEmpty() && watched.taken.isEmpty());
    // The turn itself is none the worse for it.
    watched.turn.take(m_path);
    QTRY_COMPARE(watched.taken.size(), 1);
}

QTEST_GUILESS_MAIN(RenewalTurnTest)
#include "tst_renewalturn.moc"
