// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "models/store/keptschema.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Inspector
{

// How much of one part of a sync is kept.
struct KeptPart {
    enum class State {
        Complete,    // every row that Eloqua announced
        Incomplete,  // `note` says why
        Unavailable, // gone or not allowed when it was asked for; `note` says which
        None         // a sync of this kind has no such table
    };
    State state = State::Incomplete;
    qint64 rows = 0;
    std::optional<qint64> announced = {}; // by the server, where it did
    QString note = {};                    // a sentence; empty where there is nothing to say
    QDateTime fetched = {};

    bool isWhole() const { return state == State::Complete || state == State::None; }
};

// The word for it in the file.
QByteArray toText(KeptPart::State state);
std::optional<KeptPart::State> keptStateFromText(QByteArrayView text);

// What a kept copy says of itself: all that a list of copies shows. A value.
struct KeptFacts {
    SyncId sync{};
    QString status;    // of the sync when it was kept
    QString site;      // of Eloqua
    QString user;      // who fetched it: the login name
    QDateTime started; // when it was fetched, UTC
    QDateTime ended;
    QString repairState; // changes whenever corrections are saved in it (models/repair); empty before
    KeptPart definition; // not asked for completeness: many are deleted with their first sync
    KeptPart logs;
    KeptPart rejects;
    KeptPart data;

    const KeptPart &part(Table table) const;
    KeptPart &part(Table table);
    // Everything that the sync has is here, and the sync had ended.
    bool isComplete() const;
    // "Complete", or sentences that say what is missing.
    QString completeness() const;
    // "29 log lines, 23,000 of 87,159 rejects": the tables that are here.
    QString contents() const;
};

} // namespace Inspector
