// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector
{

// To be called first of all. Pages are large, short-lived and made on one thread to be freed on another: left
// to itself, glibc keeps several times their size. Does nothing where the C library is another one.
void keepMemorySmall();

} // namespace Inspector
