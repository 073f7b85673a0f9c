// SPDX-License-Identifier: MIT
#include "models/query/resource.h"

#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

const TableInfo &info(Table table)
{
    static const TableInfo syncs{1000,
                                 {u"createdAt"_s, u"createdBy"_s, u"status"_s, u"syncedInstanceUri"_s,
                                  u"syncStartedAt"_s, u"syncEndedAt"_s, u"uri"_s},
                                 {"id", "status", "syncedInstanceUri", "createdAt", "createdBy",
                                  "syncStartedAt", "syncEndedAt", "callbackUrl", "uri"},
                                 {}};
    static const TableInfo logs{1000,
                                {u"createdAt"_s, u"severity"_s, u"statusCode"_s, u"count"_s, u"message"_s},
                                {"createdAt", "severity", "statusCode", "count", "message", "syncUri"},
                                {}};
    static const TableInfo rejects{1000,
                                   {u"recordIndex"_s, u"statusCode"_s, u"message"_s},
                                   {"recordIndex", "statusCode", "message", "invalidFields"},
                                   "fieldValues"};
    static const TableInfo data{50000, {}, {}, {}};
    switch (table) {
    case Table::Syncs:
        return syncs;
    case Table::Logs:
        return logs;
    case Table::Data:
        return data;
    case Table::Rejects:
        return rejects;
    }
    Q_UNREACHABLE();
}

TableTerms serverTerms(Table table)
{
    return {Origin::Server, info(table).terms};
}

QString toText(Table table)
{
    switch (table) {
    case Table::Syncs:
        return Text::tr("Syncs");
    case Table::Logs:
        return Text::tr("Logs");
    case Table::Data:
        return Text::tr("Data");
    case Table::Rejects:
        return Text::tr("Rejects");
    }
    Q_UNREACHABLE();
}

QString settingsName(Table table)
{
    switch (table) {
    case Table::Syncs:
        return u"Syncs"_s;
    case Table::Logs:
        return u"Logs"_s;
    case Table::Data:
        return u"Data"_s;
    case Table::Rejects:
        return u"Rejects"_s;
    }
    Q_UNREACHABLE();
}

QByteArray Resource::path() const
{
    if (table == Table::Syncs)
        return "syncs";
    const QByteArray base = syncPath(sync);
    switch (table) {
    case Table::Logs:
        return base + "/logs";
    case Table::Data:
        return base + "/data";
    default:
        return base + "/rejects";
    }
}

} // namespace Inspector
