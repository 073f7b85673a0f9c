// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/session/connection.h"

#include <QObject>

namespace Inspector
{

// One reading or writing of a SecretStore. Owned by who asked; `finished` comes exactly once, never from
// within the call that made the job. Dropping the job loses the answer only: a save that has begun is carried
// through.
class SecretJob : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    void finishLater(const Result<Secrets> &result);

Q_SIGNALS:
    void finished(const Inspector::Result<Inspector::Secrets> &result);
};

// Where the client secret and the refresh token of one connection live between runs. All calls on the GUI
// thread.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual Owned<SecretJob> load() = 0;
    // Finishes with what was stored, once it is safe on disk or in the keychain.
    virtual Owned<SecretJob> save(const Secrets &secrets) = 0;
    // Asked before a refresh token is spent: a store that can be seen to refuse its successor says so here,
    // so that the only token there is does not get lost. Null when nothing speaks against it.
    virtual std::optional<ApiError> obstacle() const { return std::nullopt; }
    // A file that processes lock while they refresh; empty when no other process can share this store.
    virtual QString lockFile() const { return {}; }
};

// For this run only.
class MemorySecretStore final : public SecretStore
{
public:
    explicit MemorySecretStore(Secrets secrets)
        : m_secrets(std::move(secrets))
    {
    }
    Owned<SecretJob> load() override;
    Owned<SecretJob> save(const Secrets &secrets) override;

private:
    Secrets m_secrets;
};

} // namespace Inspector
