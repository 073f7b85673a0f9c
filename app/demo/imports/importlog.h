// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/logs.h"
#include "app/demo/imports/records.h"
#include "app/demo/imports/rowcheck.h"

namespace Inspector::Demo
{

// What a sync of an import counted.
struct ImportCounts {
    qint64 staged = 0;
    qint64 rejected = 0; // without those that were imported all the same
    qint64 duplicates = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 withoutSomeValues = 0;
    QMap<Problem, qint64> byProblem;
    QList<QByteArray> unknownFields;
    QList<QByteArray> missingFields; // mapped, but in no row
};

// In the order in which Eloqua logs an import.
QList<LogRow> importLog(const SyncRecord &sync, const Definition &definition, const ImportCounts &counts,
                        const QList<AppliedAction> &actions, const QByteArray &endStatus);

// Of a sync that still runs.
QList<LogRow> runningImportLog(const SyncRecord &sync, qint64 staged);

// Of a sync that nothing came of, and why.
QList<LogRow> failedImportLog(const SyncRecord &sync, const QByteArray &endStatus, const char *statusCode,
                              const QByteArray &message);

} // namespace Inspector::Demo
