// SPDX-License-Identifier: MIT
#pragma once

#include "models/syncs/synccreation.h"
#include "tests/support/client.h"

namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

// A SyncCreation on a simulated Eloqua, and what came of it.
struct CreationRun {
    explicit CreationRun(const Demo::Options &options = {})
        : thread(options)
        , server(*thread.server())
        , client(server)
        , creation(client.api())
    {
        creation.setLooks({0ms, 50ms, 50ms});
        QObject::connect(&creation, &SyncCreation::created, &creation,
                         [this](const Sync &s, const QString &text) {
                             sync = s;
                             finding = text;
                         });
        QObject::connect(&creation, &SyncCreation::failed, &creation,
                         [this](const ApiError &e) { error = e; });
        QObject::connect(&creation, &SyncCreation::othersUnderWay, &creation,
                         [this](const QList<Sync> &list) { others = list; });
    }

    bool settles()
    {
        return QTest::qWaitFor(
            [this] { return !creation.isUnderWay() || creation.state() == SyncCreation::State::Asking; },
            Patience);
    }
    bool create(const QString &uri = u"/contacts/imports/1235"_s)
    {
        sync.reset();
        error.reset();
        finding.clear();
        creation.start({.syncedInstanceUri = uri});
        return settles();
    }
    qsizetype posts() const
    {
        const auto all = server.requests(u"/syncs");
        return std::count_if(all.begin(), all.end(), [](const Demo::Request &r) { return r.verb == "POST"; });
    }

    Demo::FaultyServerThread thread;
    Demo::FaultyServer &server;
    Client client;
    SyncCreation creation;
    std::optional<Sync> sync;
    std::optional<ApiError> error;
    QString finding;
    QList<Sync> others;
};

inline Demo::Fault onPost(Demo::Fault::Kind kind)
{
    return {.kind = kind, .path = u"/syncs$"_s, .verb = "POST"};
}

} // namespace Inspector::Test
