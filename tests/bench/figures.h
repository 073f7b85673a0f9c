// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <limits>

namespace Inspector
{

// One line of the table that run.sh prints.
inline void report(const char *what, double value, const char *unit)
{
    std::printf("%s\t%.*f\t%s\n", what, value < 10 ? 2 : value < 1000 ? 1 : 0, value, unit);
    std::fflush(stdout);
}

// Seconds of processor time that one call takes: the best of several, for everything else that runs on the
// machine can only add to it.
template <typename Call>
double secondsOf(Call call, int times = 9)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < times; ++i) {
        const std::clock_t begin = std::clock();
        call();
        best = std::min(best, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return std::max(best, 1.0 / CLOCKS_PER_SEC);
}

} // namespace Inspector
