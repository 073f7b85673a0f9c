// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

// Quiet by default; QT_LOGGING_RULES="inspector.*=true" turns them on. No body and no header of a request is
// ever logged, and every URL passes Redactor first.
namespace Inspector
{
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logSession)
Q_DECLARE_LOGGING_CATEGORY(logTables)
} // namespace Inspector
