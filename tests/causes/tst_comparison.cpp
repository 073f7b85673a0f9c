// SPDX-License-Identifier: MIT
#include "models/causes/comparison.h"
#include "tests/causes/rejectrows.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;

class TestComparison : public QObject
{
    Q_OBJECT

    static CauseCount countOf(const QList<RejectRow> &rejects)
    {
        const CauseCounter counter = counted({"email"}, rejects);
        return {.state = CauseCount::State::Complete,
                .causes = std::make_shared<const CauseList>(counter.causes()),
                .counted = counter.rejects(),
                .announced = counter.rejects(),
                .identifiers = counter.identifiers(),
                .withoutIdentifier = counter.withoutIdentifier()};
    }

private Q_SLOTS:
    void everyChange()
    {
        const CauseCount before = countOf({{1, "A", "email", {"a@x.com"}},
                                           {2, "A", "email", {"b@x.com"}},
                                           {3, "B", "email", {"c@x.com"}},
                                           {4, "C", "email", {"d@x.com"}},
                                           {5, "D", "email", {""}}});
        const CauseCount after = countOf({{9, "A", "email", {"a@x.com"}},
                                          {8, "B", "email", {"a@x.com"}},
                                          {7, "B", "email", {"d@x.com"}},
                                          {6, "D", "email", {""}},
                                          {5, "E", "email", {"new@x.com"}}});
        const Comparison comparison = compare(before, after);
        QVERIFY(comparison.isPossible);
        QByteArrayList found;
        for (const ComparedCause &one : comparison.causes)
            found << one.cause.statusCode + ' ' + QByteArray::number(one.before) + ' ' +
                         QByteArray::number(one.after) + ' ' + changeName(one.change);
        QCOMPARE(found,
                 QByteArrayList({"B 1 2 More", "A 2 1 Fewer", "D 1 1 Same", "E 0 1 New", "C 1 0 Gone"}));
        // By identifier, each once; an empty one is nobody's.
        QCOMPARE(comparison.rejectedAgain, 2);
        QCOMPARE(comparison.notCompared, 1);
        QCOMPARE(comparison.find(before.causes->causes.first())->before, 2);
        QCOMPARE(comparison.find(Cause{}), nullptr);
    }

    void onlyCompleteCounts()
    {
        const CauseCount whole = countOf({{1, "A", "email", {"a@x.com"}}});
        CauseCount part = whole;
        part.state = CauseCount::State::Stopped;
        QVERIFY(!compare(whole, part).isPossible);
        QVERIFY(!compare(part, whole).isPossible);
        QVERIFY(compare(whole, part).causes.isEmpty());
        // Without identifiers nobody knows.
        CauseCount nameless = whole;
        nameless.identifiers = nullptr;
        QCOMPARE(compare(whole, nameless).rejectedAgain, std::nullopt);
        QCOMPARE(compare(whole, countOf({})).rejectedAgain, 0);
    }

    void otherDefinitions()
    {
        SyncStory before;
        SyncStory after;
        before.sync.syncedInstanceUri = QStringLiteral("/contacts/imports/1");
        after.sync.syncedInstanceUri = QStringLiteral("/contacts/imports/2");
        before.rejects = after.rejects = countOf({{1, "A", "email", {"a@x.com"}}});
        QVERIFY(!compare(before, after).sameDefinition);
        // Made anew for each run, under the same name.
        before.definition = after.definition = SyncDefinition{.name = QStringLiteral("Nightly")};
        QVERIFY(compare(before, after).sameDefinition);
        QVERIFY(!compare(before, after).rateAfter);
    }
};

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
