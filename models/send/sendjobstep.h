// SPDX-License-Identifier: MIT
#pragma once

#include "models/send/sendjob.h"

namespace Inspector
{

// What a SendJob has done on the pool. Private to SendJob.
struct SendJob::Step {
    SendState state;  // as it was written down
    QByteArray piece; // the next one, or none
    std::shared_ptr<SendSpool> spool;
    Outcome outcome = Done{};
};

} // namespace Inspector
