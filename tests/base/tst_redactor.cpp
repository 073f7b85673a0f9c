// SPDX-License-Identifier: MIT
#include "models/base/redactor.h"

#include <QUrl>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const auto Secret = u"tGy~1/x+B=c-d_e.f&9\"\\<>"_s;
} // namespace

class RedactorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesEverySpelling_data();
    void hidesEverySpelling();
    void hidesUnknownSecretsByTheirShape_data();
    void hidesUnknownSecretsByTheirShape();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void learnsNothingShort();
    void hidesInEveryTextOfAnError();
};

void RedactorTest::hidesEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    const QByteArray utf8 = Secret.toUtf8();
    QTest::newRow("plain") << Secret;
    QTest::newRow("percent-encoded") << QString::fromLatin1(QUrl::toPercentEncoding(Secret));
    QTest::newRow("percent-encoded, lower case") << u"tGy%7e1%2fx%2bB%3dc%2dd%5fe%2ef%269%22%5c%3c%3e"_s;
    QTest::newRow("in a JSON text") << uR"(tGy~1\/x+B=c-d_e.f&9\"\\<>)"_s;
    QTest::newRow("in a JSON text, as .NET does")
        << uR"(tGy~1/x\u002bB\u003dc-d_e.f\u00269\u0022\\\u003c\u003E)"_s;
    QTest::newRow("in HTML") << u"tGy~1/x+B=c-d_e.f&amp;9&#34;\\&#60;&#x3e;"_s;
    QTest::newRow("base64") << QString::fromLatin1(utf8.toBase64());
    QTest::newRow("base64 without padding")
        << QString::fromLatin1(utf8.toBase64(QByteArray::OmitTrailingEquals));
    QTest::newRow("base64, percent-encoded")
        << QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(utf8.toBase64())));
}

void RedactorTest::hidesEverySpelling()
{
    QFETCH(QString, text);
    Redactor redact;
    redact.learn(Secret);
    for (const QString &frame : {u"%1"_s, u"before %1 after"_s, u"\"%1\""_s, u"a=%1&b=2"_s, u"x%1x%1x"_s}) {
        const QString told = redact(QString(frame).replace(u"%1"_s, text));
        QVERIFY2(!told.contains(text), qPrintable(told));
        // Neither the beginning nor the end of it stays.
        QVERIFY2(!told.contains(text.left(8)) && !told.contains(text.right(8)), qPrintable(told));
        QVERIFY(told.contains(u"[hidden]"_s));
    }
}

void RedactorTest::hidesUnknownSecretsByTheirShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("bearer") << u"Authorization: Bearer unknown~TOKEN1"_s;
    QTest::newRow("basic") << u"authorization: basic dW5rbm93blRPS0VOMQ=="_s;
    QTest::newRow("access token") << u"{\"access_token\": \"unknown~TOKEN1\"}"_s;
    QTest::newRow("refresh token") << u"{\"refresh_token\":\"unknown~TOKEN1\"}"_s;
    QTest::newRow("form") << u"grant_type=refresh_token&refresh_token=unknown~TOKEN1&scope=full"_s;
    QTest::newRow("client secret") << u"client_secret=unknown~TOKEN1"_s;
    QTest::newRow("password") << u"{\"password\":\"unknown~TOKEN1\"}"_s;
    QTest::newRow("code in an address") << u"http://localhost/cb?code=unknown~TOKEN1&state=x"_s;
}

void RedactorTest::hidesUnknownSecretsByTheirShape()
{
    QFETCH(QString, text);
    const QString told = Redactor()(text);
    QVERIFY2(!told.contains(u"TOKEN1"_s) && !told.contains(u"dW5rbm93blRPS0VOMQ"_s), qPrintable(told));
    QVERIFY(told.contains(u"[hidden]"_s));
}

void RedactorTest::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a sentence") << u"The refresh token is invalid, expired or was used before."_s;
    QTest::newRow("Eloqua's code") << u"invalid_grant: error_code=2504, status code: ELQ-00002"_s;
    QTest::newRow("a basic rule") << u"Basic rules and bearer bonds"_s;
    QTest::newRow("a part of the secret") << u"tGy~1 and e.f"_s;
}

void RedactorTest::leavesOtherTextsAlone()
{
    QFETCH(QString, text);
    Redactor redact;
    redact.learn(Secret);
    QCOMPARE(redact(text), text);
}

void RedactorTest::learnsNothingShort()
{
    Redactor redact;
    redact.learn(u"full"_s);
    redact.learn({});
    QCOMPARE(redact(u"the scope is full"_s), u"the scope is full"_s);
}

void RedactorTest::hidesInEveryTextOfAnError()
{
    Redactor redact;
    redact.learn(Secret);
    const ApiError error = redact(ApiError{.httpStatus = 400,
                                           .reason = Secret,
                                           .message = u"m "_s + Secret,
                                           .detail = Secret + u" d"_s,
                                           .requestId = u"id "_s + Secret,
                                           .failures = {{Secret, Secret, Secret}}});
    QVERIFY2(!error.fullText().contains(Secret.left(8)), qPrintable(error.fullText()));
    QVERIFY(!error.detail.contains(Secret));
    QCOMPARE(error.httpStatus, 400);
    QCOMPARE(error.message, u"m [hidden]"_s);
}

QTEST_GUILESS_MAIN(RedactorTest)
#include "tst_redactor.moc"
