// SPDX-License-Identifier: MIT
#include "models/base/filehold.h"

#include "models/base/filemark.h"
#include "models/base/platform.h"

#if INSPECTOR_POSIX()
#include <cerrno>
#include <sys/file.h>
#endif

namespace Inspector
{

Hold hold(const QFile &open)
{
#if INSPECTOR_POSIX()
    if (::flock(open.handle(), LOCK_EX | LOCK_NB) != 0)
        return errno == EWOULDBLOCK ? Hold::Busy : Hold::Unknown;
    // Somebody may have removed it, or given it its final name, while we waited.
    return FileMark(open).isThere() ? Hold::Held : Hold::Busy;
#else
    Q_UNUSED(open)
    return Hold::Unknown;
#endif
}

} // namespace Inspector
