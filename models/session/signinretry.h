// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <chrono>
#include <optional>

namespace Inspector
{

// Whether a request of a sign-in that failed is sent again, and how long after. Pure bookkeeping: who asks
// has to wait, and to send.
class SignInRetry
{
public:
    struct Pause {
        std::chrono::milliseconds span{};
        // Eloqua lets this user sign in again only then, so it may be long.
        bool isThrottle = false;
    };

    // Between the first try and the second; twice that before the third.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    // A run begins, or begins anew.
    void begin();
    void signedIn();

    // The pause before the same request is worth another try; none when it is not.
    std::optional<Pause> afterTokenFailure(const ApiError &error);
    std::optional<Pause> afterIdentityFailure(const ApiError &error);
    // The access token had run out before it could be used. Is another one worth a refresh token?
    bool afterUselessToken();

private:
    std::optional<Pause> after(const ApiError &error, int failures);
    std::optional<Pause> afterThrottle(const ApiError &error);

    std::chrono::milliseconds m_delay{1000};
    int m_tokenFailures = 0;    // in this run
    int m_identityFailures = 0; // in this run
    int m_uselessTokens = 0;    // in a row, over all runs
    int m_throttlePauses = 0;   // since the last sign-in
    bool m_wasSignedIn = false;
};

} // namespace Inspector
