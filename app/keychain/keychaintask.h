// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/session/connection.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace QKeychain
{
class Job;
}

namespace Inspector
{

// One reading, writing or erasing of a keychain entry: a try has ten seconds, and one that fails at once is
// followed by another. Deletes itself after `finished`, which comes once and never from within start().
class KeychainTask final : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Load, Save, Erase };

    KeychainTask(Purpose purpose, QString id, QString name, Secrets secrets = {});
    void start();

Q_SIGNALS:
    void finished(const Inspector::Result<Inspector::Secrets> &result);

private:
    QKeychain::Job *makeJob();
    void tryOnce();
    void receive(QKeychain::Job *job);
    void giveUpWaiting();
    ApiError errorOf(const QKeychain::Job &job) const;
    bool mayPass(const QKeychain::Job &job) const;
    void conclude(const Result<Secrets> &result);

    Purpose m_purpose;
    QString m_id;
    QString m_name;
    Secrets m_secrets;
    bool m_known; // the settings say that there is an entry
    int m_tries = 0;
    bool m_over = false;
    QElapsedTimer m_since; // the try that is under way
    QTimer m_patience;
    QTimer m_pause;
};

} // namespace Inspector
