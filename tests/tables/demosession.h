// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/serverpages.h"
#include "tests/support/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{

// A client that signs in to a simulated Eloqua on the loopback interface, which runs in a thread of its own.
class DemoSession
{
public:
    explicit DemoSession(const Demo::Options &options = {})
        : m_thread(options)
        , m_client(*m_thread.server())
    {
    }

    Demo::FaultyServer &server() { return *m_thread.server(); }
    ApiClient &client() { return m_client.api(); }
    // For one table.
    std::unique_ptr<PageSource> pages() { return std::make_unique<ServerPages>(client()); }
    Test::Client &whole() { return m_client; }
    bool settles() { return Test::settles(client()); }
    qsizetype requestsTo(QStringView path) { return server().requests(path).size(); }

private:
    Demo::FaultyServerThread m_thread;
    Test::Client m_client;
};

// A simulated Eloqua whose sync with rejects has so many.
inline Demo::Options withRejects(qint64 rows)
{
    Demo::Options options;
    options.rejects = rows;
    return options;
}

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
