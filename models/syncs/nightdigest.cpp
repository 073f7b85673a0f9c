// SPDX-License-Identifier: MIT
#include "models/syncs/nightdigest.h"

#include "models/base/counted.h"
#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QDateTime lastNightfall(const QDateTime &now, QTime begins)
{
    QDateTime nightfall = now;
    nightfall.setTime(begins);
    if (nightfall > now) {
        nightfall.setDate(now.date().addDays(-1));
        nightfall.setTime(begins); // an hour that the day before does not have moves it
    }
    return nightfall;
}

int NightDigest::count(Part part) const
{
    switch (part) {
    case Part::All:
        return all;
    case Part::Warnings:
        return warnings;
    case Part::Errors:
        return errors;
    }
    Q_UNREACHABLE();
}

FilterExpression NightDigest::filter(Part part) const
{
    using Operator = FilterTerm::Operator;
    // Spelt as in the filter of a definition, see DaySpan.
    const QString created = since.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    FilterExpression filter;
    filter.append(FilterTerm::of(u"createdAt"_s, Operator::GreaterOrEqual, created));
    if (part == Part::Warnings)
        filter.append(FilterTerm::of(u"status"_s, Operator::Equal, u"warning"_s));
    if (part == Part::Errors)
        filter.append(FilterTerm::of(u"status"_s, Operator::Equal, u"error"_s));
    return filter;
}

QString NightDigest::sinceText(const QDateTime &now) const
{
    const qint64 days = since.date().daysTo(now.date());
    QString time = since.toString(days > 1 ? u"yyyy-MM-dd HH:mm"_s : u"HH:mm"_s);
    if (since.timeSpec() == Qt::UTC)
        time = Text::tr("%1 UTC").arg(time);
    return days == 1 ? Text::tr("Since yesterday %1").arg(time) : Text::tr("Since %1").arg(time);
}

QString NightDigest::partText(Part part) const
{
    const int number = count(part);
    QString text;
    if (part == Part::All)
        text = number == 0 ? Text::tr("no syncs") : Text::tr("%L1 sync(s)", nullptr, number).arg(number);
    else if (part == Part::Warnings)
        text = Text::tr("%L1 with warnings").arg(number);
    else
        text = Text::tr("%L1 failed").arg(number);
    return isComplete ? text : Text::tr("at least %1").arg(text);
}

std::optional<NightDigest> digestSince(const QDateTime &since, int rows,
                                       const std::function<std::optional<Sync>(int row)> &sync)
{
    NightDigest digest{.since = since};
    QDateTime before;
    for (int row = 0; row < rows; ++row) {
        const std::optional<Sync> listed = sync(row);
        if (!listed)
            return digest;
        const QDateTime created = parseTimestamp(listed->createdAt);
        if (created.isValid() && before.isValid() && created > before)
            return std::nullopt;
        if (created.isValid() && created < since)
            break;
        before = created;
        ++digest.all;
        digest.warnings += listed->status.compare("warning"_L1, Qt::CaseInsensitive) == 0;
        digest.errors += listed->status.startsWith("error"_L1, Qt::CaseInsensitive);
    }
    digest.isComplete = true;
    return digest;
}

} // namespace Inspector
