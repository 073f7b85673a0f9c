// SPDX-License-Identifier: MIT
#include "tests/demo/demoexchange.h"

using namespace DemoTest;
using namespace std::chrono_literals;

// The login server: tokens, discovery, the authorize page.
class TestDemoSignIn : public QObject
{
    Q_OBJECT

    static Headers basic(const QByteArray &contentType)
    {
        const Options options;
        return {{"Authorization", "Basic " + (options.clientId + ':' + options.clientSecret).toBase64()},
                {"Content-Type", contentType}};
    }
    static Answer jsonToken(Fixture &demo, const QJsonObject &body)
    {
        return demo.send("POST", "/auth/oauth2/token", basic("application/json"),
                         QJsonDocument(body).toJson());
    }
    static QJsonObject refreshBody(const QByteArray &token)
    {
        return {{u"grant_type"_s, u"refresh_token"_s},
                {u"refresh_token"_s, QString::fromLatin1(token)},
                {u"scope"_s, u"full"_s},
                {u"redirect_uri"_s, Options().redirectUri}};
    }
    static Answer refresh(Fixture &demo)
    {
        return jsonToken(demo, refreshBody(demo.server().currentRefreshToken()));
    }
    static QByteArray authorizeTarget(const QByteArray &more = "response_type=code&state=xyz%26")
    {
        return "/auth/oauth2/authorize?client_id=" + Options().clientId +
               "&redirect_uri=" + QUrl::toPercentEncoding(Options().redirectUri) + '&' + more;
    }

private Q_SLOTS:
    void refreshWithJson()
    {
        Fixture demo;
        const QByteArray before = demo.server().currentRefreshToken();
        const Answer answer = refresh(demo);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.object().value(u"token_type"_s).toString(), u"bearer"_s);
        QCOMPARE(answer.object().value(u"expires_in"_s).toInt(), 28800);
        const QByteArray rotated = answer.object().value(u"refresh_token"_s).toString().toLatin1();
        QVERIFY(rotated != before);
        QCOMPARE(rotated, demo.server().currentRefreshToken());
        const QByteArray access = answer.object().value(u"access_token"_s).toString().toLatin1();
        QCOMPARE(
            demo.send("GET", "/API/Bulk/2.0/syncs?limit=1", {{"Authorization", "Bearer " + access}}).status,
            200);
    }

    void refreshWithForm()
    {
        Fixture demo;
        const QByteArray form =
            "grant_type=refresh_token&refresh_token=" +
            QUrl::toPercentEncoding(QString::fromLatin1(demo.server().currentRefreshToken()));
        QCOMPARE(
            demo.send("POST", "/auth/oauth2/token", basic("application/x-www-form-urlencoded"), form).status,
            200);
    }

    void secretInTheBodyIsNotSupported()
    {
        Fixture demo;
        QJsonObject body = refreshBody(demo.server().currentRefreshToken());
        body.insert(u"client_id"_s, QString::fromLatin1(Options().clientId));
        body.insert(u"client_secret"_s, QString::fromLatin1(Options().clientSecret));
        const Answer answer = demo.send("POST", "/auth/oauth2/token", {{"Content-Type", "application/json"}},
                                        QJsonDocument(body).toJson());
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.object().value(u"error"_s).toString(), u"invalid_client"_s);
    }

    void refreshTokensAreSingleUse()
    {
        Fixture demo;
        const QByteArray first = demo.server().currentRefreshToken();
        QCOMPARE(jsonToken(demo, refreshBody(first)).status, 200);
        const Answer again = jsonToken(demo, refreshBody(first));
        QCOMPARE(again.status, 401);
        QCOMPARE(again.object().value(u"error"_s).toString(), u"invalid_grant"_s);
        QVERIFY(again.object().value(u"error_code"_s).isDouble());
        const QByteArray second = demo.server().currentRefreshToken();
        demo.server().spendRefreshToken();
        QCOMPARE(jsonToken(demo, refreshBody(second)).status, 401);
    }

    void wrongRedirectUriIs2509()
    {
        Fixture demo;
        QJsonObject body = refreshBody(demo.server().currentRefreshToken());
        body.insert(u"redirect_uri"_s, u"https://elsewhere.example/"_s);
        QCOMPARE(jsonToken(demo, body).object().value(u"error_code"_s).toInt(), 2509);
    }

    void invalidGrantHasThreeLooks()
    {
        Fixture demo;
        demo.change([](Behaviour &b) {
            b.invalidGrant = Behaviour::InvalidGrant::Json400;
            b.errorCodeAsText = true;
        });
        Answer answer = jsonToken(demo, refreshBody("spent"));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.object().value(u"error_code"_s).isString());
        demo.change([](Behaviour &b) { b.invalidGrant = Behaviour::InvalidGrant::Html400; });
        answer = jsonToken(demo, refreshBody("spent"));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.headers.value("content-type").startsWith("text/html"));
    }

    void answerMayLackANewRefreshToken()
    {
        Fixture demo;
        demo.change([](Behaviour &b) {
            b.dropNewRefreshToken = true;
            b.accessTokenSeconds = 60;
        });
        const QByteArray before = demo.server().currentRefreshToken();
        const Answer answer = refresh(demo);
        QVERIFY(!answer.object().contains(u"refresh_token"_s));
        QCOMPARE(answer.object().value(u"expires_in"_s).toInt(), 60);
        QCOMPARE(demo.server().currentRefreshToken(), before);
    }

    void accessTokensEnd()
    {
        Fixture demo;
        QCOMPARE(demo.get("/syncs?limit=1").status, 200);
        demo.server().advanceClock(8h + 1s);
        QCOMPARE(demo.get("/syncs?limit=1").status, 401);

        Fixture other;
        other.server().revokeAccessTokens();
        QCOMPARE(other.get("/syncs?limit=1").status, 401);
        QCOMPARE(other.send("GET", "/API/Bulk/2.0/syncs").status, 401);

        Fixture old;
        refresh(old);
        QCOMPARE(old.get("/syncs?limit=1").status, 200); // since release 26B the old one lives on
        old.change([](Behaviour &b) { b.refreshRevokesAccess = true; });
        refresh(old);
        QCOMPARE(old.get("/syncs?limit=1").status, 401);
    }

    void discoveryTellsTheBase()
    {
        Fixture demo;
        const Answer answer = demo.send("GET", "/id", demo.bearer());
        const auto bulk = [](const Answer &a) {
            return a.object()
                .value(u"urls"_s)
                .toObject()
                .value(u"apis"_s)
                .toObject()
                .value(u"rest"_s)
                .toObject()
                .value(u"bulk"_s)
                .toString();
        };
        QCOMPARE(bulk(answer), demo.server().url().toString() + u"/API/Bulk/{version}/"_s);
        QCOMPARE(answer.object().value(u"user"_s).toObject().value(u"username"_s).toString(), u"jane.doe"_s);
        QVERIFY(answer.object().value(u"site"_s).toObject().value(u"id"_s).isDouble());
        demo.server().setDiscoveredBase(QUrl(u"https://secure.p04.eloqua.com/"_s));
        QCOMPARE(bulk(demo.send("GET", "/id", demo.bearer())),
                 u"https://secure.p04.eloqua.com/API/Bulk/{version}/"_s);
    }

    void discoveryFailsWith200()
    {
        Fixture demo;
        const Answer answer = demo.send("GET", "/id", {{"Authorization", "Bearer nonsense"}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "\"Not authenticated.\"");
        QCOMPARE(answer.headers.value("content-length"), "20");
        demo.change([](Behaviour &b) { b.idAnswers401 = true; });
        QCOMPARE(demo.send("GET", "/id").status, 401);
    }

    void basicAuthenticationWorksToo()
    {
        Fixture demo;
        const QByteArray value = "Basic " + QByteArray("AcmeEU\\jane.doe:correct horse").toBase64();
        QCOMPARE(demo.send("GET", "/API/Bulk/2.0/syncs/1042", {{"Authorization", value}}).status, 200);
        QCOMPARE(demo.send("GET", "/API/Bulk/2.0/syncs/1042", {{"Authorization", "Basic bm9wZQ=="}}).status,
                 401);
    }

    void codeGrant()
    {
        Fixture demo;
        const Answer page = demo.send("GET", authorizeTarget());
        QCOMPARE(page.status, 302);
        const QUrl location = QUrl::fromEncoded(page.headers.value("location"));
        QVERIFY(location.toString().startsWith(Options().redirectUri));
        const QUrlQuery query(location);
        QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"xyz&"_s);
        const QJsonObject body{{u"grant_type"_s, u"authorization_code"_s},
                               {u"code"_s, query.queryItemValue(u"code"_s, QUrl::FullyDecoded)},
                               {u"redirect_uri"_s, Options().redirectUri}};
        QCOMPARE(jsonToken(demo, body).status, 200);
        QCOMPARE(jsonToken(demo, body).status, 401); // single use

        QCOMPARE(demo.send("GET", authorizeTarget()).status, 429); // within the minute
        demo.server().advanceClock(61s);
        const QUrl late = QUrl::fromEncoded(demo.send("GET", authorizeTarget()).headers.value("location"));
        demo.server().advanceClock(61s);
        QJsonObject expired = body;
        expired.insert(u"code"_s, QUrlQuery(late).queryItemValue(u"code"_s, QUrl::FullyDecoded));
        QCOMPARE(jsonToken(demo, expired).object().value(u"error"_s).toString(), u"invalid_grant"_s);
    }

    void authorizeErrors_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text"); // of the body, or of the location
        const QByteArray base = "/auth/oauth2/authorize";
        QTest::newRow("no client") << base << 200 << QByteArray("The \"client_id\" parameter is required.");
        QTest::newRow("malformed client")
            << base + "?client_id=7" << 200
            << QByteArray("The \"client_id\" value is not a valid client identifier.");
        QTest::newRow("unknown client")
            << base + "?client_id=00000000-0000-0000-0000-000000000000" << 200
            << QByteArray("The \"client_id\" value is not a known client identifier.");
        QTest::newRow("wrong redirect")
            << base + "?client_id=" + Options().clientId + "&redirect_uri=http%3A%2F%2Fx" << 200
            << QByteArray("redirect_uri");
        QTest::newRow("implicit") << authorizeTarget("response_type=token") << 302
                                  << QByteArray("error=unsupported_response_type");
        QTest::newRow("scope") << authorizeTarget("response_type=code&scope=all&state=7") << 302
                               << QByteArray("error=invalid_scope&state=7");
    }
    void authorizeErrors()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        Fixture demo;
        const Answer answer = demo.send("GET", target);
        QCOMPARE(answer.status, status);
        QVERIFY((status == 302 ? answer.headers.value("location") : answer.body).contains(text));
    }

    void peopleMayRefuse()
    {
        Fixture demo;
        demo.change([](Behaviour &b) { b.refuseConsent = true; });
        QVERIFY(demo.send("GET", authorizeTarget())
                    .headers.value("location")
                    .endsWith("error=access_denied&state=xyz%26"));
    }

    void redirectsMayMatchByPrefix()
    {
        Fixture demo;
        const QByteArray target = authorizeTarget().replace("callback", "callback%3FinstallId%3D7");
        QCOMPARE(demo.send("GET", target).status, 200);
        demo.change([](Behaviour &b) { b.prefixRedirects = true; });
        QVERIFY(demo.send("GET", target).headers.value("location").contains("?installId=7&code="));
    }

    void passwordGrant()
    {
        Fixture demo;
        QJsonObject body{{u"grant_type"_s, u"password"_s},
                         {u"scope"_s, u"full"_s},
                         {u"username"_s, u"AcmeEU\\jane.doe"_s},
                         {u"password"_s, u"wrong"_s}};
        QCOMPARE(jsonToken(demo, body).status, 401);
        body.insert(u"password"_s, u"correct horse"_s);
        QCOMPARE(jsonToken(demo, body).status, 200);
        QCOMPARE(jsonToken(demo, body).status, 429);
        demo.change([](Behaviour &b) { b.throttleAuthorize = false; });
        QCOMPARE(jsonToken(demo, body).status, 200);
        body.insert(u"grant_type"_s, u"client_credentials"_s);
        QCOMPARE(jsonToken(demo, body).object().value(u"error"_s).toString(), u"unsupported_grant_type"_s);
    }

    void connectionFileSignsIn()
    {
        Fixture demo;
        const QJsonObject file = QJsonDocument::fromJson(demo.server().connectionFile()).object();
        for (const QString &key : {u"clientId"_s, u"clientSecret"_s, u"refreshToken"_s, u"redirectUri"_s,
                                   u"scope"_s, u"apiVersion"_s, u"name"_s})
            QVERIFY2(!file.value(key).toString().isEmpty(), qPrintable(key));
        QCOMPARE(file.value(u"loginUrl"_s).toString(), demo.server().url().toString());
        QCOMPARE(jsonToken(demo, refreshBody(file.value(u"refreshToken"_s).toString().toLatin1())).status,
                 200);
    }
};

QTEST_GUILESS_MAIN(TestDemoSignIn)
#include "tst_demosignin.moc"
