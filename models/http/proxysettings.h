// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkProxy>
#include <QString>

namespace Inspector
{

// How the window's requests leave this computer, as a person chose it. Nothing in here is secret: the
// password of a proxy is not part of it.
struct ProxySettings {
    enum class Use { System, None, Own };
    enum class Kind { Http, Socks5 };
    static constexpr quint16 UsualPort = 8080;

    Use use = Use::System;
    // Of Use::Own; kept while another choice is made.
    Kind kind = Kind::Http;
    QString host; // as typed: an IPv6 address may stand in brackets, as in a URL
    quint16 port = UsualPort;
    QString userName; // empty: the proxy wants none
    bool operator==(const ProxySettings &) const = default;
};

// In the settings of the program. What makes no sense there counts as not set.
ProxySettings savedProxySettings();
void saveProxySettings(const ProxySettings &settings);

// What is wrong with the host of a proxy, as a sentence; empty when nothing is.
QString proxyHostProblem(const QString &host);

// For every request that begins from now on. A password that is refused is not sent again by Qt, and another
// one is used at once although the manager is the same (both measured on 6.4). Requests to this computer
// itself use no proxy in any case (Qt sees to it).
void useProxy(const ProxySettings &settings, const QString &password);

// The proxy that a request to this address would use; of type NoProxy when it uses none.
QNetworkProxy proxyFor(const QUrl &url);
// "proxy.example.com:8080"
QString placeOf(const QNetworkProxy &proxy);
// Where the proxy that is in use can be set, as a sentence.
QString proxyAdvice();

} // namespace Inspector
