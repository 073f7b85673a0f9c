// SPDX-License-Identifier: MIT
#include "models/client/requestpace.h"

namespace Inspector
{

void RequestPace::setMost(int most)
{
    m_most = std::clamp(most, 1, 6);
    m_allowed = m_isSlowed ? std::min(m_allowed, m_most) : m_most;
}

void RequestPace::refused(int round)
{
    if (round != m_round)
        return;
    ++m_round;
    ++m_refusedRounds;
    m_allowed = std::max(1, m_allowed / 2);
    m_answers = 0;
    // A server that always refuses the same number is not to be asked for it every few seconds.
    m_run = std::min(m_run * 2, LongestRun);
    m_isSlowed = true;
}

void RequestPace::answered()
{
    m_refusedRounds = 0;
    if (!m_isSlowed || ++m_answers < m_run)
        return;
    m_answers = 0;
    if (m_allowed < m_most) {
        ++m_allowed;
        return;
    }
    m_isSlowed = false;
    m_run = ShortestRun;
}

} // namespace Inspector
