// SPDX-License-Identifier: MIT
#include "models/query/dayspan.h"

#include "models/query/timestamp.h"

#include <QTimeZone>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

QString spelt(const QDateTime &time)
{
    const bool isMidnight = time.time() == QTime(0, 0);
    return time.toString(isMidnight ? u"yyyy-MM-dd"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QDateTime timeIn(const QString &value)
{
    constexpr qsizetype DateAlone = 10;
    if (value.size() == DateAlone)
        return {QDate::fromString(value, Qt::ISODate), QTime(0, 0), Qt::UTC};
    // Never as this computer's time, not even on the way: an hour of that is missing in spring.
    const QDateTime time = parseTimestamp(QString(value + u'Z'));
    return time.isValid() ? time : parseTimestamp(value).toUTC();
}

// The day that begins just then; invalid when none does.
QDate dayFrom(const QString &value, const QTimeZone &zone)
{
    const QDateTime time = timeIn(value);
    if (!time.isValid())
        return {};
    const QDate day = time.toTimeZone(zone).date();
    return day.startOfDay(zone) == time ? day : QDate();
}
} // namespace

QList<FilterTerm> conditions(const QString &property, const DaySpan &days, const QTimeZone &zone)
{
    const auto condition = [&](Operator op, const QDate &day) {
        return FilterTerm::of(property, op, spelt(day.startOfDay(zone).toUTC()));
    };
    QList<FilterTerm> found{condition(Operator::GreaterOrEqual, days.first)};
    if (days.last.isValid())
        found << condition(Operator::Less, days.last.addDays(1));
    return found;
}

std::optional<DaySpan> daySpan(const QList<FilterTerm> &conditions, const QTimeZone &zone)
{
    DaySpan days;
    for (const FilterTerm &condition : conditions) {
        const QDate day = dayFrom(condition.value, zone);
        if (!day.isValid())
            return std::nullopt;
        if (condition.op == Operator::GreaterOrEqual && !days.first.isValid())
            days.first = day;
        else if (condition.op == Operator::Less && !days.last.isValid())
            days.last = day.addDays(-1);
        else
            return std::nullopt;
    }
    const bool isSpan = days.first.isValid() && (!days.last.isValid() || days.first <= days.last);
    return isSpan ? std::optional(days) : std::nullopt;
}

} // namespace Inspector
