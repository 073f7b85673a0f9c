// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArrayList>

#include <functional>

namespace Inspector
{

// One corrected row. All texts are UTF-8, as they are to be sent: nothing is trimmed, quoted or guarded here.
struct SendRow {
    qint64 seq = 0;            // its number in the source, from 1; rows come in this order
    qint64 record = 0;         // recordIndex of the reject; 0: not known (a CSV file)
    QByteArray code;           // such as ELQ-00002; empty: not known
    QByteArray message;        // the server's words
    QByteArray invalidFields;  // joined with ';'
    bool isLeftOut = false;    // by the person
    QByteArrayList cells = {}; // one for each of SendRows::fields()
    QByteArrayList original{}; // the same as they were rejected; empty: as `cells`
};

// Where corrected rows come from: a kept copy with its corrections (RepairRows), or a CSV file (CsvRows).
// Blocks: for the pool, and one thread at a time. Reading it twice gives the same rows, or an error.
class SendRows
{
public:
    SendRows() = default;
    virtual ~SendRows() = default;
    Q_DISABLE_COPY_MOVE(SendRows)

    // Names as the definition has them on the left side of its fields, in the source's order. Does not block.
    virtual const QByteArrayList &fields() const = 0;
    // Calls `visit` for each row from this seq on, until it returns false. The row is only good during the
    // call. Errors: File, BadReply, with a sentence.
    using Visitor = std::function<bool(const SendRow &)>;
    virtual Outcome visit(qint64 fromSeq, const Visitor &visit) = 0;
};

} // namespace Inspector
