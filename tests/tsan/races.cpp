// SPDX-License-Identifier: MIT
// races NAME: does on purpose what ThreadSanitizer has to report, beside each hand-over that handover.cpp
// tells of. With "none" each is used as it should be, and nothing may be reported.
#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <map>

namespace
{

// An object in a thread of its own, to be asked from another.
struct Worker {
    Worker()
    {
        object.moveToThread(&thread);
        thread.start();
    }
    ~Worker()
    {
        thread.quit();
        thread.wait();
    }
    QThread thread;
    QObject object;
};

void afterTheStart()
{
    int value = 0;
    QThreadPool::globalInstance()->start([&value] { ++value; });
    ++value; // the task may be at it
    QThreadPool::globalInstance()->waitForDone();
}

void withoutWaiting()
{
    int value = 0;
    QSemaphore begun;
    QThreadPool::globalInstance()->start([&] {
        begun.release();
        ++value;
    });
    begun.acquire();
    ++value; // begun isn't done
    QThreadPool::globalInstance()->waitForDone();
}

void afterTheInvocation()
{
    int value = 0;
    Worker worker;
    QMetaObject::invokeMethod(
        &worker.object, [&value] { ++value; }, Qt::QueuedConnection);
    ++value; // the worker may be at it
    QMetaObject::invokeMethod(
        &worker.object, [] {}, Qt::BlockingQueuedConnection);
}

void none()
{
    int value = 0;
    QSemaphore done;
    ++value;
    QThreadPool::globalInstance()->start([&] {
        ++value;
        done.release();
    });
    done.acquire();
    ++value;
    QThreadPool::globalInstance()->start([&value] { ++value; });
    QThreadPool::globalInstance()->waitForDone();
    ++value;
    Worker worker;
    QMetaObject::invokeMethod(
        &worker.object, [&value] { ++value; }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        &worker.object, [&value] { ++value; }, Qt::BlockingQueuedConnection);
    ++value;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::map<QByteArray, void (*)()> races{{"after-the-start", afterTheStart},
                                                 {"without-waiting", withoutWaiting},
                                                 {"after-the-invocation", afterTheInvocation},
                                                 {"none", none}};
    const auto race = races.find(argc == 2 ? QByteArray(argv[1]) : QByteArray());
    if (race == races.end())
        return 2;
    race->second();
    return 0;
}
