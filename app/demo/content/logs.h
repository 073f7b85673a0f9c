// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/history.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Inspector::Demo
{

struct LogRow {
    qint64 count = 0;
    QByteArray severity;
    QByteArray statusCode;
    QByteArray message; // empty: the item has no such member
    QDateTime createdAt;
};

// What Eloqua would have logged for the sync until now. `definition` may be null (deleted).
// `total` >= 0 cuts the list or fills it up.
QList<LogRow> makeLogs(const SyncRecord &sync, const Definition *definition, const QDateTime &now,
                       qint64 total = -1);

} // namespace Inspector::Demo
