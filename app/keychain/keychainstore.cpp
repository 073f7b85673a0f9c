// SPDX-License-Identifier: MIT
#include "app/keychain/keychainstore.h"

#include "app/keychain/keychaintask.h"
#include "models/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Named here, not taken from the application: both programs have to meet at the same lock.
QString lockFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           u"/eloqua-sync-inspector/connections"_s;
}

// The task is the application's, not the job's: a save goes on when the job is dropped.
Owned<SecretJob> run(KeychainTask *task)
{
    task->setParent(QCoreApplication::instance());
    Owned<SecretJob> job(new SecretJob);
    QObject::connect(task, &KeychainTask::finished, job.get(), &SecretJob::finished);
    task->start();
    return job;
}
} // namespace

KeychainStore::KeychainStore(QString id, QString name)
    : m_id(std::move(id))
    , m_name(std::move(name))
{
    QDir().mkpath(lockFolder());
}

Owned<SecretJob> KeychainStore::load()
{
    return run(new KeychainTask(KeychainTask::Purpose::Load, m_id, m_name));
}

Owned<SecretJob> KeychainStore::save(const Secrets &secrets)
{
    return run(new KeychainTask(KeychainTask::Purpose::Save, m_id, m_name, secrets));
}

Owned<SecretJob> KeychainStore::erase()
{
    return run(new KeychainTask(KeychainTask::Purpose::Erase, m_id, m_name));
}

std::optional<ApiError> KeychainStore::obstacle() const
{
    const QFileInfo folder(lockFolder());
    if (folder.isDir() && folder.isWritable())
        return std::nullopt;
    return ApiError{
        .kind = ApiError::Kind::File,
        .message =
            Text::tr("Can't write to the folder %1. It's needed so that two programs never refresh the same "
                     "sign-in at the same time. Nothing was sent, and the refresh token is still valid.")
                .arg(QDir::toNativeSeparators(lockFolder()))};
}

QString KeychainStore::lockFile() const
{
    return lockFolder() + u'/' + m_id + u".lock"_s;
}

} // namespace Inspector
