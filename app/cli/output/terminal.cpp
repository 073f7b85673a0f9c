// SPDX-License-Identifier: MIT
#include "app/cli/output/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace Inspector
{

namespace
{
constexpr int UsualWidth = 80;
} // namespace

#ifdef Q_OS_UNIX
bool isTerminal(StandardStream stream)
{
    return ::isatty(int(stream)) == 1;
}

int terminalWidth()
{
    for (const StandardStream stream : {StandardStream::Output, StandardStream::Error}) {
        winsize size = {};
        if (::ioctl(int(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            return size.ws_col;
    }
    bool ok = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &ok);
    return ok && columns > 0 ? columns : UsualWidth;
}
#else
bool isTerminal(StandardStream)
{
    return false;
}

int terminalWidth()
{
    return UsualWidth;
}
#endif

} // namespace Inspector
