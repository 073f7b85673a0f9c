// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>

namespace Inspector::Demo
{

// A contact, account, activity, or record of a custom object that Eloqua keeps.
struct StoredRecord {
    qint64 id = 0;
    QMap<QByteArray, QByteArray> values; // by Eloqua statement; what is blank has no entry

    QByteArray value(const QByteArray &statement) const { return values.value(statement); }
};

// The id of an object's first record; the others follow without a gap.
inline constexpr qint64 FirstRecord = 1204417;

// What Eloqua keeps, by object: "contacts", "customObjects/27". Empty at the start.
using Records = QMap<QByteArray, QList<StoredRecord>>;

// What a sync did to records beside importing them, because its definition lists it in syncActions.
struct AppliedAction {
    qint64 sync = 0;
    QByteArray action;
    QByteArray destination;
    QByteArray status;     // of setStatus only
    QList<qint64> records; // ids of the records that were imported
};

} // namespace Inspector::Demo
