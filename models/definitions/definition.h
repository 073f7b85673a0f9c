// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/http/httpanswer.h"
#include "models/query/sync.h"

namespace Inspector
{

// What a sync was made from: an import, export or sync action definition as GET on its URI tells. The texts
// are the server's own; empty means that the server did not say.
struct SyncDefinition {
    QString name;
    QString uri;
    QString filter;
    QString identifierFieldName;
    QString updateRule;
    QString dataRetentionDuration; // ISO 8601, such as PT6H
    QString autoDeleteDuration;
    QString createdBy;
    QString createdAt;
    QString updatedBy;
    QString updatedAt;
    QList<std::pair<QString, QString>> fields; // name and Eloqua statement, in the server's order
    QStringList syncActions;                   // one line each
    QList<std::pair<QString, QString>> others; // everything else, as it came
    QString json;                              // the whole answer

    SyncKind kind() const { return syncKind(uri); }
};

Result<SyncDefinition> parseDefinition(const HttpAnswer &answer);

// One answer of /imports, /exports or /syncActions. The definitions come without their JSON.
struct DefinitionPage {
    QList<SyncDefinition> items;
    std::optional<qint64> total;
    bool hasMore = false;
};
Result<DefinitionPage> parseDefinitions(const HttpAnswer &answer);

// "PT6H", "P14D", "P1DT12H30M", "P2W": nothing for other texts, and for years and months, which have no
// length of their own.
std::optional<std::chrono::seconds> parseDuration(QStringView text);

// The name of a one-time copy of a definition, through which corrected rows are sent: "Nightly contacts -
// corrected rows 20261130-171205-1f3a". Eloqua lists definitions by name, and nobody else's has this one.
QString nameOfCopy(const QString &original, const QDateTime &now);
// The original's name (its beginning, if it's a long one); empty for a name that no nameOfCopy() gave.
QString originalName(const QString &copyName);

// Until when the data of an export can be fetched: its end and the definition's retention, or the default of
// PT6H (since release 24A). Invalid for other kinds, and before the end.
QDateTime keptUntil(const Sync &sync, const SyncDefinition &definition);

} // namespace Inspector
