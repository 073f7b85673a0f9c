// SPDX-License-Identifier: MIT
// Where tokens and secrets do not go: to other origins, and into texts, logs and files.
#include "models/session/tokenrequest.h"
#include "tests/support/clientfixture.h"
#include "tests/support/messagelog.h"
#include "tests/support/storedconnection.h"

#include <QDirIterator>
#include <QFile>
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

// What there is of the secrets in a text, in any spelling. Twelve characters in a row are enough: they would
// help to guess the rest.
QStringList leaksIn(const QString &text, const QList<QByteArray> &secrets)
{
    constexpr qsizetype Part = 12;
    QStringList leaks;
    for (const QByteArray &secret : secrets) {
        for (const QByteArray &spelling : Spellings(secret).all()) {
            for (qsizetype at = 0; at == 0 || at + Part <= spelling.size(); ++at) {
                const QString part = QString::fromUtf8(spelling.mid(at, Part));
                if (text.contains(part))
                    leaks << part;
            }
        }
    }
    return leaks;
}

// What the server has handed out last, besides what is known of it.
void learnTokens(QList<QByteArray> &secrets, const Demo::Server &server)
{
    for (const QByteArray &token : {server.currentRefreshToken(), server.currentAccessToken()}) {
        if (!token.isEmpty() && !secrets.contains(token))
            secrets << token;
    }
}

// All that was written, names included, but for the connection file itself. Where the home folder is the
// test's own (support/ownhome.sh), that is all there.
QString filesBesides(const StoredConnection &stored)
{
    const bool isOwnHome = QDir::tempPath() == QDir::homePath() + "/tmp"_L1;
    QDirIterator files(isOwnHome ? QDir::homePath() : stored.folder.path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    QString all;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName() != stored.path && file.open(QIODevice::ReadOnly))
            all += file.fileName() + u'\n' + QString::fromUtf8(file.readAll()) + u'\n';
    }
    return all;
}

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

QString textsOf(const QSignalSpy &spy)
{
    QString texts;
    for (const QVariantList &arguments : spy) {
        for (const QVariant &argument : arguments)
            texts += argument.toString() + u'\n';
    }
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
    void hidesTokensInAnAddress();
    void leavesNoSecretAnywhere_data();
    void leavesNoSecretAnywhere();
    void keepsTheAccessTokenInMemory();
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

void SessionSecretsTest::hidesTokensInAnAddress()
{
    // When /id answers, there are two new tokens, and one that is spent.
    QList<QByteArray> secrets{server().currentRefreshToken()};
    Fault fault{.kind = Fault::Kind::Rewrite, .path = IdPath};
    fault.rewrite = [this, secrets](const QByteArray &) mutable {
        learnTokens(secrets, server());
        return R"({"urls":{"apis":{"rest":{"bulk":"https://x.example/)" + secrets.join('/') + R"(/"}}}})";
    };
    server().addFault(fault);
    QVERIFY(!m_client->signIn());
    learnTokens(secrets, server());
    QCOMPARE(secrets.size(), 3);
    const QString told = textsOf(m_client->session().lastError());
    QVERIFY2(told.contains(u"https://x.example/[hidden]/[hidden]/[hidden]/"_s), qPrintable(told));
    QCOMPARE(leaksIn(told, secrets), QStringList());
}

void SessionSecretsTest::leavesNoSecretAnywhere_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    for (const QString &path : {TokenPath, IdPath, Syncs}) {
        for (const int status : {200, 302, 400, 401, 403, 404, 429, 500, 503})
            QTest::addRow("%s %d", qPrintable(path), status) << path << status;
    }
}

void SessionSecretsTest::leavesNoSecretAnywhere()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    const MessageLog log;
    const StoredConnection stored(server());
    const auto [connection, before] = stored.content();
    Client client(connection, stored.store());
    client.api().setRetryPolicy({.firstDelay = 1ms, .tries = 2, .longestStandstill = 20ms});
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    QSignalSpy waiting(&client.api(), &ApiClient::waiting);
    if (path == Syncs)
        QVERIFY(client.signIn());
    QList<QByteArray> secrets{before.refreshToken.toUtf8(), before.clientSecret.toUtf8(),
                              basicCredentials(connection, before).sliced(6)};
    learnTokens(secrets, server());
    server().addFault(echo(path, status, secrets));

    QString told;
    for (const Table table : {Table::Syncs, Table::Logs}) {
        const auto page = fetch(client, {table, SyncId(1042)});
        QVERIFY(page.has_value());
        told += page->isOk() ? QString() : textsOf(page->error());
    }
    const auto one = get(client, "syncs");
    QVERIFY(one.has_value());
    const Result<Sync> sync = one->isOk() ? parseSync(**one) : one->error();
    told += sync ? QString() : textsOf(sync.error());
    // No run is under way any more that would be about to store something.
    QTRY_VERIFY(client.session().state() != OAuthSession::State::SigningIn);
    told += textsOf(client.session().lastError()) + client.session().warning();
    QVERIFY2(told.contains(u"[hidden]"_s), "the echo has reached nobody, so nothing was hidden");
    QVERIFY(!log.lines().isEmpty());
    told += textsOf(warned) + textsOf(waiting) + log.lines().join(u'\n') + filesBesides(stored);
    learnTokens(secrets, server());
    const QStringList leaks = leaksIn(told, secrets);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u' ') + u'\n' + told.left(3000)));
}

void SessionSecretsTest::keepsTheAccessTokenInMemory()
{
    // While a refresh token is being spent, more files are there than at any other time: a lock, and a mark
    // that says which token it is.
    const StoredConnection stored(server());
    const auto [connection, before] = stored.content();
    server().addFault({.kind = Fault::Kind::Hold, .path = TokenPath});
    Client client(connection, stored.store());
    client.session().signIn();
    QTRY_COMPARE(requests(u"/token"), 1);
    QCOMPARE(stored.files(), (QStringList{u"connection.json"_s, u"connection.json.lock"_s,
                                          u"connection.json.lock.spending"_s}));
    const QString meanwhile = filesBesides(stored);
    QVERIFY2(meanwhile.contains(u"connection.json.lock.spending\n"_s), qPrintable(meanwhile));
    server().releaseHeld();
    QTRY_COMPARE(client.session().state(), OAuthSession::State::SignedIn);

    QList<QByteArray> secrets{before.refreshToken.toUtf8(), before.clientSecret.toUtf8()};
    learnTokens(secrets, server());
    QCOMPARE(secrets.size(), 4);
    QCOMPARE(leaksIn(meanwhile + filesBesides(stored), secrets), QStringList());
    // The connection file holds the two that outlive the program, and no other one.
    QCOMPARE(stored.files(), QStringList{u"connection.json"_s});
    QFile file(stored.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    QVERIFY(kept.contains(QString::fromUtf8(server().currentRefreshToken())));
    QCOMPARE(leaksIn(kept, {before.refreshToken.toUtf8(), server().currentAccessToken()}), QStringList());
}

QTEST_GUILESS_MAIN(SessionSecretsTest)
#include "tst_sessionsecrets.moc"
