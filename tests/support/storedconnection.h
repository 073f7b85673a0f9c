// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionfile.h"
#include "tests/support/faultyserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <memory>

namespace Inspector::Test
{

// A connection file for a simulated Eloqua, in a folder of its own.
struct StoredConnection {
    explicit StoredConnection(const Demo::Server &server)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(server.connectionFile());
    }
    ConnectionFileContent content() const { return readConnectionFile(path).value(); }
    std::unique_ptr<SecretStore> store() const { return std::make_unique<ConnectionFileStore>(path); }
    // By name; what a session leaves there is the connection file alone.
    QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("connection.json"));
};

} // namespace Inspector::Test
