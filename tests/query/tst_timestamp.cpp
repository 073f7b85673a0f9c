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
    void cleanup() { showTimesInUtc(false); }

    void stampsAreLocal()
    {
        QVERIFY(!timesAreInUtc());
        QCOMPARE(timestampText(Server), u"2024-03-01 01:45:05"_s);
        QCOMPARE(zonedTimestampText(Server), u"2024-03-01 01:45:05"_s);
    }

    void orInUtcWhichIsSaid()
    {
        showTimesInUtc(true);
        QCOMPARE(timestampText(Server), u"2024-02-29 20:15:05"_s);
        QCOMPARE(zonedTimestampText(Server), u"2024-02-29 20:15:05 UTC"_s);
        QCOMPARE(zonedText(parseTimestamp(Server).toLocalTime()), u"2024-02-29 20:15:05 UTC"_s);
    }

    void theNoteHasBothWhateverIsShown()
    {
        for (const bool utc : {false, true}) {
            showTimesInUtc(utc);
            const QString note = timestampNote(Server);
            QVERIFY2(note.contains(Server), qPrintable(note));
            QVERIFY2(note.contains(u"2024-03-01 01:45:05.630"_s), qPrintable(note));
        }
    }

    void otherTextsStayAsTheyAre()
    {
        for (const bool utc : {false, true}) {
            showTimesInUtc(utc);
            for (const QString &text : {u"tomorrow"_s, QString(), u"2024-02-31T00:00:00Z"_s}) {
                QCOMPARE(timestampText(text), text);
                QCOMPARE(zonedTimestampText(text), text);
                QCOMPARE(timestampNote(text), text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTimestamp)
#include "tst_timestamp.moc"
