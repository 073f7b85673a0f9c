// SPDX-License-Identifier: MIT
#pragma once

#include <QtTest>

// The one patience of all tests, in ms: enough for a loaded machine under a sanitizer. Nothing waits so long
// unless it fails, so a long one costs nothing; a short one fails where nothing is wrong.
constexpr int Patience = 60'000;

// Qt 6.4 has no way to set their five seconds.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expression) QTRY_VERIFY_WITH_TIMEOUT(expression, Patience)
#define QTRY_VERIFY2(expression, text) QTRY_VERIFY2_WITH_TIMEOUT(expression, text, Patience)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, Patience)
