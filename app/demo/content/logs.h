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

// The lines of one sync's log, spread over the time that it ran.
class LogWriter
{
public:
    explicit LogWriter(const SyncRecord &sync);

    void information(const char *code, const QByteArray &message, qint64 count = 0);
    void warning(const char *code, const QByteArray &message, qint64 count);
    void error(const char *code, const QByteArray &message);
    // That the sync was processed, with its result.
    void ended(const QByteArray &status);

    QList<LogRow> take() { return std::move(m_rows); }

private:
    void append(const char *severity, const char *code, const QByteArray &message, qint64 count);

    QList<LogRow> m_rows;
    QDateTime m_at;
    qint64 m_step;
};

struct CountedCode {
    const char *code;
    const char *message;
};
// What an import logs for the records that it created and updated, by the URI of its definition.
CountedCode createdCode(const QByteArray &definitionUri);
CountedCode updatedCode(const QByteArray &definitionUri);

// What Eloqua would have logged for the sync until now. `definition` may be null (deleted).
// `total` >= 0 cuts the list or fills it up.
QList<LogRow> makeLogs(const SyncRecord &sync, const Definition *definition, const QDateTime &now,
                       qint64 total = -1);

} // namespace Inspector::Demo
