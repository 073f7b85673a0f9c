// SPDX-License-Identifier: MIT
#include "models/http/httpanswer.h"
#include "models/session/tokenrequest.h"
#include "tests/support/client.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;

class HttpAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRetryAfter_data();
    void readsRetryAfter();
    void saysThatALongWaitMayBeLonger();
    void saysSpans_data();
    void saysSpans();
    void findsTheWordsInABody_data();
    void findsTheWordsInABody();
    void shortensLongBodies();
    void cutsNoSecretInTwo();
    void asksForARequestIdThatIsThere();
    void namesTheFieldsThatFailed_data();
    void namesTheFieldsThatFailed();
    void readsTokens_data();
    void readsTokens();
};

void HttpAnswerTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << qint64(120);
    QTest::newRow("blanks") << QByteArray(" 120 ") << qint64(120);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("negative") << QByteArray("-5") << qint64(0);
    QTest::newRow("a year") << QByteArray("31536000") << qint64(7 * 86400);
    QTest::newRow("date") << QByteArray("Tue, 03 Jun 2025 10:00:30 GMT") << qint64(30);
    QTest::newRow("date tomorrow") << QByteArray("Wed, 04 Jun 2025 10:00:00 GMT") << qint64(86400);
    QTest::newRow("date gone by") << QByteArray("Tue, 03 Jun 2025 09:00:00 GMT") << qint64(0);
    QTest::newRow("date far off") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT") << qint64(7 * 86400);
    QTest::newRow("empty") << QByteArray() << qint64(-1);
    QTest::newRow("a word") << QByteArray("soon") << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("no such date") << QByteArray("Tue, 33 Jun 2025 10:00:30 GMT") << qint64(-1);
}

void HttpAnswerTest::readsRetryAfter()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, seconds);
    const auto span = parseRetryAfter(header, QDateTime(QDate(2025, 6, 3), QTime(10, 0), Qt::UTC));
    QCOMPARE(span ? qint64(span->count()) : -1, seconds);
}

void HttpAnswerTest::saysSpans_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("1") << 1 << u"1 second"_s;
    QTest::newRow("119") << 119 << u"119 seconds"_s;
    QTest::newRow("120") << 120 << u"2 minutes"_s;
    QTest::newRow("121") << 121 << u"3 minutes"_s; // rather a bit late than too early
    QTest::newRow("7200") << 7200 << u"2 hours"_s;
    QTest::newRow("7201") << 7201 << u"3 hours"_s;
    QTest::newRow("7 days") << 604800 << u"7 days"_s;
}

void HttpAnswerTest::saysSpans()
{
    QFETCH(int, seconds);
    QFETCH(QString, text);
    QCOMPARE(spanText(std::chrono::seconds(seconds)), text);
}

// What is cut at seven days is not told as seven days.
void HttpAnswerTest::saysThatALongWaitMayBeLonger()
{
    HttpAnswer answer;
    for (const int status : {429, 503}) {
        answer.status = status;
        answer.retryAfter = parseRetryAfter("31536000", QDateTime::currentDateTimeUtc());
        QString message = errorFromAnswer(answer, {}).message;
        QVERIFY2(message.contains(u"wait at least 7 days. Try"_s), qPrintable(message));
        answer.retryAfter = parseRetryAfter("518400", QDateTime::currentDateTimeUtc());
        message = errorFromAnswer(answer, {}).message;
        QVERIFY2(message.contains(u"wait 6 days. Try"_s), qPrintable(message));
    }
}

// Oracle's support asks for it, but not every answer has one.
void HttpAnswerTest::asksForARequestIdThatIsThere()
{
    const auto both = [](const QString &requestId) {
        const HttpAnswer answer{.status = 500, .requestId = requestId};
        return QStringList{errorFromAnswer(answer, {}).message, badReply(answer, u"no rows"_s).message};
    };
    for (const QString &message : both(u"a1b2"_s))
        QVERIFY2(message.endsWith(u"send the request ID to Oracle Support."_s), qPrintable(message));
    for (const QString &message : both({}))
        QVERIFY2(message.endsWith(u"send this message to Oracle Support."_s), qPrintable(message));
}

void HttpAnswerTest::findsTheWordsInABody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("JSON string") << QByteArray("\"Not \\u0022authenticated\\u0022.\"")
                                 << u"Not \"authenticated\"."_s;
    QTest::newRow("token error")
        << QByteArray(R"({"error":"invalid_grant","error_code":2504,"error_description":"Spent."})")
        << u"invalid_grant: Spent."_s;
    QTest::newRow("bulk error") << QByteArray(R"({"error":"Unable to process.","errorSeverity":3})")
                                << u"Unable to process."_s;
    QTest::newRow("error a number") << QByteArray(R"({"error":5})") << u"5"_s;
    QTest::newRow("other object") << QByteArray(R"({"code": 1,  "x": []})") << uR"({"code": 1, "x": []})"_s;
    QTest::newRow("empty object") << QByteArray(" {}\n") << QString();
    QTest::newRow("empty array") << QByteArray("[]") << QString();
    QTest::newRow("array") << QByteArray("[1,\n2]") << u"[1, 2]"_s;
    QTest::newRow("text") << QByteArray("  Some\r\n text ") << u"Some text"_s;
    QTest::newRow("HTML") << QByteArray(
                                 "<!DOCTYPE html><html><head><title>T</title><style>b{}</style></head><body "
                                 "onload=\"x()\"><script>alert(1)</script><p>Some<br>words</p></body></html>")
                          << u"Some words"_s;
    QTest::newRow("HTML, upper case")
        << QByteArray("<HTML><HEAD>x</HEAD><BODY>Words</BODY></HTML>") << u"Words"_s;
    QTest::newRow("HTML, cut") << QByteArray("<html><body>Words <a href=") << u"Words <a href="_s;
    QTest::newRow("cut JSON string") << QByteArray("\"Not auth") << u"\"Not auth"_s;
    QTest::newRow("no UTF-8") << QByteArray("caf\xe9") << u"caf�"_s;
}

