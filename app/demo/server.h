// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "app/demo/content/options.h"
#include "app/demo/http/request.h"
#include "app/demo/imports/records.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace Inspector::Demo
{

class HttpConnection;

// How an answer goes out on the connection that waits for it. None: it never does.
using Delivery = std::function<void(HttpConnection &)>;

// The simulated Eloqua: login server and Bulk API on one loopback port. It answers in the thread that owns
// it; all public functions but listen() and close() may be called from any thread.
class Server : public QObject
{
    Q_OBJECT
public:
    explicit Server(Options options = {}, QObject *parent = nullptr);
    ~Server() override;

    // Port 0 takes a free one. False if the port is taken.
    bool listen(quint16 port = 0);
    // Ends all connections as well; listen() may follow.
    void close();

    // http(s)://127.0.0.1:PORT, the origin of both login and API. Empty before listen().
    QUrl url() const;
    // A JSON object for --connection with the refresh token that is good now.
    QByteArray connectionFile() const;

    // The requests since the last clearRequests(), oldest first (at most the last 20,000), whose path
    // contains the text. Of uploads, the bodies of the last 100 MB.
    QList<Request> requests(QStringView pathContains = {}) const;
    void clearRequests();
    // The highest number of requests that were waiting for their answer at the same time.
    int maxConcurrentRequests() const;
    int openConnections() const;

    // Every access token is refused from now on.
    void revokeAccessTokens();
    // As if somebody else had used the refresh token: the next refresh gets invalid_grant.
    void spendRefreshToken();
    QByteArray currentRefreshToken() const;
    // The newest access token, empty before the first sign-in.
    QByteArray currentAccessToken() const;
    // An access token that is good now without a sign-in over the wire.
    QByteArray issueAccessToken();

    void setBehaviour(Behaviour behaviour);
    Behaviour behaviour() const;
    void setLatency(std::chrono::milliseconds latency);
    // What /id claims from now on; requests to this server still work.
    void setDiscoveredBase(QUrl base);
    // Makes a table grow or shrink.
    void setTotal(qint64 sync, Table table, qint64 rows);
    // Moves the server's clock on: tokens and staged data expire, running syncs end.
    void advanceClock(std::chrono::milliseconds by);
    // From now on only advanceClock() moves it: no test depends on how fast it is.
    void stopClock();
    // Syncs made by POST so far.
    int syncsCreated() const;
    // The id of the newest sync of all.
    qint64 newestSync() const;

    // What Eloqua keeps of an object, such as "contacts" or "customObjects/27": what the syncs of uploads
    // that have ended by now made of it. Empty at the start, but for what addRecord() adds.
    QList<StoredRecord> records(const QByteArray &object) const;
    // `values`: by Eloqua statement, such as {{Contact.Field(C_EmailAddress)}}.
    void addRecord(const QByteArray &object, const QMap<QByteArray, QByteArray> &values);
    // The sync actions that were applied, in order.
    QList<AppliedAction> appliedActions() const;
    // How many uploaded rows wait for a sync, by the URI of the definition of an import.
    qint64 stagedRows(const QByteArray &definition) const;
    // Whether a GET on the URI would find a definition.
    bool hasDefinition(const QByteArray &uri) const;

protected:
    // Handles a request and gives the right answer to it.
    using Handler = std::function<Response(const Request &)>;
    // What is done about a request: here, the right answer. The delivery runs once the latency is over. In
    // the server's thread, in the middle of the server's work: none of the public functions may be called.
    virtual Delivery deliveryFor(const Request &request, const Handler &handler);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// A Server in a thread of its own, so that it never shares the event loop of the program under test or in
// use. The constructor returns when the server listens (or could not); the destructor ends the connections
// and joins.
class ServerThread : public QObject
{
    Q_OBJECT
public:
    explicit ServerThread(Options options = {}, quint16 port = 0, QObject *parent = nullptr);
    explicit ServerThread(std::unique_ptr<Server> server, quint16 port = 0, QObject *parent = nullptr);
    ~ServerThread() override;

    bool isListening() const { return m_listening; }
    QUrl url() const { return m_server->url(); }
    QByteArray connectionFile() const { return m_server->connectionFile(); }
    // For everything else; its functions are thread-safe, but listen() and close() are not for you.
    Server *server() const { return m_server; }

private:
    QThread m_thread;
    Server *m_server = nullptr; // lives in m_thread, which deletes it
    bool m_listening = false;
};

} // namespace Inspector::Demo
