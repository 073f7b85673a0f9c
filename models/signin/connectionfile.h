// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/secretstore.h"

namespace Inspector
{

struct ConnectionFileContent {
    Connection connection;
    Secrets secrets;
};

// What is in a file of at most 1 MiB that a person gave as one with a connection.
Result<QByteArray> readConnectionBytes(const QString &path);

// Reads the JSON object that the Eloqua connector for WSO2 takes (clientId, clientSecret, refreshToken,
// redirectUri, scope, apiVersion; besides: name, loginUrl). Unknown keys are ignored. The error names the
// file and the key that is missing or of the wrong type. Reads a small file: quick enough for the GUI thread.
Result<ConnectionFileContent> readConnectionFile(const QString &path);

// The same from bytes; `origin` names them in errors.
Result<ConnectionFileContent> parseConnection(const QByteArray &json, const QString &origin);

// A connection file as a store. A new refresh token replaces the old one in place, so that everything else in
// the file stays as its owner wrote it; the file is replaced atomically, and stays its owner's, with the same
// permissions.
class ConnectionFileStore final : public SecretStore
{
public:
    explicit ConnectionFileStore(QString path);
    Owned<SecretJob> load() override;
    Owned<SecretJob> save(const Secrets &secrets) override;
    std::optional<ApiError> obstacle() const override;
    QString lockFile() const override;

private:
    QString m_path;
};

} // namespace Inspector
