// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/http/request.h"

#include <QObject>

#include <optional>

class QTcpSocket;

namespace Inspector::Demo
{

// One HTTP/1.1 connection: parses requests, one at a time, and writes their answers; keeps the connection
// alive. Owns the socket. The receiver of requestReceived() ends the request with respond(), finish(), or
// abort().
class HttpConnection : public QObject
{
    Q_OBJECT
public:
    HttpConnection(QTcpSocket *socket, QObject *parent);

    void respond(const Response &response);

    // The parts of respond(), for answers that go out in another way.
    QByteArray headOf(const Response &response) const;
    // Empty where HTTP allows none, as for HEAD.
    QByteArray bodyOf(const Response &response) const;
    void write(const QByteArray &bytes);
    // Takes the next request, or closes the connection if the client asked for it or `close` says so.
    void finish(bool close = false);

    // Closes at once, without an answer.
    void abort();
    // True between a request and the end of its answer.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void requestReceived(const Inspector::Demo::Request &request);
    void closed();

private:
    void readMore();
    // Takes one whole request off the buffer, if there is one.
    std::optional<Request> takeRequest();
    bool dropUnwanted();
    bool parseHead(QByteArrayView head);
    void refuse(int status);

    QTcpSocket *m_socket;
    QByteArray m_buffer;
    Request m_request;
    qint64 m_bodySize = -1; // -1: the head is not complete yet
    qint64 m_unwanted = 0;  // bytes of a body that is too large
    bool m_busy = false;
    bool m_closeAfter = false;
};

} // namespace Inspector::Demo
