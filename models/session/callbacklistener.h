// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/authorization.h"

#include <QObject>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace Inspector
{

// Takes the answer of the browser's sign-in: listens at exactly the port and path of a loopback redirect URI,
// on both 127.0.0.1 and ::1, for one answer, and shows the browser a small page. Whatever else comes in is
// told apart, and the wait goes on.
class CallbackListener : public QObject
{
    Q_OBJECT

public:
    // What an address means; asked once for each request that comes to the right path.
    using Judge = std::function<CallbackAnswer(const QUrl &address)>;

    CallbackListener(const QUrl &redirectUri, Judge judge, QObject *parent = nullptr);

    // False: the port is not to be had; errorText() says so in a sentence.
    bool listen();
    QString errorText() const { return m_error; }

Q_SIGNALS:
    // The browser's answer, also a foreign one.
    void answered(const Inspector::CallbackAnswer &answer);

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &request);
    static void sendPage(QTcpSocket *socket, const QByteArray &status, const QString &sentence);

    QUrl m_redirect;
    Judge m_judge;
    QString m_error;
    QTcpServer m_four; // 127.0.0.1
    QTcpServer m_six;  // ::1
    bool m_over = false;
};

} // namespace Inspector
