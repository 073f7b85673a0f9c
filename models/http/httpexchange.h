// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/http/httpanswer.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

namespace Inspector
{

struct HttpLimits {
    std::chrono::milliseconds inactivity{60'000}; // nothing came for so long
    std::chrono::milliseconds total{900'000};     // a server that drips is cut off too
    // Without a proxy Qt itself ends the wait for a connection after 30 s.
    std::chrono::milliseconds connectingByProxy{20'000};
    qint64 bodyBytes = 512LL << 20; // of an answer of status 2xx, unpacked; a larger one is an error
    // Of any other answer no more than this is read, which is more than enough for a message.
    static constexpr qint64 SmallBody = 64 << 10;
};

// One request and its answer; nothing is followed, retried or signed here. The wire habits live in this
// class: no redirects (the default policy hands bearer and token bodies to other hosts), HTTP/1.1 (Eloqua's
// reason phrases matter, and Qt's HTTP/2 gave others trouble), no decompression check (pages compress far
// better than its threshold allows; the body's size is bounded here instead), the answer's body read in any
// case. Owned by who asked; dropping it aborts. `finished` comes once, never from the constructor.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    HttpExchange(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb,
                 const QByteArray &body, const HttpLimits &limits);
    ~HttpExchange() override;
    void cancel();
    // Did any of the request leave this computer? If not, nothing can have come of it.
    bool wasSent() const { return m_sent; }

Q_SIGNALS:
    // Some of the answer's body has come, and more may.
    void heard();
    // An ApiError here is one of transport: Network, Timeout, Tls, Proxy, ProxySignIn. Every HTTP status is
    // an HttpAnswer.
    void finished(const Inspector::Result<Inspector::HttpAnswer> &result);

private:
    void noteConnected();
    void limitConnecting();
    void readChunk();
    void dropReply();
    bool isSuccess() const;
    void conclude();
    QString tooLargeText(const QString &host) const;
    ApiError transportError() const;
    void describeProxyError(ApiError &error, const QNetworkProxy &proxy) const;
    void describeServerError(ApiError &error, const QNetworkProxy &proxy) const;
    void collectTlsErrors(const QList<QSslError> &errors);

    QPointer<QNetworkReply> m_reply;
    QTimer m_deadline;
    QTimer m_connecting;
    HttpLimits m_limits;
    HttpAnswer m_answer;
    bool m_sent = false;
    bool m_connected = false; // to the server, through the proxy if there is one
    bool m_tooLarge = false;
    bool m_hasEnough = false; // of an error's body, the rest of which is not read
    bool m_pastDeadline = false;
    QStringList m_tlsErrors;
};

} // namespace Inspector
