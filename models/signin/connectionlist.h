// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/connection.h"

#include <QList>
#include <QObject>

#include <optional>

namespace Inspector
{

// How a person signs in for the first time; after that the refresh token does.
enum class SignInMethod { RefreshToken, Browser, Password };

// A connection that is kept, with what is worth remembering about it. Nothing in here is secret.
struct SavedConnection {
    QString id; // made by ConnectionList; names the entry in the keychain and the lock file
    Connection connection;
    SignInMethod method = SignInMethod::Browser;
    QString userName;        // site\user, of the password grant
    bool production = false; // the window says so, in a colour and in words
    bool operator==(const SavedConnection &) const = default;

    // The name, or what comes nearest to one.
    QString title() const;
};

// The saved connections, in a settings file that both programs share (connections.ini); every change is
// written at once. Names are unique, letter case aside. GUI thread only.
class ConnectionList : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionList(QObject *parent = nullptr);

    // In the order of their names.
    const QList<SavedConnection> &all() const { return m_all; }
    std::optional<SavedConnection> find(const QString &id) const;
    std::optional<SavedConnection> findByName(const QString &name) const;

    // The id that a connection of this name is stored under: that of the one it would take the place of, or a
    // new one.
    QString idFor(const QString &name) const;
    // Adds it, or takes the place of the one with the same id.
    void save(const SavedConnection &connection);
    void remove(const QString &id);

    // The one to open at the next start; empty: none.
    QString lastUsed() const;
    void setLastUsed(const QString &id);

Q_SIGNALS:
    void changed();

private:
    void read();

    QList<SavedConnection> m_all;
};

// Which connections have an entry in the keychain, as far as this program knows: reading it from there could
// bring up a question to unlock it.
bool hasStoredSecrets(const QString &id);
void setStoredSecrets(const QString &id, bool stored);

} // namespace Inspector
