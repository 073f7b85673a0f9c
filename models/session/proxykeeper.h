// SPDX-License-Identifier: MIT
#pragma once

#include "models/http/proxysettings.h"
#include "models/session/secretstore.h"

#include <QObject>

#include <memory>

namespace Inspector
{

// The proxy that a person chose for the window: keeps the choice in the settings and the password in a
// SecretStore only, and applies both to every request that begins from then on. GUI thread. Owns the store;
// one for the whole program, which outlives whoever shows it.
class ProxyKeeper : public QObject
{
    Q_OBJECT

public:
    // `store` keeps the password as the client secret of Secrets.
    explicit ProxyKeeper(std::unique_ptr<SecretStore> store, QObject *parent = nullptr);

    // Applies what was chosen in an earlier run. The password may take a while; changed() says when it is
    // here.
    void begin();
    const ProxySettings &settings() const { return m_settings; }
    const QString &password() const { return m_password; }
    // Applies and keeps it.
    void use(const ProxySettings &settings, const QString &password);
    // What the person should know about the password: that it is kept until the program ends only, or could
    // not be read. Empty when all is well.
    const QString &remark() const { return m_remark; }

Q_SIGNALS:
    // Requests go another way from now on.
    void changed();
    void remarkChanged();

private:
    void apply();
    void load();
    void storePassword();
    void setRemark(const QString &remark);

    std::unique_ptr<SecretStore> m_store;
    ProxySettings m_settings;
    QString m_password;
    QString m_remark;
    Owned<SecretJob> m_loading;
    Owned<SecretJob> m_saving;
};

} // namespace Inspector
