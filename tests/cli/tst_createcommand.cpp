// SPDX-License-Identifier: MIT
#include "app/cli/createcommand.h"
#include "app/cli/output/messages.h"
#include "models/client/apiclient.h"
#include "models/signin/connectionfile.h"
#include "tests/cli/cli.h"

using namespace CliTest;
using namespace Inspector;

// Waiting for a sync's end, at a pace that suits a test.
class tst_CreateCommand : public QObject
{
    Q_OBJECT

private:
    // A command on a session of its own; its result goes to a file.
    struct Waiting {
        explicit Waiting(CliTest::Site &site, const WatchPace &pace = {5ms, 40ms})
            : content(parseConnection(site.server().connectionFile(), u"test"_s).value())
            , session(network, content.connection, std::make_unique<MemorySecretStore>(content.secrets))
            , client(network, session)
        {
            client.setRetryPolicy({.firstDelay = 1ms});
            CommandLine line;
            line.verb = Verb::Create;
            line.draft.syncedInstanceUri = u"/contacts/imports/1235"_s;
            line.wait = true;
            line.output.format = ExportFormat::Json;
            line.output.file = file = site.path(u"sync.json"_s);
            command = std::make_unique<CreateCommand>(client, messages, line, pace);
            QObject::connect(command.get(), &Command::finished, command.get(),
                             [this](const Outcome &result) { outcome = result; });
            command->start();
        }

        QJsonObject result() const { return QJsonDocument::fromJson(contentOf(file)).object(); }

        ConnectionFileContent content;
        QString file;
        Messages messages{false};
        QNetworkAccessManager network;
        OAuthSession session;
        ApiClient client;
        std::unique_ptr<CreateCommand> command;
        std::optional<Outcome> outcome;
    };

    static Demo::Fault polls(const QByteArray &status, int times = -1)
    {
        return {.kind = Demo::Fault::Kind::Rewrite,
                .path = u"/syncs/\\d+$"_s,
                .times = times,
                .rewrite = [status](const QByteArray &body) {
                    QJsonObject sync = QJsonDocument::fromJson(body).object();
                    sync[u"status"_s] = QString::fromLatin1(status);
                    return QJsonDocument(sync).toJson();
                }};
    }

private Q_SLOTS:
    void ends_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("success") << QByteArray("success") << true;
        QTest::newRow("warning") << QByteArray("warning") << true;
        QTest::newRow("error") << QByteArray("error") << false;
        QTest::newRow("undocumented") << QByteArray("cancelled") << false;
    }

    void ends()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, isGood);
        CliTest::Site site;
        site.server().addFault(polls("active", 3));
        site.server().addFault(polls(status));
        Waiting waiting(site);
        QTRY_VERIFY_WITH_TIMEOUT(waiting.outcome, Patience);
        QCOMPARE(waiting.outcome->isOk(), isGood);
        QCOMPARE(site.server().requests(u"/API/Bulk/2.0/syncs/").size(), 4);
        QCOMPARE(site.server().syncsCreated(), 1);
        QCOMPARE(waiting.result().value(u"status"_s).toString(), QString::fromLatin1(status));
        if (!isGood) {
            QCOMPARE(waiting.outcome->error().kind, ApiError::Kind::Server);
            QVERIFY(waiting.outcome->error().message.contains(QString::fromLatin1(status)));
        }
        QVERIFY(waiting.command->afterthought().isEmpty());
    }

    void pausesDouble()
    {
        CliTest::Site site;
        site.server().addFault(polls("active", 4));
        site.server().addFault(polls("success"));
        QElapsedTimer timer;
        timer.start();
        Waiting waiting(site, {30ms, 1000ms});
        QTRY_VERIFY_WITH_TIMEOUT(waiting.outcome, Patience);
        QVERIFY(timer.elapsed() >= 30 + 60 + 120 + 240 + 480);
    }

    void aNetworkThatComesBackIsNoEnd()
    {
        CliTest::Site site;
        site.server().addFault({.kind = Demo::Fault::Kind::Reset, .path = u"/syncs/\\d+$"_s, .times = 10});
        site.server().addFault(polls("success"));
        Waiting waiting(site);
        QTRY_VERIFY_WITH_TIMEOUT(waiting.outcome, Patience);
        QVERIFY(waiting.outcome->isOk());
    }

    void aNetworkThatStaysAwayIs()
    {
        CliTest::Site site;
        site.server().addFault({.kind = Demo::Fault::Kind::Reset, .path = u"/syncs/\\d+$"_s, .times = -1});
        Waiting waiting(site);
        QTRY_VERIFY_WITH_TIMEOUT(waiting.outcome, Patience);
        QVERIFY(!waiting.outcome->isOk());
        QCOMPARE(waiting.outcome->error().kind, ApiError::Kind::Network);
        QVERIFY(waiting.command->afterthought().contains(u"/syncs/"_s));
        QVERIFY(!QFileInfo::exists(waiting.file));
    }
};

QTEST_GUILESS_MAIN(tst_CreateCommand)
#include "tst_createcommand.moc"
