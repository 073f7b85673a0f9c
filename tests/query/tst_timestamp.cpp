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
    void howLongAgo()
    {
        using namespace std::chrono_literals;
        QCOMPARE(agoText(0ms), u"0 s ago"_s);
        QCOMPARE(agoText(8999ms), u"8 s ago"_s);
        QCOMPARE(agoText(59s), u"59 s ago"_s);
        QCOMPARE(agoText(60s), u"1 min ago"_s);
        QCOMPARE(agoText(59min + 59s), u"59 min ago"_s);
        QCOMPARE(agoText(25h), u"25 h ago"_s);
        for (const std::chrono::milliseconds age :
             {0ms, 8999ms, 59'400ms, 61'000ms, 3'599'000ms, 3'700'000ms}) {
            const std::chrono::milliseconds rest = untilOtherAgoText(age);
            QCOMPARE(agoText(age + rest - 1ms), agoText(age));
            QVERIFY(agoText(age + rest) != agoText(age));
        }
    }

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

    void orWithTheirOffset()
    {
        QCOMPARE(offsetTimestampText(Server, Zone::Local), u"2024-03-01 01:45:05 UTC+05:30"_s);
        QCOMPARE(offsetTimestampText(Server, Zone::Utc), u"2024-02-29 20:15:05 UTC"_s);
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
                QCOMPARE(offsetTimestampText(text, zone), text);
            }
            QCOMPARE(timestampNote(text), text);
        }
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
