// SPDX-License-Identifier: MIT
#include "app/demo/server.h"

#include "app/demo/api/bulkapi.h"
#include "app/demo/api/router.h"
#include "app/demo/http/faults.h"
#include "app/demo/http/httpconnection.h"
#include "app/demo/throttle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
constexpr qsizetype RememberedRequests = 20000;

/// A fault's answer that needs nothing handled.
Response cannedAnswer(const Fault &fault)
{
    Response response;
    const bool isRedirect = fault.kind == Fault::Kind::Redirect;
    response.status = fault.status != 0 ? fault.status : isRedirect ? 302 : 500;
    response.reason = fault.reason;
    response.headers = fault.headers;
    response.body = fault.body;
    if (isRedirect)
        response.headers.prepend({"Location", fault.location.toEncoded()});
    return response;
}
} // namespace

struct Server::Private {
    explicit Private(Options given)
        : options(std::move(given))
        , clock(options.now)
        , door(options, clock)
    {
    }

    /// The answer and how to send it; nothing to send for faults that end or hang the connection.
    struct Plan {
        std::optional<Response> response;
        Delivery delivery;
        std::chrono::milliseconds delay{0};
        std::function<QByteArray(QByteArray)> rewrite;
        bool closes = false;
        bool isRaw = false; ///< the response's body is all that is sent
        bool isHeld = false;
    };

    void accept(Server *q);
    void serve(HttpConnection *connection, const Request &request);
    Plan plan(const Request &request);
    Plan planFault(const Fault &fault, const Request &request, const std::optional<Request> &previous);
    int countBusy();

    mutable std::mutex mutex; ///< guards everything down to `connections`
    Options options;
    Clock clock;
    Router door; ///< refers to options and clock
    Faults faults;
    QList<Request> log;
    QUrl url;
    Throttle throttle;
    int maxConcurrent = 0;
    int open = 0;

    // Only for the server's own thread.
    QList<HttpConnection *> connections;
    QList<std::function<void()>> held;
    std::unique_ptr<QTcpServer> listener;
};

Server::Server(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server()
{
    close();
}

bool Server::listen(quint16 port)
{
    close();
    const bool secure = !d->options.tls.localCertificate().isNull();
    if (secure) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(d->options.tls);
        d->listener = std::move(server);
    } else {
        d->listener = std::make_unique<QTcpServer>();
    }
    // Not newConnection(): for TLS it comes before the handshake.
    connect(d->listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { d->accept(this); });
    if (!d->listener->listen(QHostAddress::LocalHost, port))
        return false;
    QUrl url;
    url.setScheme(secure ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->listener->serverPort());
    const std::scoped_lock lock(d->mutex);
    d->url = url;
    d->door.setOrigin(url);
    return true;
}

void Server::close()
{
    d->listener.reset();
    const QList<HttpConnection *> connections = std::exchange(d->connections, {});
    for (HttpConnection *connection : connections) {
        connection->disconnect(this);
        connection->abort();
        connection->deleteLater();
    }
    const std::scoped_lock lock(d->mutex);
    d->open = 0;
    d->url.clear();
}

void Server::Private::accept(Server *q)
{
    while (QTcpSocket *socket = listener->nextPendingConnection()) {
        auto *connection = new HttpConnection(socket, q);
        connections += connection;
        connect(connection, &HttpConnection::requestReceived, q,
                [this, connection](const Request &request) { serve(connection, request); });
        connect(connection, &HttpConnection::closed, q, [this, connection] {
            connections.removeOne(connection);
            connection->deleteLater();
            const std::scoped_lock lock(mutex);
            open = static_cast<int>(connections.size());
        });
        const std::scoped_lock lock(mutex);
        open = static_cast<int>(connections.size());
    }
}

int Server::Private::countBusy()
{
    const auto busy = static_cast<int>(std::count_if(connections.cbegin(), connections.cend(),
                                                     [](const HttpConnection *c) { return c->isBusy(); }));
    maxConcurrent = qMax(maxConcurrent, busy);
    return busy;
}

void Server::Private::serve(HttpConnection *connection, const Request &request)
{
    Plan next;
    {
        const std::scoped_lock lock(mutex);
        const int busy = countBusy();
        log += request;
        if (log.size() > RememberedRequests)
            log.remove(0, RememberedRequests / 10);
        // At once, so that those that are refused are not busy themselves.
        if (const auto refusal = throttle.refusal(request, options.behaviour, busy)) {
            next.response = refusal;
        } else {
            next = plan(request);
            next.delay += options.latency;
        }
    }
    if (next.rewrite)
        next.response->body = next.rewrite(std::move(next.response->body));
    if (next.closes) {
        connection->abort();
        return;
    }
    if (!next.response)
        return;
    if (next.isRaw) {
        connection->sendRaw(next.response->body);
        return;
    }
    if (next.isHeld) {
        held << [to = QPointer<HttpConnection>(connection), next] {
            if (to)
                to->respond(*next.response, next.delivery);
        };
        return;
    }
    if (next.delay.count() == 0) {
        connection->respond(*next.response, next.delivery);
        return;
    }
    QTimer::singleShot(next.delay, Qt::PreciseTimer, connection,
                       [connection, next] { connection->respond(*next.response, next.delivery); });
}

Server::Private::Plan Server::Private::plan(const Request &request)
{
    const std::optional<Request> previous = faults.exchangePrevious(request);
    if (const std::optional<Fault> fault = faults.take(request))
        return planFault(*fault, request, previous);
    return {.response = door.answer(request)};
}

