// SPDX-License-Identifier: MIT
#include "models/signin/connectionfile.h"
#include "tests/support/client.h"
#include "tests/support/privileges.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray Whole = R"({"clientId": "id-1", "clientSecret": "secret-1", "refreshToken": "token-1",
  "redirectUri": "https://127.0.0.1/cb", "scope": "full", "apiVersion": "2.0"})";

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

class ConnectionFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
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
    void writesBackNothingButTheToken_data();
    void writesBackNothingButTheToken();
    void keepsPermissions();
    void keepsOwnerAndGroup();
    void keepsTheAccessList_data();
    void keepsTheAccessList();
    void spendsNothingWhereTheOwnerCannotBeKept();
    void keepsASymbolicLink();
    void leavesNoOtherFileBehind();
    void replacesTheFileAtomically();
    void spendsNothingThatCannotBeSaved_data();
    void spendsNothingThatCannotBeSaved();
    void spendsNothingInAReadOnlyFolder();

private:
    QString write(const QByteArray &bytes);
    QByteArray content() const;
    std::optional<Result<Secrets>> save(const QString &token);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void ConnectionFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(u"My site.json"_s);
}

void ConnectionFileTest::cleanup()
{
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

QString ConnectionFileTest::write(const QByteArray &bytes)
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return m_path;
}

QByteArray ConnectionFileTest::content() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

std::optional<Result<Secrets>> ConnectionFileTest::save(const QString &token)
{
    ConnectionFileStore store(m_path);
    std::optional<Result<Secrets>> saved;
    const Owned<SecretJob> job = store.save({u"secret-1"_s, token});
    connect(job.get(), &SecretJob::finished, this,
            [&saved](const Result<Secrets> &result) { saved.emplace(result); });
    (void)QTest::qWaitFor([&saved] { return saved.has_value(); }, Patience);
    return saved;
}

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
        QSKIP("permissions cannot be tested as this user on this system");
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
}

void ConnectionFileTest::saysThatItIsTooLarge()
{
    const auto content = readConnectionFile(write(QByteArray(2 << 20, ' ') + Whole));
    QVERIFY(!content.isOk());
    QCOMPARE(content.error().kind, ApiError::Kind::File);
    QVERIFY(content.error().message.contains(m_path));
    QVERIFY(content.error().message.contains(u"too large"_s));
#ifdef Q_OS_LINUX
    const auto endless = readConnectionFile(u"/dev/zero"_s);
    QVERIFY(!endless.isOk());
    QVERIFY(endless.error().message.contains(u"too large"_s));
#endif
}

void ConnectionFileTest::writesBackNothingButTheToken_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, QByteArray json) {
        QTest::newRow(name) << QByteArray(json).replace("@", "token-1") << json.replace("@", R"(n\"ew\\~=ä)");
    };
    const QByteArray rest = R"(,"clientId":"i","clientSecret":"s","redirectUri":"r"})";
    row("compact", "{\"refreshToken\":\"@\"" + rest);
    row("blanks and line breaks",
        "\r\n { \"x\" : 1 ,\r\n\t\"refreshToken\"\t:\n  \"@\"  \r\n " + rest + "\r\n\r\n");
    row("last", "{\"clientId\":\"i\",\"clientSecret\":\"s\",\"redirectUri\":\"r\",\"refreshToken\":\"@\"\n}");
    row("the same word deeper and as a value", "{\"a\":{\"refreshToken\":\"inner\"},\"b\":\"refreshToken\","
                                               "\"c\":[\"refreshToken\"],\"refreshToken\":\"@\"" +
                                                   rest);
    row("numbers and escapes elsewhere",
        "{\"n\":1.50e+3,\"u\":\"\\u00e4\\/"
        "\\ud83d\\ude00\",\"big\":12345678901234567890,\"refreshToken\":\"@\"" +
            rest);
    row("byte order mark", "\xEF\xBB\xBF{\"refreshToken\":\"@\"" + rest);
    QTest::newRow("an escaped token")
        << "{\"refreshToken\":\"a\\\"b\\u007e\\\\\"" + rest << "{\"refreshToken\":\"n\\\"ew\\\\~=ä\"" + rest;
}

void ConnectionFileTest::writesBackNothingButTheToken()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    write(before);
    QVERIFY(!ConnectionFileStore(m_path).obstacle());
    const auto saved = save(u"n\"ew\\~=ä"_s);
    QVERIFY(saved && saved->isOk());
    QCOMPARE(content(), after);
    QCOMPARE(readConnectionFile(m_path)->secrets.refreshToken, u"n\"ew\\~=ä"_s);
}

