// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionfile.h"
#include "tests/support/faultyserver.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <memory>

namespace Inspector::Test
{

// A connection file for a simulated Eloqua, in a folder of its own.
struct StoredConnection {
    explicit StoredConnection(const Demo::Server &server) { put(path, server.connectionFile()); }
    ConnectionFileContent content() const { return readConnectionFile(path).value(); }
    std::unique_ptr<SecretStore> store() const { return std::make_unique<ConnectionFileStore>(path); }
    // What a session leaves there is the connection file alone.
    QStringList files() const { return filesIn(folder.path()); }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("connection.json"));
};

} // namespace Inspector::Test
