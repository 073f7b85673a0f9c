// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/logbook.h"
#include "models/base/redactor.h"
#include "models/base/result.h"
#include "models/client/requestlog.h"
#include "models/session/account.h"
#include "models/session/connection.h"

#include <QVariantMap>

#include <optional>

namespace Inspector
{

// What somebody who helps wants to know, as it is. Values; nothing in here is scrubbed yet.
struct Diagnostics {
    struct Fact {
        QString name;
        QString value;
    };

    QList<Fact> system; // versions and the like, nothing of a person
    QString signIn;     // the session's state, a word; empty: nobody is signed in
    QString signInError;
    std::optional<Connection> connection;
    std::optional<Account> account;
    QVariantMap settings; // by their keys
    QList<RequestNote> requests;
    QList<LogLine> log;
    Redactor redact; // of the session
};

// The program, Qt, and the system: what is known without a window.
QList<Diagnostics::Fact> systemFacts();
// All settings of the program; saved connections are in a file of their own.
QVariantMap allSettings();

enum class Personal { Hidden, Shown };

// The text that is saved: plain, in English whatever the language is, for it is read by those who help.
// Secrets are never in it. With Personal::Hidden, of settings only those are shown that are known to say
// nothing of a person, and names, hosts, folders and quoted values are taken out of everything else.
QString diagnosticText(const Diagnostics &diagnostics, Personal personal);

// The file appears whole or not at all, and replaces an older one. Errors: File, as a sentence.
Outcome saveDiagnostics(const QString &path, const QString &text);

} // namespace Inspector
