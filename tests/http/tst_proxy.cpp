// SPDX-License-Identifier: MIT
// Requests through a real proxy on a loopback port: what comes through, and what is said when it doesn't.
#include "models/http/httpexchange.h"
#include "models/http/proxysettings.h"
#include "tests/support/fakeproxy.h"
#include "tests/support/patience.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QSettings>
#include <QTcpSocket>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Kind = ProxySettings::Kind;
using Manner = FakeProxy::Manner;

namespace
{
constexpr auto Server = "https://login.example.invalid/id"_L1;

// Closes every connection at its first byte.
class ClosingServer : public QTcpServer
{
public:
    ClosingServer()
    {
        setProxy(QNetworkProxy::NoProxy);
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, &QTcpSocket::abort);
        });
    }
};

// Takes connections, and never says a word.
class SilentServer : public QTcpServer
{
public:
    SilentServer()
    {
        setProxy(QNetworkProxy::NoProxy);
        listen(QHostAddress::LocalHost);
    }
};

FakeProxy::Kind wire(Kind kind)
{
    return kind == Kind::Http ? FakeProxy::Kind::Http : FakeProxy::Kind::Socks5;
}

ProxySettings at(Kind kind, quint16 port, const QString &user = {})
{
    return {
        .use = ProxySettings::Use::Own, .kind = kind, .host = u"127.0.0.1"_s, .port = port, .userName = user};
}
} // namespace

Q_DECLARE_METATYPE(Manner)
Q_DECLARE_METATYPE(Kind)

class TestProxy : public QObject
{
    Q_OBJECT

    QNetworkAccessManager m_network;

