// SPDX-License-Identifier: MIT
// Every read operation with every parameter, as it arrives at the server.
#include "tests/support/client.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

using Parameters = QList<std::pair<QString, QString>>;
Q_DECLARE_METATYPE(Inspector::Query)

class OperationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sendsWhatIsSet_data();
    void sendsWhatIsSet();
    void sendsTheFilterByteForByte_data();
    void sendsTheFilterByteForByte();
    void movesOnlyTheOffsetFromPageToPage();
    void asksForOneSync();
    void asksForATokenAsTheConnectorDoes();
    void escapesWhatTheTokenRequestHolds();
    void fillsInTheVersion();
    void signsTheRequestsToTheApi();

private:
    // The last request to a path that ends so.
    Demo::Request last(QStringView path) const;

    std::unique_ptr<Demo::ServerThread> m_server;
    std::unique_ptr<Client> m_client;
};

void OperationsTest::init()
{
    m_client.reset();
    m_server = std::make_unique<Demo::ServerThread>();
    QVERIFY(m_server->isListening());
    m_client = std::make_unique<Client>(*m_server->server());
}

Demo::Request OperationsTest::last(QStringView path) const
{
    const QList<Demo::Request> all = m_server->server()->requests(path);
    return all.isEmpty() ? Demo::Request() : all.last();
}

void OperationsTest::sendsWhatIsSet_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("target");
    const std::tuple<Table, const char *, QByteArray, QString, QString> tables[] = {
        {Table::Syncs, "syncs", "syncs", u"createdAt DESC"_s, u"status='warning'"_s},
        {Table::Logs, "logs", "syncs/1042/logs", u"severity ASC"_s, u"severity='warning'"_s},
        {Table::Rejects, "rejects", "syncs/1042/rejects", u"recordIndex DESC"_s, u"statusCode=ELQ-00002"_s},
        {Table::Data, "data", "syncs/1041/data", {}, {}},
    };
    for (const auto &[table, name, path, order, filter] : tables) {
        const auto row = [&, t = table, n = name, p = path](const char *what, const Query &query,
                                                            const QByteArray &sent) {
            QTest::addRow("%s %s", n, what)
                << int(t) << query << QString::fromLatin1("/API/Bulk/2.0/" + p)
                << QByteArray("/API/Bulk/2.0/" + p + (sent.isEmpty() ? "" : "?") + sent);
        };
        row("nothing", {}, {});
        row("limit", {.limit = 10}, "limit=10");
        row("offset", {.offset = 20}, "offset=20");
        row("offset 0", {.offset = 0}, "offset=0");
        row("totalResults true", {.totalResults = true}, "totalResults=true");
        row("totalResults false", {.totalResults = false}, "totalResults=false");
        if (table == Table::Data) {
            row("the largest limit", {.limit = 50000, .offset = 100000, .totalResults = false},
                "limit=50000&offset=100000&totalResults=false");
            continue;
        }
        const QByteArray sentOrder = "orderBy=" + QByteArray(order.toLatin1()).replace(" ", "%20");
        const QByteArray sentFilter =
            "q=" + QByteArray(filter.toLatin1()).replace("=", "%3D").replace("'", "%27");
        row("orderBy", {.orderBy = OrderBy::fromText(order)}, sentOrder);
        row("q", {.q = filter}, sentFilter);
        row("everything",
            {.q = filter, .orderBy = OrderBy::fromText(order), .limit = 7, .offset = 3, .totalResults = true},
            "limit=7&offset=3&" + sentOrder + '&' + sentFilter + "&totalResults=true");
    }
}

void OperationsTest::sendsWhatIsSet()
{
    QFETCH(int, table);
    QFETCH(Query, query);
    QFETCH(QString, path);
    QFETCH(QByteArray, target);
    const SyncId sync{Table(table) == Table::Data ? Demo::Sync::Export250k : Demo::Sync::ManyRejects};
    const auto page = fetch(*m_client, {Table(table), sync}, query, query.offset.value_or(0));
    QVERIFY(page.has_value());
    QVERIFY2(page->isOk(), *page ? "" : qPrintable(page->error().fullText()));
    const Demo::Request request = last(path);
    QCOMPARE(request.verb, QByteArray("GET"));
    QCOMPARE(request.path, path);
    QCOMPARE(request.target, target);
    QVERIFY(request.body.isEmpty());
    if (query.limit)
        QVERIFY((**page)->rows.rows() <= *query.limit);
    QCOMPARE((**page)->total.has_value(), query.totalResults.value_or(true));
}

