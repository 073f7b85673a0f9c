// SPDX-License-Identifier: MIT
#include "app/demo/http/httpconnection.h"

#include <QDateTime>
#include <QLocale>
#include <QTcpSocket>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
constexpr qsizetype MaximumHead = 64 * 1024;
// Eloqua's limit for uploads: beyond it the answer is 404, not 413.
constexpr qint64 MaximumBody = 32 * 1024 * 1024;

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'")
        .toLatin1();
}

// All of the text if the position is -1 (not found).
QByteArray upTo(const QByteArray &text, qsizetype position)
{
    return position < 0 ? text : text.left(position);
}

QString decoded(QByteArrayView text)
{
    QByteArray bytes = text.toByteArray();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

bool mayHaveBody(const Response &response)
{
    return response.status != 204 && response.status != 304;
}
} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::closed);
    // What came before the signals were connected would wait for the next packet otherwise.
    QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::readMore()
{
    m_buffer += m_socket->readAll();
    if (m_unwanted > 0 && !dropUnwanted())
        return;
    if (m_busy)
        return;
    const std::optional<Request> request = takeRequest();
    if (!request)
        return;
    m_busy = true;
    Q_EMIT requestReceived(*request);
}

std::optional<Request> HttpConnection::takeRequest()
{
    if (m_bodySize < 0) {
        // TLS, for one, which has no end that a head has: not to be waited for.
        if (!m_buffer.isEmpty() && (m_buffer.front() < 'A' || m_buffer.front() > 'Z')) {
            refuse(400);
            return std::nullopt;
        }
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            if (m_buffer.size() > MaximumHead)
                refuse(400);
            return std::nullopt;
        }
        if (!parseHead(QByteArrayView(m_buffer).first(end))) {
            refuse(400);
            return std::nullopt;
        }
        m_buffer.remove(0, end + 4);
        if (m_bodySize > MaximumBody) {
            m_unwanted = std::exchange(m_bodySize, -1);
            dropUnwanted();
            return std::nullopt;
        }
        if (m_request.headers.value("expect").compare("100-continue", Qt::CaseInsensitive) == 0)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    if (m_buffer.size() < m_bodySize)
        return std::nullopt;
    m_request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_bodySize = -1;
    return m_request;
}

// A client that is still sending doesn't look at an answer, so all of the body is let in first. True at its
// end.
bool HttpConnection::dropUnwanted()
{
    const qsizetype dropped = qMin(m_buffer.size(), qsizetype(m_unwanted));
    m_buffer.remove(0, dropped);
    m_unwanted -= dropped;
    if (m_unwanted == 0)
        refuse(404);
    return m_unwanted == 0;
}

bool HttpConnection::parseHead(QByteArrayView head)
{
    m_request = {};
    const QList<QByteArray> lines = head.toByteArray().split('\n');
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    if (start.size() != 3 || !start.at(2).startsWith("HTTP/1."))
        return false;
    m_request.verb = start.at(0);
    m_request.target = start.at(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon <= 0)
            return false;
        m_request.headers.insert(lines.at(i).left(colon).trimmed().toLower(),
                                 lines.at(i).mid(colon + 1).trimmed());
    }

    const qsizetype mark = m_request.target.indexOf('?');
    m_request.path = QString::fromUtf8(QByteArray::fromPercentEncoding(upTo(m_request.target, mark)));
    if (mark >= 0) {
        // The WSO2 connector writes "syncs?&limit=10": empty pairs are skipped.
        for (const QByteArray &pair : m_request.target.mid(mark + 1).split('&')) {
            const qsizetype equals = pair.indexOf('=');
            if (!pair.isEmpty())
                m_request.query.emplace_back(decoded(upTo(pair, equals)),
                                             equals < 0 ? QString() : decoded(pair.mid(equals + 1)));
        }
    }
    bool ok = true;
    m_bodySize = m_request.headers.contains("content-length")
                     ? m_request.headers.value("content-length").toLongLong(&ok)
                     : 0;
    const QByteArray wish = m_request.headers.value("connection").toLower();
    m_closeAfter = wish == "close" || (start.at(2) == "HTTP/1.0" && wish != "keep-alive");
    return ok && m_bodySize >= 0 && !m_request.headers.contains("transfer-encoding");
}

void HttpConnection::refuse(int status)
{
    m_busy = true;
    m_closeAfter = true;
    Response response;
    response.status = status;
    respond(response);
}

void HttpConnection::respond(const Response &response)
{
    write(headOf(response));
    write(bodyOf(response));
    finish();
}

QByteArray HttpConnection::headOf(const Response &response) const
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      (response.reason.isEmpty() ? reasonPhrase(response.status) : response.reason) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Date: " + httpDate() + "\r\n";
    if (mayHaveBody(response))
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (m_closeAfter)
        head += "Connection: close\r\n";
    return head + "\r\n";
}

QByteArray HttpConnection::bodyOf(const Response &response) const
{
    return mayHaveBody(response) && m_request.verb != "HEAD" ? response.body : QByteArray();
}

void HttpConnection::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
}

void HttpConnection::finish(bool close)
{
    m_busy = false;
    if (close || m_closeAfter)
        m_socket->disconnectFromHost();
    else if (!m_buffer.isEmpty()) // a pipelined request
        QMetaObject::invokeMethod(this, &HttpConnection::readMore, Qt::QueuedConnection);
}

void HttpConnection::abort()
{
    m_socket->abort();
}

} // namespace Inspector::Demo
