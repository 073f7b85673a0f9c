// SPDX-License-Identifier: MIT
#include "models/http/httpexchange.h"

#include "models/base/logging.h"
#include "models/base/text.h"
#include "models/http/proxysettings.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QSslError>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

// Qt's thread reads from the wire ahead of this one, without end unless it is told to wait.
constexpr qint64 ReadAhead = 8 << 20;

// A request's body that can be sent once only. When a connection breaks, Qt sends the request again on a new
// one, whatever the verb, and says nothing (measured on 6.4: a POST whose answer was lost arrived twice,
// which starts two syncs, or spends a refresh token twice). It has to rewind the body for that, and this one
// does not let it: the exchange then fails, and who asked decides.
class SendOnceBody final : public QIODevice
{
public:
    explicit SendOnceBody(QByteArray body)
        : m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_body.size() - m_read);
        std::copy_n(m_body.constData() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
};

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &verb,
                           const QByteArray &body, const HttpLimits &limits)
    : m_limits(limits)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // The manager's own cache of credentials would answer a 401 by itself.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setDecompressedSafetyCheckThreshold(-1);
    request.setTransferTimeout(int(limits.inactivity.count()));
    request.setRawHeader("User-Agent", "EloquaSyncInspector/" INSPECTOR_VERSION);
    request.setRawHeader("Accept", "application/json");

    qCDebug(logHttp).noquote() << verb
                               << request.url().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (body.isEmpty()) {
        m_reply = network.sendCustomRequest(request, verb);
    } else {
        auto *sendOnce = new SendOnceBody(body);
        m_reply = network.sendCustomRequest(request, verb, sendOnce);
        sendOnce->setParent(m_reply);
    }
    m_reply->setReadBufferSize(ReadAhead);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_sent = true;
        noteConnected();
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::noteConnected);
    // Where the rest is not waited for, conclude() drops the reply. It is never told to abort(): that would
    // make a second error of one that is on its way from Qt's thread, which Qt 6.4 warns of.
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        readChunk();
        if (m_tooLarge || m_hasEnough)
            conclude();
        else
            Q_EMIT heard();
    });
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::collectTlsErrors);
    limitConnecting();
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.total);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_pastDeadline = true;
        conclude();
    });
}

HttpExchange::~HttpExchange()
{
    cancel();
}

void HttpExchange::noteConnected()
{
    m_connected = true;
    m_connecting.stop();
}

// A proxy that goes while it is asked for a tunnel, or says nothing, is not noticed by Qt before all of the
// time is up (measured on 6.4: it gives the request to no other connection, and says nothing).
void HttpExchange::limitConnecting()
{
    m_connecting.setSingleShot(true);
    connect(&m_connecting, &QTimer::timeout, this, [this] {
        if (proxyFor(m_reply->url()).type() == QNetworkProxy::NoProxy)
            return;
        m_pastDeadline = true;
        conclude();
    });
    m_connecting.start(m_limits.connectingByProxy);
}

void HttpExchange::cancel()
{
    m_deadline.stop();
    m_connecting.stop();
    if (!m_reply)
        return;
    dropReply();
}

// Deleting it ends the transfer.
void HttpExchange::dropReply()
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
}

bool HttpExchange::isSuccess() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

void HttpExchange::readChunk()
{
    QByteArray &body = m_answer.body;
    const qint64 before = body.size();
    // Of a packed body Qt counts here what it unpacks to, without keeping it (measured on 6.4): a bomb is
    // seen before it goes off.
    qint64 wanted = m_reply->bytesAvailable();
    if (wanted <= 0)
        return;
    const qint64 room = (isSuccess() ? m_limits.bodyBytes : HttpLimits::SmallBody) - before;
    if (wanted > room) {
        m_tooLarge = isSuccess();
        m_hasEnough = !m_tooLarge;
        wanted = m_tooLarge ? 0 : room;
    }
    // One buffer of the size that the server announced: large pages are neither joined nor copied later. A
    // size that is made up takes address space only.
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (before == 0 && announced > 0 && announced <= m_limits.bodyBytes)
        body.reserve(std::min(announced, room) + BodyPadding);
    body.resize(before + wanted);
    wanted = std::max<qint64>(0, m_reply->read(body.data() + before, wanted));
    body.truncate(before + wanted);
}

void HttpExchange::collectTlsErrors(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors)
        m_tlsErrors << error.errorString();
}

void HttpExchange::conclude()
{
    m_deadline.stop();
    m_connecting.stop();
    if (!m_tooLarge && !m_hasEnough && m_reply->isOpen())
        readChunk();
    m_answer.body.reserve(m_answer.body.size() + BodyPadding);
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.requestId = QString::fromLatin1(m_reply->rawHeader("X-Request-Id").left(200));
    // Qt's own reading of this header drops a path without a host.
    m_answer.location = QUrl::fromEncoded(m_reply->rawHeader("Location"));
    m_answer.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());

    // A status of 4xx or 5xx has an error code too, from 201 (content) on; below that it is transport, also
    // when a status line had already come.
    const QNetworkReply::NetworkError code = m_reply->error();
    // Nor does Qt always notice that a body was cut off (measured on 6.4: the 201 of a POST). Where it
    // unpacks a body, it takes the header away.
    const QVariant announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const bool isCut =
        m_answer.isOk() && announced.isValid() && m_answer.body.size() < announced.toLongLong();
    const bool transportFailed =
        m_answer.status == 0 || m_tooLarge || isCut || (m_pastDeadline && code == QNetworkReply::NoError) ||
        (!m_hasEnough && code != QNetworkReply::NoError && code < QNetworkReply::ContentAccessDenied);
    std::optional<ApiError> error;
    if (transportFailed)
        error = transportError();
    qCDebug(logHttp).noquote() << "response" << m_answer.status << m_answer.body.size() << "bytes"
                               << (error ? error->message : QString());
    dropReply();
    if (error)
        Q_EMIT finished(*error);
    else
        Q_EMIT finished(m_answer);
}

