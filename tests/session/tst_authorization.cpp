// SPDX-License-Identifier: MIT
#include "models/session/authorization.h"
#include "models/session/callbacklistener.h"
#include "models/signin/connectionimport.h"
#include "tests/support/patience.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrlQuery>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Verdict = CallbackAnswer::Verdict;

class TestAuthorization : public QObject
{
    Q_OBJECT

    Connection m_connection;
    const QString m_state = u"s7a7e"_s;

    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    // The whole answer to what a socket sends.
    static QByteArray talk(quint16 port, const QByteArray &request,
                           const QHostAddress &address = QHostAddress::LocalHost)
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(address, port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, Patience))
            return "no connection";
        socket.write(request);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, Patience);
        return socket.readAll();
    }

private Q_SLOTS:
    void init()
    {
        m_connection = {};
        m_connection.clientId = u"2f6c7b52-0d0e-4b8e-9a55-6a0d7d1c1d42"_s;
        m_connection.redirectUri = u"https://example.com/cb?keep=1&x=a b"_s;
    }

    void theAddressHasExactlyTheDocumentedParameters()
    {
        const QUrl url = authorizeUrl(m_connection, m_state);
        QCOMPARE(url.toEncoded(),
                 QByteArray("https://login.eloqua.com/auth/oauth2/authorize?response_type=code"
                            "&client_id=2f6c7b52-0d0e-4b8e-9a55-6a0d7d1c1d42"
                            "&redirect_uri=https%3A%2F%2Fexample.com%2Fcb%3Fkeep%3D1%26x%3Da%20b"
                            "&scope=full&state=s7a7e"));
    }

    void statesAreLongAndNeverTheSame()
    {
        QCOMPARE(newState().size(), 64);
        QVERIFY(newState() != newState());
    }

    void onlyPlainLoopbackCanBeCaught_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<bool>("can");
        QTest::newRow("four") << u"http://127.0.0.1:8089/cb"_s << true;
        QTest::newRow("name") << u"http://localhost:8089"_s << true;
        QTest::newRow("six") << u"http://[::1]:8089/cb"_s << true;
        QTest::newRow("https") << u"https://127.0.0.1:8443/cb"_s << false;
        QTest::newRow("elsewhere") << u"http://127.0.0.1.example.com/cb"_s << false;
        QTest::newRow("oob") << u"urn:ietf:wg:oauth:2.0:oob"_s << false;
    }
    void onlyPlainLoopbackCanBeCaught()
    {
        QFETCH(QString, uri);
        QFETCH(bool, can);
        QCOMPARE(canListenFor(uri), can);
    }

    void everyRefusalHasWordsOfItsOwn()
    {
        m_connection.redirectUri = u"https://example.com/cb"_s;
        const std::tuple<const char *, Verdict, const char *> cases[] = {
            {"https://example.com/cb?code=c%7E1&state=s7a7e", Verdict::Code, ""},
            {"  https://example.com/cb?state=s7a7e&code=c%7E1\n", Verdict::Code, ""},
            {"https://example.com/cb?error=access_denied&state=s7a7e", Verdict::Refused, "wasn't allowed"},
            {"https://example.com/cb?error=invalid_scope&state=s7a7e", Verdict::Refused, "scope"},
            {"https://example.com/cb?error=strange&state=s7a7e", Verdict::Refused, "strange"},
            {"https://example.com/cb?error=access_denied&state=other", Verdict::Foreign, "different sign-in"},
            {"https://example.com/cb?code=c1&state=other", Verdict::Foreign, "different sign-in"},
            {"https://example.com/cb?code=c1", Verdict::Foreign, "different sign-in"},
            {"https://example.com/cb?state=s7a7e", Verdict::Foreign, "doesn't contain a code"},
            {"https://login.eloqua.com/auth/oauth2/authorize?code=c&state=s7a7e", Verdict::Foreign,
             "starts with https://example.com/cb"},
            {"http://example.com/cb?code=c1&state=s7a7e", Verdict::Foreign, "starts with"},
            {"https://example.com:444/cb?code=c1&state=s7a7e", Verdict::Foreign, "starts with"},
            {"hello", Verdict::Foreign, "starts with"},
            {"", Verdict::Foreign, "Paste the address"},
            {"The \"client_id\" parameter is required.", Verdict::Refused, "didn't receive a client ID"},
            {"The \"client_id\" value is not a known client identifier.", Verdict::Refused,
             "doesn't recognize this client ID"},
            {"The \"client_id\" value is not a valid client identifier.", Verdict::Refused, "wrong format"},
            {"The \"redirect_uri\" value does not match the client's redirect URI.", Verdict::Refused,
             "callback URL"},
            {"This user has already authorized this app within the allowed time frame of 60 seconds.",
             Verdict::Refused, "Wait a minute"},
            {"429 Too Many Requests", Verdict::Refused, "Wait a minute"},
        };
        QSet<QString> sentences;
        for (const auto &[text, verdict, words] : cases) {
            const CallbackAnswer answer = readPasted(QString::fromLatin1(text), m_connection, m_state);
            QVERIFY2(answer.verdict == verdict, text);
            QVERIFY2(answer.sentence.contains(QString::fromLatin1(words)), qPrintable(answer.sentence));
            QCOMPARE(answer.code, verdict == Verdict::Code ? u"c~1"_s : QString());
            sentences << answer.sentence;
        }
        QVERIFY(sentences.size() >= 13);
    }

    void theListenerTakesOneAnswer()
    {
        const quint16 port = freePort();
        m_connection.redirectUri = u"http://localhost:%1/the/path"_s.arg(port);
        CallbackListener listener(QUrl(m_connection.redirectUri), [this](const QUrl &address) {
            return readCallback(address, m_connection, m_state);
        });
        QList<CallbackAnswer> answers;
        connect(&listener, &CallbackListener::answered, this,
                [&answers](const CallbackAnswer &answer) { answers << answer; });
        QVERIFY(listener.listen());

        // Noise, none of which ends the wait.
        QVERIFY(talk(port, "\x16\x03\x01 garbage\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(talk(port, "POST /the/path HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(talk(port, "GET " + QByteArray(20'000, 'x')).startsWith("HTTP/1.1 400"));
        QVERIFY(talk(port, "GET /favicon.ico HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404"));
        QVERIFY(
            talk(port, "GET /the/path/more?code=x&state=s7a7e HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 404"));
        QCOMPARE(answers.size(), 4); // the icon is nobody's concern
        QVERIFY(answers.last().sentence.contains(u"/the/path/more"));
        QVERIFY(
            talk(port, "GET /the/path?code=x&state=<b>wrong HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400"));
        QVERIFY(answers.last().sentence.contains(u"different sign-in"));
        for (const CallbackAnswer &answer : std::as_const(answers))
            QVERIFY(answer.verdict == Verdict::Foreign);

        // The answer, in two pieces, over ::1 where there is one.
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /the/path?code=c%7E1&st");
        QTest::qWait(50);
        socket.write("ate=s7a7e HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray page = socket.readAll();
        QVERIFY(page.startsWith("HTTP/1.1 200") && page.contains("Access is allowed"));
        QVERIFY(!page.contains("c%7E1") && !page.contains("c~1"));
        QVERIFY(answers.last().verdict == Verdict::Code);
        QCOMPARE(answers.last().code, u"c~1"_s);

        const qsizetype before = answers.size();
        QVERIFY(talk(port, "GET /the/path?code=c2&state=s7a7e HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 410"));
        QCOMPARE(answers.size(), before);
    }

    void bothLoopbackAddressesAreHeard()
    {
        QTcpServer six;
        if (!six.listen(QHostAddress::LocalHostIPv6))
            QSKIP("this computer has no ::1");
        const quint16 port = six.serverPort();
        six.close();
        CallbackListener listener(QUrl(u"http://localhost:%1/cb"_s.arg(port)),
                                  [](const QUrl &) { return CallbackAnswer{.verdict = Verdict::Code}; });
        QVERIFY(listener.listen());
        QVERIFY(
            talk(port, "GET /cb HTTP/1.1\r\n\r\n", QHostAddress::LocalHostIPv6).startsWith("HTTP/1.1 200"));
        QVERIFY(talk(port, "GET /cb HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 410"));
    }

    void aTakenPortIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        CallbackListener listener(QUrl(u"http://127.0.0.1:%1/cb"_s.arg(other.serverPort())),
                                  [](const QUrl &) { return CallbackAnswer(); });
        QVERIFY(!listener.listen());
        QVERIFY(listener.errorText().contains(QString::number(other.serverPort())));
    }

    void imports_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("connector's request")
            << QByteArray("{\"clientId\":\"id-1\",\"clientSecret\":\"se~cret\",\"refreshToken\":\"re=fresh\","
                          "\"redirectUri\":\"https://x/cb\",\"apiVersion\":2.0,\"limit\":\"10\"}");
        QTest::newRow("properties") << QByteArray(
            "# eloqua\neloqua.clientId=id-1\r\neloqua.clientSecret = se~cret \n"
            "refreshToken: \"re=fresh\"\nredirectUri=https://x/cb\napiVersion=2.0\n");
        QTest::newRow("proxy") << QByteArray(
            "<eloqua.init>\n <clientId>id-1</clientId><clientSecret> se~cret "
            "</clientSecret>\n<refreshToken>re=fresh</refreshToken>"
            "<redirectUri>https://x/cb</redirectUri>\n<apiVersion>{$ctx:apiVersion}"
            "</apiVersion></eloqua.init>");
        QTest::newRow("properties of a sequence")
            << QByteArray("<property name=\"uri.var.clientId\" expression=\"\" value=\"id-1\"/>\n"
                          "<property name=\"clientSecret\" value=\"se~cret\"/>\n"
                          "<property name=\"refreshToken\" value=\"re=fresh\"/>\n"
                          "<property name=\"redirectUri\" value=\"https://x/cb\"/>");
    }
    void imports()
    {
        QFETCH(QByteArray, text);
        const Result<ConnectionFileContent> content = importConnection(text);
        QVERIFY(content.isOk());
        QCOMPARE(content->connection.clientId, u"id-1"_s);
        QCOMPARE(content->secrets.clientSecret, u"se~cret"_s);
        QCOMPARE(content->secrets.refreshToken, u"re=fresh"_s);
        QCOMPARE(content->connection.redirectUri, u"https://x/cb"_s);
        QCOMPARE(content->connection.apiVersion, u"2.0"_s);
        QCOMPARE(content->connection.scope, u"full"_s);
    }
    void importsOfNothingSaySo()
    {
        QVERIFY(!importConnection("hello").isOk());
        QVERIFY(!importConnection("{\"limit\":\"10\"}").isOk());
        QVERIFY(!importConnectionFile(u"/nowhere/at/all"_s).isOk());
        const Result<ConnectionFileContent> part = importConnection("clientId=x");
        QVERIFY(part.isOk());
        QVERIFY(part->secrets.clientSecret.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
