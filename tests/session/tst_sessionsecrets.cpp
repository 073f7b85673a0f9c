// SPDX-License-Identifier: MIT
// Where tokens and secrets do not go: to other origins, and into texts and logs.
#include "tests/support/clientfixture.h"
#include "tests/support/messagelog.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using Kind = ApiError::Kind;

namespace
{
const QString TokenPath = u"/auth/oauth2/token$"_s;
const QString IdPath = u"/id$"_s;

// A secret as it may come back: raw, in an address, in JSON, or as credentials.
struct Spellings {
    explicit Spellings(const QByteArray &secret)
        : raw(secret)
        , percent(QUrl::toPercentEncoding(QString::fromUtf8(secret)))
        , json(QByteArray(secret).replace("=", "\\u003d").replace("~", "\\u007e"))
        , base64(secret.toBase64())
    {
    }
    QList<QByteArray> all() const { return {raw, percent, percent.toLower(), json, base64}; }

    QByteArray raw;
    QByteArray percent;
    QByteArray json;
    QByteArray base64;
};

// The answer of a server that echoes whatever it was sent, in each place that ends up in a message or a log.
Fault echo(const QString &path, int status, const QList<QByteArray> &secrets)
{
    QByteArray words;
    for (const QByteArray &secret : secrets) {
        const Spellings in(secret);
        // The last ones straddle the place where texts are shortened.
        words += " raw " + in.raw + " percent " + in.percent + " json " + in.json + " base64 " + in.base64 +
                 QByteArray(37, '.');
    }
    const QByteArray sent = secrets.first();
    const QByteArray body = status == 400
                                ? "{\"failures\":[{\"field\":\"" + sent + "\",\"value\":\"" +
                                      words.replace('\\', "\\\\") + "\",\"constraint\":\"" + sent + "\"}]}"
                                : words;
    Fault fault{.path = path, .times = -1, .status = status, .reason = "Bad " + sent, .body = body};
    fault.headers = {{"X-Request-Id", sent}, {"Content-Type", "text/plain"}};
    if (status == 302)
        fault.headers << std::pair(QByteArray("Location"), "/x?access_token=" + sent);
    return fault;
}

QString textsOf(const ApiError &error)
{
    QString texts = error.fullText() + error.detail + error.reason + error.requestId + error.message;
    for (const ApiError::Failure &failure : error.failures)
        texts += failure.field + failure.value + failure.constraint;
    return texts;
}
} // namespace

class SessionSecretsTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void sendsNoTokenToAForeignBase();
    void followsNoRedirect_data();
    void followsNoRedirect();
    void readsNoMoreThanItNeeds_data();
    void readsNoMoreThanItNeeds();
    void hidesATokenInAnAddress();
    void leavesNoSecretAnywhere_data();
    void leavesNoSecretAnywhere();
};

void SessionSecretsTest::sendsNoTokenToAForeignBase()
{
    server().setDiscoveredBase(QUrl(u"https://attacker.example.org"_s));
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::BadReply);
    QVERIFY(m_client->session().lastError().message.contains(u"attacker.example.org"_s));
    // A token for one origin is not put on a request to another.
    server().setDiscoveredBase({});
    QVERIFY(m_client->signIn());
    for (const QString &other :
         {u"http://127.0.0.1:1/API/"_s, u"https://127.0.0.1:%1/"_s.arg(server().url().port()),
          u"http://localhost:%1/"_s.arg(server().url().port())}) {
        QNetworkRequest request{QUrl(other)};
        m_client->session().authorize(request);
        QVERIFY2(!request.hasRawHeader("Authorization"), qPrintable(other));
    }
    QNetworkRequest home(m_client->session().account().bulkUrl.resolved(QUrl(u"syncs"_s)));
    m_client->session().authorize(home);
    QVERIFY(home.hasRawHeader("Authorization"));
}

void SessionSecretsTest::followsNoRedirect_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &path : {TokenPath, IdPath}) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s %d", qPrintable(path), status) << path << status;
    }
}

void SessionSecretsTest::followsNoRedirect()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const Demo::FaultyServerThread other;
    server().addFault({.kind = Fault::Kind::Redirect,
                       .path = path,
                       .times = -1,
                       .status = status,
                       .location = other.url().resolved(QUrl(u"/auth/oauth2/token"_s))});
    QVERIFY(!m_client->signIn());
    QCOMPARE(m_client->session().lastError().kind, Kind::BadReply);
    QCOMPARE(m_client->session().lastError().httpStatus, status);
    QVERIFY(settles(m_client->api()));
    QVERIFY(other.server()->requests().isEmpty());
    QCOMPARE(other.server()->openConnections(), 0);
}

