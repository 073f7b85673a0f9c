// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/faultyserver.h"
#include "tests/support/patience.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QtTest>

// A client that is not made of our own client classes, nor of QNetworkAccessManager: what is on the wire is
// what the tests of the simulated Eloqua are about. It blocks, so the server must run in a thread of its
// own.
namespace DemoTest
{

using namespace Inspector::Demo;
using namespace Qt::Literals::StringLiterals;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Answer {
    int status = 0; // 0: the connection ended without one
    QByteArray reason;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;

    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    QJsonArray items() const { return object().value(u"items"_s).toArray(); }
    QJsonObject item(int index) const { return items().at(index).toObject(); }
    QString failedField() const
    {
        return object().value(u"failures"_s).toArray().at(0).toObject().value(u"field"_s).toString();
    }
};

// One connection, usable for several requests.
class Exchange
{
public:
    explicit Exchange(const QUrl &url)
        : m_host(url.authority().toLatin1())
    {
        m_socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        m_socket.waitForConnected(Patience);
    }

    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &verb, const QByteArray &target, const Headers &headers = {},
              const QByteArray &body = {})
    {
        QByteArray request = verb + ' ' + target + " HTTP/1.1\r\nHost: " + m_host + "\r\n";
        for (const auto &[name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty())
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        m_socket.write(request + "\r\n" + body);
        m_socket.flush();
    }

    Answer receive(int milliseconds = Patience)
    {
        const QDeadlineTimer deadline(milliseconds);
        qsizetype end = -1;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!readMore(deadline))
                return {};
        }
        Answer answer = parsedHead(m_buffer.left(end));
        m_buffer.remove(0, end + 4);
        const qsizetype size = answer.headers.value("content-length").toLongLong();
        while (m_buffer.size() < size && readMore(deadline)) {
        }
        answer.body = m_buffer.left(size);
        m_buffer.remove(0, answer.body.size());
        return answer;
    }

private:
    bool readMore(const QDeadlineTimer &deadline)
    {
        if (m_socket.bytesAvailable() == 0 &&
            !m_socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    static Answer parsedHead(const QByteArray &head)
    {
        Answer answer;
        const QList<QByteArray> lines = head.split('\n');
        answer.status = lines.first().mid(9, 3).toInt();
        answer.reason = lines.first().mid(13).trimmed();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines.at(i).indexOf(':');
            answer.headers.insert(lines.at(i).left(colon).toLower(), lines.at(i).mid(colon + 1).trimmed());
        }
        return answer;
    }

    QTcpSocket m_socket;
    QByteArray m_host;
    QByteArray m_buffer;
};

// A server in its thread with an access token, and one-line requests to it.
class Fixture
{
public:
    explicit Fixture(Options options = fixedOptions())
        : m_thread(std::move(options))
        , m_token(server().issueAccessToken())
    {
    }

    // A fixed moment, so that nothing depends on when the test runs.
    static Options fixedOptions()
    {
        Options options;
        options.now = QDateTime(QDate(2025, 6, 3), QTime(10, 0), Qt::UTC);
        return options;
    }

    FaultyServer &server() { return *m_thread.server(); }

    void change(const std::function<void(Behaviour &)> &edit)
    {
        Behaviour behaviour = server().behaviour();
        edit(behaviour);
        server().setBehaviour(behaviour);
    }

    // Below the bulk base URL; with the bearer.
    Answer get(const QByteArray &resource, Headers headers = {})
    {
        return bulk("GET", resource, std::move(headers));
    }
    Answer post(const QByteArray &resource, const QByteArray &json)
    {
        return bulk("POST", resource, {{"Content-Type", "application/json"}}, json);
    }
    Answer bulk(const QByteArray &verb, const QByteArray &resource, Headers headers = {},
                const QByteArray &body = {})
    {
        headers.append({"Authorization", "Bearer " + m_token});
        return send(verb, "/API/Bulk/2.0" + resource, headers, body);
    }
    Answer send(const QByteArray &verb, const QByteArray &target, const Headers &headers = {},
                const QByteArray &body = {})
    {
        Exchange exchange(server().url());
        exchange.send(verb, target, headers, body);
        return exchange.receive();
    }
    Headers bearer() const { return {{"Authorization", "Bearer " + m_token}}; }
    QByteArray token() const { return m_token; }

private:
    FaultyServerThread m_thread;
    QByteArray m_token;
};

} // namespace DemoTest
