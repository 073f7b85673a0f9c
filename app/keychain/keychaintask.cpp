// SPDX-License-Identifier: MIT
#include "app/keychain/keychaintask.h"

#include "models/signin/connectionlist.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <qt6keychain/keychain.h>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int MostTries = 2;
// QtKeychain has no time-out of its own, and some services never answer (its issue 240). Who waits is not
// helped by asking once more: a question to a person may be open, and would come twice.
constexpr auto Patience = 10s;
constexpr auto Pause = 500ms;
// A refusal that takes so long came from a person, who should not be asked again at once. libsecret reports
// it as any other failure (measured with gnome-keyring 42 and QtKeychain 0.13.2).
constexpr auto PersonsPause = 400ms;
constexpr auto ClientSecret = "clientSecret"_L1;
constexpr auto RefreshToken = "refreshToken"_L1;

QString service()
{
    return u"eloqua-sync-inspector"_s;
}

ApiError secretsError(const QString &message, const QString &detail = {})
{
    return {.kind = ApiError::Kind::Secrets, .message = message, .detail = detail};
}

QString pack(const Secrets &secrets)
{
    const QJsonObject object{{ClientSecret, secrets.clientSecret}, {RefreshToken, secrets.refreshToken}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<Secrets> unpack(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (!object.contains(ClientSecret))
        return std::nullopt;
    return Secrets{object[ClientSecret].toString(), object[RefreshToken].toString()};
}
} // namespace

KeychainTask::KeychainTask(Purpose purpose, QString id, QString name, Secrets secrets)
    : m_purpose(purpose)
    , m_id(std::move(id))
    , m_name(std::move(name))
    , m_secrets(std::move(secrets))
    , m_known(hasStoredSecrets(m_id))
{
    m_patience.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &KeychainTask::giveUpWaiting);
    connect(&m_pause, &QTimer::timeout, this, &KeychainTask::tryOnce);
}

void KeychainTask::start()
{
    m_pause.start(0);
}

QKeychain::Job *KeychainTask::makeJob()
{
    QKeychain::Job *job = nullptr;
    switch (m_purpose) {
    case Purpose::Load:
        job = new QKeychain::ReadPasswordJob(service());
        break;
    case Purpose::Save: {
        auto *write = new QKeychain::WritePasswordJob(service());
        write->setTextData(pack(m_secrets));
        job = write;
        // Without the task: a write that takes longer than it waits is stored all the same.
        connect(job, &QKeychain::Job::finished, qApp, [id = m_id](QKeychain::Job *done) {
            if (done->error() == QKeychain::NoError)
                setStoredSecrets(id, true);
        });
        break;
    }
    case Purpose::Erase:
        job = new QKeychain::DeletePasswordJob(service());
        break;
    }
    job->setKey(m_id);
    return job;
}

void KeychainTask::tryOnce()
{
    ++m_tries;
    QKeychain::Job *job = makeJob();
    // Not a child: libsecret's callback writes into the job, also when nobody waits for it any more.
    connect(job, &QKeychain::Job::finished, this, &KeychainTask::receive);
    m_patience.start(Patience);
    m_since.start();
    job->start();
}

void KeychainTask::receive(QKeychain::Job *job)
{
    if (m_over)
        return;
    if (job->error() == QKeychain::NoError) {
        if (m_purpose == Purpose::Save) {
            conclude(m_secrets);
        } else if (m_purpose == Purpose::Erase) {
            setStoredSecrets(m_id, false);
            conclude(Secrets());
        } else if (const auto secrets = unpack(static_cast<QKeychain::ReadPasswordJob *>(job)->textData())) {
            setStoredSecrets(m_id, true);
            conclude(*secrets);
        } else {
            conclude(secretsError(
                tr("The keychain entry for \"%1\" wasn't written by this program. Sign in again.")
                    .arg(m_name)));
        }
        return;
    }
    m_patience.stop();
    if (m_purpose == Purpose::Erase && job->error() == QKeychain::EntryNotFound && !m_known)
        conclude(Secrets());
    else if (m_tries < MostTries && mayPass(*job))
        m_pause.start(Pause);
    else
        conclude(errorOf(*job));
}

bool KeychainTask::mayPass(const QKeychain::Job &job) const
{
    if (std::chrono::milliseconds(m_since.elapsed()) >= PersonsPause)
        return false;
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
        return false; // asking again would be a nuisance
    case QKeychain::EntryNotFound:
        return m_known; // a locked keyring says so, too (measured with QtKeychain 0.13.2)
    default:
        return true;
    }
}

void KeychainTask::giveUpWaiting()
{
    conclude(secretsError(tr("The system's keychain doesn't respond. It may be waiting for you to unlock it. "
                             "Look for its prompt, answer it, and try again.")));
}

ApiError KeychainTask::errorOf(const QKeychain::Job &job) const
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        if (!m_known)
            return secretsError(tr("No secrets are stored for \"%1\" yet. Sign in.").arg(m_name));
        return secretsError(tr("The system's keychain is locked, or the entry for \"%1\" was removed from "
                               "it. Unlock the keychain and try again, or sign in again.")
                                .arg(m_name));
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return secretsError(tr("The system's keychain denied access to the entry for \"%1\". Allow access "
                               "and try again, or sign in again.")
                                .arg(m_name),
                            job.errorString());
    default:
        return secretsError(tr("The system's keychain can't be used. It's locked, or no keychain service "
                               "(such as GNOME Keyring or KWallet) is running."),
                            job.errorString());
    }
}

void KeychainTask::conclude(const Result<Secrets> &result)
{
    m_over = true;
    m_patience.stop();
    m_pause.stop();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace Inspector
