// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/definitions.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Inspector::Demo
{

// Why Eloqua refused a record. The wording is that of rejects, which differs from the logs' for the same
// code.
struct RejectCause {
    QByteArrayView statusCode;
    QByteArrayView message;
    quint32 weight; // of 1000
};

// Of Sync::TradeShow: Dataset's TrailingBlanks, and one in 31 of another cause.
inline constexpr qint64 TradeShowRejects = 1243;

// One reject as arithmetic: nothing is made up before it is asked for.
class Reject
{
public:
    Reject(const Definition &definition, qint64 sync, qint64 row);

    const RejectCause &cause() const;
    // Where in the upload the record stood: 1-based, ascending with the row.
    qint64 recordIndex() const;
    QList<qsizetype> invalidFields() const;
    // Appends the raw text that was uploaded for the field.
    void appendValue(QByteArray &out, qsizetype field) const;

private:
    void appendBadEmail(QByteArray &out, qsizetype field) const;
    void appendOfTradeShow(QByteArray &out, qsizetype field) const;

    const Definition &m_definition;
    RowText m_text;
    qint64 m_row;
    bool m_isOfTradeShow;
    int m_cause;
};

// How many of the first `rejects` of a sync have the code: what its log counts.
qint64 rejectsWith(QByteArrayView statusCode, qint64 sync, qint64 rejects);

} // namespace Inspector::Demo
