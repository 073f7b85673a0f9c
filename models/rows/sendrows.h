// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArrayList>

#include <atomic>
#include <functional>

namespace Inspector
{

// One corrected row. All texts are UTF-8, as they are to be sent: nothing is trimmed, quoted or guarded here.
struct SendRow {
    struct Reason {
        QByteArray code; // such as ELQ-00002
        QByteArray message;
        QByteArray fields; // the invalid ones, joined with ';'
    };
    qint64 seq = 0;             // its number in the source, from 1; rows come in this order
    qint64 record = 0;          // recordIndex of the reject; 0: not known
    QList<Reason> reasons = {}; // why it was rejected; none: not known
    bool isLeftOut = false;     // by the person
    bool isUncorrected = false; // known to be as it was rejected
    QByteArrayList cells = {};  // one for each of SendRows::fields()
};

// Where corrected rows come from: a kept copy with its corrections (RepairRows), or a CSV file (CsvRows).
// Blocks: for the pool, and one thread at a time. Reading it twice gives the same rows, as long as nobody
// corrects them meanwhile: whoever reads it twice looks whether that is so.
class SendRows
{
public:
    SendRows() = default;
    virtual ~SendRows() = default;
    Q_DISABLE_COPY_MOVE(SendRows)

    // Names as the definition has them on the left side of its fields, in the source's order. Does not block.
    virtual const QByteArrayList &fields() const = 0;
    // Calls `visit` for each row from this seq on, until it returns false. The row is only good during the
    // call. Errors: those of RepairCopy::readNext(), or of CsvFileReader, with a sentence.
    using Visitor = std::function<bool(const SendRow &)>;
    virtual Outcome visit(qint64 fromSeq, const Visitor &visit) = 0;
};

} // namespace Inspector
