// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"

#include <QList>

namespace Inspector
{

// How many rows an export asks for at once, learned from what comes. Without a fixed size an answer is to
// have some megabytes, whatever a row has: then several can be in memory, and fetching, parsing and writing
// go on side by side. Pure bookkeeping.
class PageSize
{
public:
    // `fixed`: what a person wants, and nothing else is asked for.
    PageSize(Table table, std::optional<int> fixed);

    // Rows to ask for.
    qint64 limit() const { return m_limit; }
    // From one request to the next. Less than the limit where a server sends fewer rows than it was asked
    // for. 0 until the first answer.
    qint64 step() const { return m_step; }
    // Of a whole answer, about.
    qsizetype bytes() const { return std::min(m_taken, m_limit) * m_rowBytes; }

    // `asked`: rows that were.
    void learn(qint64 asked, const Page &page);

private:
    void fitBytes(const Page &page);
    void fitStep();

    bool m_isFixed;
    qint64 m_largest; // rows that the server takes
    qint64 m_limit;
    qint64 m_taken; // the limit as the server confirms it
    qint64 m_step = 0;
    qsizetype m_rowBytes = 0;
    QList<qint64> m_counts; // rows of the last whole answers
};

} // namespace Inspector
