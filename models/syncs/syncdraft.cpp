// SPDX-License-Identifier: MIT
#include "models/syncs/syncdraft.h"

#include "models/session/tokenrequest.h"

namespace Inspector
{

const QList<SyncDraft::Property> &SyncDraft::properties()
{
    static const QList<Property> all{
        {"syncedInstanceUri", &SyncDraft::syncedInstanceUri},
        {"callbackUrl", &SyncDraft::callbackUrl},
        {"createdAt", &SyncDraft::createdAt},
        {"createdBy", &SyncDraft::createdBy},
        {"status", &SyncDraft::status},
        {"syncEndedAt", &SyncDraft::syncEndedAt},
        {"syncStartedAt", &SyncDraft::syncStartedAt},
        {"uri", &SyncDraft::uri},
    };
    return all;
}

QString *SyncDraft::property(const QString &name)
{
    for (const Property &property : properties()) {
        if (name == QLatin1StringView(property.name))
            return &(this->*property.text);
    }
    return nullptr;
}

QByteArray SyncDraft::body() const
{
    QByteArray json;
    for (const Property &property : properties()) {
        const QString &text = this->*property.text;
        if (text.isEmpty())
            continue;
        json += json.isEmpty() ? "{\"" : ",\"";
        json += property.name;
        json += "\":" + jsonString(text);
    }
    return json.isEmpty() ? QByteArray("{}") : json + '}';
}

} // namespace Inspector
