// SPDX-License-Identifier: MIT
// What became of a night's syncs, counted from the rows of their list.
#include "models/syncs/nightdigest.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Part = NightDigest::Part;

namespace
{
QDateTime utc(int day, int hour, int minute = 0)
{
    return {QDate(2024, 3, day), QTime(hour, minute), Qt::UTC};
}

Sync sync(const QDateTime &created, const QString &status)
{
    return {.status = status, .createdAt = created.toString(Qt::ISODate)};
}

std::optional<NightDigest> digest(const QList<std::optional<Sync>> &list)
{
    return digestSince(utc(1, 18), int(list.size()), [&list](int row) { return list.at(row); });
}

const QList<std::optional<Sync>> Night{
    sync(utc(2, 6), u"active"_s),     sync(utc(2, 5), u"warning"_s), sync(utc(2, 4), u"error"_s),
    sync(utc(2, 3), u"errored"_s),    sync(utc(2, 2), u"success"_s), sync(utc(1, 18), u"Warning"_s),
    sync(utc(1, 17, 59), u"error"_s),
};
} // namespace

class tst_NightDigest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastTimeThatItWasEvening()
    {
        const QTime evening(18, 0);
        QCOMPARE(lastNightfall(utc(2, 9), evening), utc(1, 18));
        QCOMPARE(lastNightfall(utc(2, 18), evening), utc(2, 18));
        QCOMPARE(lastNightfall(utc(2, 17, 59), evening), utc(1, 18));
        QCOMPARE(lastNightfall(utc(1, 0), evening), QDateTime(QDate(2024, 2, 29), evening, Qt::UTC));
    }

    void countsUpToTheEvening()
    {
        const auto found = digest(Night);
        QVERIFY(found && found->isComplete);
        QCOMPARE(found->count(Part::All), 6);
        QCOMPARE(found->count(Part::Warnings), 2);
        QCOMPARE(found->count(Part::Errors), 2);
        QCOMPARE(found->partText(Part::All), u"6 syncs"_s);
        QCOMPARE(found->partText(Part::Warnings), u"2 with warnings"_s);
        QCOMPARE(found->partText(Part::Errors), u"2 failed"_s);
    }

    // The whole list is younger, and all of it is here.
    void aShortListIsComplete() { QVERIFY(digest(Night.mid(0, 3))->isComplete); }

    void aPartSaysSo()
    {
        QList<std::optional<Sync>> list = Night.mid(0, 3);
        list << std::nullopt;
        const auto found = digest(list);
        QVERIFY(found && !found->isComplete);
        QCOMPARE(found->partText(Part::All), u"at least 3 syncs"_s);
        QCOMPARE(found->partText(Part::Errors), u"at least 1 failed"_s);
    }

    void anotherOrderHasNoDigest()
    {
        QList<std::optional<Sync>> list = Night;
        list.swapItemsAt(1, 4);
        QVERIFY(!digest(list));
    }

    void saysSinceWhen()
    {
        const NightDigest found{.since = utc(1, 18)};
        QCOMPARE(found.sinceText(utc(1, 23)), u"Since 18:00 UTC"_s);
        QCOMPARE(found.sinceText(utc(2, 9)), u"Since yesterday 18:00 UTC"_s);
        QCOMPARE(found.sinceText(utc(3, 9)), u"Since 2024-03-01 18:00 UTC"_s);
    }

    void aPartIsAFilter()
    {
        const NightDigest found{.since = utc(1, 18)};
        QCOMPARE(found.filter(Part::All).text(), u"createdAt>='2024-03-01 18:00:00'"_s);
        QCOMPARE(found.filter(Part::Errors).text(), u"createdAt>='2024-03-01 18:00:00' AND status='error'"_s);
    }
};

QTEST_GUILESS_MAIN(tst_NightDigest)
#include "tst_nightdigest.moc"
