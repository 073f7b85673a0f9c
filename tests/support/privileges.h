// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Inspector::Test
{

// While it lives, permissions of files mean something, although the tests may run as root (as in a
// container): then the process is nobody for a while. `folder`, if given, is opened to everybody first, for a
// temporary folder is its owner's alone.
class WithoutPrivileges
{
public:
    explicit WithoutPrivileges(const QString &folder = {})
    {
        if (!folder.isEmpty()) {
            // The group's as well, for that stays root's.
            QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadGroup | QFile::WriteGroup |
                                              QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther |
                                              QFile::ExeOther);
        }
#ifdef Q_OS_LINUX
        // The real id as well, for access() goes by that one; the saved id stays, to come back with.
        if (::geteuid() == 0)
            m_changed = ::setresuid(65534, 65534, 0) == 0;
        m_inForce = ::geteuid() != 0;
#elif defined(Q_OS_UNIX)
        m_inForce = ::geteuid() != 0;
#endif
    }
    ~WithoutPrivileges()
    {
#ifdef Q_OS_LINUX
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("the user cannot be changed back");
#endif
    }
    Q_DISABLE_COPY_MOVE(WithoutPrivileges)

    bool isInForce() const
    {
        return m_inForce;
    }
    // What a test says that is skipped then.
    static constexpr auto WhyNot =
        "root's rights can't be given up here, and root may read and write everything";

private:
    bool m_changed = false;
    bool m_inForce = false;
};

} // namespace Inspector::Test
