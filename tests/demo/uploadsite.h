// SPDX-License-Identifier: MIT
#pragma once

#include "tests/demo/demoexchange.h"

#include <QSet>

namespace DemoTest
{

// A definition's JSON by members; what isn't changed is as our tests mostly want it.
struct DefinitionJson {
    QByteArray name = "Test";
    QByteArray fields = "\"emailAddress\":\"{{Contact.Field(C_EmailAddress)}}\","
                        "\"firstName\":\"{{Contact.Field(C_FirstName)}}\","
                        "\"mobilePhone\":\"{{Contact.Field(C_MobilePhone)}}\"";
    QByteArray identifier = "emailAddress";
    QByteArray more = {}; // as "updateRule":"always"

    QByteArray json() const
    {
        return "{\"name\":\"" + name + "\",\"fields\":{" + fields + '}' +
               (identifier.isEmpty() ? QByteArray() : ",\"identifierFieldName\":\"" + identifier + '"') +
               (more.contains("isSyncTriggeredOnImport") ? "" : ",\"isSyncTriggeredOnImport\":false") +
               (more.isEmpty() ? QByteArray() : ',' + more) + '}';
    }
    static DefinitionJson withRule(const QByteArray &rule)
    {
        DefinitionJson definition;
        definition.more = "\"updateRule\":\"" + rule + '"';
        return definition;
    }
};

// A simulated Eloqua that one uploads to, and looks into.
class UploadSite : public Fixture
{
public:
    static inline const QByteArray Email = "{{Contact.Field(C_EmailAddress)}}";
    static inline const QByteArray FirstName = "{{Contact.Field(C_FirstName)}}";
    static inline const QByteArray Phone = "{{Contact.Field(C_MobilePhone)}}";

    UploadSite() { server().stopClock(); }

    // The URI of the new definition; empty if it was refused.
    QByteArray define(const DefinitionJson &definition = {},
                      const QByteArray &collection = "/contacts/imports")
    {
        return uriOf(post(collection, definition.json()));
    }
    static QByteArray uriOf(const Answer &answer)
    {
        return answer.status == 201 ? answer.object().value(u"uri"_s).toString().toUtf8() : QByteArray();
    }
    int upload(const QByteArray &definition, const QByteArray &json)
    {
        return post(definition + "/data", json).status;
    }
    int uploadCsv(const QByteArray &definition, const QByteArray &csv)
    {
        return bulk("POST", definition + "/data", {{"Content-Type", "text/csv"}}, csv).status;
    }
    Answer startSync(const QByteArray &definition)
    {
        return post("/syncs", "{\"syncedInstanceUri\":\"" + definition + "\"}");
    }
    // Starts a sync, and waits for its end in the server's time. Its URI.
    QByteArray sync(const QByteArray &definition)
    {
        const QByteArray uri = uriOf(startSync(definition));
        letItEnd();
        return uri;
    }
    void letItEnd() { server().advanceClock(std::chrono::seconds(10)); }
    // Both in one.
    QByteArray import(const QByteArray &definition, const QByteArray &json)
    {
        upload(definition, json);
        return sync(definition);
    }

    QByteArray status(const QByteArray &sync)
    {
        return get(sync).object().value(u"status"_s).toString().toUtf8();
    }
    // The count of the log's line with this code, or -1.
    qint64 logged(const QByteArray &sync, const QString &code)
    {
        for (const QJsonValue &item : get(sync + "/logs").items()) {
            if (item.toObject().value(u"statusCode"_s) == code)
                return item.toObject().value(u"count"_s).toInteger();
        }
        return -1;
    }
    // "ELQ-00002 2 emailAddress": code, recordIndex, and fields of each reject.
    QStringList rejects(const QByteArray &sync)
    {
        QStringList list;
        for (const QJsonValue &value : get(sync + "/rejects").items()) {
            const QJsonObject item = value.toObject();
            QStringList words{item.value(u"statusCode"_s).toString(),
                              QString::number(item.value(u"recordIndex"_s).toInteger())};
            for (const QJsonValue &field : item.value(u"invalidFields"_s).toArray())
                words += field.toString();
            list += words.join(u' ');
        }
        return list;
    }
    // The rejected records as one that resends them without a thought would: all fields, just as they came.
    QByteArray rejectedRows(const QByteArray &sync)
    {
        QJsonArray rows;
        for (const QJsonValue &item : get(sync + "/rejects").items())
            rows += item.toObject().value(u"fieldValues"_s);
        return QJsonDocument(rows).toJson(QJsonDocument::Compact);
    }

    void addContact(const QByteArray &email, const QByteArray &firstName, const QByteArray &phone)
    {
        server().addRecord("contacts", {{Email, email}, {FirstName, firstName}, {Phone, phone}});
    }
    // "a@b.example|Ann|+49 1": what is kept of each contact.
    QList<QByteArray> contacts()
    {
        QList<QByteArray> list;
        for (const StoredRecord &record : server().records("contacts"))
            list += record.value(Email) + '|' + record.value(FirstName) + '|' + record.value(Phone);
        return list;
    }
};

} // namespace DemoTest