Server::Private::Plan Server::Private::planFault(const Fault &fault, const Request &request,
                                                 const std::optional<Request> &previous)
{
    using What = Fault::Kind;
    Plan result;
    switch (fault.kind) {
    case What::Answer:
    case What::Redirect:
        result.response = cannedAnswer(fault);
        return result;
    case What::Raw:
        result.response = cannedAnswer(fault);
        result.isRaw = true;
        return result;
    case What::Hang:
        return result;
    case What::Reset:
        result.closes = true;
        return result;
    default:
        break;
    }
    result.response = door.answer(request);
    switch (fault.kind) {
    case What::Drip:
        result.delivery.dripBytes = qMax(qint64(1), fault.bytes);
        result.delivery.dripInterval = fault.interval;
        break;
    case What::Cut:
        result.delivery.cutAfter = fault.bytes;
        break;
    case What::LoseAnswer:
        result.closes = true;
        break;
    case What::Delay:
        result.delay = fault.interval;
        break;
    case What::Hold:
        result.isHeld = true;
        break;
    case What::Rewrite:
        result.rewrite = fault.rewrite;
        break;
    case What::Repeat:
        if (previous) {
            const QByteArray earlier = door.answer(*previous).body;
            result.response->body =
                fault.wholeAnswer ? earlier : Faults::withItemsOf(result.response->body, earlier);
        }
        break;
    default:
        break;
    }
    return result;
}

QUrl Server::url() const
{
    const std::scoped_lock lock(d->mutex);
    return d->url;
}

QByteArray Server::connectionFile() const
{
    const std::scoped_lock lock(d->mutex);
    const QJsonObject file{
        {u"name"_s, u"Demo (%1)"_s.arg(d->options.site)},
        {u"clientId"_s, QString::fromUtf8(d->options.clientId)},
        {u"clientSecret"_s, QString::fromUtf8(d->options.clientSecret)},
        {u"refreshToken"_s, QString::fromUtf8(d->door.issuer().refreshToken())},
        {u"redirectUri"_s, d->options.redirectUri},
        {u"scope"_s, u"full"_s},
        {u"apiVersion"_s, u"2.0"_s},
        {u"loginUrl"_s, d->url.toString()},
    };
    return QJsonDocument(file).toJson();
}

void Server::addFault(Fault fault)
{
    const std::scoped_lock lock(d->mutex);
    d->faults.add(std::move(fault));
}

void Server::clearFaults()
{
    const std::scoped_lock lock(d->mutex);
    d->faults.clear();
}

void Server::releaseHeld()
{
    QMetaObject::invokeMethod(this, [this] {
        const auto held = std::exchange(d->held, {});
        for (const auto &send : held)
            send();
    });
}

QList<Request> Server::requests(QStringView pathContains) const
{
    const std::scoped_lock lock(d->mutex);
    QList<Request> result;
    std::copy_if(
        d->log.cbegin(), d->log.cend(), std::back_inserter(result),
        [pathContains](const Request &r) { return r.path.contains(pathContains, Qt::CaseInsensitive); });
    return result;
}

void Server::clearRequests()
{
    const std::scoped_lock lock(d->mutex);
    d->log.clear();
    d->maxConcurrent = 0;
}

int Server::maxConcurrentRequests() const
{
    const std::scoped_lock lock(d->mutex);
    return d->maxConcurrent;
}

int Server::openConnections() const
{
    const std::scoped_lock lock(d->mutex);
    return d->open;
}

void Server::revokeAccessTokens()
{
    const std::scoped_lock lock(d->mutex);
    d->door.issuer().revokeAccessTokens();
}

void Server::spendRefreshToken()
{
    const std::scoped_lock lock(d->mutex);
    d->door.issuer().spendRefreshToken();
}

QByteArray Server::currentRefreshToken() const
{
    const std::scoped_lock lock(d->mutex);
    return d->door.issuer().refreshToken();
}

QByteArray Server::currentAccessToken() const
{
    const std::scoped_lock lock(d->mutex);
    return d->door.issuer().accessToken();
}

QByteArray Server::issueAccessToken()
{
    const std::scoped_lock lock(d->mutex);
    return d->door.issuer().issueAccessToken();
}

void Server::setBehaviour(Behaviour behaviour)
{
    const std::scoped_lock lock(d->mutex);
    d->options.behaviour = behaviour;
}

Behaviour Server::behaviour() const
{
    const std::scoped_lock lock(d->mutex);
    return d->options.behaviour;
}

void Server::setLatency(std::chrono::milliseconds latency)
{
    const std::scoped_lock lock(d->mutex);
    d->options.latency = latency;
}

void Server::setDiscoveredBase(QUrl base)
{
    const std::scoped_lock lock(d->mutex);
    d->options.discoveredBase = std::move(base);
}

void Server::setTotal(qint64 sync, Table table, qint64 rows)
{
    const std::scoped_lock lock(d->mutex);
    d->door.bulk().setTotal(sync, table, rows);
}

void Server::advanceClock(std::chrono::milliseconds by)
{
    const std::scoped_lock lock(d->mutex);
    d->clock.advance(by);
}

int Server::syncsCreated() const
{
    const std::scoped_lock lock(d->mutex);
    return d->door.bulk().syncsCreated();
}

qint64 Server::newestSync() const
{
    const std::scoped_lock lock(d->mutex);
    return d->door.bulk().newestSync();
}

} // namespace Inspector::Demo
