// SPDX-License-Identifier: MIT
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace Inspector
{

// For what takes long to free, such as a list of many thousand texts: whichever thread drops it last, a
// thread of the pool does the work.
template <typename T, typename... Arguments>
std::shared_ptr<T> makeFreedOnPool(Arguments &&...arguments)
{
    return {new T(std::forward<Arguments>(arguments)...), [](T *what) {
                if (QThreadPool *const pool = QThreadPool::globalInstance())
                    pool->start([what] { delete what; });
                else // the program ends
                    delete what;
            }};
}

} // namespace Inspector
