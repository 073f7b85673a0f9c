// SPDX-License-Identifier: MIT
#include "tests/support/fakeproxy.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QVariant>

namespace Inspector::Test
{

namespace
{
// What a SOCKS client says next.
constexpr auto Step = "step";
enum SocksStep { Greeting, Password, Request };
} // namespace

FakeProxy::FakeProxy(Kind kind, quint16 target, const QHostAddress &address)
    : m_kind(kind)
    , m_target(target)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    m_server.listen(address);
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

void FakeProxy::require(const QByteArray &user, const QByteArray &password)
{
    m_user = user;
    m_password = password;
}

void FakeProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        ++connections;
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        QObject::connect(client, &QTcpSocket::readyRead, client, [this, client] { read(client); });
    }
}

void FakeProxy::read(QTcpSocket *client)
{
    switch (m_manner) {
    case Manner::Hang:
        client->readAll();
        return;
    case Manner::Close:
        client->abort();
        return;
    case Manner::Babble:
        client->readAll();
        client->write("220 mail.example.com ESMTP\r\n");
        client->disconnectFromHost();
        return;
    default:
        break;
    }
    if (m_kind == Kind::Socks5)
        readSocks(client, client->readAll());
    else if (client->peek(16'384).contains("\r\n\r\n"))
        readHttp(client, client->readAll());
}

void FakeProxy::readHttp(QTcpSocket *client, const QByteArray &head)
{
    hosts << head.split(' ').value(1);
    if (!m_user.isEmpty() && !head.contains("Basic " + (m_user + ':' + m_password).toBase64())) {
        ++refusals;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic "
                      "realm=\"company\"\r\nContent-Length: 0\r\n\r\n");
    } else if (m_manner == Manner::Forbid) {
        client->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    } else if (m_manner == Manner::FindNoHost) {
        client->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
    } else if (m_manner == Manner::OpenNoPort) {
        client->write("HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n");
    } else {
        tunnel(client, "HTTP/1.1 200 Connection established\r\n\r\n");
    }
}

void FakeProxy::readSocks(QTcpSocket *client, QByteArray message)
{
    switch (client->property(Step).toInt()) {
    case Greeting:
        greetSocks(client, message);
        break;
    case Password: {
        const QByteArray right =
            QByteArray(1, '\1') + char(m_user.size()) + m_user + char(m_password.size()) + m_password;
        const bool isRight = message == right;
        client->write(QByteArray(1, '\1') + (isRight ? '\0' : '\1'));
        client->setProperty(Step, Request);
        if (!isRight) {
            ++refusals;
            client->disconnectFromHost();
        }
        break;
    }
    default:
        connectSocks(client, message);
        break;
    }
}

void FakeProxy::greetSocks(QTcpSocket *client, const QByteArray &message)
{
    if (!message.startsWith('\5')) {
        client->abort();
        return;
    }
    constexpr char None = 0;
    constexpr char UserAndPassword = 2;
    const char wanted = m_user.isEmpty() ? None : UserAndPassword;
    const bool isOffered = message.mid(2).contains(wanted);
    client->write(QByteArray(1, '\5') + (isOffered ? wanted : '\xff'));
    client->setProperty(Step, m_user.isEmpty() ? Request : Password);
    if (!isOffered) {
        ++refusals;
        client->disconnectFromHost();
    }
}

void FakeProxy::connectSocks(QTcpSocket *client, const QByteArray &message)
{
    const int length = message.size() > 4 ? uchar(message.at(4)) : 0;
    hosts << message.mid(5, length); // a name: what this computer cannot look up
    const auto answer = [](char code) {
        return QByteArray("\5", 1) + code + QByteArray("\0\1\x7f\0\0\1\0\0", 8);
    };
    switch (m_manner) {
    case Manner::Forbid:
        client->write(answer(2));
        break;
    case Manner::FindNoHost:
        client->write(answer(4));
        break;
    case Manner::OpenNoPort:
        client->write(answer(5));
        break;
    default:
        tunnel(client, answer(0));
        return;
    }
    client->disconnectFromHost();
}

void FakeProxy::tunnel(QTcpSocket *client, const QByteArray &go)
{
    ++tunnels;
    QObject::disconnect(client, &QTcpSocket::readyRead, nullptr, nullptr);
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    QObject::connect(server, &QTcpSocket::connected, client, [client, go] { client->write(go); });
    QObject::connect(server, &QTcpSocket::readyRead, client,
                     [client, server] { client->write(server->readAll()); });
    QObject::connect(client, &QTcpSocket::readyRead, server,
                     [client, server] { server->write(client->readAll()); });
    QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, m_target);
}

} // namespace Inspector::Test
