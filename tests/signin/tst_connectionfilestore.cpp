// SPDX-License-Identifier: MIT
// The refresh token in a connection file: written back and nothing else changed, or not spent at all.
#include "tests/signin/connectionfilefixture.h"
#include "tests/support/client.h"
#include "tests/support/files.h"
#include "tests/support/privileges.h"
#include "tests/support/secretanswer.h"

#include <QFileInfo>
#include <QtTest>

#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class ConnectionFileStoreTest : public QObject, private ConnectionFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeFolder(); }
    void cleanup() { removeFolder(); }
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
    QByteArray content() const { return Test::contentOf(m_path); }
    std::optional<Result<Secrets>> save(const QString &token);
};

std::optional<Result<Secrets>> ConnectionFileStoreTest::save(const QString &token)
{
    ConnectionFileStore store(m_path);
    return Test::answerOf(store.save({u"secret-1"_s, token}));
}

void ConnectionFileStoreTest::writesBackNothingButTheToken_data()
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

void ConnectionFileStoreTest::writesBackNothingButTheToken()
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

void ConnectionFileStoreTest::keepsPermissions()
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
void ConnectionFileStoreTest::keepsOwnerAndGroup()
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
    QSKIP("owners are tested on Linux");
#endif
}

void ConnectionFileStoreTest::keepsTheAccessList_data()
{
    QTest::addColumn<bool>("hasList");
    QTest::newRow("the file has one") << true;
    // And the group's bits of the file's own permissions must not open it to those in the folder's list.
    QTest::newRow("its folder has one, for new files") << false;
}

void ConnectionFileStoreTest::keepsTheAccessList()
{
#ifdef Q_OS_LINUX
    QFETCH(bool, hasList);
    write(Whole);
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    if (!setList(m_folder->path(), DefaultListName, accessList(6)) ||
        (hasList && !setList(m_path, AccessListName, accessList(4))))
        QSKIP(qPrintable(u"no access control list can be set here: "_s + qt_error_string()));
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

void ConnectionFileStoreTest::spendsNothingWhereTheOwnerCannotBeKept()
{
    // Anybody may write file and folder, but only root can make a file that is root's.
    const Demo::FaultyServerThread server;
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
            QSKIP("only root can leave a file of root's and then be somebody else");
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

void ConnectionFileStoreTest::keepsASymbolicLink()
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

void ConnectionFileStoreTest::leavesNoOtherFileBehind()
{
    write(Whole);
    const auto saved = save(u"token-2"_s);
    QVERIFY(saved && saved->isOk());
    QCOMPARE(Test::filesIn(m_folder->path()), QStringList{u"My site.json"_s});
}

void ConnectionFileStoreTest::replacesTheFileAtomically()
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

void ConnectionFileStoreTest::spendsNothingThatCannotBeSaved_data()
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

void ConnectionFileStoreTest::spendsNothingThatCannotBeSaved()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    const Demo::FaultyServerThread server;
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

void ConnectionFileStoreTest::spendsNothingInAReadOnlyFolder()
{
    const Demo::FaultyServerThread server;
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
            QSKIP(WithoutPrivileges::WhyNot);
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

QTEST_GUILESS_MAIN(ConnectionFileStoreTest)
#include "tst_connectionfilestore.moc"
