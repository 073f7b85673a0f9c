// SPDX-License-Identifier: MIT
#include "models/base/filereplacement.h"

#include "models/base/platform.h"
#include "models/base/text.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#include <cerrno>

#if INSPECTOR_POSIX()
#include <sys/stat.h>
#include <unistd.h>
#endif
#if INSPECTOR_POSIX() && defined(Q_OS_LINUX)
#include <fcntl.h>
#include <linux/stat.h>
#include <sys/xattr.h>
#endif

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

ApiError reason(const QString &message)
{
    return {.kind = ApiError::Kind::File, .message = message};
}

#if INSPECTOR_POSIX() && defined(Q_OS_LINUX)
// With a list, the group's bits of the permissions mean another thing: a copy that has only those could be
// open to people who had no access. And a new file may have got a list from its folder.
bool copyAccessList(const char *from, int to)
{
    constexpr auto Name = "system.posix_acl_access";
    const auto isNone = [] { return errno == ENODATA || errno == EOPNOTSUPP; };
    QByteArray list(::getxattr(from, Name, nullptr, 0) > 0 ? XATTR_SIZE_MAX : 0, Qt::Uninitialized);
    if (list.isEmpty())
        return ::fremovexattr(to, Name) == 0 || isNone();
    const ssize_t size = ::getxattr(from, Name, list.data(), size_t(list.size()));
    return size > 0 && ::fsetxattr(to, Name, list.constData(), size_t(size), 0) == 0;
}

// As containers are given single files: rename() cannot replace what something is mounted on.
bool isMountedOn(const char *path)
{
    struct statx info = {};
    return ::statx(AT_FDCWD, path, 0, STATX_BASIC_STATS, &info) == 0 &&
           (info.stx_attributes_mask & info.stx_attributes & STATX_ATTR_MOUNT_ROOT) != 0;
}
#endif
} // namespace

Outcome copyAccess(const QString &path, int to)
{
#if INSPECTOR_POSIX()
    const QByteArray from = QFile::encodeName(path);
    struct stat wanted = {};
    struct stat made = {};
    if (::stat(from.constData(), &wanted) != 0 || ::fstat(to, &made) != 0)
        return reason(qt_error_string(errno));
    const bool isOwners = wanted.st_uid == made.st_uid && wanted.st_gid == made.st_gid;
    if (!isOwners && ::fchown(to, wanted.st_uid, wanted.st_gid) != 0) {
        const QFileInfo file(path);
        const auto orNumber = [](const QString &name, uint id) {
            return name.isEmpty() ? QString::number(id) : name;
        };
        return reason(
            Text::tr(
                "it belongs to user %1 and group %2, and you don't have permission to keep this ownership")
                .arg(orNumber(file.owner(), wanted.st_uid), orNumber(file.group(), wanted.st_gid)));
    }
#if INSPECTOR_POSIX() && defined(Q_OS_LINUX)
    if (isMountedOn(from.constData()))
        return reason(Text::tr("it's a mount point, so it can't be replaced; mount its folder instead"));
    if (!copyAccessList(from.constData(), to))
        return reason(Text::tr("its access control list can't be kept: %1").arg(qt_error_string(errno)));
#endif
    if (::fstat(to, &made) != 0 ||
        (made.st_mode != wanted.st_mode && ::fchmod(to, wanted.st_mode & 07777) != 0))
        return reason(Text::tr("its permissions can't be kept: %1").arg(qt_error_string(errno)));
#else
    Q_UNUSED(path)
    Q_UNUSED(to)
#endif
    return Done{};
}

Outcome commitWhole(QSaveFile &file, const QByteArray &content)
{
    // Where only a part found room, the system says why for the rest.
    const bool isWritten = file.write(content) == content.size() && (file.flush() || file.flush());
    if (!isWritten || !file.commit())
        return reason(file.errorString());
    return Done{};
}

Outcome createContent(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return reason(file.errorString());
    return commitWhole(file, content);
}

Outcome replaceContent(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return reason(file.errorString());
    if (const Outcome kept = copyAccess(path, file.handle()); !kept)
        return kept;
    return commitWhole(file, content);
}

Outcome tryReplacement(const QString &path)
{
    QTemporaryFile probe(QFileInfo(path).canonicalFilePath() + u".XXXXXX"_s);
    if (!probe.open())
        return reason(probe.errorString());
    return copyAccess(path, probe.handle());
}

} // namespace Inspector