void SessionSecretsTest::readsNoMoreThanItNeeds_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("kind");
    QTest::newRow("token") << TokenPath << 200 << int(Kind::BadReply);
    QTest::newRow("token refused") << TokenPath << 400 << int(Kind::SignIn);
    QTest::newRow("id") << IdPath << 200 << int(Kind::BadReply);
    QTest::newRow("id fails") << IdPath << 403 << int(Kind::Forbidden);
}

void SessionSecretsTest::readsNoMoreThanItNeeds()
{
    // Good JSON all of it, which would be parsed were it read.
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(int, kind);
    const QByteArray body =
        R"({"access_token":"a","expires_in":60,"filler":")" + QByteArray(20 << 20, 'x') + "\"}";
    server().addFault({.path = path, .times = -1, .status = status, .body = body});
    QVERIFY(!m_client->signIn());
    const ApiError &error = m_client->session().lastError();
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.httpStatus, status);
    if (status == 200)
        QVERIFY2(error.message.contains(u"larger than 64 KB"_s), qPrintable(error.message));
}

void SessionSecretsTest::hidesATokenInAnAddress()
{
    const QByteArray token = server().currentRefreshToken();
    server().addFault(
        {.path = IdPath,
         .status = 200,
         .body = R"({"urls":{"apis":{"rest":{"bulk":"https://x.example/)" + token + R"(/"}}}})"});
    QVERIFY(!m_client->signIn());
    const QString told = m_client->session().lastError().fullText();
    QVERIFY(told.contains(u"https://x.example/"_s));
    QVERIFY2(!told.contains(QString::fromUtf8(token.left(12))), qPrintable(told));
}

void SessionSecretsTest::leavesNoSecretAnywhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &path : {TokenPath, IdPath, u"/syncs$"_s}) {
        for (const int status : {200, 302, 400, 401, 403, 404, 429, 500, 503})
            QTest::addRow("%s %d", qPrintable(path), status) << path << status;
    }
}

void SessionSecretsTest::leavesNoSecretAnywhere()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    MessageLog log;
    const Secrets before = contentFor(server()).secrets;
    m_client->api().setRetryPolicy({.firstDelay = 1ms, .tries = 2, .longestStandstill = 20ms});
    QSignalSpy warned(&m_client->session(), &OAuthSession::warned);
    QSignalSpy waiting(&m_client->api(), &ApiClient::waiting);
    if (path == u"/syncs$"_s)
        QVERIFY(m_client->signIn());
    QList<QByteArray> secrets{before.refreshToken.toUtf8(), before.clientSecret.toUtf8(),
                              server().currentRefreshToken()};
    if (!server().currentAccessToken().isEmpty())
        secrets << server().currentAccessToken();
    server().addFault(echo(path, status, secrets));

    QString told;
    for (const Table table : {Table::Syncs, Table::Logs}) {
        const auto page = fetch(*m_client, {table, SyncId(1042)});
        QVERIFY(page.has_value());
        told += page->isOk() ? QString() : textsOf(page->error());
    }
    const auto one = get(*m_client, "syncs");
    if (one && one->isOk()) {
        const Result<Sync> sync = parseSync(**one);
        told += sync ? QString() : sync.error().fullText();
    }
    told += m_client->session().lastError().fullText();
    for (const QSignalSpy *spy : {&warned, &waiting}) {
        for (const QVariantList &arguments : *spy)
            told += arguments.last().toString();
    }
    told += log.lines().join(u'\n');
    QVERIFY(!log.lines().isEmpty());
    for (const QByteArray &secret : std::as_const(secrets)) {
        for (const QByteArray &spelling : Spellings(secret).all()) {
            // Not even a part that would help to guess the rest.
            for (qsizetype at = 0; at + 12 <= spelling.size(); at += 4)
                QVERIFY2(!told.contains(QString::fromUtf8(spelling.mid(at, 12))),
                         qPrintable(told.left(3000)));
        }
    }
}

QTEST_GUILESS_MAIN(SessionSecretsTest)
#include "tst_sessionsecrets.moc"
