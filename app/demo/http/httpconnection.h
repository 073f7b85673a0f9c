// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/http/request.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

class QTcpSocket;

namespace Inspector::Demo
{

/// How the body of an answer goes out.
struct Delivery {
    qint64 cutAfter = -1; ///< >= 0: only so many bytes of the body, then the connection is closed
    qint64 dripBytes = 0; ///< > 0: so many bytes at a time,
    std::chrono::milliseconds dripInterval{0}; ///< one portion each
};

/// One HTTP/1.1 connection: parses requests, one at a time, and writes their answers; keeps the connection
/// alive. Owns the socket. Every requestReceived() is followed by respond() or abort() by the receiver, or by
/// nothing (a server that hangs).
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, QObject *parent);

    void respond(const Response &response, const Delivery &delivery = {});
    /// These bytes instead of an answer, then the end of the connection.
    void sendRaw(const QByteArray &bytes);
    /// Closes at once, without an answer.
    void abort();
    /// True between a request and the end of its answer.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void requestReceived(const Inspector::Demo::Request &request);
    void responded();
    void closed();

private:
    void readMore();
    /// Takes one whole request off the buffer, if there is one.
    std::optional<Request> takeRequest();
    bool parseHead(QByteArrayView head);
    void drip();
    void finishResponse();
    void refuse(int status);

    QTcpSocket *m_socket;
    QTimer m_dripTimer;
    QByteArray m_buffer;
    QByteArray m_rest; ///< what still has to drip
    Delivery m_delivery;
    Request m_request;
    qint64 m_bodySize = -1; ///< -1: the head is not complete yet
    bool m_busy = false;
    bool m_closeAfter = false;
};

} // namespace Inspector::Demo
