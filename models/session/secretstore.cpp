// SPDX-License-Identifier: MIT
#include "models/session/secretstore.h"

namespace Inspector
{

void SecretJob::finishLater(const Result<Secrets> &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { Q_EMIT finished(result); }, Qt::QueuedConnection);
}

Owned<SecretJob> MemorySecretStore::load()
{
    Owned<SecretJob> job(new SecretJob);
    job->finishLater(m_secrets);
    return job;
}

Owned<SecretJob> MemorySecretStore::save(const Secrets &secrets)
{
    m_secrets = secrets;
    return load();
}

} // namespace Inspector
