// SPDX-License-Identifier: MIT
#include "models/query/dayspan.h"

#include <QTimeZone>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QString Created = u"createdAt"_s;

QString filterFor(const DaySpan &days, const QTimeZone &zone)
{
    FilterExpression filter;
    filter.terms = conditions(Created, days, zone);
    return filter.text();
}

std::optional<DaySpan> readIn(const QString &q, const QTimeZone &zone)
{
    const auto filter = FilterExpression::read(q);
    return filter ? daySpan(filter->on(Created), zone) : std::nullopt;
}
} // namespace

class TestDaySpan : public QObject
{
    Q_OBJECT

private:
    const QTimeZone m_utc{0};
    const QTimeZone m_east{3600};
    const QTimeZone m_west{-5 * 3600};
    const QDate m_monday{2026, 11, 23};
    const QDate m_friday{2026, 11, 27};

private Q_SLOTS:
    // A person's midnight, sent as UTC.
    void daysBeginAtThePersonsMidnight()
    {
        QCOMPARE(filterFor({m_monday, {}}, m_east), u"createdAt>='2026-11-22 23:00:00'"_s);
        QCOMPARE(filterFor({m_monday, {}}, m_west), u"createdAt>='2026-11-23 05:00:00'"_s);
        QCOMPARE(filterFor({m_monday, {}}, m_utc), u"createdAt>=2026-11-23"_s);
    }

    void theLastDayCountsWhole()
    {
        QCOMPARE(filterFor({m_monday, m_friday}, m_east),
                 u"createdAt>='2026-11-22 23:00:00' AND createdAt<'2026-11-27 23:00:00'"_s);
        QCOMPARE(filterFor({m_monday, m_monday}, m_utc), u"createdAt>=2026-11-23 AND createdAt<2026-11-24"_s);
    }

    void whatIsWrittenIsRead()
    {
        for (const QTimeZone &zone : {m_utc, m_east, m_west}) {
            for (const DaySpan &days : {DaySpan{m_monday, {}}, DaySpan{m_monday, m_friday}})
                QVERIFY(readIn(filterFor(days, zone), zone) == days);
        }
    }

    // On 29 March 2026 clocks went forward there, on 25 October back.
    void daysOfOtherLengths()
    {
        const QTimeZone berlin("Europe/Berlin");
        if (!berlin.isValid())
            QSKIP("this computer has no data about time zones");
        const DaySpan spring{{2026, 3, 29}, {2026, 3, 29}};
        QCOMPARE(filterFor(spring, berlin),
                 u"createdAt>='2026-03-28 23:00:00' AND createdAt<'2026-03-29 22:00:00'"_s);
        const DaySpan autumn{{2026, 10, 25}, {2026, 10, 25}};
        QCOMPARE(filterFor(autumn, berlin),
                 u"createdAt>='2026-10-24 22:00:00' AND createdAt<'2026-10-25 23:00:00'"_s);
        QVERIFY(readIn(filterFor(spring, berlin), berlin) == spring);
        QVERIFY(readIn(filterFor(autumn, berlin), berlin) == autumn);
    }

    void readsOtherSpellings_data()
    {
        QTest::addColumn<QString>("q");
        QTest::addColumn<QDate>("last");
        QTest::newRow("T") << u"createdAt>=2026-11-22T23:00:00"_s << QDate();
        QTest::newRow("Z") << u"createdAt>='2026-11-22T23:00:00.0000000Z'"_s << QDate();
        QTest::newRow("an offset") << u"createdAt>='2026-11-23T00:00:00+01:00'"_s << QDate();
        QTest::newRow("no seconds") << u"createdAt>='2026-11-22 23:00'"_s << QDate();
        QTest::newRow("the end first")
            << u"createdAt<'2026-11-27 23:00:00' AND createdAt>='2026-11-22 23:00:00'"_s << m_friday;
        QTest::newRow("whole quoted") << u"\"createdAt>=2026-11-22 23:00:00\""_s << QDate();
    }
    void readsOtherSpellings()
    {
        QFETCH(QString, q);
        QFETCH(QDate, last);
        QVERIFY((readIn(q, m_east) == DaySpan{m_monday, last}));
    }

    void readsNoOtherConditions_data()
    {
        QTest::addColumn<QString>("q");
        for (const QString &q :
             {u"createdAt>=2026-11-22"_s, u"createdAt>'2026-11-22 23:00:00'"_s,
              u"createdAt='2026-11-22 23:00:00'"_s, u"createdAt<'2026-11-22 23:00:00'"_s,
              u"createdAt>='2026-11-22 23:00:00' AND createdAt>='2026-11-23 23:00:00'"_s,
              u"createdAt>='2026-11-23 23:00:00' AND createdAt<'2026-11-22 23:00:00'"_s,
              u"createdAt>='2026-11-2*'"_s, u"createdAt>=yesterday"_s, u"status='error'"_s})
            QTest::newRow(qPrintable(q)) << q;
    }
    void readsNoOtherConditions()
    {
        QFETCH(QString, q);
        QVERIFY(!readIn(q, m_east));
    }
};

QTEST_GUILESS_MAIN(TestDaySpan)
#include "tst_dayspan.moc"
