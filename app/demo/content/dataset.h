// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/options.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

// The arithmetic behind the simulated Eloqua's tables: the text of any cell from sync id and row number, so
// that a test can compare what arrived with what was meant without asking the server. Nothing here keeps
// rows.
namespace Inspector::Demo
{

enum class Table { Logs, Rejects, Data };

// The syncs that tests and pictures speak of. All ids from First to Last exist; createdAt ascends with them.
namespace Sync
{
inline constexpr qint64 First = 843;
inline constexpr qint64 TradeShow =
    1009; // 1,203 rejects for a blank behind the address, 40 for another cause
inline constexpr qint64 ExportExpired = 1020;       // success, but its staged data is gone
inline constexpr qint64 DefinitionGone = 1032;      // its syncedInstanceUri answers 404
inline constexpr qint64 UnknownStatus = 1033;       // a status word that nobody documents
inline constexpr qint64 ExportOfAnotherUser = 1034; // its data is for its owner only
inline constexpr qint64 SyncAction = 1035;
inline constexpr qint64 ExportWide = 1036;             // Options::extraWideFields columns, 2,000 rows
inline constexpr qint64 ImportSuccess = 1037;          // no rejects; has a callbackUrl
inline constexpr qint64 Export5M = 1038;               // Options::bigData rows, 20 columns
inline constexpr qint64 ImportWarningNoRejects = 1039; // the reason is in the logs only
inline constexpr qint64 ErrorSync = 1040;              // an import that failed
inline constexpr qint64 Export250k = 1041;             // Options::data rows, 20 columns
inline constexpr qint64 ManyRejects = 1042;   // "Nightly contacts": Options::rejects rows of a dozen causes
inline constexpr qint64 SmallExport = 1043;   // 240 rows
inline constexpr qint64 RunningImport = 1044; // active when the server starts, ends after 3 minutes
inline constexpr qint64 RunningExport = 1045; // active when the server starts, ends after 5 minutes
inline constexpr qint64 PendingImport = 1046; // pending; active after 40 s, ends after 2 minutes
inline constexpr qint64 Last = 1046;
} // namespace Sync

// How many of the rejects of Sync::TradeShow have an address that only a blank spoils; their other values are
// taken, too.
inline constexpr qint64 TrailingBlanks = 1203;

// One reject as the server sends it; all texts UTF-8 and not yet escaped.
struct RejectRow {
    QByteArray statusCode;
    QByteArray message;
    qint64 recordIndex = 0; // 1-based, ascending with the row
    QList<QByteArray> invalidFields;
    QList<QByteArray> values; // in the order of rejectFields()
};

// The definition's fields, in the order in which the server sends them. Only for syncs First to Last.
QList<QByteArray> rejectFields(qint64 sync);
QList<QByteArray> dataFields(qint64 sync, const Options &options = {});

RejectRow rejectRow(qint64 sync, qint64 row);
// The cells of one row of data, in the order of dataFields().
QList<QByteArray> dataRow(qint64 sync, qint64 row, const Options &options = {});

// How many rows the table has when the server starts.
qint64 rowCount(qint64 sync, Table table, const Options &options = {});

} // namespace Inspector::Demo
