// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Inspector
{

// A sync to be created, as a value. Only what is filled in is sent.
struct SyncDraft {
    QString syncedInstanceUri;
    QString callbackUrl;
    // Eloqua sets these itself. The connector for WSO2 can send them, and so can we.
    QString createdAt;
    QString createdBy;
    QString status;
    QString syncEndedAt;
    QString syncStartedAt;
    QString uri;

    // All properties that can be sent, in the order in which they are.
    struct Property {
        const char *name;
        QString SyncDraft::*text;
    };
    static const QList<Property> &properties();
    // By its name, as the server spells it; null if there is none.
    QString *property(const QString &name);

    bool isEmpty() const { return *this == SyncDraft(); }
    // The JSON object for POST /syncs.
    QByteArray body() const;
    bool operator==(const SyncDraft &) const = default;
};

} // namespace Inspector
