// SPDX-License-Identifier: MIT
#include "app/common/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Inspector
{

void keepMemorySmall()
{
#ifdef __GLIBC__
    // What is larger goes back to the system as soon as it is freed, and grows without being copied. Set by
    // hand, so that glibc does not raise the threshold to the size of the largest page it has seen. The pages
    // of an export (PageSize) are smaller: memory that is new for each of them costs a third of its time.
    constexpr int Large = 4 << 20;
    ::mallopt(M_MMAP_THRESHOLD, Large);
    ::mallopt(M_TRIM_THRESHOLD, 2 * Large);
    ::mallopt(M_ARENA_MAX, 2);
#endif
}

} // namespace Inspector
