// SPDX-License-Identifier: MIT
#include "app/cli/terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <poll.h>
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
bool isTerminal(Stream stream)
{
    return ::isatty(int(stream)) == 1;
}

int terminalWidth()
{
    for (const Stream stream : {Stream::Output, Stream::Error}) {
        winsize size = {};
        if (::ioctl(int(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
            return size.ws_col;
    }
    bool ok = false;
    const int columns = qEnvironmentVariableIntValue("COLUMNS", &ok);
    return ok && columns > 0 ? columns : UsualWidth;
}

void prepareStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        // Open for reading only, so that writing fails and is noticed. The lowest free number is the one
        // wanted.
        if (::fcntl(stream, F_GETFD) < 0) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDONLY);
    }
    ::signal(SIGPIPE, SIG_IGN);
}

bool isReaderGone()
{
    pollfd out = {STDOUT_FILENO, POLLOUT, 0};
    return ::poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP)) != 0;
}
#else
bool isTerminal(Stream)
{
    return false;
}

int terminalWidth()
{
    return UsualWidth;
}

void prepareStandardStreams() {}

bool isReaderGone()
{
    return false;
}
#endif

} // namespace Inspector
