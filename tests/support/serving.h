// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/server.h"

#include <QUrl>

namespace Inspector::Test
{

// A network that goes away and comes back: a server that runs in a thread of its own ends all connections,
// and listens at the same port again.
class Serving
{
public:
    explicit Serving(Demo::Server &server)
        : m_server(server)
        , m_port(quint16(server.url().port()))
    {
    }
    void stop()
    {
        QMetaObject::invokeMethod(
            &m_server, [this] { m_server.close(); }, Qt::BlockingQueuedConnection);
    }
    // False if somebody else has the port now.
    bool start()
    {
        bool isListening = false;
        QMetaObject::invokeMethod(
            &m_server, [this, &isListening] { isListening = m_server.listen(m_port); },
            Qt::BlockingQueuedConnection);
        return isListening;
    }

private:
    Demo::Server &m_server;
    quint16 m_port;
};

} // namespace Inspector::Test
