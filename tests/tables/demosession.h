// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/server.h"
#include "models/eloqua/apiclient.h"
#include "models/eloqua/connectionfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace Inspector
{

// A client that signs in to a simulated Eloqua on the loopback interface, which runs in a thread of its own.
class DemoSession
{
public:
    explicit DemoSession(const Demo::Options &options = {})
        : m_thread(options)
        , m_file(parseConnection(m_thread.connectionFile(), QStringLiteral("demo")).value())
        , m_session(m_network, m_file.connection, std::make_unique<MemorySecretStore>(m_file.secrets))
        , m_client(m_network, m_session)
    {
        m_client.setRetryPolicy({.firstDelay = std::chrono::milliseconds(5)});
    }

    Demo::Server &server() { return *m_thread.server(); }
    ApiClient &client() { return m_client; }
    qsizetype requestsTo(QStringView path) { return server().requests(path).size(); }

private:
    Demo::ServerThread m_thread;
    QNetworkAccessManager m_network;
    ConnectionFileContent m_file;
    OAuthSession m_session;
    ApiClient m_client;
};

// The right answer with its JSON changed on the way out.
inline Demo::Fault changedAnswer(const QString &path, const std::function<void(QJsonObject &)> &change,
                                 int times = 1, int skip = 0)
{
    Demo::Fault fault{.kind = Demo::Fault::Kind::Rewrite, .path = path, .times = times, .skip = skip};
    fault.rewrite = [change](const QByteArray &body) {
        QJsonObject object = QJsonDocument::fromJson(body).object();
        change(object);
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    };
    return fault;
}

inline Demo::Fault failedAnswer(const QString &path, int status, int times = 1, int skip = 0)
{
    return {.kind = Demo::Fault::Kind::Answer, .path = path, .times = times, .skip = skip, .status = status};
}

// Leaves only the first rows of a page, and says so in its count.
inline void cutItems(QJsonObject &page, int rows)
{
    QJsonArray items = page[QLatin1StringView("items")].toArray();
    while (items.size() > rows)
        items.removeLast();
    page[QLatin1StringView("items")] = items;
    page[QLatin1StringView("count")] = items.size();
}

// Changes each row of a page.
inline void changeItems(QJsonObject &page, const std::function<void(QJsonObject &)> &change)
{
    QJsonArray items = page[QLatin1StringView("items")].toArray();
    for (auto &&item : items) {
        QJsonObject row = item.toObject();
        change(row);
        item = row;
    }
    page[QLatin1StringView("items")] = items;
}

} // namespace Inspector
