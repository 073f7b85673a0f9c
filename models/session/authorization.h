// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/connection.h"

namespace Inspector
{

// The browser's part of a sign-in (authorization code grant; Oracle, "Authenticate using OAuth 2.0"): the
// page where a person allows access, and what comes back from it. Pure functions.

// What ties an answer to its question: 256 random bits.
QString newState();
QUrl authorizeUrl(const Connection &connection, const QString &state);

// Can this program itself take the answer? Only plain http to this computer: it has no certificate.
bool canListenFor(const QString &redirectUri);

// What an address that a browser ended at, or a text that it showed, says about the sign-in.
struct CallbackAnswer {
    enum class Verdict {
        Code,    // allowed: `code` is there
        Refused, // over: `sentence` says why
        Foreign  // not the answer to this sign-in, so it is not over: `sentence` says what it was
    };
    Verdict verdict = Verdict::Foreign;
    QString code;
    QString sentence;
    QString help; // one of HelpTopic, or nothing
};
CallbackAnswer readCallback(const QUrl &address, const Connection &connection, const QString &state);
// A pasted text: the address, or a sentence of Eloqua's authorize page, which shows some faults without
// sending the browser back.
CallbackAnswer readPasted(const QString &text, const Connection &connection, const QString &state);

} // namespace Inspector
