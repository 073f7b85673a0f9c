// SPDX-License-Identifier: MIT
#include "app/cli/exitcode.h"

namespace Inspector
{

ExitCode exitCodeFor(const ApiError &error, bool duringSignIn)
{
    switch (error.kind) {
    case ApiError::Kind::Network:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::ProxySignIn:
        return ExitCode::Network;
    case ApiError::Kind::SignIn:
    case ApiError::Kind::Secrets:
        return ExitCode::SignInRefused;
    case ApiError::Kind::Gone:
        return duringSignIn ? ExitCode::Refused : ExitCode::NotFound;
    case ApiError::Kind::File:
        return duringSignIn ? ExitCode::WrongUsage : ExitCode::Output;
    case ApiError::Kind::Refused:
        // Without an answer it was not the server: a column was named that no row has.
        return error.httpStatus == 0 ? ExitCode::WrongUsage : ExitCode::Refused;
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::Server:
    case ApiError::Kind::BadReply:
        return ExitCode::Refused;
    case ApiError::Kind::Stopped:
        return ExitCode::Interrupted;
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
