// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

#include <chrono>
#include <cstdio>
#include <ctime>

namespace Inspector
{

// Says when the picture was there, for start.py, which knows when the process began: the monotonic clock, and
// the processor time of all threads, in ms. Then ends the program.
inline void reportPainted()
{
    using Milliseconds = std::chrono::duration<double, std::milli>;
    const Milliseconds now = std::chrono::steady_clock::now().time_since_epoch();
    std::timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    std::printf("%.3f %.3f\n", now.count(), double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6);
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace Inspector
