// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Inspector
{

// A timestamp of the service: UTC, seven fraction digits. Invalid when the text is none.
QDateTime parseTimestamp(QStringView text);

// Times are shown in this computer's zone or in UTC: one choice for the whole program, as with
// QLocale::setDefault(). Whoever changes it has what is on screen shown anew. GUI thread only.
void showTimesInUtc(bool utc);
bool timesAreInUtc();

// In the zone that is shown.
QDateTime shownTime(const QDateTime &time);
// A timestamp of the service as it is shown, "2024-03-01 10:15:05"; texts that are no timestamp come back as
// is.
QString timestampText(const QString &timestamp);
// The same in a zone of one's own choice; on any thread.
QString timestampTextIn(const QString &timestamp, bool utc);
// The same for places that do not say elsewhere which zone is shown: "2024-03-01 10:15:05 UTC". Without a
// word it is this computer's.
QString zonedTimestampText(const QString &timestamp);
QString zonedText(const QDateTime &time);
// For hovering: the server's own text, and this computer's time with its zone.
QString timestampNote(const QString &timestamp);

} // namespace Inspector
