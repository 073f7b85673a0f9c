// SPDX-License-Identifier: MIT
#include "models/base/owned.h"

#include <QPointer>
#include <QtTest>

using namespace Inspector;

class Work : public QObject
{
    Q_OBJECT

public:
    explicit Work(int *cancelled = nullptr)
        : m_cancelled(cancelled)
    {
    }
    void cancel()
    {
        if (m_cancelled)
            ++*m_cancelled;
    }

Q_SIGNALS:
    void done();

private:
    int *m_cancelled;
};

class OwnedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void droppingSeversCancelsAndDeletesLater();
    void mayBeDroppedInItsOwnSignal();
    void aNewOneReplacesTheOldInOneStatement();
};

void OwnedTest::droppingSeversCancelsAndDeletesLater()
{
    int cancelled = 0;
    int heard = 0;
    Owned<Work> work(new Work(&cancelled));
    const QPointer<Work> watch(work.get());
    connect(work.get(), &Work::done, this, [&heard] { ++heard; });
    work.reset();
    QCOMPARE(cancelled, 1);
    QVERIFY(watch); // deleted by the event loop only
    Q_EMIT watch->done();
    QCOMPARE(heard, 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!watch);
}

void OwnedTest::mayBeDroppedInItsOwnSignal()
{
    Owned<Work> work(new Work);
    int heard = 0;
    connect(work.get(), &Work::done, this, [&] {
        ++heard;
        work.reset();
    });
    connect(work.get(), &Work::done, this, [&heard] { ++heard; });
    Q_EMIT work->done();
    QCOMPARE(heard, 1); // who drops it ends it for everybody
}

void OwnedTest::aNewOneReplacesTheOldInOneStatement()
{
    int cancelled = 0;
    Owned<Work> work(new Work(&cancelled));
    work = Owned<Work>(new Work(&cancelled));
    QCOMPARE(cancelled, 1);
    work.reset();
    QCOMPARE(cancelled, 2);
}

QTEST_GUILESS_MAIN(OwnedTest)
#include "tst_owned.moc"
