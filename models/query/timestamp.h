// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace Inspector
{

// A timestamp of the service: UTC, seven fraction digits. Invalid when the text is none.
QDateTime parseTimestamp(QStringView text);

// Where a time is shown: this computer's zone, or UTC.
enum class Zone { Local, Utc };

QDateTime shownTime(const QDateTime &time, Zone zone);
// A timestamp of the service as it is shown, "2024-03-01 10:15:05"; texts that are no timestamp come back as
// is.
QString timestampText(const QString &timestamp, Zone zone);
// The same for places that do not say elsewhere which zone is shown: "2024-03-01 10:15:05 UTC". Without a
// word it is this computer's.
QString zonedTimestampText(const QString &timestamp, Zone zone);
QString zonedText(const QDateTime &time, Zone zone);
// The same for places that are read on other computers: "2024-03-01 11:15:05 UTC+01:00".
QString offsetTimestampText(const QString &timestamp, Zone zone);
// "8 s ago", "3 min ago", "2 h ago", and how long that is still to be said of something of this age.
QString agoText(std::chrono::milliseconds age);
std::chrono::milliseconds untilOtherAgoText(std::chrono::milliseconds age);
// For hovering: the server's own text, and this computer's time with its zone.
QString timestampNote(const QString &timestamp);

} // namespace Inspector