void HttpAnswerTest::findsTheWordsInABody()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    QCOMPARE(plainText(body, {}), words);
}

void HttpAnswerTest::shortensLongBodies()
{
    QCOMPARE(plainText(QByteArray(500, 'x'), {}), QString(500, u'x'));
    QCOMPARE(plainText(QByteArray(501, 'x'), {}), QString(500, u'x') + u'…');
    QCOMPARE(plainText(QByteArray(50'000'000, 'x'), {}), QString(500, u'x') + u'…');
    QVERIFY(plainText(QByteArray(30000, ' ') + "far away", {}).size() <= 501);
    // Not quadratic, nor recursive.
    QVERIFY(plainText(QByteArray(5'000'000, '<'), {}).size() <= 501);
}

void HttpAnswerTest::cutsNoSecretInTwo()
{
    const QString secret = u"abcdefghij0123456789klmnopqrst"_s;
    Redactor redact;
    redact.learn(secret);
    // Around every place where something is cut off, with much behind it.
    QList<qsizetype> places;
    for (const qsizetype place : {500, 4000, 20000, 24000}) {
        for (qsizetype before = place - 40; before <= place + 10; ++before)
            places << before;
    }
    for (const char *filling : {"x", " ", "<p>", "\\n"}) {
        const QByteArray piece(filling);
        for (const qsizetype place : std::as_const(places)) {
            const QByteArray body = QByteArray(place % piece.size(), 'y') +
                                    piece.repeated(place / piece.size()) + secret.toUtf8() +
                                    piece.repeated(8000);
            for (const QByteArray &whole : {"." + body, "<html>" + body, "\"" + body + "\""}) {
                const QString words = plainText(whole, redact);
                QVERIFY2(!words.contains(u"abcde"), qPrintable(words));
            }
        }
    }
}

void HttpAnswerTest::namesTheFieldsThatFailed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text"); // field|value|constraint
    QTest::newRow("bulk") << QByteArray(R"({"failures":[{"field":"q","value":"x","constraint":"Unknown."}]})")
                          << u"q|x|Unknown."_s;
    QTest::newRow("bulk, value a number")
        << QByteArray(
               R"({"failures":[{"field":"limit","value":12345678901234567,"constraint":"Too large."}]})")
        << u"limit|12345678901234567|Too large."_s;
    QTest::newRow("bulk, value null")
        << QByteArray(R"({"failures":[{"field":"a","value":null,"constraint":"c"}]})") << u"a||c"_s;
    QTest::newRow("application API, list")
        << QByteArray(
               R"([{"type":"ObjectValidationError","property":"name","value":"x","requirement":{"type":"NotNullRequirement"}}])")
        << u"name|x|NotNullRequirement"_s;
    QTest::newRow("application API, object")
        << QByteArray(
               R"({"type":"EndpointParameterError","parameter":"id","requirement":{"type":"IdRequirement"},"value":"sandwich"})")
        << u"id|sandwich|IdRequirement"_s;
    QTest::newRow("none") << QByteArray(R"({"failures":[]})") << QString();
    QTest::newRow("of the wrong type") << QByteArray(R"({"failures":"many"})") << QString();
    QTest::newRow("entries of the wrong type") << QByteArray(R"({"failures":[1,null,"x",{}]})") << QString();
    QTest::newRow("text") << QByteArray("There was a validation error.") << QString();
}

void HttpAnswerTest::namesTheFieldsThatFailed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const ApiError error = errorFromAnswer(answerWith(body, 400), {});
    QCOMPARE(error.kind, Kind::Refused);
    QStringList said;
    for (const ApiError::Failure &failure : error.failures)
        said << failure.field + u'|' + failure.value + u'|' + failure.constraint;
    QCOMPARE(said.join(u'\n'), text);
}

void HttpAnswerTest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("seconds");
    const auto row = [](const char *name, const QByteArray &expires, qint64 seconds) {
        QTest::newRow(name) << QByteArray(
                                   R"({"access_token":"a~b","token_type":"bearer","refresh_token":"r=")" +
                                   expires + "}")
                            << seconds;
    };
    row("as documented", R"(,"expires_in":28800)", 28800);
    row("text", R"(,"expires_in":"3600")", 3600);
    row("missing", "", 28800);
    row("null", R"(,"expires_in":null)", 28800);
    row("zero", R"(,"expires_in":0)", 28800);
    row("negative", R"(,"expires_in":-1)", 28800);
    row("no number", R"(,"expires_in":"soon")", 28800);
}

void HttpAnswerTest::readsTokens()
{
    QFETCH(QByteArray, body);
    QFETCH(qint64, seconds);
    const Result<Tokens> tokens = parseTokens(answerWith(body));
    QVERIFY(tokens.isOk());
    QCOMPARE(tokens->accessToken, QByteArray("a~b"));
    QCOMPARE(tokens->refreshToken, u"r="_s);
    QCOMPARE(qint64(tokens->lifetime.count()), seconds);
}

QTEST_GUILESS_MAIN(HttpAnswerTest)
#include "tst_httpanswer.moc"
