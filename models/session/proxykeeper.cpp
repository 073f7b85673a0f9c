// SPDX-License-Identifier: MIT
#include "models/session/proxykeeper.h"

#include "models/base/preference.h"

namespace Inspector
{

namespace
{
// Reading the store could bring up a question to unlock it, so it is read only when there is something in it.
const Preference<bool> isPasswordStored{"proxy/passwordStored", false};
} // namespace

ProxyKeeper::ProxyKeeper(std::unique_ptr<SecretStore> store, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
{
}

void ProxyKeeper::begin()
{
    m_settings = savedProxySettings();
    if (m_settings.use == ProxySettings::Use::Own && isPasswordStored.value())
        load();
    apply();
}

void ProxyKeeper::load()
{
    m_loading = m_store->load();
    connect(m_loading.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (result)
            m_password = result->clientSecret;
        else
            setRemark(tr("The password of the proxy couldn't be read from the keychain. Enter it again. %1")
                          .arg(result.error().message));
        m_loading.reset();
        apply();
        Q_EMIT changed();
    });
}

// A name goes out with its password or not at all: a few failures lock its owner out.
void ProxyKeeper::apply()
{
    ProxySettings applied = m_settings;
    if (m_password.isEmpty())
        applied.userName.clear();
    useProxy(applied, m_password);
}

void ProxyKeeper::use(const ProxySettings &settings, const QString &password)
{
    if (settings == m_settings && password == m_password)
        return;
    const bool isNewPassword = password != m_password;
    m_settings = settings;
    m_password = password;
    saveProxySettings(m_settings);
    if (isNewPassword)
        storePassword();
    else if (m_settings.use == ProxySettings::Use::Own && m_password.isEmpty() && isPasswordStored.value() &&
             !m_loading)
        load();
    apply();
    Q_EMIT changed();
}

void ProxyKeeper::storePassword()
{
    m_loading.reset(); // what it brings is out of date
    setRemark({});
    if (m_password.isEmpty() && !isPasswordStored.value())
        return;
    m_saving = m_store->save({.clientSecret = m_password});
    connect(m_saving.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (result) {
            isPasswordStored.set(!result->clientSecret.isEmpty());
        } else if (m_password.isEmpty()) {
            setRemark(tr("The password of the proxy couldn't be removed from the keychain. %1")
                          .arg(result.error().message));
        } else {
            setRemark(
                tr("The password couldn't be stored in the keychain, so it's kept only until you quit the "
                   "program. %1")
                    .arg(result.error().message));
        }
    });
}

void ProxyKeeper::setRemark(const QString &remark)
{
    m_remark = remark;
    Q_EMIT remarkChanged();
}

} // namespace Inspector
