// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>

namespace Inspector
{

// How many requests may be on the wire at once: as many as the program wants, until the server refuses some
// for their number; then half as many, and one more after each run of answers without a refusal. Pure
// bookkeeping.
class RequestPace
{
public:
    // What the program wants: 1 to 6, more than which Qt would not open connections for.
    void setMost(int most);
    int most() const { return m_most; }
    int allowed() const { return m_allowed; }
    // The server has refused requests lately.
    bool isSlowed() const { return m_isSlowed; }

    // To be noted with each request that is sent.
    int round() const { return m_round; }
    // A request of this round was refused: those that were on the wire together count once.
    void refused(int round);
    void answered();
    // Rounds refused since the last answer.
    int refusedRounds() const { return m_refusedRounds; }

private:
    static constexpr int ShortestRun = 4;
    static constexpr int LongestRun = 256;

    int m_most = 4;
    int m_allowed = 4;
    int m_round = 0;
    int m_refusedRounds = 0;
    int m_answers = 0;       // in this run
    int m_run = ShortestRun; // answers before one more is tried; doubles with each refusal
    bool m_isSlowed = false;
};

} // namespace Inspector
