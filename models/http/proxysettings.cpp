// SPDX-License-Identifier: MIT
#include "models/http/proxysettings.h"

#include "models/base/preference.h"
#include "models/base/text.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QString> savedUse{"proxy/use", u"system"_s};
const Preference<QString> savedKind{"proxy/kind", u"http"_s};
const Preference<QString> savedHost{"proxy/host"};
const Preference<int> savedPort{"proxy/port", ProxySettings::UsualPort};
const Preference<QString> savedUserName{"proxy/userName"};

constexpr std::pair<ProxySettings::Use, const char *> useNames[] = {
    {ProxySettings::Use::System, "system"},
    {ProxySettings::Use::None, "none"},
    {ProxySettings::Use::Own, "own"},
};

// As Qt looks it up: an IPv6 address without its brackets. Empty when it is no host at all.
QString bareHost(const QString &host)
{
    QUrl url;
    url.setHost(host, QUrl::StrictMode);
    return url.host();
}
} // namespace

ProxySettings savedProxySettings()
{
    ProxySettings settings;
    const QString use = savedUse.value();
    for (const auto &[value, name] : useNames) {
        if (use == QLatin1StringView(name))
            settings.use = value;
    }
    if (savedKind.value() == "socks5"_L1)
        settings.kind = ProxySettings::Kind::Socks5;
    settings.host = savedHost.value();
    if (const int port = savedPort.value(); port > 0 && port <= 0xffff)
        settings.port = quint16(port);
    settings.userName = savedUserName.value();
    if (settings.use == ProxySettings::Use::Own && !proxyHostProblem(settings.host).isEmpty())
        settings.use = ProxySettings::Use::System;
    return settings;
}

void saveProxySettings(const ProxySettings &settings)
{
    for (const auto &[value, name] : useNames) {
        if (value == settings.use)
            savedUse.set(QString::fromLatin1(name));
    }
    savedKind.set(settings.kind == ProxySettings::Kind::Socks5 ? u"socks5"_s : u"http"_s);
    savedHost.set(settings.host);
    savedPort.set(settings.port);
    savedUserName.set(settings.userName);
}

QString proxyHostProblem(const QString &host)
{
    if (host.isEmpty())
        return Text::tr("Enter the host name of the proxy, such as proxy.example.com.");
    // An IPv6 address has colons, anything else that has one is a URL or has a port.
    if (host.contains(u'/') || host.contains(u'@') || host.count(u':') == 1 || host.contains("]:"_L1))
        return Text::tr(
            "Enter only the host name, such as proxy.example.com. The port and the user name have "
            "their own fields.");
    if (bareHost(host).isEmpty())
        return Text::tr("\"%1\" isn't a host name. Enter a name such as proxy.example.com, or an IP address.")
            .arg(host);
    return {};
}

void useProxy(const ProxySettings &settings, const QString &password)
{
    const bool usesSystem = settings.use == ProxySettings::Use::System;
    QNetworkProxyFactory::setUseSystemConfiguration(usesSystem);
    if (usesSystem)
        return;
    QNetworkProxy proxy(QNetworkProxy::NoProxy);
    if (settings.use == ProxySettings::Use::Own) {
        const auto type = settings.kind == ProxySettings::Kind::Http ? QNetworkProxy::HttpProxy
                                                                     : QNetworkProxy::Socks5Proxy;
        proxy = QNetworkProxy(type, bareHost(settings.host), settings.port, settings.userName, password);
    }
    QNetworkProxy::setApplicationProxy(proxy);
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

QString placeOf(const QNetworkProxy &proxy)
{
    const QString host = proxy.hostName();
    return u"%1:%2"_s.arg(host.contains(u':') ? u'[' + host + u']' : host).arg(proxy.port());
}

QString proxyAdvice()
{
    return QNetworkProxyFactory::usesSystemConfiguration() ? Text::tr("Check the system's proxy settings.")
                                                           : Text::tr("Check the proxy in Preferences.");
}

} // namespace Inspector
