// SPDX-License-Identifier: MIT
#include "models/base/standardstream.h"

#include "models/base/platform.h"
#include "models/base/text.h"

#if INSPECTOR_POSIX()
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <system_error>
#include <unistd.h>
#else
#include <QFile>
#endif

namespace Inspector
{

namespace
{
ApiError failure(const QString &why)
{
    return {.kind = ApiError::Kind::File,
            .message = Text::tr("Couldn't write to standard output: %1. The output is incomplete.").arg(why)};
}
} // namespace

#if INSPECTOR_POSIX()
namespace
{
// Remembered, for another reader may open a named pipe afterwards, and bytes are missing nonetheless.
std::atomic<bool> pipeBroke = false;

ApiError failure(int fault)
{
    return failure(QString::fromStdString(std::generic_category().message(fault)));
}

// The other end may have made a pipe non-blocking for both.
void waitUntilWritable(int descriptor)
{
    pollfd out = {descriptor, POLLOUT, 0};
    ::poll(&out, 1, -1);
}
} // namespace

void prepareStandardStreams()
{
    for (int stream = 0; stream <= 2; ++stream) {
        // Open for reading only, so that writing fails and is noticed. The lowest free number is the one
        // wanted.
        if (::fcntl(stream, F_GETFD) < 0) [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDONLY);
    }
    ::signal(SIGPIPE, SIG_IGN);
    ::signal(SIGXFSZ, SIG_IGN);
}

Outcome checkWritable(StandardStream stream)
{
    const int flags = ::fcntl(int(stream), F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        return failure(EBADF);
    return Done{};
}

Outcome writeStream(StandardStream stream, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t taken = ::write(int(stream), bytes.data(), size_t(bytes.size()));
        if (taken > 0) {
            bytes = bytes.sliced(taken);
            continue;
        }
        const int fault = taken < 0 ? errno : EIO;
        if (fault == EAGAIN || fault == EWOULDBLOCK) {
            waitUntilWritable(int(stream));
        } else if (fault != EINTR) {
            if (stream == StandardStream::Output && (fault == EPIPE || fault == ECONNRESET))
                pipeBroke = true;
            return failure(fault);
        }
    }
    return Done{};
}

Outcome settleStream(StandardStream stream)
{
    // Closing any descriptor of a file makes the system speak; this one must stay open.
    const int copy = ::dup(int(stream));
    if (copy >= 0 && ::close(copy) != 0 && errno != EINTR)
        return failure(errno);
    return Done{};
}

bool isReaderGone()
{
    pollfd out = {STDOUT_FILENO, POLLOUT, 0};
    return pipeBroke || (::poll(&out, 1, 0) == 1 && (out.revents & (POLLERR | POLLHUP)) != 0);
}
#else
void prepareStandardStreams() {}

Outcome checkWritable(StandardStream)
{
    return Done{};
}

Outcome writeStream(StandardStream stream, QByteArrayView bytes)
{
    QFile file;
    if (!file.open(int(stream), QIODevice::WriteOnly | QIODevice::Unbuffered) ||
        file.write(bytes.data(), bytes.size()) != bytes.size())
        return failure(file.errorString());
    return Done{};
}

Outcome settleStream(StandardStream)
{
    return Done{};
}

bool isReaderGone()
{
    return false;
}
#endif

} // namespace Inspector
