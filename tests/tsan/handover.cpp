// SPDX-License-Identifier: MIT
#include <QFutureInterface>
#include <QSemaphore>
#include <QThreadPool>

#include <cstdarg>
#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>
#include <sched.h>
#include <utility>

// Linked into everything that ThreadSanitizer looks at (INSPECTOR_SANITIZE=thread). Qt itself is not
// instrumented, so what it hands from one thread to another looks like a race. The functions below stand
// before libQt6Core's own of the same names, for our code and Qt's other libraries: they tell ThreadSanitizer
// of the hand-over (release in the thread that gives, acquire in the one that takes) and call Qt's. Each
// tells of its own hand-over alone, so a race beside it is still seen (races.cpp). Calls within libQt6Core
// don't come through here: it is linked with -Bsymbolic-functions.

namespace
{

// Qt's own function of this (mangled) name.
template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

// A runnable on its way to a thread of the pool, and from there to those who wait for the pool. The pool
// doesn't know the runnable itself, so QFuture::waitForFinished() can't run what hasn't begun; it waits for
// the pool to do it.
class HandedRunnable : public QRunnable
{
public:
    HandedRunnable(QThreadPool *pool, QRunnable *runnable)
        : m_pool(pool)
        , m_runnable(runnable)
    {
        __tsan_release(this);
    }

    ~HandedRunnable() override
    {
        if (m_runnable && m_runnable->autoDelete())
            delete m_runnable;
    }

    void run() override
    {
        __tsan_acquire(this);
        QRunnable *const runnable = std::exchange(m_runnable, nullptr);
        const bool ours = runnable->autoDelete(); // asked before, as Qt does: run() may delete it
        runnable->run();
        if (ours)
            delete runnable;
        __tsan_release(m_pool);
    }

private:
    QThreadPool *m_pool;
    QRunnable *m_runnable;
};

// A function on its way to the thread of another object; whoever waits for it (BlockingQueuedConnection)
// gives done.
class HandedFunction : public QtPrivate::QSlotObjectBase
{
public:
    HandedFunction(QtPrivate::QSlotObjectBase *function, void *done)
        : QSlotObjectBase(&HandedFunction::impl)
        , m_function(function)
        , m_done(done)
    {
        __tsan_release(this);
    }

private:
    static void impl(int which, QSlotObjectBase *base, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(base);
        auto *const self = static_cast<HandedFunction *>(base);
        if (which == Destroy) {
            self->m_function->destroyIfLastRef();
            delete self;
        } else if (which == Call) {
            self->m_function->call(receiver, arguments);
            if (self->m_done)
                __tsan_release(self->m_done);
        }
    }

    QtPrivate::QSlotObjectBase *m_function;
    void *m_done;
};

} // namespace

void QThreadPool::start(QRunnable *runnable, int priority)
{
    static const auto real =
        next<void (*)(QThreadPool *, QRunnable *, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new HandedRunnable(this, runnable), priority);
}

void QThreadPool::start(std::function<void()> function, int priority)
{
    start(QRunnable::create(std::move(function)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto real = next<bool (*)(QThreadPool *, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, milliseconds);
    if (done)
        __tsan_acquire(this);
    return done;
}

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *function,
                                   Qt::ConnectionType type, void *result)
{
    static const auto real = next<bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType,
                                           void *)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    char done = 0;
    const bool waits = type == Qt::BlockingQueuedConnection;
    const bool invoked = real(object, new HandedFunction(function, waits ? &done : nullptr), type, result);
    if (waits)
        __tsan_acquire(&done);
    return invoked;
}

void QSemaphore::release(int n)
{
    static const auto real = next<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7releaseEi");
    __tsan_release(this);
    real(this, n);
}

void QSemaphore::acquire(int n)
{
    static const auto real = next<void (*)(QSemaphore *, int)>("_ZN10QSemaphore7acquireEi");
    real(this, n);
    __tsan_acquire(this);
}

bool QSemaphore::tryAcquire(int n)
{
    static const auto real = next<bool (*)(QSemaphore *, int)>("_ZN10QSemaphore10tryAcquireEi");
    const bool acquired = real(this, n);
    if (acquired)
        __tsan_acquire(this);
    return acquired;
}

bool QSemaphore::tryAcquire(int n, int timeout)
{
    static const auto real = next<bool (*)(QSemaphore *, int, int)>("_ZN10QSemaphore10tryAcquireEii");
    const bool acquired = real(this, n, timeout);
    if (acquired)
        __tsan_acquire(this);
    return acquired;
}

// The last of those who share a result clears it, after all others are done with it.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto real =
        next<bool (*)(const QFutureInterfaceBase *)>("_ZNK20QFutureInterfaceBase6derefTEv");
    auto *const result = const_cast<QtPrivate::ResultStoreBase *>(&resultStoreBase());
    __tsan_release(result);
    const bool shared = real(this);
    __tsan_acquire(result);
    return shared;
}

// A thread that was told to end deletes what lived in it: &QObject::deleteLater, connected to its finished().
void QThread::quit()
{
    static const auto real = next<void (*)(QThread *)>("_ZN7QThread4quitEv");
    __tsan_release(this);
    real(this);
}

void QObject::deleteLater()
{
    static const auto real = next<void (*)(QObject *)>("_ZN7QObject11deleteLaterEv");
    __tsan_acquire(QThread::currentThread());
    real(this);
}

extern "C" int __interceptor_clone(int (*function)(void *), void *stack, int flags, void *argument,
                                   pid_t *parent, void *tls, pid_t *child);

// QProcess starts a program as vfork() does, in its parent's memory, and ThreadSanitizer's clone(), which
// takes it for fork(), then aborts in the parent. As ThreadSanitizer does for vfork() itself: a fork().
extern "C" int clone(int (*function)(void *), void *stack, int flags, void *argument, ...) noexcept
{
    va_list more;
    va_start(more, argument);
    auto *const parent = va_arg(more, pid_t *);
    auto *const tls = va_arg(more, void *);
    auto *const child = va_arg(more, pid_t *);
    va_end(more);
    const int forkFlags = flags & CLONE_VFORK ? flags & ~(CLONE_VFORK | CLONE_VM) : flags;
    return __interceptor_clone(function, stack, forkFlags, argument, parent, tls, child);
}
