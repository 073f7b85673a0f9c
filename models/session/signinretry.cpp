// SPDX-License-Identifier: MIT
#include "models/session/signinretry.h"

#include <algorithm>

namespace Inspector
{
using namespace std::chrono_literals;

namespace
{
constexpr int MostTries = 3; // for the token, and for /id
constexpr auto LongestRetryAfter = 10s;
// Each costs a refresh token.
constexpr int MostUselessTokens = 3;
// Eloqua lets a user sign in once a minute (since 18D), and does not always say how long that still is.
constexpr auto ThrottlePause = 60s;
constexpr auto LongestThrottlePause = 300s;
constexpr int MostThrottlePauses = 5;
} // namespace

void SignInRetry::begin()
{
    m_tokenFailures = 0;
    m_identityFailures = 0;
}

void SignInRetry::signedIn()
{
    m_uselessTokens = 0;
    m_throttlePauses = 0;
    m_wasSignedIn = true;
}

std::optional<SignInRetry::Pause> SignInRetry::afterTokenFailure(const ApiError &error)
{
    return after(error, ++m_tokenFailures);
}

std::optional<SignInRetry::Pause> SignInRetry::afterIdentityFailure(const ApiError &error)
{
    return after(error, ++m_identityFailures);
}

bool SignInRetry::afterUselessToken()
{
    if (++m_uselessTokens < MostUselessTokens)
        return true;
    m_uselessTokens = 0;
    return false;
}

std::optional<SignInRetry::Pause> SignInRetry::after(const ApiError &error, int failures)
{
    if (error.kind == ApiError::Kind::RateLimited)
        return afterThrottle(error);
    const std::chrono::milliseconds asked = error.retryAfter.value_or(0s);
    if (!isTransient(error) || failures >= MostTries || asked > LongestRetryAfter)
        return std::nullopt;
    return Pause{.span = std::max(m_delay * failures, asked)};
}

// A renewal that the server throttles is a pause for what is under way, not its end. At the first sign-in a
// person is there to try again.
std::optional<SignInRetry::Pause> SignInRetry::afterThrottle(const ApiError &error)
{
    const std::chrono::seconds span = error.retryAfter.value_or(ThrottlePause);
    if (!m_wasSignedIn || span > LongestThrottlePause || m_throttlePauses >= MostThrottlePauses)
        return std::nullopt;
    ++m_throttlePauses;
    return Pause{.span = span, .isThrottle = true};
}

} // namespace Inspector
