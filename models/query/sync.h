// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Inspector
{

// The number in "/syncs/1042". Its own type, so that it cannot be mixed up with rows and counts.
enum class SyncId : qint64 {};

QString toText(SyncId id);
// Where the API has it, below the account's bulk URL: "syncs/1042".
QByteArray syncPath(SyncId id);
// "/syncs/1042" (any case, any path before it) -> 1042; nothing for other texts.
std::optional<SyncId> syncIdFromUri(QStringView uri);
// What a person types or pastes: 1042, #1042, /syncs/1042, or a whole address that ends so.
std::optional<SyncId> syncIdFromInput(const QString &text);

// Decided by the second-last segment of the definition's path (Oracle's endpoint list).
enum class SyncKind { Unknown, Import, Export, SyncAction };
SyncKind syncKind(QStringView syncedInstanceUri);
QString toText(SyncKind kind);

// pending and active syncs go on; every other word, also one nobody documented, ends a sync.
bool isUnderWay(QStringView status);
// With a warning or an error, which Oracle's prose spells "errored" and its API "error".
bool endedBadly(QStringView status);

// "3 min 41 s", "1 h 2 min", "0.7 s"; empty when either end is missing.
QString durationText(const QDateTime &from, const QDateTime &to);

// "no rejects", "1 reject", "1,000 rejects"
QString rejectsText(qint64 rejects);

// One sync as getSyncById told. The texts are the server's own.
struct Sync {
    SyncId id{};
    QString status;
    QString syncedInstanceUri;
    QString createdAt;
    QString createdBy;
    QString syncStartedAt;
    QString syncEndedAt;
    QString callbackUrl;
    QString uri;
    // Properties that no document names, by name: shown rather than dropped.
    QList<std::pair<QString, QString>> others;

    SyncKind kind() const { return syncKind(syncedInstanceUri); }
    // Only an import has any, once it has ended, and none when it ended in success.
    bool mayHaveRejects() const;
    bool operator==(const Sync &) const = default;
};

} // namespace Inspector
