// SPDX-License-Identifier: MIT
#include "app/cli/output/terminal.h"

#include "models/base/platform.h"

#if INSPECTOR_POSIX()
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace Inspector
{

namespace
{
constexpr int UsualWidth = 80;
} // namespace

#if INSPECTOR_POSIX()
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
