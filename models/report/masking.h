// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/statuscatalogue.h"
#include "models/syncs/syncreason.h"

namespace Inspector
{

// Which words of Eloqua may be in a file that others read. Eloqua repeats values of records in any message,
// and not every record can be looked at, so no word passes because of how it looks: of a message, only the
// words of the text that Oracle documents for its code remain, in their order, and "…" in place of others;
// for an unknown code, only "…". A value; any thread.
class Masking
{
public:
    // Masks nothing.
    Masking() = default;
    explicit Masking(const StatusCatalogue &catalogue);

    QString message(QByteArrayView code, const QString &text) const;
    QString value(const QString &value) const;
    // As reasonText(); masked, by the meaning of the code and without the server's words.
    QString reason(const ReasonLine &line, const StatusCatalogue &catalogue) const;

private:
    bool m_isOn = false;
    StatusCatalogue m_catalogue;
};

// "j…@e…" for jane@example.com, "B…" for Berlin, "…" for a single character, "" for nothing: what kind of
// value it is can be seen, but not whose.
QString maskedValue(const QString &value);

} // namespace Inspector
