// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

// Where the system offers more than Qt passes on (signals, locks, fsync), it stands in `#if
// INSPECTOR_POSIX()`, and what every system can do in its `#else`. -DINSPECTOR_PORTABLE_CHECK=ON compiles the
// latter here, so that Windows isn't the first to see it. A function, so that a file that forgot this header
// doesn't compile.
#if defined(Q_OS_UNIX) && !defined(INSPECTOR_PORTABLE_CHECK)
#define INSPECTOR_POSIX() 1
#else
#define INSPECTOR_POSIX() 0
#endif
