// SPDX-License-Identifier: MIT
#include "app/demo/api/testview.h"

#include "app/demo/content/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
// {"name":[...]}, each item appended by `append`.
template <typename Item, typename Append>
QByteArray listOf(QByteArrayView name, const QList<Item> &items, Append append)
{
    QByteArray out = "{\"" + name.toByteArray() + "\":[";
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, items.at(i));
    }
    return out + "]}";
}

void appendRecord(QByteArray &out, const StoredRecord &record)
{
    Json::Object object(out);
    object.number("id", record.id).key("values");
    Json::Object values(out);
    for (auto it = record.values.cbegin(); it != record.values.cend(); ++it)
        values.text(it.key(), it.value());
    values.end();
    object.end();
}

void appendAction(QByteArray &out, const AppliedAction &action)
{
    Json::Object(out)
        .text("sync", "/syncs/" + QByteArray::number(action.sync))
        .text("action", action.action)
        .text("destination", action.destination)
        .optionalText("status", action.status)
        .number("records", action.records.size())
        .end();
}
} // namespace

Response testView(const QString &what, const Imports &imports)
{
    const QByteArray rest = what.section(u'/', 1).toUtf8();
    Response response;
    if (what.startsWith("records/"_L1)) {
        response.setJson(listOf("records", imports.records(rest), appendRecord));
    } else if (what == "actions"_L1) {
        response.setJson(listOf("actions", imports.actions(), appendAction));
    } else if (what.startsWith("staged/"_L1)) {
        QByteArray json;
        Json::Object(json).number("rows", imports.stagedRows('/' + rest)).end();
        response.setJson(json);
    } else {
        response.status = 404;
    }
    return response;
}

} // namespace Inspector::Demo
