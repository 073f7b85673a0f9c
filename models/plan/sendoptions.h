// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

namespace Inspector
{

// What a person has decided about a sending. The defaults are the careful answers; each `true` is something
// that was asked for by name, because it can do harm (triage-and-repair 3.2).
struct SendOptions {
    bool throughOriginal = false;  // not through a one-time copy of the definition
    bool runsSyncActions = false;  // the definition's sync actions happen to the rows that are taken
    bool clearsBlanks = false;     // an empty cell clears the value that Eloqua has
    bool allowsDuplicates = false; // rows that Eloqua can't recognize become further records
    bool sendsAgain = false;       // rows that were sent before, or may have been
    bool clearsStaged = false;     // through the original: what anybody has staged there is deleted first
    QByteArrayList codesSent = {}; // codes that are left out by default, sent all the same
    bool operator==(const SendOptions &) const = default;
};

// Amounts, in bytes of JSON.
struct SendLimits {
    qint64 piece = 20'000'000;  // of one upload: Eloqua takes 32 MB, and answers 404 above
    qint64 total = 250'000'000; // of one sync: what Oracle advises at most
    qint64 row = 30'000'000;    // a longer one can't be sent at all
    bool operator==(const SendLimits &) const = default;
};

} // namespace Inspector