    ApiError errorOf(const QString &url, const HttpLimits &limits = {.inactivity = 20s})
    {
        std::optional<Result<HttpAnswer>> result;
        HttpExchange exchange(m_network, QNetworkRequest(QUrl(url)), "GET", {}, limits);
        connect(&exchange, &HttpExchange::finished, this,
                [&result](const Result<HttpAnswer> &answer) { result = answer; });
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, Patience))
            return {.message = u"no end"_s};
        return *result ? ApiError{.message = u"no error"_s} : result->error();
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void cleanup() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    void eachFaultHasItsSentence_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Manner>("manner");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Kind kind, Manner manner, const QString &words) {
            QTest::addRow("%s, %s", kind == Kind::Http ? "HTTP" : "SOCKS", name) << kind << manner << words;
        };
        const QString through = u"Can't connect to login.example.invalid through the proxy %1: "_s;
        const QString late = u"Connecting to login.example.invalid through the proxy %1 timed out"_s;
        row("hangs", Kind::Http, Manner::Hang, late);
        row("hangs", Kind::Socks5, Manner::Hang, late);
        row("closes", Kind::Http, Manner::Close, late);
        row("forbids", Kind::Http, Manner::Forbid, through + u"Proxy denied connection"_s);
        row("finds no host", Kind::Http, Manner::FindNoHost, through + u"Error communicating"_s);
        row("is a mail server", Kind::Http, Manner::Babble, through + u"Did not receive HTTP response"_s);
        row("is a mail server", Kind::Socks5, Manner::Babble, through + u"SOCKS version 5 protocol error"_s);
        row("finds no host", Kind::Socks5, Manner::FindNoHost,
            u"The address of login.example.invalid or of the proxy %1 wasn't found"_s);
        row("meets a closed port", Kind::Socks5, Manner::OpenNoPort,
            u"The proxy %1 couldn't connect to login.example.invalid."_s);
    }
    void eachFaultHasItsSentence()
    {
        QFETCH(Kind, kind);
        QFETCH(Manner, manner);
        QFETCH(QString, words);
        FakeProxy proxy(wire(kind));
        proxy.setManner(manner);
        useProxy(at(kind, proxy.port()), {});
        const bool isSilent = manner == Manner::Hang || manner == Manner::Close;
        const ApiError error = errorOf(Server, {.inactivity = isSilent ? 500ms : 20s});
        QVERIFY2(error.message.startsWith(words.arg(u"127.0.0.1:%1"_s.arg(proxy.port()))),
                 qPrintable(error.message));
        QVERIFY2(error.message.endsWith(u"Check the proxy in Preferences."), qPrintable(error.message));
        QCOMPARE(error.kind, ApiError::Kind::Proxy);
        QVERIFY(isTransient(error));
        QCOMPARE(proxy.connections, 1);
    }

    // Long before an answer would be late.
    void aProxyThatLeadsNowhereIsNotWaitedFor()
    {
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            for (const Manner manner : {Manner::Hang, Manner::Close}) {
                FakeProxy proxy(wire(kind));
                proxy.setManner(manner);
                useProxy(at(kind, proxy.port()), {});
                const ApiError error = errorOf(Server, {.inactivity = 24h, .connectingByProxy = 500ms});
                QCOMPARE(error.kind, ApiError::Kind::Proxy);
                QVERIFY2(error.message.contains(u"through the proxy 127.0.0.1:"), qPrintable(error.message));
            }
        }
        // Without a proxy that limit is none.
        useProxy({.use = ProxySettings::Use::None}, {});
        SilentServer server;
        const ApiError error = errorOf(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()),
                                       {.inactivity = 2s, .connectingByProxy = 1ms});
        QCOMPARE(error.kind, ApiError::Kind::Timeout);
    }

    // In brackets as in a URL, and as the environment's proxies are written.
    void anAddressOfIPv6()
    {
        ClosingServer server;
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            FakeProxy proxy(wire(kind), server.serverPort(), QHostAddress(QHostAddress::LocalHostIPv6));
            if (!proxy.isListening())
                QSKIP("this computer has no ::1");
            const QString place = u"[::1]:%1"_s.arg(proxy.port());
            for (const QString &host : {u"::1"_s, u"[::1]"_s}) {
                ProxySettings settings = at(kind, proxy.port());
                settings.host = host;
                useProxy(settings, {});
                const int before = proxy.tunnels;
                const ApiError error = errorOf(Server);
                QVERIFY2(proxy.tunnels > before, qPrintable(error.message)); // whose server ends it
                QVERIFY2(error.message.contains(u"the proxy "_s + place), qPrintable(error.message));
            }
            if (kind == Kind::Socks5)
                continue;
            qputenv("https_proxy", "http://" + place.toLatin1());
            const auto unset = qScopeGuard([] { qunsetenv("https_proxy"); });
            useProxy({}, {});
            const int before = proxy.tunnels;
            const ApiError error = errorOf(Server);
            QVERIFY2(proxy.tunnels > before, qPrintable(error.message));
        }
    }

    void aClosedPortIsTheProxys()
    {
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            useProxy(at(kind, 1), {});
            const ApiError error = errorOf(Server);
            QCOMPARE(error.kind, ApiError::Kind::Proxy);
            QVERIFY2(error.message.contains(u"through the proxy 127.0.0.1:1"), qPrintable(error.message));
            QVERIFY2(error.message.contains(u"refused"), qPrintable(error.message));
        }
    }

    void anUnknownNameIsTheProxys()
    {
        ProxySettings settings = at(Kind::Http, 8080);
        settings.host = u"proxy.example.invalid"_s;
        useProxy(settings, {});
        const ApiError error = errorOf(Server);
        QCOMPARE(error.kind, ApiError::Kind::Proxy);
        QVERIFY2(
            error.message.startsWith(u"The address of the proxy proxy.example.invalid:8080 wasn't found."),
            qPrintable(error.message));
    }

    void theRightPasswordOpensTheTunnelAndAWrongOneIsSentOnce()
    {
        ClosingServer server;
        for (const Kind kind : {Kind::Http, Kind::Socks5}) {
            FakeProxy proxy(wire(kind), server.serverPort());
            proxy.require("worker", "pass word");
            useProxy(at(kind, proxy.port()), {});
            ApiError error = errorOf(Server);
            QCOMPARE(error.kind, ApiError::Kind::ProxySignIn);
            QVERIFY2(error.message.contains(u"requires a user name"), qPrintable(error.message));

            useProxy(at(kind, proxy.port(), u"worker"_s), u"wrong word"_s);
            error = errorOf(Server);
            QCOMPARE(error.kind, ApiError::Kind::ProxySignIn);
            QVERIFY2(error.message.contains(u"didn't accept the user name and password"),
                     qPrintable(error.message));
            QVERIFY(!error.fullText().contains(u"wrong word"));
            QVERIFY(!isTransient(error));
            QCOMPARE(proxy.tunnels, 0);
            // HTTP asks first whether a password is needed at all.
            QVERIFY2(proxy.refusals <= 4, qPrintable(QString::number(proxy.refusals)));

            // The same manager takes the other password at once. The server ends the connection then.
            useProxy(at(kind, proxy.port(), u"worker"_s), u"pass word"_s);
            error = errorOf(Server);
            QVERIFY(proxy.tunnels >= 1);
            QCOMPARE(error.kind, ApiError::Kind::Network);
            QVERIFY2(error.message.contains(u"failed before"), qPrintable(error.message));
            QVERIFY(proxy.hosts.last().startsWith("login.example.invalid"));
        }
    }

    void thisComputerNeedsNoProxy()
    {
        ClosingServer server;
        FakeProxy proxy(FakeProxy::Kind::Http, server.serverPort());
        useProxy(at(Kind::Http, proxy.port()), {});
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"[::1]"_s}) {
            const QUrl url(u"http://%1:%2/"_s.arg(host).arg(server.serverPort()));
            QCOMPARE(proxyFor(url).type(), QNetworkProxy::NoProxy);
            const ApiError error = errorOf(url.toString());
            QVERIFY(!isAboutProxy(error));
            QVERIFY2(!error.message.contains(u"proxy"), qPrintable(error.message));
        }
        QCOMPARE(proxy.connections, 0);
    }

    void noProxyIsNotTheSystems()
    {
        qputenv("https_proxy", "http://127.0.0.1:1");
        useProxy({}, {});
        QCOMPARE(proxyFor(QUrl(Server)).port(), 1);
        QVERIFY(proxyAdvice().contains(u"system"));
        useProxy({.use = ProxySettings::Use::None}, {});
        QCOMPARE(proxyFor(QUrl(Server)).type(), QNetworkProxy::NoProxy);
        useProxy({}, {});
        QCOMPARE(proxyFor(QUrl(Server)).port(), 1);
        qunsetenv("https_proxy");
    }

    void settingsAreKept()
    {
        QCOMPARE(savedProxySettings(), ProxySettings());
        for (const auto use :
             {ProxySettings::Use::System, ProxySettings::Use::None, ProxySettings::Use::Own}) {
            ProxySettings settings = at(Kind::Socks5, 1080, u"worker"_s);
            settings.use = use;
            saveProxySettings(settings);
            QCOMPARE(savedProxySettings(), settings);
        }
        // By hand, or by a later version.
        QSettings().setValue(u"proxy/use"_s, u"pac"_s);
        QCOMPARE(savedProxySettings().use, ProxySettings::Use::System);
        QSettings().setValue(u"proxy/port"_s, 70'000);
        QCOMPARE(savedProxySettings().port, ProxySettings::UsualPort);
        QSettings().setValue(u"proxy/use"_s, u"own"_s);
        QSettings().setValue(u"proxy/host"_s, u"a b"_s);
        QCOMPARE(savedProxySettings().use, ProxySettings::Use::System);
    }

    void aHostIsAHost()
    {
        for (const QString &good :
             {u"proxy"_s, u"proxy.acme.com"_s, u"10.0.0.1"_s, u"::1"_s, u"fd00::1"_s, u"[::1]"_s})
            QVERIFY2(proxyHostProblem(good).isEmpty(), qPrintable(good));
        for (const QString &bad : {QString(), u"a b"_s, u"proxy.acme.com:8080"_s, u"http://proxy.acme.com"_s,
                                   u"worker@proxy"_s, u"<proxy>"_s, u"a::b::c"_s, u"[::1"_s})
            QVERIFY2(!proxyHostProblem(bad).isEmpty(), qPrintable(bad));
        QVERIFY(proxyHostProblem(u"[::1]:8080"_s).startsWith(u"Enter only the host name"));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
