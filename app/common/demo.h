// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/server.h"
#include "models/base/result.h"
#include "models/signin/connectionfile.h"

#include <memory>

namespace Inspector
{

// The simulated Eloqua of --demo, in a thread of its own; it ends with this pointer.
using DemoServer = std::unique_ptr<Demo::ServerThread>;

// Starts it on a free loopback port.
Result<DemoServer> startDemoServer(const Demo::Options &options = {}, quint16 port = 0);
// How to sign in to it.
Result<ConnectionFileContent> demoConnection(const Demo::ServerThread &server);

} // namespace Inspector
