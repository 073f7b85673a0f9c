// SPDX-License-Identifier: MIT
#include "models/session/callbacklistener.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr qint64 LongestRequest = 16'384;
constexpr auto Patience = 10s; // for the head of a request
constexpr int MostWaiting = 20;
} // namespace

CallbackListener::CallbackListener(const QUrl &redirectUri, Judge judge, QObject *parent)
    : QObject(parent)
    , m_redirect(redirectUri)
    , m_judge(std::move(judge))
{
    for (QTcpServer *server : {&m_four, &m_six}) {
        // A system-wide proxy would be asked to listen in its place.
        server->setProxy(QNetworkProxy::NoProxy);
        server->setMaxPendingConnections(MostWaiting);
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
    }
}

bool CallbackListener::listen()
{
    const auto port = quint16(m_redirect.port(80));
    // Browsers turn "localhost" into either of the two. Not every computer has ::1.
    const bool six = m_six.listen(QHostAddress::LocalHostIPv6, port);
    if (m_four.listen(QHostAddress::LocalHost, port) ||
        (six && m_redirect.host() == QHostAddress(QHostAddress::LocalHostIPv6).toString()))
        return true;
    m_six.close();
    m_error = m_four.serverError() == QAbstractSocket::SocketAccessError
                  ? tr("Port %1 of the redirect URI requires administrator rights, so the browser's response "
                       "can't be received here.")
                  : tr("Port %1 of the redirect URI is in use by another program, so the browser's response "
                       "can't be received here.");
    m_error = m_error.arg(port);
    return false;
}

void CallbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(Patience, socket, [socket] { socket->abort(); });
    }
}

void CallbackListener::read(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(LongestRequest);
    const qsizetype end = head.indexOf("\r\n\r\n");
    // Enough to know that it is no browser, or that it never ends.
    const bool isGarbage = head.size() >= LongestRequest || (head.size() >= 4 && !head.startsWith("GET "));
    if (end < 0 && !isGarbage)
        return;
    socket->disconnect(this);
    socket->readAll();
    answer(socket, isGarbage ? QByteArray() : head.first(end));
}

void CallbackListener::answer(QTcpSocket *socket, const QByteArray &request)
{
    const QByteArray line =
        request.left(request.indexOf("\r\n") < 0 ? request.size() : request.indexOf("\r\n"));
    const QByteArrayList words = line.split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/')) {
        sendPage(socket, "400 Bad Request", tr("This isn't a request from a browser."));
        Q_EMIT answered({.sentence = tr("A program other than a browser connected to port %1. It was "
                                        "ignored, and the sign-in continues.")
                                         .arg(m_redirect.port(80))});
        return;
    }
    QUrl address = QUrl::fromEncoded(words[1], QUrl::TolerantMode);
    address.setScheme(m_redirect.scheme());
    address.setHost(m_redirect.host());
    address.setPort(m_redirect.port());
    const QString wanted = m_redirect.path().isEmpty() ? u"/"_s : m_redirect.path();
    if (address.path() != wanted) {
        sendPage(socket, "404 Not Found", tr("Page not found."));
        // Browsers ask for an icon of their own accord.
        if (address.path() != "/favicon.ico"_L1) {
            Q_EMIT answered(
                {.sentence =
                     tr("The browser requested %1 instead of the redirect URI's path. The sign-in continues.")
                         .arg(address.path().left(100))});
        }
        return;
    }
    if (m_over) {
        sendPage(socket, "410 Gone", tr("This sign-in has already ended. Return to Eloqua Sync Inspector."));
        return;
    }
    const CallbackAnswer meaning = m_judge(address);
    m_over = meaning.verdict != CallbackAnswer::Verdict::Foreign;
    if (meaning.verdict == CallbackAnswer::Verdict::Code)
        sendPage(socket, "200 OK",
                 tr("Access is allowed. You can close this page and return to Eloqua Sync Inspector."));
    else
        sendPage(socket, m_over ? "200 OK" : "400 Bad Request", meaning.sentence);
    Q_EMIT answered(meaning);
}

void CallbackListener::sendPage(QTcpSocket *socket, const QByteArray &status, const QString &sentence)
{
    const QByteArray body = u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
                            "<body><h1>%1</h1><p>%2</p></body></html>"_s
                                .arg(tr("Eloqua Sync Inspector"), sentence.toHtmlEscaped())
                                .toUtf8();
    // The address in the browser holds the code: it is neither to be kept nor handed on.
    socket->write("HTTP/1.1 " + status +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
                  "Referrer-Policy: no-referrer\r\nContent-Security-Policy: default-src 'none'\r\n"
                  "Connection: close\r\nContent-Length: " +
                  QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket->disconnectFromHost();
}

} // namespace Inspector
