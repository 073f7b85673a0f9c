// SPDX-License-Identifier: MIT
#include "app/cli/demoservercommand.h"

#include "models/base/standardstream.h"

#include <QDir>
#include <QFile>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

DemoServerCommand::DemoServerCommand(const CommandLine &line)
    : m_line(line)
    , m_folder(QDir::tempPath() + u"/eloqua-syncs-demo-XXXXXX"_s)
{
}

void DemoServerCommand::start()
{
    if (const Outcome outcome = run(); !outcome)
        Q_EMIT finished(outcome);
}

Outcome DemoServerCommand::run()
{
    Result<DemoServer> server = startDemoServer(m_line.demo, m_line.port);
    if (!server)
        return server.error();
    m_server = std::move(server).value();

    // QTemporaryDir makes folders of mode 0700, so nobody else can read the file before its own mode is set.
    QFile file(m_folder.filePath(u"connection.json"_s));
    const QByteArray json = m_server->connectionFile();
    if (!m_folder.isValid() || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(json) != json.size() || !file.flush()) {
        return ApiError{.kind = ApiError::Kind::File,
                        .message = tr("Couldn't write the connection file to %1: %2.")
                                       .arg(QDir::toNativeSeparators(QDir::tempPath()), file.errorString())};
    }
    return writeStream(StandardStream::Output,
                       m_server->url().toEncoded() + '\n' + file.fileName().toUtf8() + '\n');
}

} // namespace Inspector
