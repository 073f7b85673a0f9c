// SPDX-License-Identifier: MIT
#include "app/demo/server.h"

#include "app/demo/api/bulkapi.h"
#include "app/demo/api/router.h"
#include "app/demo/http/httpconnection.h"
#include "app/demo/throttle.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <mutex>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
constexpr qsizetype RememberedRequests = 20000;
// Uploads are large: of older requests only the bodies of so many bytes are kept.
constexpr qsizetype RememberedBytes = 100 * 1024 * 1024;
} // namespace

struct Server::Private {
    explicit Private(Options given)
        : options(std::move(given))
        , clock(options.now)
        , router(options, clock)
    {
    }

    void accept(Server *q);
    void serve(Server *q, HttpConnection *connection, const Request &request);
    void remember(const Request &request);
    int countBusy();

    mutable std::mutex mutex; // guards everything down to `connections`
    Options options;
    Clock clock;
    Router router; // refers to options and clock
    QList<Request> log;
    qsizetype logBytes = 0; // of the bodies in it
    QUrl url;
    Throttle throttle;
    int maxConcurrent = 0;
    int open = 0;

    // Only for the server's own thread.
    QList<HttpConnection *> connections;
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
    if (d->options.tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*d->options.tls);
        d->listener = std::move(server);
    } else {
        d->listener = std::make_unique<QTcpServer>();
    }
    // Not newConnection(): for TLS it comes before the handshake.
    connect(d->listener.get(), &QTcpServer::pendingConnectionAvailable, this, [this] { d->accept(this); });
    if (!d->listener->listen(QHostAddress::LocalHost, port))
        return false;
    QUrl url;
    url.setScheme(d->options.tls ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(d->listener->serverPort());
    const std::scoped_lock lock(d->mutex);
    d->url = url;
    d->router.setOrigin(url);
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
                [this, q, connection](const Request &request) { serve(q, connection, request); });
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

void Server::Private::remember(const Request &request)
{
    log += request;
    logBytes += request.body.size();
    const auto forgetBody = [this](Request &old) {
        logBytes -= old.body.size();
        old.body.clear();
    };
    for (auto old = log.begin(); logBytes > RememberedBytes && old + 1 != log.end(); ++old)
        forgetBody(*old);
    if (log.size() > RememberedRequests) {
        std::for_each(log.begin(), log.begin() + RememberedRequests / 10, forgetBody);
        log.remove(0, RememberedRequests / 10);
    }
}

void Server::Private::serve(Server *q, HttpConnection *connection, const Request &request)
{
    Delivery delivery;
    std::chrono::milliseconds latency{0};
    {
        const std::scoped_lock lock(mutex);
        const int busy = countBusy();
        remember(request);
        // At once, so that those that are refused are not busy themselves.
        if (const auto refusal = throttle.refusal(request, options.behaviour, busy)) {
            delivery = [refusal](HttpConnection &to) { to.respond(*refusal); };
        } else {
            delivery = q->deliveryFor(request, [this](const Request &r) { return router.answer(r); });
            latency = options.latency;
        }
    }
    if (!delivery)
        return;
    if (latency.count() == 0) {
        delivery(*connection);
        return;
    }
    QTimer::singleShot(latency, Qt::PreciseTimer, connection,
                       [connection, delivery] { delivery(*connection); });
}

Delivery Server::deliveryFor(const Request &request, const Handler &handler)
{
    return [response = handler(request)](HttpConnection &to) { to.respond(response); };
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
        {u"refreshToken"_s, QString::fromUtf8(d->router.issuer().refreshToken())},
        {u"redirectUri"_s, d->options.redirectUri},
        {u"scope"_s, u"full"_s},
        {u"apiVersion"_s, u"2.0"_s},
        {u"loginUrl"_s, d->url.toString()},
    };
    return QJsonDocument(file).toJson();
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
    d->logBytes = 0;
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
    d->router.issuer().revokeAccessTokens();
}

void Server::spendRefreshToken()
{
    const std::scoped_lock lock(d->mutex);
    d->router.issuer().spendRefreshToken();
}

QByteArray Server::currentRefreshToken() const
{
    const std::scoped_lock lock(d->mutex);
    return d->router.issuer().refreshToken();
}

QByteArray Server::currentAccessToken() const
{
    const std::scoped_lock lock(d->mutex);
    return d->router.issuer().accessToken();
}

QByteArray Server::issueAccessToken()
{
    const std::scoped_lock lock(d->mutex);
    return d->router.issuer().issueAccessToken();
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
    d->router.bulk().setTotal(sync, table, rows);
}

void Server::advanceClock(std::chrono::milliseconds by)
{
    const std::scoped_lock lock(d->mutex);
    d->clock.advance(by);
}

void Server::stopClock()
{
    const std::scoped_lock lock(d->mutex);
    d->clock.stop();
}

int Server::syncsCreated() const
{
    const std::scoped_lock lock(d->mutex);
    return d->router.bulk().syncsCreated();
}

qint64 Server::newestSync() const
{
    const std::scoped_lock lock(d->mutex);
    return d->router.bulk().newestSync();
}

QList<StoredRecord> Server::records(const QByteArray &object) const
{
    const std::scoped_lock lock(d->mutex);
    d->router.bulk().settle();
    return d->router.bulk().imports().records(object);
}

void Server::addRecord(const QByteArray &object, const QMap<QByteArray, QByteArray> &values)
{
    const std::scoped_lock lock(d->mutex);
    d->router.bulk().imports().addRecord(object, values);
}

QList<AppliedAction> Server::appliedActions() const
{
    const std::scoped_lock lock(d->mutex);
    d->router.bulk().settle();
    return d->router.bulk().imports().actions();
}

qint64 Server::stagedRows(const QByteArray &definition) const
{
    const std::scoped_lock lock(d->mutex);
    d->router.bulk().settle();
    return d->router.bulk().imports().stagedRows(definition);
}

bool Server::hasDefinition(const QByteArray &uri) const
{
    const std::scoped_lock lock(d->mutex);
    d->router.bulk().settle();
    return d->router.bulk().definitionOf(uri) != nullptr;
}

} // namespace Inspector::Demo
