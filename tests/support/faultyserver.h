// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/server.h"
#include "tests/support/faults.h"

#include <mutex>

namespace Inspector::Demo
{

// The simulated Eloqua, which can be made to go wrong. Its own functions may be called from any thread.
class FaultyServer : public Server
{
    Q_OBJECT

public:
    using Server::Server;

    void addFault(Fault fault);
    void clearFaults();
    // Sends what Fault::Kind::Hold has held back so far.
    void releaseHeld();
    // How many that are. From another thread.
    qsizetype heldBack();

protected:
    Delivery deliveryFor(const Request &request, const Handler &handler) override;

private:
    Delivery faultyDelivery(const Fault &fault, const Request &request,
                            const std::optional<Request> &previous, const Handler &handler);
    Delivery held(const Response &response);

    std::mutex m_mutex; // guards the faults
    Faults m_faults;
    QList<std::function<void()>> m_held; // only for the server's thread
};

class FaultyServerThread : public ServerThread
{
    Q_OBJECT

public:
    explicit FaultyServerThread(Options options = {}, quint16 port = 0, QObject *parent = nullptr);

    FaultyServer *server() const { return static_cast<FaultyServer *>(ServerThread::server()); }
};

} // namespace Inspector::Demo
