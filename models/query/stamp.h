// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace Inspector
{

// A time stamp of the service: UTC, seven fraction digits. Invalid when the text is none.
QDateTime parseStamp(QStringView text);

// Times are shown in this computer's zone or in UTC: one choice for the whole program, as with
// QLocale::setDefault(). Whoever changes it has what is on screen shown anew. GUI thread only.
void showTimesInUtc(bool utc);
bool timesAreInUtc();

// In the zone that is shown.
QDateTime shownTime(const QDateTime &time);
// A stamp of the service as it is shown, "2024-03-01 10:15:05"; texts that are no stamp come back as is.
QString stampText(const QString &stamp);
// The same in a zone of one's own choice; on any thread.
QString stampTextIn(const QString &stamp, bool utc);
// The same for places that do not say elsewhere which zone is shown: "2024-03-01 10:15:05 UTC". Without a
// word it is this computer's.
QString zonedStampText(const QString &stamp);
QString zonedText(const QDateTime &time);
// For hovering: the server's own text, and this computer's time with its zone.
QString stampNote(const QString &stamp);

} // namespace Inspector
