// SPDX-License-Identifier: MIT
#include "models/store/keptretention.h"

#include "models/store/keptcopy.h"
#include "models/store/keptfile.h"

#include <QDir>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// When it was fetched; invalid for a file that this says nothing of.
QDateTime fetchedAt(const QString &path, const std::atomic<bool> &cancelled)
{
    // What needs a log beside it was not saved by us, but is being worked at.
    const Result<KeptHeader> header = readKeptHeader(path);
    if (!header || header->usesLog)
        return {};
    const auto copy = KeptCopy::open(path, KeptCopy::Look::Glance, &cancelled);
    return copy ? (*copy)->facts().started : QDateTime();
}

// By SQLite's own locks: whoever looks at a copy has one for as long as that takes.
bool isInUse(const QString &path)
{
    try {
        Database::openForWriting(path).run("BEGIN EXCLUSIVE");
        return false;
    } catch (const DatabaseFault &) {
        return true;
    }
}
} // namespace

QStringList sweepKept(int days, const QDateTime &now, const std::atomic<bool> &cancelled)
{
    QStringList deleted;
    if (days <= 0)
        return deleted;
    const QDir folder(keptFolder());
    for (const QString &name :
         folder.entryList({u"*."_s + QLatin1StringView(KeptSuffix)}, QDir::Files | QDir::NoSymLinks)) {
        if (cancelled)
            break;
        const QString path = folder.absoluteFilePath(name);
        const QDateTime fetched = fetchedAt(path, cancelled);
        const bool isOld = fetched.isValid() && fetched.addDays(days) < now;
        const bool hasUnsaved = QFileInfo::exists(workingCopyOf(path)); // corrections of somebody
        if (isOld && !hasUnsaved && QFileInfo(path).isWritable() && !isInUse(path) && QFile::remove(path))
            deleted << path;
    }
    return deleted;
}

KeptSweep::KeptSweep(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_work.result()); });
}

KeptSweep::~KeptSweep()
{
    *m_isCancelled = true;
}

void KeptSweep::start(int days)
{
    m_work.setFuture(QtConcurrent::run([days, isCancelled = m_isCancelled] {
        return sweepKept(days, QDateTime::currentDateTimeUtc(), *isCancelled);
    }));
}

} // namespace Inspector
