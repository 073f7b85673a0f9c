// SPDX-License-Identifier: MIT
#include "models/signin/connectionlist.h"

#include "models/base/wholesettings.h"

#include <QUuid>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Named here, not taken from the application: eloqua-syncs reads what the window has saved.
WholeSettings openSettings()
{
    return WholeSettings(QSettings::IniFormat, QSettings::UserScope, u"eloqua-sync-inspector"_s,
                         u"connections"_s);
}

QString groupOf(const QString &id)
{
    return u"connection-"_s + id;
}

constexpr auto LastUsed = "lastUsed"_L1;
constexpr std::pair<SignInMethod, const char *> methodNames[] = {
    {SignInMethod::RefreshToken, "refreshToken"},
    {SignInMethod::Browser, "browser"},
    {SignInMethod::Password, "password"},
};

SavedConnection readOne(const QSettings &store, const QString &id)
{
    SavedConnection saved{.id = id};
    Connection &connection = saved.connection;
    connection.name = store.value("name"_L1).toString();
    connection.clientId = store.value("clientId"_L1).toString();
    connection.redirectUri = store.value("redirectUri"_L1).toString();
    connection.scope = store.value("scope"_L1, connection.scope).toString();
    connection.apiVersion = store.value("apiVersion"_L1, connection.apiVersion).toString();
    connection.loginUrl = QUrl(store.value("loginUrl"_L1, connection.loginUrl.toString()).toString());
    saved.userName = store.value("userName"_L1).toString();
    saved.production = store.value("production"_L1).toBool();
    const QString method = store.value("signInBy"_L1).toString();
    for (const auto &[value, name] : methodNames) {
        if (method == QLatin1StringView(name))
            saved.method = value;
    }
    return saved;
}
} // namespace

QString SavedConnection::title() const
{
    return connection.name.isEmpty() ? connection.loginUrl.host() : connection.name;
}

ConnectionList::ConnectionList(QObject *parent)
    : QObject(parent)
{
    read();
}

void ConnectionList::read()
{
    m_all.clear();
    WholeSettings store = openSettings();
    for (const QString &group : store.childGroups()) {
        if (!group.startsWith("connection-"_L1))
            continue;
        store.beginGroup(group);
        // A group without a name is one whose entry in the keychain is all that is left.
        if (store.contains("name"_L1))
            m_all << readOne(store, group.mid(QLatin1StringView("connection-").size()));
        store.endGroup();
    }
    std::sort(m_all.begin(), m_all.end(), [](const SavedConnection &a, const SavedConnection &b) {
        return a.title().localeAwareCompare(b.title()) < 0;
    });
}

std::optional<SavedConnection> ConnectionList::find(const QString &id) const
{
    for (const SavedConnection &saved : m_all) {
        if (saved.id == id)
            return saved;
    }
    return std::nullopt;
}

std::optional<SavedConnection> ConnectionList::findByName(const QString &name) const
{
    for (const SavedConnection &saved : m_all) {
        if (saved.connection.name.compare(name, Qt::CaseInsensitive) == 0)
            return saved;
    }
    return std::nullopt;
}

QString ConnectionList::idFor(const QString &name) const
{
    const std::optional<SavedConnection> known = findByName(name);
    return known ? known->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void ConnectionList::save(const SavedConnection &saved)
{
    WholeSettings store = openSettings();
    store.beginGroup(groupOf(saved.id));
    const Connection &connection = saved.connection;
    store.setValue("name"_L1, connection.name);
    store.setValue("clientId"_L1, connection.clientId);
    store.setValue("redirectUri"_L1, connection.redirectUri);
    store.setValue("scope"_L1, connection.scope);
    store.setValue("apiVersion"_L1, connection.apiVersion);
    store.setValue("loginUrl"_L1, connection.loginUrl.toString());
    store.setValue("userName"_L1, saved.userName);
    store.setValue("production"_L1, saved.production);
    for (const auto &[value, name] : methodNames) {
        if (saved.method == value)
            store.setValue("signInBy"_L1, QString::fromLatin1(name));
    }
    store.endGroup();
    store.save();
    read();
    Q_EMIT changed();
}

void ConnectionList::remove(const QString &id)
{
    WholeSettings store = openSettings();
    // What the keychain still holds must stay known, or nobody could ever say so.
    const bool stored = hasStoredSecrets(id);
    store.remove(groupOf(id));
    if (stored)
        store.setValue(groupOf(id) + "/inKeychain"_L1, true);
    if (store.value(LastUsed).toString() == id)
        store.remove(LastUsed);
    store.save();
    read();
    Q_EMIT changed();
}

QString ConnectionList::lastUsed() const
{
    return openSettings().value(LastUsed).toString();
}

void ConnectionList::setLastUsed(const QString &id)
{
    WholeSettings store = openSettings();
    store.setValue(LastUsed, id);
    store.save();
}

bool hasStoredSecrets(const QString &id)
{
    return openSettings().value(groupOf(id) + "/inKeychain"_L1).toBool();
}

void setStoredSecrets(const QString &id, bool stored)
{
    WholeSettings store = openSettings();
    if (stored)
        store.setValue(groupOf(id) + "/inKeychain"_L1, true);
    else
        store.remove(groupOf(id) + "/inKeychain"_L1);
    store.save();
}

} // namespace Inspector