void OperationsTest::sendsTheFilterByteForByte_data()
{
    QTest::addColumn<QString>("q");
    QTest::newRow("bare") << u"createdAt<2025-07-01"_s;
    QTest::newRow("in double quotes") << u"\"status=warn*\""_s;
    QTest::newRow("value in single quotes") << u"status='warning'"_s;
    QTest::newRow("blanks") << u"  createdBy = 'jane doe'  "_s;
    QTest::newRow("plus") << u"createdBy='a+b'"_s;
    QTest::newRow("percent") << u"createdBy='100%25%'"_s;
    QTest::newRow("ampersand, equals, semicolon") << u"a=b&limit=1;c==d"_s;
    QTest::newRow("hash and question mark") << u"a='#1?'"_s;
    QTest::newRow("slashes") << u"uri='/syncs/1\\2'"_s;
    QTest::newRow("operators") << u"a!=1 b>=2 c<=3 d<>4"_s;
    QTest::newRow("wildcards") << u"a='*x*'"_s;
    QTest::newRow("umlauts") << u"createdBy='Jürgen Größe'"_s;
    QTest::newRow("emoji and right-to-left") << u"createdBy='😀 שלום'"_s;
    QTest::newRow("brackets and the rest") << u"a='[](){}|^`~@:,!$'"_s;
    QTest::newRow("tab and line break") << u"a='\t\n'"_s;
    QTest::newRow("placeholders") << u"%1%2 {version}"_s;
}

void OperationsTest::sendsTheFilterByteForByte()
{
    QFETCH(QString, q);
    Demo::Behaviour lenient;
    lenient.ignoreUnknownTerms = true;
    lenient.ignoreQ = true;
    m_server->server()->setBehaviour(lenient);
    for (const Table table : {Table::Syncs, Table::Logs, Table::Rejects}) {
        const Resource resource{table, SyncId(Demo::Sync::ManyRejects)};
        const auto page = fetch(*m_client, resource, {.q = q, .limit = 5});
        QVERIFY(page && page->isOk());
        const QString path = QString::fromLatin1(resource.path());
        const Demo::Request request = last(path);
        QCOMPARE(request.query, (Parameters{{u"limit"_s, u"5"_s}, {u"q"_s, q}}));
        // The order goes the same way; this server may refuse such a one.
        QVERIFY(fetch(*m_client, resource, {.orderBy = OrderBy::fromText(q)}));
        QCOMPARE(last(path).query, (Parameters{{u"orderBy"_s, q}}));
        // Nothing is left to anybody's taste: plus means itself, a blank is %20.
        QVERIFY(!request.target.contains('+') && !request.target.contains(' '));
    }
}

