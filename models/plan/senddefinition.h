// SPDX-License-Identifier: MIT
#pragma once

#include "models/definitions/definition.h"

#include <QByteArrayList>

namespace Inspector
{

// What sending has to know of an import definition (eloqua-bulk-api 5.1; triage-and-repair 7).
struct SendDefinition {
    QString uri; // as it is asked for: "/contacts/imports/1235"
    QString name;
    QByteArrayList fields;          // names, in the definition's order
    QByteArray identifier;          // one of them; empty: there is none
    QString rule;                   // updateRule as it came; empty: the default, which is "always"
    bool hasClearingFields = false; // one of updateRuleByField is "always"
    bool triggersSync = true;       // Oracle's default, where it isn't said
    QStringList syncActions;        // one line each
    QByteArray json;                // the whole answer
    bool isKept = false;            // Eloqua has it no more; this is what a kept copy has of it

    // "" may clear what Eloqua has, in any of its fields; and through the copy.
    bool mayClear() const;
    bool copyMayClear(bool clears) const;
    // Every row makes a further record, whatever Eloqua has already: activities, and what has no identifier.
    bool alwaysCreates() const;
    // A row whose identifier is empty makes a further record (custom objects by Id or external id).
    bool createsWithoutIdentifier() const;

    // The JSON for a one-time copy: everything that was set but what Eloqua sets itself, with these columns
    // only, a name of its own, no sync on upload, and deleted by Eloqua after seven days. `actions`: with the
    // sync actions. `clears`: with the rule as it is; else "always" (and no rule) becomes "ifNewIsNotNull",
    // for all fields and each. Stricter rules stay.
    QByteArray copyBody(const QString &copyName, const QByteArrayList &columns, bool actions,
                        bool clears) const;
    // The rule that copyBody() has, in the service's word.
    QString copyRule(bool clears) const;
    // Where it is POSTed: "contacts/imports".
    QByteArray collection() const;
};

// `uri`: as it was asked for. Errors: BadReply for what is no import definition, with a sentence.
Result<SendDefinition> readSendDefinition(const QByteArray &json, const QString &uri);

} // namespace Inspector
