// SPDX-License-Identifier: MIT
#include "models/session/account.h"
#include "models/session/tokenrequest.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void trustsABase_data();
    void trustsABase();
    void buildsAddressesBelowTheLogin();
    void fillsInTheVersion_data();
    void fillsInTheVersion();
};

void AccountTest::trustsABase_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("trusted");
    const QString eloqua = u"https://login.eloqua.com"_s;
    const auto row = [](const QString &base, const QString &login, bool trusted) {
        QTest::addRow("%s for %s", qPrintable(base), qPrintable(login)) << base << login << trusted;
    };
    row(u"https://secure.p04.eloqua.com/API/Bulk/2.0/"_s, eloqua, true);
    row(u"https://www02.secure.eloqua.com/"_s, eloqua, true);
    row(u"https://SECURE.P04.ELOQUA.COM/"_s, eloqua, true);
    row(u"https://secure.p04.eloqua.com:8443/"_s, eloqua, true);
    row(u"http://secure.p04.eloqua.com/"_s, eloqua, false);
    row(u"https://eloqua.com.attacker.org/"_s, eloqua, false);
    row(u"https://noteloqua.com/"_s, eloqua, false);
    row(u"https://attacker.org/eloqua.com"_s, eloqua, false);
    row(u"https://attacker.org#.eloqua.com"_s, eloqua, false);
    row(u"https://secure.p04.eloqua.com@attacker.org/"_s, eloqua, false);
    row(u"https://user:pass@secure.p04.eloqua.com/"_s, eloqua, false);
    row(u"http://127.0.0.1/"_s, eloqua, false);
    row(u"https://127.0.0.1/"_s, eloqua, false);
    row(u"http://127.0.0.1:99/x/"_s, u"http://127.0.0.1:80"_s, true);
    row(u"http://localhost:99/x/"_s, u"http://[::1]:80"_s, true);
    row(u"https://localhost/"_s, u"http://127.0.0.1"_s, true);
    row(u"http://127.0.0.1/"_s, u"https://127.0.0.1"_s, false);
    row(u"http://192.168.0.5/"_s, u"http://127.0.0.1"_s, false);
    row(u"http://127.0.0.1.attacker.org/"_s, u"http://127.0.0.1"_s, false);
    row(u"https://attacker.org/"_s, u"http://127.0.0.1"_s, false);
    // A company's own gateway vouches for its own domain.
    row(u"https://api.acme.example/"_s, u"https://login.acme.example"_s, true);
    row(u"https://login.acme.example/"_s, u"https://login.acme.example"_s, true);
    row(u"https://other.example/"_s, u"https://acme.example"_s, false);
    row(u"https://acme.example/"_s, u"https://acme.example"_s, true);
    row(u"https://10.0.0.9/"_s, u"https://10.0.0.5"_s, false);
    row(u"https://10.0.0.5/"_s, u"https://10.0.0.5"_s, true);
    row(QString(), eloqua, false);
    row(u"/API/Bulk/2.0/"_s, eloqua, false);
    row(u"ftp://secure.p04.eloqua.com/"_s, eloqua, false);
}

void AccountTest::trustsABase()
{
    QFETCH(QString, base);
    QFETCH(QString, login);
    QFETCH(bool, trusted);
    QCOMPARE(isTrustedBase(QUrl(base), QUrl(login)), trusted);
}

void AccountTest::buildsAddressesBelowTheLogin()
{
    QCOMPARE(tokenUrl(QUrl(u"https://login.eloqua.com"_s)),
             QUrl(u"https://login.eloqua.com/auth/oauth2/token"_s));
    QCOMPARE(identityUrl(QUrl(u"https://login.eloqua.com/"_s)), QUrl(u"https://login.eloqua.com/id"_s));
    QCOMPARE(identityUrl(QUrl(u"http://127.0.0.1:8080/a/b//"_s)), QUrl(u"http://127.0.0.1:8080/a/b/id"_s));
}

void AccountTest::fillsInTheVersion_data()
{
    QTest::addColumn<QString>("bulk");
    QTest::addColumn<QString>("url");
    QTest::newRow("as it comes") << u"https://secure.p04.eloqua.com/API/Bulk/{version}/"_s
                                 << u"https://secure.p04.eloqua.com/API/Bulk/2.0/"_s;
    QTest::newRow("no slash at the end") << u"https://secure.p04.eloqua.com/API/Bulk/{version}"_s
                                         << u"https://secure.p04.eloqua.com/API/Bulk/2.0/"_s;
    QTest::newRow("no version in it") << u"https://secure.p04.eloqua.com/API/Bulk/1.0/"_s
                                      << u"https://secure.p04.eloqua.com/API/Bulk/1.0/"_s;
}

void AccountTest::fillsInTheVersion()
{
    QFETCH(QString, bulk);
    QFETCH(QString, url);
    const QByteArray body = "{\"urls\":{\"apis\":{\"rest\":{\"bulk\":\"" + bulk.toUtf8() + "\"}}}}";
    const Result<Account> account = parseAccount(body, u"2.0"_s, QUrl(u"https://login.eloqua.com"_s));
    QVERIFY(account.isOk());
    QCOMPARE(account->bulkUrl, QUrl(url));
    QVERIFY(account->userName.isEmpty()); // nice to know, but nobody needs it
}

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
