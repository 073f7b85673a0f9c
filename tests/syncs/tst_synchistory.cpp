// SPDX-License-Identifier: MIT
#include "models/syncs/synchistory.h"

#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestSyncHistory : public QObject
{
    Q_OBJECT

private:
    static QList<qint64> recent(const SyncHistory &history)
    {
        QList<qint64> ids;
        for (const SyncHistory::Entry &entry : history.recent())
            ids << qint64(entry.id);
        return ids;
    }
    static void visit(SyncHistory &history, const QList<qint64> &ids)
    {
        for (const qint64 id : ids)
            history.visit(SyncId(id));
    }

private Q_SLOTS:
    void startsNowhere()
    {
        SyncHistory history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QVERIFY(!history.back());
        QVERIFY(!history.forward());
        QVERIFY(history.recent().isEmpty());
    }

    void goesBackAndForward()
    {
        SyncHistory history;
        visit(history, {1, 2, 3});
        QCOMPARE(history.back(), SyncId(2));
        QCOMPARE(history.back(), SyncId(1));
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back());
        QCOMPARE(history.forward(), SyncId(2));
        QVERIFY(history.canGoBack());
        QCOMPARE(history.forward(), SyncId(3));
        QVERIFY(!history.canGoForward());
    }

    // Whoever goes back is told that the sync was opened: that is no new step.
    void theSameSyncIsNoStep()
    {
        SyncHistory history;
        visit(history, {1, 2, 3});
        history.visit(*history.back());
        QCOMPARE(history.forward(), SyncId(3));
        visit(history, {3, 3});
        QCOMPARE(history.back(), SyncId(2));
    }

    void anotherWayDropsWhatLayAhead()
    {
        SyncHistory history;
        visit(history, {1, 2, 3});
        history.back();
        visit(history, {4});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), SyncId(2));
    }

    void recentOnesAreNamedOnce()
    {
        SyncHistory history;
        visit(history, {1, 2, 1, 3});
        QCOMPARE(recent(history), (QList<qint64>{1, 2}));
        history.back();
        QCOMPARE(recent(history), (QList<qint64>{3, 2}));
        history.describe(SyncId(2), u"Nightly contacts"_s);
        QCOMPARE(history.recent().last(), (SyncHistory::Entry{SyncId(2), u"Nightly contacts"_s}));
    }

    void isBounded()
    {
        SyncHistory history;
        for (qint64 id = 1; id <= 500; ++id)
            history.visit(SyncId(id));
        QCOMPARE(recent(history).size(), 20);
        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, 99);
        QVERIFY(history.canGoForward());
    }
};

QTEST_APPLESS_MAIN(TestSyncHistory)
#include "tst_synchistory.moc"
