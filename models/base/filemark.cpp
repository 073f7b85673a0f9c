// SPDX-License-Identifier: MIT
#include "models/base/filemark.h"

#include "models/base/platform.h"

#if INSPECTOR_POSIX()
#include <sys/stat.h>
#endif

namespace Inspector
{

#if INSPECTOR_POSIX()
FileMark::FileMark(const QFile &open)
{
    struct stat own {
    };
    if (::fstat(open.handle(), &own) != 0)
        return;
    m_path = open.fileName();
    m_device = quint64(own.st_dev);
    m_inode = quint64(own.st_ino);
}

bool FileMark::isThere() const
{
    struct stat named {
    };
    return !m_path.isEmpty() && ::stat(QFile::encodeName(m_path).constData(), &named) == 0 &&
           quint64(named.st_dev) == m_device && quint64(named.st_ino) == m_inode;
}
#else
FileMark::FileMark(const QFile &open)
    : m_path(open.fileName())
{
}

bool FileMark::isThere() const
{
    return QFile::exists(m_path);
}
#endif

} // namespace Inspector
