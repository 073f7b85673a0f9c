// SPDX-License-Identifier: MIT
#include "app/cli/syntax/syntaxtexts.h"

#include "models/base/text.h"
#include "models/syncs/syncdraft.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QString commandsText()
{
    return Text::tr(
        "List, inspect, export, and create Oracle Eloqua bulk syncs.\n\nCommands:\n  list                    "
        "     list the account's syncs\n  get ID                       show one sync\n  data ID              "
        "        show the records that a sync exported\n  logs ID                      show the logs of a "
        "sync\n  rejects ID                   show the records that an import rejected\n  create "
        "SYNCED_INSTANCE_URI   create a sync of a definition\n  keep ID                      save everything "
        "about a sync in one file\n  send FILE DEFINITION_URI     upload corrected records and sync them\n  "
        "causes ID                    count why records were rejected\n  compare "
        "ID ID                show what changed from the first sync to the second\n  report ID               "
        "     write a report about a sync\n  demo-server                  run the simulated Eloqua until it "
        "is interrupted\n\nget, data, logs, rejects, causes, compare, and report also accept the FILE of a "
        "kept copy instead of an ID.");
}

QString propertyNames()
{
    QStringList names;
    for (const SyncDraft::Property &property : SyncDraft::properties())
        names << QString::fromLatin1(property.name);
    return Text::list(names);
}

namespace
{
void addSendOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"dry-run"_s, Text::tr("send: show what would be sent, but send nothing.")},
        {u"through-original"_s,
         Text::tr("send: upload to the definition itself instead of a one-time copy of it.")},
        {u"with-sync-actions"_s, Text::tr("send: run the definition's sync actions for the rows.")},
        {u"clear-blanks"_s, Text::tr("send: let empty cells clear values in Eloqua.")},
        {u"allow-duplicates"_s, Text::tr("send: send rows even if this can create duplicates.")},
        {u"again"_s, Text::tr("send: also send rows that were sent before, or may have been.")},
        {u"clear-staged"_s,
         Text::tr("send: with --through-original, first delete everything that anybody has "
                  "staged in the definition.")},
        {u"with-code"_s,
         Text::tr("send: also send rows with this code, which are left out otherwise; can be repeated."),
         u"CODE"_s},
    });
}
} // namespace

void addCommandOptions(QCommandLineParser &parser)
{
    addSendOptions(parser);
    parser.addOptions({
        {u"q"_s,
         Text::tr(
             "list, logs, rejects: filter that the server applies; sent unchanged. Kept copies: any table."),
         u"Q"_s},
        {u"order-by"_s,
         Text::tr("list, logs, rejects: sort order that the server applies. Kept copies: any table."),
         u"\"TERM ASC|DESC\""_s},
        {u"limit"_s, Text::tr("Tables: rows per request."), u"N"_s},
        {u"offset"_s, Text::tr("Tables: rows to skip at the start."), u"N"_s},
        {u"total-results"_s, Text::tr("Tables: whether the server counts all rows."), u"true|false"_s},
        {u"all"_s, Text::tr("Tables: fetch all pages from the offset on, in order.")},
        {u"kept"_s, Text::tr("list: list the kept copies on this computer instead of the account's syncs.")},
        {u"parallel"_s,
         Text::tr(
             "With --all, keep, causes, compare, report: number of parallel requests, 1 to 6 (default: 4)."),
         u"N"_s},
        {u"resume"_s, Text::tr("With --all and --output: if the export stops early, keep the rows fetched so "
                               "far and resume from there the next time.")},
        {u"by"_s,
         Text::tr("causes: group by code, by code and fields (field, the default), or also by what the "
                  "values show (finding)."),
         u"code|field|finding"_s},
        {u"values"_s, Text::tr("report: include the values of records, which are masked by default.")},
        {u"format"_s,
         Text::tr("csv, json, jsonl, xlsx (Excel workbook; requires --output), or table (default: table on a "
                  "terminal, otherwise csv). report: markdown (default), html, json, or xlsx."),
         u"FORMAT"_s},
        {u"output"_s, Text::tr("Write to this file, either completely or not at all."), u"FILE"_s},
        {u"columns"_s, Text::tr("Output only these columns, in this order."), u"A,B"_s},
        {u"delimiter"_s, Text::tr("CSV: delimiter between the fields, one character or \"tab\"."),
         u"CHARACTER"_s},
        {u"bom"_s, Text::tr("CSV: start with a byte order mark.")},
        {u"formula-guard"_s,
         Text::tr("CSV: put a ' before cells that a spreadsheet would treat as a formula.")},
        {u"progress"_s, Text::tr("Show progress even if standard error isn't a terminal.")},
        {u"callback-url"_s, Text::tr("create: URL that Eloqua calls when the sync finishes."), u"URL"_s},
        {u"property"_s,
         Text::tr("create: send this property unchanged; can be repeated. Names: %1.").arg(propertyNames()),
         u"NAME=VALUE"_s},
        {u"wait"_s, Text::tr("create, send: wait until the sync finishes.")},
        {u"port"_s, Text::tr("demo-server: port on the loopback address."), u"N"_s},
        {u"rejects"_s, Text::tr("demo-server: number of rows in the large rejects table."), u"N"_s},
        {u"data"_s, Text::tr("demo-server: number of rows in the large data table."), u"N"_s},
        {u"latency"_s, Text::tr("demo-server: delay before each response, in milliseconds."), u"MS"_s},
    });
}

} // namespace Inspector