void OperationsTest::movesOnlyTheOffsetFromPageToPage()
{
    const Query query{.q = u"status='success'"_s, .orderBy = OrderBy::newestFirst(), .limit = 10};
    for (const qint64 row : {qint64(0), qint64(10), qint64(35), qint64(0)}) {
        const auto page = fetch(*m_client, {Table::Syncs}, query, row);
        QVERIFY(page && page->isOk());
        QCOMPARE((**page)->offset, row);
        Parameters expected{{u"limit"_s, u"10"_s}};
        if (row != 0)
            expected << std::pair(u"offset"_s, QString::number(row));
        expected << std::pair(u"orderBy"_s, query.orderBy.text()) << std::pair(u"q"_s, query.q);
        QCOMPARE(last(u"syncs").query, expected);
    }
    Query fromFive = query;
    fromFive.offset = 5;
    QVERIFY(fromFive.startingAt(5) == fromFive);
    QCOMPARE(fromFive.startingAt(0).offset, std::optional<qint64>(0));
    // Far beyond what 32 bits hold.
    QCOMPARE(Query().startingAt(5'000'000'000).encoded(), QByteArray("offset=5000000000"));
}

void OperationsTest::asksForOneSync()
{
    const auto answer = get(*m_client, "syncs/1042");
    QVERIFY(answer && answer->isOk());
    const Demo::Request request = last(u"syncs/");
    QCOMPARE(request.target, QByteArray("/API/Bulk/2.0/syncs/1042"));
    const Result<Sync> sync = parseSync(**answer);
    QVERIFY(sync.isOk());
    QCOMPARE(sync->id, SyncId(1042));
    QCOMPARE(sync->status, u"warning"_s);
    QCOMPARE(sync->kind(), SyncKind::Import);
    QVERIFY(!(**answer).requestId.isEmpty());

    const auto unknown = get(*m_client, "syncs/999999");
    QVERIFY(unknown && !unknown->isOk());
    QCOMPARE(unknown->error().kind, ApiError::Kind::Gone);
    QCOMPARE(unknown->error().httpStatus, 404);
    QCOMPARE(unknown->error().reason, u"The requested resource was not found."_s);
    QVERIFY(!unknown->error().requestId.isEmpty());
}

void OperationsTest::asksForATokenAsTheConnectorDoes()
{
    const ConnectionFileContent content = contentFor(*m_server->server());
    QVERIFY(m_client->signIn());
    const QList<Demo::Request> all = m_server->server()->requests();
    QCOMPARE(all.size(), 2);
    const Demo::Request &token = all.first();
    QCOMPARE(token.verb, QByteArray("POST"));
    QCOMPARE(token.target, QByteArray("/auth/oauth2/token"));
    QCOMPARE(token.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(token.headers.value("authorization"),
             "Basic " +
                 (content.connection.clientId + u':' + content.secrets.clientSecret).toUtf8().toBase64());
    QCOMPARE(token.body, "{\"grant_type\":\"refresh_token\",\"refresh_token\":\"" +
                             content.secrets.refreshToken.toUtf8() + "\",\"redirect_uri\":\"" +
                             content.connection.redirectUri.toUtf8() + "\",\"scope\":\"full\"}");
    const Demo::Request &id = all.last();
    QCOMPARE(id.verb, QByteArray("GET"));
    QCOMPARE(id.target, QByteArray("/id"));
    QCOMPARE(id.headers.value("authorization"), "Bearer " + m_server->server()->currentAccessToken());
}

void OperationsTest::escapesWhatTheTokenRequestHolds()
{
    ConnectionFileContent content = contentFor(*m_server->server());
    content.connection.clientId = u"ä:\"x\""_s;
    content.connection.redirectUri = u"https://x.example/ü?a=\"b\\c\"&d"_s;
    content.connection.scope = u"a \"b\"\n"_s;
    content.secrets.clientSecret = u"s:ö"_s;
    content.secrets.refreshToken = u"to\"ken\\/~+=\t"_s;
    Client client(content.connection, std::make_unique<MemorySecretStore>(content.secrets));
    QVERIFY(!client.signIn());
    const Demo::Request request = m_server->server()->requests().first();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    QCOMPARE(body["refresh_token"_L1].toString(), content.secrets.refreshToken);
    QCOMPARE(body["redirect_uri"_L1].toString(), content.connection.redirectUri);
    QCOMPARE(body["scope"_L1].toString(), content.connection.scope);
    QCOMPARE(body.size(), 4);
    QCOMPARE(QByteArray::fromBase64(request.headers.value("authorization").mid(6)),
             QByteArray("ä:\"x\":s:ö"));
}

void OperationsTest::fillsInTheVersion()
{
    for (const QString &version : {u"2.0"_s, u"1.0"_s}) {
        ConnectionFileContent content = contentFor(*m_server->server());
        content.connection.apiVersion = version;
        Client client(content.connection, std::make_unique<MemorySecretStore>(content.secrets));
        QVERIFY(client.signIn());
        QCOMPARE(client.session().account().bulkUrl.path(), u"/API/Bulk/%1/"_s.arg(version));
        const auto answer = get(client, "syncs", "limit=1");
        QVERIFY(answer && answer->isOk());
        QCOMPARE(last(u"syncs").path, u"/API/Bulk/%1/syncs"_s.arg(version));
    }
}

void OperationsTest::signsTheRequestsToTheApi()
{
    QVERIFY(get(*m_client, "syncs", "limit=1")->isOk());
    const Demo::Request request = last(u"syncs");
    QCOMPARE(request.headers.value("authorization"), "Bearer " + m_server->server()->currentAccessToken());
    QCOMPARE(request.headers.value("accept"), QByteArray("application/json"));
    QVERIFY(request.headers.value("user-agent").startsWith("EloquaSyncInspector/"));
    QVERIFY(!request.headers.contains("cookie"));
}

QTEST_GUILESS_MAIN(OperationsTest)
#include "tst_operations.moc"