void ConnectionFileTest::keepsPermissions()
{
    write(Whole);
    for (const QFile::Permissions &wanted :
         {QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner),
          QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup)}) {
        QVERIFY(QFile::setPermissions(m_path, wanted));
        const auto saved = save(u"token-2"_s);
        QVERIFY(saved && saved->isOk());
        const auto mask = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup |
                          QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_path) & mask, wanted);
    }
}

#ifdef Q_OS_LINUX
namespace
{
struct stat statOf(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        qFatal("no such file");
    return info;
}

// An access control list as the kernel takes it: version 2, then tag, permissions and id of each entry.
QByteArray accessList(quint16 namedUsersRights)
{
    struct Entry {
        quint16 tag;
        quint16 rights;
        quint32 id;
    };
    const Entry entries[] = {{0x01, 6, 0xffffffff},
                             {0x02, namedUsersRights, 4711},
                             {0x04, 0, 0xffffffff},
                             {0x10, 4, 0xffffffff},
                             {0x20, 0, 0xffffffff}};
    return QByteArray("\2\0\0\0", 4) + QByteArray(reinterpret_cast<const char *>(entries), sizeof(entries));
}
constexpr auto AccessListName = "system.posix_acl_access";
constexpr auto DefaultListName = "system.posix_acl_default";

QByteArray accessListOf(const QString &path)
{
    QByteArray list(1000, '\0');
    const ssize_t size =
        ::getxattr(QFile::encodeName(path).constData(), AccessListName, list.data(), size_t(list.size()));
    return size < 0 ? QByteArray() : list.first(size);
}

bool setList(const QString &path, const char *name, const QByteArray &list)
{
    return ::setxattr(QFile::encodeName(path).constData(), name, list.constData(), size_t(list.size()), 0) ==
           0;
}
} // namespace
#endif

// As with "sudo eloqua-syncs" on somebody's file.
void ConnectionFileTest::keepsOwnerAndGroup()
{
#ifdef Q_OS_LINUX
    if (::geteuid() != 0)
        QSKIP("only root can give a file to another user");
    write(Whole);
    const QByteArray name = QFile::encodeName(m_path);
    QCOMPARE(::chown(name.constData(), 4711, 4712), 0);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    QVERIFY(!ConnectionFileStore(m_path).obstacle());
    QVERIFY(save(u"new"_s)->isOk());
    QVERIFY(content().contains("\"new\""));
    const struct stat info = statOf(m_path);
    QCOMPARE(info.st_uid, 4711u);
    QCOMPARE(info.st_gid, 4712u);
    QCOMPARE(info.st_mode & 07777, 0640u);
#else
    QSKIP("owners are those of Unix");
#endif
}

void ConnectionFileTest::keepsTheAccessList_data()
{
    QTest::addColumn<bool>("hasList");
    QTest::newRow("the file has one") << true;
    // And the group's bits of the file's own permissions must not open it to those in the folder's list.
    QTest::newRow("its folder has one, for new files") << false;
}

void ConnectionFileTest::keepsTheAccessList()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, hasList);
    write(Whole);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    if (!setList(m_folder->path(), DefaultListName, accessList(6)) ||
        (hasList && !setList(m_path, AccessListName, accessList(4))))
        QSKIP("this file system has no access control lists");
    const QByteArray before = accessListOf(m_path);
    QCOMPARE(before.isEmpty(), !hasList);
    QVERIFY(!ConnectionFileStore(m_path).obstacle());
    QVERIFY(save(u"new"_s)->isOk());
    QVERIFY(content().contains("\"new\""));
    QCOMPARE(accessListOf(m_path), before);
    QCOMPARE(statOf(m_path).st_mode & 07777, 0640u);
#else
    QSKIP("access control lists are tested on Linux");
#endif
}

void ConnectionFileTest::spendsNothingWhereTheOwnerCannotBeKept()
{
    // Anybody may write file and folder, but only root can make a file that is root's.
    const Demo::ServerThread server;
    write(server.connectionFile());
    const QByteArray before = content();
    const auto all = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup |
                     QFile::ReadOther | QFile::WriteOther;
    QFile::setPermissions(m_path, all);
    const auto read = readConnectionFile(m_path);
    const uint owner = QFileInfo(m_path).ownerId();
    {
        const WithoutPrivileges unprivileged(m_folder->path());
        if (!unprivileged.isInForce() || owner != 0)
            QSKIP("only root can test this");
        Client client(read->connection, std::make_unique<ConnectionFileStore>(m_path));
        QVERIFY(!client.signIn());
        const ApiError &error = client.session().lastError();
        QCOMPARE(error.kind, ApiError::Kind::File);
        for (const QString &part : {m_path, u"belongs to user root"_s, u"still valid"_s})
            QVERIFY2(error.message.contains(part), qPrintable(error.message));
    }
    QVERIFY(server.server()->requests().isEmpty());
    QCOMPARE(content(), before);
}