QString HttpExchange::tooLargeText(const QString &host) const
{
    return m_limits.bodyBytes > HttpLimits::SmallBody
               ? tr("The response from %1 is larger than %2 MB, so it wasn't read. Request smaller pages.")
                     .arg(host)
                     .arg(m_limits.bodyBytes >> 20)
               : tr("The response from %1 is larger than %2 KB, so it wasn't read. Check the login URL.")
                     .arg(host)
                     .arg(m_limits.bodyBytes >> 10);
}

namespace
{
QString lateText(const QString &host)
{
    return HttpExchange::tr("%1 didn't respond in time. Check the network, or try again when Eloqua is less "
                            "busy.")
        .arg(host);
}

QString brokenText(const QString &host, const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::NoProxy
               ? HttpExchange::tr("The connection to %1 failed before the whole response arrived. Check the "
                                  "network and try again.")
                     .arg(host)
               : HttpExchange::tr(
                     "The connection to %1 through the proxy %2 failed before the whole response "
                     "arrived. Check the network and the proxy, and try again.")
                     .arg(host, placeOf(proxy));
}

// A name that is not known, on the way through a proxy. Qt calls it the server's in any case (measured on
// 6.4); an HTTP proxy looks that one up itself. A SOCKS proxy may have said that it doesn't know the server,
// or doesn't let anybody there, which is the same to Qt.
QString notFoundText(const QString &host, const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy
               ? HttpExchange::tr("The address of the proxy %1 wasn't found.").arg(placeOf(proxy))
               : HttpExchange::tr(
                     "The address of %1 or of the proxy %2 wasn't found, or the proxy doesn't allow "
                     "connections to %1.")
                     .arg(host, placeOf(proxy));
}
} // namespace

// Qt has one code for most of a proxy's faults, "unknown", and its words are the only difference (measured on
// 6.4): a closed port, a CONNECT that is refused or fails, no HTTP at all. For one that ends the connection
// without a word see limitConnecting().
void HttpExchange::describeProxyError(ApiError &error, const QNetworkProxy &proxy) const
{
    const QString host = m_reply->url().host();
    const QString place = placeOf(proxy);
    QString what;
    error.kind = ApiError::Kind::Proxy;
    switch (m_reply->error()) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NoError:
        what = tr("Connecting to %1 through the proxy %2 timed out.").arg(host, place);
        break;
    case QNetworkReply::HostNotFoundError:
        what = notFoundText(host, proxy);
        break;
    case QNetworkReply::ConnectionRefusedError:
        what = tr("The proxy %1 couldn't connect to %2.").arg(place, host);
        break;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        error.kind = ApiError::Kind::ProxySignIn;
        what = proxy.user().isEmpty()
                   ? tr("The proxy %1 requires a user name and password.").arg(place)
                   : tr("The proxy %1 didn't accept the user name and password.").arg(place);
        break;
    default:
        what = tr("Can't connect to %1 through the proxy %2: %3.").arg(host, place, error.detail);
        error.detail.clear();
        break;
    }
    error.message = Text::sentences({what, proxyAdvice()});
}

ApiError HttpExchange::transportError() const
{
    const QString host = m_reply->url().host();
    const QNetworkProxy proxy = proxyFor(m_reply->url());
    ApiError error{.kind = ApiError::Kind::Network,
                   .httpStatus = m_answer.status,
                   .reason = m_answer.reason,
                   .requestId = m_answer.requestId};
    // Dropping an exchange is silent, so a cancelled reply that is seen here ran out of time.
    const bool isLate = m_pastDeadline || m_reply->error() == QNetworkReply::OperationCanceledError ||
                        m_reply->error() == QNetworkReply::TimeoutError;
    if (m_tooLarge) {
        error.kind = ApiError::Kind::BadReply;
        error.message = tooLargeText(host);
        return error;
    }
    // Without words of its own for what happened, Qt says what any device does: "Unknown error".
    if (!isLate && m_reply->errorString() != QBuffer().errorString())
        error.detail = m_reply->errorString();
    const bool isInTunnel = m_connected || m_reply->error() == QNetworkReply::SslHandshakeFailedError ||
                            m_reply->error() == QNetworkReply::RemoteHostClosedError;
    if (proxy.type() != QNetworkProxy::NoProxy && !isInTunnel) {
        describeProxyError(error, proxy);
    } else if (isLate) {
        error.kind = ApiError::Kind::Timeout;
        error.message = lateText(host);
    } else {
        describeServerError(error, proxy);
    }
    Redactor redact;
    redact.learn(proxy.password());
    return redact(error);
}

void HttpExchange::describeServerError(ApiError &error, const QNetworkProxy &proxy) const
{
    const QString host = m_reply->url().host();
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = ApiError::Kind::Tls;
        if (!m_tlsErrors.isEmpty())
            error.detail = Text::longList(m_tlsErrors);
        error.message = tr("The identity of %1 couldn't be verified, so nothing was sent: %2. If your "
                           "company inspects network traffic, provide its certificate with --ca-certificate.")
                            .arg(host, error.detail);
        break;
    case QNetworkReply::HostNotFoundError:
        error.message = tr("The address of %1 wasn't found. Check the network and the login URL.").arg(host);
        break;
    case QNetworkReply::ConnectionRefusedError:
        error.message = tr("%1 doesn't accept connections. Check the network and the login URL.").arg(host);
        break;
    default:
        error.message = brokenText(host, proxy);
        break;
    }
}

} // namespace Inspector
