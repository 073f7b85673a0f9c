// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/rowtext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QList>
#include <QMap>

#include <utility>

namespace Inspector::Demo
{

struct Field {
    QByteArray name;
    QByteArray markup;
    Cell cell = Cell::Custom;
};

enum class Kind : quint8 { Import, Export, SyncAction };

// An import, export or sync action definition: what a sync's syncedInstanceUri names.
struct Definition {
    QByteArray uri;
    QByteArray name;
    QByteArray owner;
    Kind kind = Kind::Import;
    QList<Field> fields;
    QByteArray filter;     // exports
    QByteArray identifier; // imports
    QByteArray actions;    // JSON array of the sync actions, or empty
    int retentionHours = 6;
    int daysOld = 400;

    // Imports only. Those that are there at the start have these values.
    bool startsSync = false; // isSyncTriggeredOnImport
    bool updatesMultiple = true;
    QByteArray updateRule = QByteArrayLiteral("always");
    QMap<QByteArray, QByteArray> updateRuleByField = {}; // rules by names of fields
    // Only of those that came by POST: when that was, what else it said, as raw JSON, and until when they
    // stay.
    QDateTime createdAt = {};
    QList<std::pair<QByteArray, QByteArray>> others = {};
    QDateTime expiresAt = {}; // invalid: they stay

    // -1 if the definition has no such field.
    qsizetype indexOf(Cell cell) const;
};

// All definitions; those of index below HistoryDefinitions are synced again and again in the made-up year.
// `wideFields` is the number of columns of the widest export.
QList<Definition> makeDefinitions(int wideFields);

namespace DefinitionUri
{
inline constexpr QByteArrayView NightlyContacts = "/contacts/imports/1235";
inline constexpr QByteArrayView WebForms = "/contacts/imports/1236";
inline constexpr QByteArrayView TradeShow = "/contacts/imports/1290";
inline constexpr QByteArrayView EventsEmea = "/events/12/imports/77";
inline constexpr QByteArrayView ChangedContacts = "/contacts/exports/1481";
inline constexpr QByteArrayView AllContacts = "/contacts/exports/1502";
inline constexpr QByteArrayView WideContacts = "/contacts/exports/1517";
inline constexpr QByteArrayView LeadScores = "/contacts/exports/1533";
inline constexpr QByteArrayView SalesList = "/contacts/exports/1540";
inline constexpr QByteArrayView NewsletterList = "/contacts/syncActions/205";
inline constexpr QByteArrayView ErpAccounts = "/accounts/imports/311";
inline constexpr QByteArrayView AccountsExport = "/accounts/exports/640";
// Was deleted: no definition has it, a sync still names it.
inline constexpr QByteArrayView Deleted = "/contacts/imports/1199";
} // namespace DefinitionUri

} // namespace Inspector::Demo
