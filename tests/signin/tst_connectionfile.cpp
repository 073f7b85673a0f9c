// SPDX-License-Identifier: MIT
// What is read from a connection file, and what is said of one that cannot be used.
#include "models/signin/connectionimport.h"
#include "tests/signin/connectionfilefixture.h"
#include "tests/support/privileges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QByteArray with(const QString &key, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(Whole).object();
    if (value.isUndefined())
        object.remove(key);
    else
        object[key] = value;
    return QJsonDocument(object).toJson();
}
} // namespace

class ConnectionFileTest : public QObject, private ConnectionFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { removeFolder(); }
    void readsTheConnectorsFile();
    void takesDefaultsForWhatMayBeMissing();
    void readsTheOptionalKeys();
    void namesTheFileAndTheKey_data();
    void namesTheFileAndTheKey();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void refusesBadLoginUrls_data();
    void refusesBadLoginUrls();
    void saysThatItIsMissing();
    void saysThatItIsUnreadable();
    void saysThatItIsAFolder();
    void saysThatItIsTooLarge();
    void saysThatItIsNoRegularFile();
};

void ConnectionFileTest::readsTheConnectorsFile()
{
    // Its other parameters may stand in the same file.
    const auto content = readConnectionFile(write(
        R"({"clientId":"id","clientSecret":"s€cret","refreshToken":"a~b\/c","redirectUri":"http://localhost:80/x",
                  "scope":"other","apiVersion":"3.0","q":"name='x'","limit":10,"id":null})"));
    QVERIFY2(content.isOk(), content ? "" : qPrintable(content.error().message));
    QCOMPARE(content->connection, (Connection{.name = u"My site"_s,
                                              .clientId = u"id"_s,
                                              .redirectUri = u"http://localhost:80/x"_s,
                                              .scope = u"other"_s,
                                              .apiVersion = u"3.0"_s,
                                              .loginUrl = QUrl(u"https://login.eloqua.com"_s)}));
    QCOMPARE(content->secrets, (Secrets{u"s€cret"_s, u"a~b/c"_s}));
}

void ConnectionFileTest::takesDefaultsForWhatMayBeMissing()
{
    for (const QString &key : {u"scope"_s, u"apiVersion"_s, u"name"_s, u"loginUrl"_s}) {
        for (const QJsonValue &value : {QJsonValue(QJsonValue::Undefined), QJsonValue(), QJsonValue(u""_s)}) {
            const auto content = readConnectionFile(write(with(key, value)));
            QVERIFY2(content.isOk(), qPrintable(key));
            QCOMPARE(content->connection.scope, u"full"_s);
            QCOMPARE(content->connection.apiVersion, u"2.0"_s);
            QCOMPARE(content->connection.name, u"My site"_s);
            QCOMPARE(content->connection.loginUrl, QUrl(u"https://login.eloqua.com"_s));
        }
    }
    // Seen in the connector's samples.
    QCOMPARE(readConnectionFile(write(with(u"apiVersion"_s, 2.0)))->connection.apiVersion, u"2.0"_s);
}

void ConnectionFileTest::readsTheOptionalKeys()
{
    QCOMPARE(readConnectionFile(write(with(u"name"_s, u"Äcme"_s)))->connection.name, u"Äcme"_s);
    QCOMPARE(
        readConnectionFile(write(with(u"loginUrl"_s, u"http://127.0.0.1:8080/x"_s)))->connection.loginUrl,
        QUrl(u"http://127.0.0.1:8080/x"_s));
}

void ConnectionFileTest::namesTheFileAndTheKey_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("key");
    for (const QString &key : {u"clientId"_s, u"clientSecret"_s, u"refreshToken"_s, u"redirectUri"_s,
                               u"scope"_s, u"apiVersion"_s, u"name"_s, u"loginUrl"_s}) {
        const auto row = [&key](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(key), what) << with(key, value) << key;
        };
        row("a list", QJsonArray{});
        row("an object", QJsonObject{});
        row("true", true);
        if (key != u"apiVersion"_s)
            row("a number", 5);
    }
    for (const QString &key : {u"clientId"_s, u"clientSecret"_s, u"refreshToken"_s, u"redirectUri"_s}) {
        const auto row = [&key](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", qPrintable(key), what) << with(key, value) << key;
        };
        row("missing", QJsonValue(QJsonValue::Undefined));
        row("null", {});
        row("empty", u""_s);
        row("blank", u" \t"_s);
        QTest::addRow("%s in another case", qPrintable(key))
            << QByteArray(Whole).replace(key.toUtf8(), key.toUpper().toUtf8()) << key;
    }
}

