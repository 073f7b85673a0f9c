// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/rowset.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Inspector
{

// One attempt to send records of a copy again, as the copy remembers it (tables resend, resend_row). The room
// `plan` (KeptJournal) decides what the words and `details` mean; they come from a file, which may be
// anybody's.
struct Resend {
    qint64 id = 0;       // given by RepairCopy::beginResend()
    QDateTime at;        // UTC, when it began
    QString state;       // a word of the room `plan`, never translated
    QString definition;  // URI of the definition that is uploaded to; empty: not made yet
    QString sync;        // URI of the sync; empty: not started, as far as is known
    QByteArray sha256;   // of all that is uploaded, in hex
    QString result;      // a word, or a sentence for people; empty: not over
    QJsonObject details; // whatever else has to survive
    RowSet rows;         // that are in it

    bool operator==(const Resend &) const = default;
};

} // namespace Inspector
