// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/definitions.h"
#include "app/demo/content/options.h"

#include <QDateTime>

namespace Inspector::Demo
{

// One sync as the server keeps it. Its status is a matter of what time it is, so nothing has to be updated.
struct SyncRecord {
    qint64 id = 0;
    QByteArray definitionUri;
    QByteArray createdBy;
    QByteArray callbackUrl;
    QByteArray endStatus; // success, warning, error or a word that nobody documents
    QDateTime createdAt;
    QDateTime startedAt;
    QDateTime endedAt;
    qint64 rejects = 0;
    qint64 dataRows = 0;
    bool dataDeleted = false;
    bool isUnfinished = false; // its uploads are not dealt with yet, whatever time it is

    bool hasStarted(const QDateTime &now) const { return startedAt <= now; }
    bool hasEnded(const QDateTime &now) const { return !isUnfinished && endedAt <= now; }
    QByteArray status(const QDateTime &now) const;
};

// The definition that sync First to Last ran.
QByteArrayView definitionUriOf(qint64 id, const QList<Definition> &definitions);

// What the made-up year of syncs hangs on: Options::now or the current hour.
QDateTime anchorOf(const Options &options);

// The syncs that are there when the server starts, in order of id. `started` is the server's clock at that
// moment: the ends of the running ones are counted from it.
QList<SyncRecord> makeHistory(const Options &options, const QList<Definition> &definitions,
                              const QDateTime &started);

// A sync made by POST at this time; it runs for a few seconds.
SyncRecord makeNewSync(qint64 id, const Definition &definition, const QByteArray &user, const QDateTime &now);

} // namespace Inspector::Demo