void ConnectionFileTest::keepsASymbolicLink()
{
    write(Whole);
    const QString link = m_folder->filePath(u"link.json"_s);
    QVERIFY(QFile::link(m_path, link));
    const QString target = std::exchange(m_path, link);
    const auto saved = save(u"token-2"_s);
    QVERIFY(saved && saved->isOk());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(readConnectionFile(target)->secrets.refreshToken, u"token-2"_s);
    // Both names lock the same file.
    QCOMPARE(ConnectionFileStore(link).lockFile(), ConnectionFileStore(target).lockFile());
}

void ConnectionFileTest::leavesNoOtherFileBehind()
{
    write(Whole);
    const auto saved = save(u"token-2"_s);
    QVERIFY(saved && saved->isOk());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"My site.json"_s});
}

void ConnectionFileTest::replacesTheFileAtomically()
{
    // Whoever has the old file open goes on reading the old file, whole.
    write(Whole);
    QFile reader(m_path);
    QVERIFY(reader.open(QIODevice::ReadOnly));
    const auto saved = save(u"token-2"_s);
    QVERIFY(saved && saved->isOk());
    QCOMPARE(reader.readAll(), Whole);
    QVERIFY(content() != Whole);
}

void ConnectionFileTest::spendsNothingThatCannotBeSaved_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("the key twice") << QByteArray("\"clientId\"")
                                   << QByteArray("\"refreshToken\":\"x\",\"clientId\"");
    QTest::newRow("the key escaped") << QByteArray("\"refreshToken\"")
                                     << QByteArray("\"refresh\\u0054oken\"");
    QTest::newRow("no UTF-8 elsewhere")
        << QByteArray("\"clientId\"") << QByteArray("\"x\":\"\xff\",\"clientId\"");
}

void ConnectionFileTest::spendsNothingThatCannotBeSaved()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Demo::ServerThread server;
    write(server.connectionFile().replace(from, to));
    const QByteArray before = content();
    const auto read = readConnectionFile(m_path);
    if (!read) {
        QCOMPARE(read.error().kind, ApiError::Kind::File);
        return;
    }
    Client client(read->connection, std::make_unique<ConnectionFileStore>(m_path));
    const bool signedIn = client.signIn();
    if (signedIn) {
        // It could be saved after all: then it was.
        QCOMPARE(readConnectionFile(m_path)->secrets.refreshToken.toUtf8(),
                 server.server()->currentRefreshToken());
        return;
    }
    QCOMPARE(client.session().lastError().kind, ApiError::Kind::File);
    QVERIFY(client.session().lastError().message.contains(m_path));
    QVERIFY(server.server()->requests().isEmpty());
    QCOMPARE(content(), before);
}

void ConnectionFileTest::spendsNothingInAReadOnlyFolder()
{
    const Demo::ServerThread server;
    write(server.connectionFile());
    const auto read = readConnectionFile(m_path);
    const QByteArray before = content();
    const QByteArray token = server.server()->currentRefreshToken();
    {
        QFile::setPermissions(m_path,
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::WriteOther);
        QFile::setPermissions(m_folder->path(),
                              QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        const WithoutPrivileges unprivileged;
        if (!unprivileged.isInForce())
            QSKIP("permissions cannot be tested as this user on this system");
        Client client(read->connection, std::make_unique<ConnectionFileStore>(m_path));
        QVERIFY(!client.signIn());
        QCOMPARE(client.session().lastError().kind, ApiError::Kind::File);
        QVERIFY(client.session().lastError().message.contains(m_path));
        QVERIFY(client.session().lastError().message.contains(u"still valid"_s));
        QVERIFY(!client.session().isSpendingToken());
    }
    QVERIFY(server.server()->requests().isEmpty());
    QCOMPARE(content(), before);
    QCOMPARE(server.server()->currentRefreshToken(), token);
    // Made writable, the same connection works, and the file has the successor.
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Client client(read->connection, std::make_unique<ConnectionFileStore>(m_path));
    QVERIFY(client.signIn());
    QVERIFY(server.server()->currentRefreshToken() != token);
    QCOMPARE(readConnectionFile(m_path)->secrets.refreshToken.toUtf8(),
             server.server()->currentRefreshToken());
}

QTEST_GUILESS_MAIN(ConnectionFileTest)
#include "tst_connectionfile.moc"
