// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/platform.h"

#include <QFile>

namespace Inspector
{

// Which file an open one is, whatever becomes of its name: somebody may delete it, and give the name to
// another. A value; any thread.
class FileMark
{
public:
    FileMark() = default; // of no file
    explicit FileMark(const QFile &open);

    // The name leads to this very file. Where a file system has no such thing: to any file.
    bool isThere() const;

private:
    QString m_path;
#if INSPECTOR_POSIX()
    quint64 m_device = 0;
    quint64 m_inode = 0;
#endif
};

} // namespace Inspector
