// SPDX-License-Identifier: MIT
#include "app/demo/server.h"

namespace Inspector::Demo
{

ServerThread::ServerThread(Options options, quint16 port, QObject *parent)
    : ServerThread(std::make_unique<Server>(std::move(options)), port, parent)
{
}

ServerThread::ServerThread(std::unique_ptr<Server> server, quint16 port, QObject *parent)
    : QObject(parent)
    , m_server(server.release())
{
    m_thread.setObjectName(QStringLiteral("Simulated Eloqua"));
    m_server->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    // The one wait there is: a port cannot be told before it is bound, which takes no longer than the
    // thread's start.
    QMetaObject::invokeMethod(
        m_server, [this, port] { m_listening = m_server->listen(port); }, Qt::BlockingQueuedConnection);
}

ServerThread::~ServerThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace Inspector::Demo
