// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace Inspector::Test
{

// A company's proxy on a free loopback port: tunnels by HTTP (CONNECT) or SOCKS 5 (RFC 1928, 1929), or does
// what else a proxy may do. Every tunnel leads to one port of this computer, whatever name was asked for.
// Lives in the thread of the test.
class FakeProxy
{
public:
    enum class Kind { Http, Socks5 };
    enum class Manner {
        Forward,
        Hang,       // takes the connection, and never says a word
        Close,      // takes the connection, and ends it at the first byte
        Forbid,     // does not let anybody through to that host
        FindNoHost, // does not know the host
        OpenNoPort, // finds the host, which does not answer
        Babble,     // speaks some other protocol
    };

    explicit FakeProxy(Kind kind, quint16 target = 0,
                       const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    // False: this computer doesn't have that address.
    bool isListening() const { return m_server.isListening(); }

    quint16 port() const { return m_server.serverPort(); }
    void setManner(Manner manner) { m_manner = manner; }
    void setTarget(quint16 port) { m_target = port; }
    // From now on it lets nobody through without these.
    void require(const QByteArray &user, const QByteArray &password);

    int connections = 0;
    int refusals = 0; // of people without the right name and password
    int tunnels = 0;
    QByteArrayList hosts; // asked for, with their ports

private:
    void accept();
    void read(QTcpSocket *client);
    void readHttp(QTcpSocket *client, const QByteArray &head);
    void readSocks(QTcpSocket *client, QByteArray message);
    void greetSocks(QTcpSocket *client, const QByteArray &message);
    void connectSocks(QTcpSocket *client, const QByteArray &message);
    void tunnel(QTcpSocket *client, const QByteArray &go);

    Kind m_kind;
    quint16 m_target;
    Manner m_manner = Manner::Forward;
    QByteArray m_user;
    QByteArray m_password;
    QTcpServer m_server;
};

} // namespace Inspector::Test
