// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendplanner.h"
#include "models/send/sendjob.h"
#include "tests/plan/memoryjournal.h"
#include "tests/rows/memoryrows.h"
#include "tests/support/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QtTest>

namespace SendTest
{
using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using namespace std::chrono_literals;

// Rows, a journal, and a definition on a simulated Eloqua that can be looked into.
class SendBench
{
public:
    static inline const QByteArray Email = "{{Contact.Field(C_EmailAddress)}}";
    static inline const QByteArray FirstName = "{{Contact.Field(C_FirstName)}}";
    static inline const QByteArray Phone = "{{Contact.Field(C_MobilePhone)}}";
    static inline const QByteArrayList Fields{"emailAddress", "firstName", "mobilePhone"};

    explicit SendBench(const QByteArray &more = R"("updateRule":"always")")
        : client(server())
    {
        server().stopClock();
        definition = define(
            "contacts",
            R"("identifierFieldName":"emailAddress","fields":{"emailAddress":"{{Contact.Field(C_EmailAddress)}}",)"
            R"("firstName":"{{Contact.Field(C_FirstName)}}","mobilePhone":"{{Contact.Field(C_MobilePhone)}}"},)" +
                more);
    }

    // Its URI; of activities and others by their own fields.
    QString define(const QByteArray &object, const QByteArray &members)
    {
        QByteArray json = "{\"name\":\"Nightly\"," + members;
        if (!json.contains("isSyncTriggeredOnImport"))
            json += ",\"isSyncTriggeredOnImport\":false";
        const auto answer = request("POST", object + "/imports", json + '}');
        return QJsonDocument::fromJson(answer).object().value(u"uri"_s).toString();
    }
    QByteArray request(const QByteArray &verb, const QByteArray &path, const QByteArray &body)
    {
        auto call = client.api().send({.verb = verb, .path = path, .body = body});
        const auto answer = Test::answerOf(*call);
        return answer && *answer ? (*answer)->body : QByteArray("failed");
    }
    // As somebody else would who uploads to the definition.
    void stage(const QByteArray &json) { request("POST", definition.mid(1).toUtf8() + "/data", json); }

    void setRows(const QList<QByteArrayList> &cells, const QByteArrayList &fields = Fields)
    {
        rows = std::make_shared<MemoryRows>(fields, cells);
    }
    // Activities, of which Eloqua makes one of each row that arrives: what is sent twice is there twice.
    void setActivities(int count)
    {
        definition =
            define("activities", R"("fields":{"type":"{{Activity.Type}}","asset":"{{Activity.Asset}}"})");
        QList<QByteArrayList> cells;
        for (int i = 0; i < count; ++i)
            cells << QByteArrayList{"Visit", "Page " + QByteArray::number(i)};
        setRows(cells, {"type", "asset"});
        options.allowsDuplicates = true;
    }
    void addContact(const QByteArray &email, const QByteArray &firstName, const QByteArray &phone)
    {
        server().addRecord("contacts", {{Email, email}, {FirstName, firstName}, {Phone, phone}});
    }
    // "a@b.example|Ann|+49 1": what is kept of each contact.
    QByteArrayList contacts()
    {
        QByteArrayList list;
        for (const Demo::StoredRecord &record : server().records("contacts"))
            list << record.value(Email) + '|' + record.value(FirstName) + '|' + record.value(Phone);
        return list;
    }
    // To paths that the expression is found in.
    qsizetype posts(const QString &path)
    {
        const QRegularExpression wanted(path);
        const auto all = server().requests();
        return std::count_if(all.begin(), all.end(), [&wanted](const Demo::Request &r) {
            return r.verb == "POST" && wanted.match(r.path).hasMatch();
        });
    }
    void addFault(Fault::Kind kind, const QString &path, const QByteArray &verb, int skip = 0, int times = 1)
    {
        server().addFault({.kind = kind, .path = path, .verb = verb, .times = times, .skip = skip});
    }

    // In place of rows and journal in memory, until it is given an empty one.
    void useSource(const SendSource &given) { m_source = given; }
    SendSource source()
    {
        if (m_source.rows)
            return m_source;
        return {
            .rows = rows, .journal = journal, .title = u"rows"_s, .definition = definition, .limits = limits};
    }
    // Null when it failed; `error` is then set.
    std::optional<SendPlan> plan()
    {
        SendPlanner planner(client.api(), source());
        std::optional<SendPlan> made;
        error.reset();
        QObject::connect(&planner, &SendPlanner::finished, &planner, [&](const Result<SendPlan> &done) {
            if (done)
                made = *done;
            else
                error = done.error();
        });
        planner.start(options);
        (void)QTest::qWaitFor([&] { return made || error; }, Patience);
        return made;
    }
    std::unique_ptr<SendJob> makeJob(const SendPlan &plan)
    {
        auto job = std::make_unique<SendJob>(client.api(), source(), plan, WatchPace{10ms, 50ms, 0ms});
        job->setLooks({0ms, 20ms});
        job->setPause(10ms);
        QObject::connect(job.get(), &SendJob::noticed, [this](const QString &text) { notices << text; });
        QObject::connect(job.get(), &SendJob::created, [this] { server().advanceClock(10s); });
        QObject::connect(job.get(), &SendJob::finished, [this](const Result<SendResult> &done) {
            if (done)
                result = *done;
            else
                error = done.error();
        });
        return job;
    }
    // Plans and sends to the end. True if there is a result.
    bool send()
    {
        result.reset();
        const std::optional<SendPlan> made = plan();
        if (!made || !made->canSend())
            return false;
        const std::unique_ptr<SendJob> job = makeJob(*made);
        job->start();
        (void)QTest::qWaitFor([this] { return result || error; }, 4 * Patience);
        return result.has_value();
    }

    Demo::FaultyServer &server() { return *m_thread.server(); }

private:
    Demo::FaultyServerThread m_thread;
    SendSource m_source;

public:
    Test::Client client;
    QString definition;
    std::shared_ptr<MemoryRows> rows;
    std::shared_ptr<MemoryJournal> journal = std::make_shared<MemoryJournal>();
    SendOptions options;
    SendLimits limits;
    std::optional<SendResult> result;
    std::optional<ApiError> error;
    QStringList notices;
};

} // namespace SendTest
