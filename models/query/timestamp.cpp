// SPDX-License-Identifier: MIT
#include "models/query/timestamp.h"

#include "models/base/text.h"

#include <QTimeZone>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
const QString Shown = u"yyyy-MM-dd HH:mm:ss"_s;

std::chrono::milliseconds unitOf(std::chrono::milliseconds age)
{
    if (age < 1min)
        return 1s;
    return age < 1h ? 1min : 1h;
}
} // namespace

QDateTime parseTimestamp(QStringView text)
{
    // Qt rounds the digits beyond milliseconds, so ".9999999" would become the next second: cut them.
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return QDateTime::fromString(text, Qt::ISODate);
    qsizetype end = point + 1;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    const QString shortened = text.first(std::min(point + 4, end)).toString() + text.sliced(end).toString();
    return QDateTime::fromString(shortened, Qt::ISODateWithMs);
}

QDateTime shownTime(const QDateTime &time, Zone zone)
{
    return zone == Zone::Utc ? time.toUTC() : time.toLocalTime();
}

QString timestampText(const QString &timestamp, Zone zone)
{
    const QDateTime time = parseTimestamp(timestamp);
    return time.isValid() ? shownTime(time, zone).toString(Shown) : timestamp;
}

QString zonedTimestampText(const QString &timestamp, Zone zone)
{
    const QDateTime time = parseTimestamp(timestamp);
    return time.isValid() ? zonedText(time, zone) : timestamp;
}

QString zonedText(const QDateTime &time, Zone zone)
{
    const QString text = shownTime(time, zone).toString(Shown);
    return zone == Zone::Utc ? Text::tr("%1 UTC").arg(text) : text;
}

QString offsetTimestampText(const QString &timestamp, Zone zone)
{
    const QDateTime time = parseTimestamp(timestamp);
    if (!time.isValid())
        return timestamp;
    const QDateTime shown = shownTime(time, zone);
    const QDateTime fixed = shown.toOffsetFromUtc(shown.offsetFromUtc());
    return fixed.toString(Shown) + u' ' + fixed.timeZoneAbbreviation();
}

QString agoText(std::chrono::milliseconds age)
{
    const std::chrono::milliseconds unit = unitOf(age);
    const qint64 number = age / unit;
    if (unit == 1s)
        return Text::tr("%L1 s ago").arg(number);
    return unit == 1min ? Text::tr("%L1 min ago").arg(number) : Text::tr("%L1 h ago").arg(number);
}

std::chrono::milliseconds untilOtherAgoText(std::chrono::milliseconds age)
{
    const std::chrono::milliseconds unit = unitOf(age);
    return unit - age % unit;
}

QString timestampNote(const QString &timestamp)
{
    const QDateTime time = parseTimestamp(timestamp);
    if (!time.isValid())
        return timestamp;
    const QDateTime local = time.toLocalTime();
    return Text::tr("%1 (server)\n%2 %3 (this computer)")
        .arg(timestamp, local.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s),
             local.timeZone().displayName(local, QTimeZone::ShortName));
}

} // namespace Inspector
