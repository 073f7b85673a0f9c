// SPDX-License-Identifier: MIT
#include "models/store/keptplaces.h"

#include "models/base/filehold.h"
#include "models/base/text.h"
#include "models/store/keptfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUuid>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto PartNote = "/part"_L1;

// Named here, not taken from the application: both programs have the same places.
QString below(QStandardPaths::StandardLocation location, QStringView folder)
{
    return QStandardPaths::writableLocation(location) + u"/eloqua-sync-inspector/"_s + folder.toString();
}

QString holdIn(const QString &folder)
{
    return folder + u"/held"_s;
}

// What programs that were killed left behind, wherever they were: a folder is somebody's while the file in it
// is held. Where that cannot be told, everything stays.
void sweep(const QString &all)
{
    for (const QString &name : QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = all + u'/' + name;
        QFile held(holdIn(folder));
        if (!held.open(QIODevice::ReadWrite) || hold(held) != Hold::Held)
            continue;
        QFile note(folder + PartNote);
        if (note.open(QIODevice::ReadOnly))
            removeNotedPart(QFile::decodeName(note.readAll()));
        note.close();
        QDir(folder).removeRecursively();
    }
}

// Letters and digits; everything else would need care in a shell.
QString plainWords(const QString &text)
{
    QString words;
    for (const QChar c : text.left(40)) {
        if (c.isLetterOrNumber() || c == u'_')
            words += c;
    }
    return words.isEmpty() ? u"Eloqua"_s : words;
}

ApiError failure(const QString &folder, const QString &why)
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("Couldn't prepare the copy in %1: %2.").arg(folder, why)};
}
} // namespace

QString keptFolder()
{
    return below(QStandardPaths::GenericDataLocation, u"kept");
}

QString repairFolder()
{
    return below(QStandardPaths::GenericDataLocation, u"repair");
}

QString realKeptPath(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

// Named after the kept copy, so that a person who looks for it finds it.
QString workingCopyOf(const QString &keptPath)
{
    const QString path = realKeptPath(keptPath);
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return u"%1/%2-%3.%4"_s.arg(repairFolder(), QFileInfo(path).completeBaseName().left(80),
                                QString::fromLatin1(hash.left(16)), QLatin1StringView(KeptSuffix));
}

QString workingLockOf(const QString &keptPath)
{
    return workingCopyOf(keptPath) + u".lock"_s;
}

void removeWorkingCopy(const QString &keptPath)
{
    const QString path = workingCopyOf(keptPath);
    if (!QFileInfo::exists(path))
        return;
    QFile held(workingLockOf(keptPath));
    if (held.open(QIODevice::ReadWrite) && hold(held) != Hold::Busy) {
        removeDatabase(path);
        held.remove();
    }
}

void removeDatabase(const QString &path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

bool isInKeptFolder(const QString &path)
{
    const QString folder = QFileInfo(path).dir().canonicalPath();
    return !folder.isEmpty() && folder == QDir(keptFolder()).canonicalPath();
}

QString freeKeptPath(const QString &site, SyncId sync, const QDateTime &when)
{
    const QString stem = u"%1/%2-sync-%3-%4"_s.arg(keptFolder(), plainWords(site), toText(sync),
                                                   when.toUTC().toString(u"yyyyMMdd-HHmmss"_s));
    QString path = stem + u'.' + QLatin1StringView(KeptSuffix);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = u"%1-%2.%3"_s.arg(stem, QString::number(number), QLatin1StringView(KeptSuffix));
    return path;
}

bool isOnNetwork(const QString &path)
{
    static const QByteArrayList network{"nfs", "nfs4",       "cifs", "smb3",           "smbfs", "afs",
                                        "9p",  "fuse.sshfs", "ceph", "fuse.glusterfs", "lustre"};
    return network.contains(QStorageInfo(path).fileSystemType());
}

Result<std::unique_ptr<WorkFolder>> WorkFolder::make()
{
    const QString all = below(QStandardPaths::GenericCacheLocation, u"keeping");
    if (!QDir().mkpath(all))
        return failure(all, Text::tr("it can't be created"));
    QFile::setPermissions(all, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    sweep(all);
    std::unique_ptr<WorkFolder> folder(new WorkFolder);
    // Between its two steps, a sweep by another program may take a folder for a leftover.
    do {
        folder->m_path = all + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!QDir().mkdir(folder->m_path))
            return failure(all, Text::tr("a folder can't be created in it"));
        folder->m_held.setFileName(holdIn(folder->m_path));
        if (!folder->m_held.open(QIODevice::ReadWrite) && QFileInfo::exists(folder->m_path))
            return failure(all, Text::tr("a file can't be created in it"));
    } while (!folder->m_held.isOpen() || hold(folder->m_held) == Hold::Busy);
    return folder;
}

WorkFolder::~WorkFolder()
{
    if (m_path.isEmpty())
        return;
    m_held.close(); // some systems remove no open file; that a sweep may help from here on does no harm
    QDir(m_path).removeRecursively();
}

Result<QString> WorkFolder::makeFile(const QString &name) const
{
    const QString path = m_path + u'/' + name;
    if (const Outcome made = createPrivateFile(path); !made)
        return failure(m_path, made.error().message);
    return path;
}

void WorkFolder::notePart(const QString &part) const
{
    QFile note(m_path + PartNote);
    if (note.open(QIODevice::WriteOnly))
        note.write(QFile::encodeName(part));
}

} // namespace Inspector
