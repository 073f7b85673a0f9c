// SPDX-License-Identifier: MIT
#include "app/common/demo.h"

#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

Result<DemoServer> startDemoServer(const Demo::Options &options, quint16 port)
{
    auto server = std::make_unique<Demo::ServerThread>(options, port);
    if (server->isListening())
        return server;
    const QString message = port == 0
                                ? Text::tr("The simulated Eloqua couldn't open a port on this computer.")
                                : Text::tr("The simulated Eloqua couldn't open port %1 on this computer. "
                                           "Another program may be using it. Choose a different port.")
                                      .arg(port);
    return ApiError{.kind = ApiError::Kind::Network, .message = message};
}

Result<ConnectionFileContent> demoConnection(const Demo::ServerThread &server)
{
    return parseConnection(server.connectionFile(), u"--demo"_s);
}

} // namespace Inspector
