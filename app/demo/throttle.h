// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/options.h"
#include "app/demo/http/request.h"

#include <QElapsedTimer>

#include <optional>

namespace Inspector::Demo
{

// Refuses requests for their number: Behaviour::throttle and mostAtOnce. Not thread-safe.
class Throttle
{
public:
    // The answer to a request that is one too many. `busy`: requests that wait for their answer, this one
    // included.
    std::optional<Response> refusal(const Request &request, const Behaviour &behaviour, int busy);

private:
    QElapsedTimer m_sinceLast; // since the last request that was let through
};

} // namespace Inspector::Demo
