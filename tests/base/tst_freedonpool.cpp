// SPDX-License-Identifier: MIT
#include "models/base/freedonpool.h"
#include "tests/support/patience.h"

#include <QThread>
#include <QtTest>

using namespace Inspector;

// What is large is freed elsewhere, once, when nobody has it any more.
class TestFreedOnPool : public QObject
{
    Q_OBJECT

    struct Large {
        explicit Large(std::atomic<QThread *> &where)
            : freedIn(where)
        {
        }
        ~Large() { freedIn = QThread::currentThread(); }
        Q_DISABLE_COPY_MOVE(Large)

        std::atomic<QThread *> &freedIn;
    };

private Q_SLOTS:
    void theLastOneDoesNotWait()
    {
        std::atomic<QThread *> freedIn = nullptr;
        auto first = makeFreedOnPool<const Large>(freedIn);
        std::shared_ptr<const Large> second = first;
        first.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
        QCOMPARE(freedIn.load(), nullptr);
        second.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
        QVERIFY(freedIn.load() && freedIn.load() != QThread::currentThread());
    }
};

QTEST_GUILESS_MAIN(TestFreedOnPool)
#include "tst_freedonpool.moc"
