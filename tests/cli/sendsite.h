// SPDX-License-Identifier: MIT
#pragma once

#include "tests/cli/cli.h"
#include "tests/demo/demoexchange.h"

namespace CliTest
{

// A simulated Eloqua with a definition to send to, and CSV files beside the connection's.
class SendSite : public Site
{
public:
    SendSite() { server().stopClock(); }
    // Activities: Eloqua makes a further one of each row that it takes, so that what arrives twice is there
    // twice.
    QString defineActivities()
    {
        return define("activities", R"("fields":{"type":"{{Activity.Type}}","asset":"{{Activity.Asset}}"})");
    }
    QString defineContacts(const QByteArray &more = R"("updateRule":"always")")
    {
        return define(
            "contacts",
            R"("identifierFieldName":"email","fields":{"email":"{{Contact.Field(C_EmailAddress)}}",)"
            R"("first":"{{Contact.Field(C_FirstName)}}"},)" +
                more);
    }
    QString csv(const QByteArray &content) const
    {
        const QString file = path(u"rows.csv"_s);
        put(file, content);
        return file;
    }
    static QByteArray activities(int rows)
    {
        QByteArray content = "type,asset\r\n";
        for (int i = 0; i < rows; ++i)
            content += "Visit,Page " + QByteArray::number(i) + "\r\n";
        return content;
    }
    QByteArrayList contacts()
    {
        QByteArrayList list;
        for (const StoredRecord &record : server().records("contacts"))
            list << record.value("{{Contact.Field(C_EmailAddress)}}") + '|' +
                        record.value("{{Contact.Field(C_FirstName)}}");
        return list;
    }
    qsizetype taken() { return server().records("activities").size(); }
    qsizetype posts(const QString &path)
    {
        const QRegularExpression wanted(path);
        const auto all = server().requests();
        return std::count_if(all.begin(), all.end(), [&wanted](const Request &r) {
            return r.verb == "POST" && wanted.match(r.path).hasMatch();
        });
    }
    // With --wait: the server's time goes on as soon as there is a sync.
    Run runToEnd(const QStringList &more)
    {
        QProcess process;
        process.setProcessEnvironment(plainEnvironment());
        const int before = server().syncsCreated();
        process.start(programPath(), arguments(more));
        (void)QTest::qWaitFor(
            [&] { return server().syncsCreated() > before || process.state() == QProcess::NotRunning; },
            LongestRun);
        server().advanceClock(10s);
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, LongestRun);
        Run run;
        run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        run.out = process.readAllStandardOutput();
        run.err = process.readAllStandardError();
        return run;
    }

private:
    QString define(const QByteArray &object, const QByteArray &members)
    {
        DemoTest::Exchange exchange(server().url());
        const QByteArray json = "{\"name\":\"Nightly\",\"isSyncTriggeredOnImport\":false," + members + '}';
        exchange.send("POST", "/API/Bulk/2.0/" + object + "/imports",
                      {{"Authorization", "Bearer " + server().issueAccessToken()},
                       {"Content-Type", "application/json"}},
                      json);
        return exchange.receive().object().value(u"uri"_s).toString();
    }
};

} // namespace CliTest
