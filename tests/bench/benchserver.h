// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/server.h"
#include "models/client/apiclient.h"
#include "models/signin/connectionfile.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QProcess>

#include <cstdio>

namespace Inspector
{

// The simulated Eloqua in a process of its own, so that its work and its memory are not counted.
class BenchServer
{
public:
    // `rejects`: of its sync with many; 0: as many as usual.
    explicit BenchServer(std::chrono::milliseconds latency, qint64 rejects = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--server"), QString::number(latency.count()), QString::number(rejects)});
        m_process.waitForReadyRead();
        const ConnectionFileContent file =
            parseConnection(m_process.readAllStandardOutput(), QStringLiteral("server")).value();
        m_session = std::make_unique<OAuthSession>(m_network, file.connection,
                                                   std::make_unique<MemorySecretStore>(file.secrets));
        m_client = std::make_unique<ApiClient>(m_network, *m_session);
    }
    ~BenchServer()
    {
        m_client.reset();
        m_process.closeWriteChannel();
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(BenchServer)

    ApiClient &client() { return *m_client; }

    // What "--server" does.
    static int run(int &argc, char **argv)
    {
        const QCoreApplication app(argc, argv);
        Demo::Options options;
        options.latency = std::chrono::milliseconds(app.arguments().value(2).toInt());
        if (const qint64 rejects = app.arguments().value(3).toLongLong(); rejects > 0)
            options.rejects = rejects;
        Demo::Server server(options);
        if (!server.listen())
            return 1;
        std::fputs(server.connectionFile().constData(), stdout);
        std::fflush(stdout);
        return QCoreApplication::exec();
    }

private:
    QProcess m_process;
    QNetworkAccessManager m_network;
    std::unique_ptr<OAuthSession> m_session;
    std::unique_ptr<ApiClient> m_client;
};

} // namespace Inspector
