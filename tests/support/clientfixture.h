// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/client.h"

namespace Inspector::Test
{

// What a test class about requests derives from, besides QObject: a simulated Eloqua and a client on it, both
// made anew for each test function by init() and cleanup().
class ClientFixture
{
protected:
    // What the tests ask for most: the list of syncs, one row of it.
    inline static const QString Syncs = QStringLiteral("/syncs$");
    inline static const QByteArray Small = "limit=1";

    void startServer()
    {
        m_server = std::make_unique<Demo::FaultyServerThread>();
        m_client = std::make_unique<Client>(server());
    }
    void stopServer()
    {
        m_client.reset();
        m_server.reset();
    }

    Demo::FaultyServer &server() { return *m_server->server(); }
    qsizetype requests(QStringView path) { return server().requests(path).size(); }
    void change(const std::function<void(Demo::Behaviour &)> &edit)
    {
        Demo::Behaviour behaviour = server().behaviour();
        edit(behaviour);
        server().setBehaviour(behaviour);
    }

    std::unique_ptr<Demo::FaultyServerThread> m_server;
    std::unique_ptr<Client> m_client;
};

} // namespace Inspector::Test
