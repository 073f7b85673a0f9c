// SPDX-License-Identifier: MIT
// When the list of syncs is asked for again by itself.
#include "models/syncs/refreshpolicy.h"

#include <QtTest>

using namespace Inspector;
using namespace std::chrono_literals;

class TestRefreshPolicy : public QObject
{
    Q_OBJECT

private:
    const RefreshPace m_pace{.running = 10s, .resting = 60s, .hand = 3s};
    const ListSituation m_calm{.isSeen = true, .isSignedIn = true};

    std::optional<std::chrono::milliseconds> until(const ListSituation &now) const
    {
        return untilRefresh(now, m_pace);
    }

private Q_SLOTS:
    void oftenWhileASyncRuns()
    {
        ListSituation now = m_calm;
        QVERIFY(until(now) == 60s);
        now.showsRunning = true;
        QVERIFY(until(now) == 10s);
        now.sinceAnswer = 4s;
        QVERIFY(until(now) == 6s);
        now.sinceAnswer = 10s;
        QVERIFY(until(now) == 0s);
        now.sinceAnswer = 48h; // hidden so long
        QVERIFY(until(now) == 0s);
    }

    void neverUnwanted()
    {
        ListSituation now = m_calm;
        now.isWanted = false;
        QVERIFY(!until(now));
    }

    void neverUnseenOrTwiceAtOnce()
    {
        for (bool ListSituation::*flag : {&ListSituation::isSeen, &ListSituation::isSignedIn}) {
            ListSituation now = m_calm;
            now.sinceAnswer = 1h;
            now.showsRunning = true;
            now.*flag = false;
            QVERIFY(!until(now));
        }
        ListSituation now = m_calm;
        now.sinceAnswer = 1h;
        now.isAsking = true;
        QVERIFY(!until(now));
    }

    void notUnderAPersonsHand()
    {
        ListSituation now = m_calm;
        now.sinceAnswer = 2min;
        now.sinceKey = 1s;
        QVERIFY(until(now) == 2s);
        now.sinceKey = 3s;
        QVERIFY(until(now) == 0s);
        now.isHeld = true;
        QVERIFY(until(now) == 3s);
        now.sinceAnswer = 1s;
        QVERIFY(until(now) == 59s);
    }

    void notAfterWhatFailsAgain()
    {
        for (const auto kind : {ApiError::Kind::SignIn, ApiError::Kind::Secrets, ApiError::Kind::Refused,
                                ApiError::Kind::Forbidden}) {
            ListSituation now = m_calm;
            now.sinceAnswer = 1h;
            now.failure = ApiError{.kind = kind};
            QVERIFY(!until(now));
        }
    }

    // Without haste, and not before the server wants it.
    void againAfterWhatPasses()
    {
        for (const auto kind : {ApiError::Kind::Network, ApiError::Kind::Timeout, ApiError::Kind::Server}) {
            ListSituation now = m_calm;
            now.showsRunning = true;
            now.failure = ApiError{.kind = kind};
            QVERIFY(until(now) == 60s);
            now.failure->retryAfter = 5s;
            QVERIFY(until(now) == 60s);
            now.failure->retryAfter = 15min;
            QVERIFY(until(now) == 15min);
        }
    }
};

QTEST_GUILESS_MAIN(TestRefreshPolicy)
#include "tst_refreshpolicy.moc"
