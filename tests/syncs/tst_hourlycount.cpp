// SPDX-License-Identifier: MIT
#include "models/syncs/hourlycount.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class HourlyCountTest : public QObject
{
    Q_OBJECT

private:
    // Syncs of a list, newest first.
    using List = QList<std::optional<Sync>>;

    static Sync made(const char *createdAt, const char *definition)
    {
        return {.syncedInstanceUri = QString::fromLatin1(definition),
                .createdAt = QString::fromLatin1(createdAt)};
    }
    static HourlyCount count(const List &list)
    {
        const QDateTime now({2024, 3, 1}, {12, 0}, Qt::UTC);
        return countLastHour(
            int(list.size()), [&list](int row) { return list.at(row); }, now);
    }

private Q_SLOTS:
    void countsByKindUntilAnHourAgo()
    {
        const HourlyCount hour = count({made("2024-03-01T11:59:59.0000000Z", "/contacts/imports/1"),
                                        made("2024-03-01T11:30:00.0000000Z", "/contacts/exports/2"),
                                        made("2024-03-01T11:00:00.0000000Z", "/contacts/imports/3"),
                                        made("2024-03-01T10:59:59.9999999Z", "/contacts/imports/4"),
                                        made("2024-03-01T11:30:00.0000000Z", "/contacts/imports/5")});
        QCOMPARE(hour.all, 3);
        QCOMPARE(hour.syncs.value(SyncKind::Import), 2);
        QCOMPARE(hour.syncs.value(SyncKind::Export), 1);
        QCOMPARE(hour.syncs.value(SyncKind::SyncAction), 0);
        QVERIFY(hour.isComplete);
    }

    void aListThatEndsWithinTheHourIsComplete()
    {
        QVERIFY(count({}).isComplete);
        QVERIFY(count({made("2024-03-01T11:30:00.0000000Z", "/contacts/syncActions/1")}).isComplete);
    }

    void rowsThatAreNotHereMayBeMore()
    {
        const HourlyCount hour = count({made("2024-03-01T11:30:00.0000000Z", "/contacts/imports/1"), {}});
        QCOMPARE(hour.all, 1);
        QVERIFY(!hour.isComplete);
    }

    // Better one too many than to stop at it.
    void aTimeThatIsNoneCounts()
    {
        const HourlyCount hour =
            count({made("soon", "/contacts/imports/1"), made("2024-03-01T11:30:00.0000000Z", "?")});
        QCOMPARE(hour.all, 2);
        QCOMPARE(hour.syncs.value(SyncKind::Unknown), 1);
    }
};

QTEST_GUILESS_MAIN(HourlyCountTest)
#include "tst_hourlycount.moc"
