// SPDX-License-Identifier: MIT
#include "models/query/timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Server = u"2024-02-29T20:15:05.6300000Z"_s;
}

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Kolkata");
        QCOMPARE(QTimeZone::systemTimeZoneId(), QByteArray("Asia/Kolkata"));
    }

    void stampsAreLocal()
    {
        QCOMPARE(timestampText(Server, Zone::Local), u"2024-03-01 01:45:05"_s);
        QCOMPARE(zonedTimestampText(Server, Zone::Local), u"2024-03-01 01:45:05"_s);
    }

    void orInUtcWhichIsSaid()
    {
        QCOMPARE(timestampText(Server, Zone::Utc), u"2024-02-29 20:15:05"_s);
        QCOMPARE(zonedTimestampText(Server, Zone::Utc), u"2024-02-29 20:15:05 UTC"_s);
        QCOMPARE(zonedText(parseTimestamp(Server).toLocalTime(), Zone::Utc), u"2024-02-29 20:15:05 UTC"_s);
    }

    void theNoteHasBoth()
    {
        const QString note = timestampNote(Server);
        QVERIFY2(note.contains(Server), qPrintable(note));
        QVERIFY2(note.contains(u"2024-03-01 01:45:05.630"_s), qPrintable(note));
    }

    void otherTextsStayAsTheyAre()
    {
        for (const QString &text : {u"tomorrow"_s, QString(), u"2024-02-31T00:00:00Z"_s}) {
            for (const Zone zone : {Zone::Local, Zone::Utc}) {
                QCOMPARE(timestampText(text, zone), text);
                QCOMPARE(zonedTimestampText(text, zone), text);
            }
            QCOMPARE(timestampNote(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
