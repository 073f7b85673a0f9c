// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"
#include "models/syncs/statuscatalogue.h"
#include "models/syncs/syncreason.h"

#include <QSet>

namespace Inspector
{

// What of Eloqua's words may stand in a file that others read. A message that is known in advance (the text
// of its code in the catalogue, apart from plural and the full stop) is shown as it came. Of any other one
// goes all that can be a value: addresses, quoted texts, numbers of four digits and more, words with digits
// or capitals that nobody knows, and every word of a record that was looked at. A value; any thread.
class Masking
{
public:
    // Masks nothing.
    Masking() = default;
    Masking(const CauseList &causes, const StatusCatalogue &catalogue);

    QString message(QByteArrayView code, const QString &text) const;
    // Of a cause: of a sampled record where there is one, for only the values of those are known.
    QString message(const Cause &cause) const;
    QString value(const QString &value) const;
    // As reasonText(). Without the server's words, unless they are known: a log doesn't have the records.
    QString reason(const ReasonLine &line, const StatusCatalogue &catalogue) const;

private:
    void addValues(QByteArrayView text);
    QString maskedText(const QString &text) const;
    QString maskedWord(const QString &word, bool isFirst) const;
    bool isKnown(QByteArrayView code, const QString &text) const;

    bool m_isOn = false;
    StatusCatalogue m_catalogue;
    QSet<QString> m_values; // words of records, case-folded
    QSet<QString> m_known;  // words that are known in advance: of the catalogue, and names of fields
};

// "j…@e…" for jane@example.com, "B…" for Berlin, "…" for a single character, "" for nothing: what kind of
// value it is can be seen, but not whose.
QString maskedValue(const QString &value);

} // namespace Inspector
