// SPDX-License-Identifier: MIT
#include "app/demo/content/dataset.h"

#include "app/demo/content/history.h"
#include "app/demo/content/logs.h"
#include "app/demo/content/rejects.h"

#include <algorithm>

namespace Inspector::Demo
{

namespace
{
const QList<Definition> &definitions(int wideFields)
{
    // Asked for once per row by tests; making the list takes longer than making a row.
    thread_local int width = -1;
    thread_local QList<Definition> list;
    if (width != wideFields) {
        list = makeDefinitions(wideFields);
        width = wideFields;
    }
    return list;
}

// The first definition stands in for one that was deleted, as it does in the server.
const Definition &definitionOf(qint64 sync, int wideFields)
{
    const QList<Definition> &all = definitions(wideFields);
    const QByteArrayView uri = definitionUriOf(sync, all);
    const auto found =
        std::find_if(all.begin(), all.end(), [uri](const Definition &d) { return d.uri == uri; });
    return found != all.end() ? *found : all.first();
}

QList<QByteArray> names(const Definition &definition)
{
    QList<QByteArray> list;
    for (const Field &field : definition.fields)
        list += field.name;
    return list;
}
} // namespace

QList<QByteArray> rejectFields(qint64 sync)
{
    return names(definitionOf(sync, Options().extraWideFields));
}

QList<QByteArray> dataFields(qint64 sync, const Options &options)
{
    return names(definitionOf(sync, options.extraWideFields));
}

RejectRow rejectRow(qint64 sync, qint64 row)
{
    const Definition &definition = definitionOf(sync, Options().extraWideFields);
    const Reject reject(definition, sync, row);
    RejectRow result{reject.cause().statusCode.toByteArray(),
                     reject.cause().message.toByteArray(),
                     reject.recordIndex(),
                     {},
                     {}};
    for (const qsizetype field : reject.invalidFields())
        result.invalidFields += definition.fields.at(field).name;
    for (qsizetype field = 0; field < definition.fields.size(); ++field) {
        QByteArray text;
        reject.appendValue(text, field);
        result.values += text;
    }
    return result;
}

QList<QByteArray> dataRow(qint64 sync, qint64 row, const Options &options)
{
    const Definition &definition = definitionOf(sync, options.extraWideFields);
    const RowText text(sync, row);
    QList<QByteArray> cells;
    for (qsizetype field = 0; field < definition.fields.size(); ++field) {
        QByteArray cell;
        text.append(cell, definition.fields.at(field).cell, static_cast<int>(field));
        cells += cell;
    }
    return cells;
}

qint64 rowCount(qint64 sync, Table table, const Options &options)
{
    const QList<Definition> &all = definitions(options.extraWideFields);
    const QDateTime start = anchorOf(options);
    const SyncRecord record = makeHistory(options, all, start).at(sync - Sync::First);
    switch (table) {
    case Table::Data:
        return record.dataRows;
    case Table::Rejects:
        return record.rejects;
    case Table::Logs:
        break;
    }
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&record](const Definition &d) { return d.uri == record.definitionUri; });
    return makeLogs(record, found != all.end() ? &*found : nullptr, start).size();
}

} // namespace Inspector::Demo
