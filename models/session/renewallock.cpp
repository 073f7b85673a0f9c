// SPDX-License-Identifier: MIT
#include "models/session/renewallock.h"

#include "models/base/platform.h"
#include "models/base/text.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryFile>

#include <chrono>

#if INSPECTOR_POSIX()
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// QLockFile says what kind of error it was at most: so the system is asked for its words by another file in
// the same folder. Empty if it has nothing against that one.
QString reasonAgainst(const QString &path)
{
    QTemporaryFile probe(path + u".XXXXXX"_s);
    if (probe.open() && probe.write("0") == 1 && probe.flush())
        return {};
    return probe.errorString();
}

#if INSPECTOR_POSIX()
// Three tries of two minutes, pauses and storing included, and some more for clocks that drift.
constexpr std::chrono::minutes LongestRenewal{15};
// QLockFile makes the file, and writes it at once.
constexpr std::chrono::seconds LongestWriting{10};

// By the clock of the file system, which may be another computer's: against a file that is made now.
bool isOlderThan(std::chrono::milliseconds age, const QString &path)
{
    QTemporaryFile probe(path + u".XXXXXX"_s);
    if (!probe.open())
        return false;
    const QDateTime now = probe.fileTime(QFileDevice::FileModificationTime);
    const QDateTime then = QFileInfo(path).lastModified();
    return now.isValid() && then.isValid() && then.msecsTo(now) > age.count();
}

enum class Finding { LeftOver, Held, Unclear };

// QLockFile writes process, program, host, machine and boot into the file, a line each, and after it has the
// system's own lock on it (flock). That lock ends with its process, in whatever container that ran. So where
// the file was written under this kernel, the system's lock decides; elsewhere, as on a network drive, it
// may not reach us.
Finding examine(int file, const QString &path)
{
    QFile content;
    if (!content.open(file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return Finding::Unclear;
    const QByteArray text = content.read(4096);
    const QByteArray boot = QSysInfo::bootUniqueId();
    const bool isOfThisKernel = !boot.isEmpty() && text.split('\n').value(4) == boot;
    // An empty file may have been made a moment ago: its maker's lock must not fail because of us. One that
    // stays empty was left by a program that was killed right then.
    if (!isOfThisKernel && !isOlderThan(text.isEmpty() ? LongestWriting : LongestRenewal, path))
        return Finding::Unclear;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Finding::Held : Finding::Unclear;
    return Finding::LeftOver;
}

Finding removeIfLeftOver(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    int file = ::open(name.constData(), O_RDWR | O_CLOEXEC); // a network drive wants it writable for a lock
    if (file < 0)
        file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return Finding::Unclear;
    Finding finding = examine(file, path);
    // Somebody else may have removed it and made a new one meanwhile. From here on nobody does: that takes
    // the lock that we have.
    struct stat opened = {};
    struct stat named = {};
    if (finding == Finding::LeftOver &&
        (::fstat(file, &opened) != 0 || ::stat(name.constData(), &named) != 0 ||
         opened.st_ino != named.st_ino || opened.st_dev != named.st_dev || ::unlink(name.constData()) != 0))
        finding = Finding::Unclear;
    ::close(file);
    return finding;
}
#endif
} // namespace

RenewalLock::RenewalLock(const QString &path)
    : m_path(path)
{
    if (path.isEmpty())
        return;
    m_file = std::make_unique<QLockFile>(path);
    // A lock of a process that runs does not grow stale with age: a slow server may take minutes.
    m_file->setStaleLockTime(0);
}

RenewalLock::Answer RenewalLock::tryTake()
{
    if (!m_file || m_file->tryLock(0))
        return Answer::Taken;
    if (m_file->error() != QLockFile::LockFailedError) {
        m_reason = reasonAgainst(m_path);
        return Answer::Impossible;
    }
#if INSPECTOR_POSIX()
    const Finding finding = removeIfLeftOver(m_path);
    m_isHeld = finding == Finding::Held;
    if (finding == Finding::LeftOver && m_file->tryLock(0))
        return Answer::Taken;
#endif
    return Answer::Busy;
}

void RenewalLock::release()
{
    if (m_file)
        m_file->unlock();
}

QString RenewalLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file->getLockInfo(&process, &host, &program)) {
        return Text::tr(
                   "According to the lock file %1, another program is refreshing this sign-in. If no other "
                   "program is signing in with this connection, delete the file.")
            .arg(m_path);
    }
    const QString who =
        host == QSysInfo::machineHostName()
            ? Text::tr("%1 (process %2) on this computer").arg(program).arg(process)
            : Text::tr("%1 (process %2) on the computer %3").arg(program).arg(process).arg(host);
    if (m_isHeld)
        return Text::tr("%1 is refreshing this sign-in (lock file %2).").arg(who, m_path);
    return Text::tr(
               "According to the lock file %1, %2 is refreshing this sign-in. If that program is no longer "
               "running, delete the file.")
        .arg(m_path, who);
}

} // namespace Inspector
