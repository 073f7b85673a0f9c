// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/secretstore.h"

namespace Inspector
{

// The secrets of one saved connection in the system's keychain (Secret Service, KWallet, Windows' Credential
// Manager, macOS' Keychain), as one entry, so that client secret and refresh token always belong together.
// Never stores anything unencrypted: where there is no keychain, every job ends with an error of kind Secrets
// and a sentence for people. A job takes at most some ten seconds, whatever the keychain does.
class KeychainStore final : public SecretStore
{
public:
    // `id` names the entry and the lock file, `name` the connection in messages.
    KeychainStore(QString id, QString name);
    Owned<SecretJob> load() override;
    Owned<SecretJob> save(const Secrets &secrets) override;
    // Finishes with empty secrets once the entry is gone.
    Owned<SecretJob> erase();
    std::optional<ApiError> obstacle() const override;
    QString lockFile() const override;

private:
    QString m_id;
    QString m_name;
};

} // namespace Inspector
