// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/filterexpression.h"

#include <QDate>

class QTimeZone;

namespace Inspector
{

// Whole days in a person's zone, and the conditions that ask the service for them: its times are UTC.
struct DaySpan {
    QDate first;
    QDate last; // with it; invalid: there is no end

    bool operator==(const DaySpan &) const = default;
};

// From the midnight that `first` begins with, and before the one after `last`. A bare date is the only
// spelling that Oracle documents for q, so it is taken where UTC's midnight is meant; any other time is spelt
// as in the filter of a definition: '2026-01-30 23:00:00'.
QList<FilterTerm> conditions(const QString &property, const DaySpan &days, const QTimeZone &zone);
// What these conditions on one property ask for; nothing when that is no span of whole days in this zone. A
// time without a zone is read as UTC.
std::optional<DaySpan> daySpan(const QList<FilterTerm> &conditions, const QTimeZone &zone);

} // namespace Inspector
