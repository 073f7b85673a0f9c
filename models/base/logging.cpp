// SPDX-License-Identifier: MIT
#include "models/base/logging.h"

namespace Inspector
{
Q_LOGGING_CATEGORY(logHttp, "inspector.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logSession, "inspector.session", QtWarningMsg)
Q_LOGGING_CATEGORY(logTables, "inspector.tables", QtWarningMsg)
} // namespace Inspector
