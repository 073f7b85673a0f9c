// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>

namespace Inspector
{

// One line of the table that run.sh prints.
inline void report(const char *what, double value, const char *unit)
{
    std::printf("%s\t%.*f\t%s\n", what, value < 10 ? 2 : value < 1000 ? 1 : 0, value, unit);
    std::fflush(stdout);
}

// Seconds that one call takes: the middle one of several.
template <typename Call>
double secondsOf(Call call, int times = 7)
{
    QList<qint64> spans;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        call();
        spans << timer.nsecsElapsed();
    }
    std::sort(spans.begin(), spans.end());
    return double(spans.at(times / 2)) / 1e9;
}

} // namespace Inspector