void ConnectionFileTest::namesTheFileAndTheKey()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, key);
    const auto content = readConnectionFile(write(json));
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY2(content.error().message.contains(m_path), qPrintable(content.error().message));
    QVERIFY2(content.error().message.contains(u'"' + key + u'"'), qPrintable(content.error().message));
    QVERIFY(!content.error().fullText().contains(u"secret-1"_s));
    QVERIFY(!content.error().fullText().contains(u"token-1"_s));
}

void ConnectionFileTest::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("clientId=id");
    QTest::newRow("cut") << Whole.first(Whole.size() - 1);
    QTest::newRow("with more behind it") << Whole + "}";
    QTest::newRow("a list") << "[" + Whole + "]";
    QTest::newRow("a string") << QByteArray("\"x\"");
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4);
}

void ConnectionFileTest::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, json);
    const auto content = readConnectionFile(write(json));
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_path));
    QVERIFY(content.error().message.contains(u"JSON"_s));
}

void ConnectionFileTest::refusesBadLoginUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain http") << u"http://login.eloqua.com"_s;
    QTest::newRow("like loopback") << u"http://127.0.0.1.example.com"_s;
    QTest::newRow("localhost as a part") << u"http://localhost.example.com"_s;
    QTest::newRow("no scheme") << u"login.eloqua.com"_s;
    QTest::newRow("ftp") << u"ftp://login.eloqua.com"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("user info") << u"https://me:secret@login.eloqua.com"_s;
    QTest::newRow("query") << u"https://login.eloqua.com/?x=1"_s;
    QTest::newRow("fragment") << u"https://login.eloqua.com/#x"_s;
    QTest::newRow("no host") << u"https://"_s;
    QTest::newRow("blanks") << u"https://login eloqua com"_s;
}

void ConnectionFileTest::refusesBadLoginUrls()
{
    QFETCH(QString, url);
    const auto content = readConnectionFile(write(with(u"loginUrl"_s, url)));
    QVERIFY(!content.isOk());
    QVERIFY(content.error().message.contains(u"\"loginUrl\""_s));
    QVERIFY(content.error().message.contains(m_path));
}

void ConnectionFileTest::saysThatItIsMissing()
{
    const auto content = readConnectionFile(m_path);
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_path));
    QVERIFY(content.error().message.contains(u"No such file"_s));
    // As a store as well, without a lock file somewhere else.
    QVERIFY(ConnectionFileStore(m_path).lockFile().isEmpty());
}

void ConnectionFileTest::saysThatItIsUnreadable()
{
    write(Whole);
    QFile::setPermissions(m_path, {});
    const WithoutPrivileges unprivileged(m_folder->path());
    if (!unprivileged.isInForce())
        QSKIP(WithoutPrivileges::WhyNot);
    const auto content = readConnectionFile(m_path);
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_path));
    QVERIFY(content.error().message.contains(u"Permission denied"_s));
}

void ConnectionFileTest::saysThatItIsAFolder()
{
    const auto content = readConnectionFile(m_folder->path());
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_folder->path()));
    QVERIFY(content.error().message.contains(u"it's a folder"_s));
    const auto imported = importConnectionFile(m_folder->path());
    QVERIFY(!imported.isOk());
    QCOMPARE(imported.error().message, content.error().message);
}

void ConnectionFileTest::saysThatItIsTooLarge()
{
    const auto content = readConnectionFile(write(QByteArray(2 << 20, ' ') + Whole));
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_path));
    QVERIFY(content.error().message.contains(u"too large"_s));
}

// Without opening it: that would wait for somebody who writes to the pipe.
void ConnectionFileTest::saysThatItIsNoRegularFile()
{
#ifdef Q_OS_UNIX
    QCOMPARE(::mkfifo(QFile::encodeName(m_path).constData(), 0600), 0);
    for (const QString &path : {m_path, u"/dev/zero"_s}) {
        const auto content = readConnectionFile(path);
        QVERIFY(!content.isOk());
        QCOMPARE(content.error().kind, ApiError::Kind::File);
        QVERIFY(content.error().message.contains(path));
        QVERIFY(content.error().message.contains(u"it's not a regular file"_s));
    }
#endif
}

QTEST_GUILESS_MAIN(ConnectionFileTest)
#include "tst_connectionfile.moc"
