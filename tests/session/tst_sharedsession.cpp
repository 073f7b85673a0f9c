// SPDX-License-Identifier: MIT
// Several programs on one connection file: one renews at a time, and a lock that is left behind is in
// nobody's way.
#include "tests/support/clientfixture.h"
#include "tests/support/files.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/file.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Demo::Fault;
using State = OAuthSession::State;

namespace
{
const QString TokenPath = u"/auth/oauth2/token$"_s;

// A connection file in a folder of its own, and the lock file that belongs to it.
struct LockedFile {
    explicit LockedFile(const Demo::FaultyServer &server)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(server.connectionFile());
    }
    Connection connection() const { return readConnectionFile(path)->connection; }
    // As a program on `host` writes it; `boot`: the host's run, which QLockFile notes as well.
    void lock(const QByteArray &host, const QByteArray &boot, qint64 age = 0)
    {
        QFile file(lockPath);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("7\neloqua-syncs\n" + host + "\n" + host + "-machine\n" + boot + '\n');
        file.flush();
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"connection.json"_s);
    QString lockPath = path + u".lock"_s;
};
} // namespace

class SharedSessionTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void twoSessionsOnOneFileSpendEachTokenOnce();
    void waitsForALockHoweverOld();
    void takesOverALeftLock_data();
    void takesOverALeftLock();
    void namesTheHolderOfALock_data();
    void namesTheHolderOfALock();
};

void SharedSessionTest::twoSessionsOnOneFileSpendEachTokenOnce()
{
    LockedFile file(server());
    server().setLatency(30ms);
    Client first(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    Client second(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    QSet<QByteArray> spent;
    for (int round = 0; round < 4; ++round) {
        server().clearRequests();
        server().revokeAccessTokens();
        first.session().signIn();
        second.session().signIn();
        QTRY_COMPARE_WITH_TIMEOUT(first.session().state(), State::SignedIn, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(second.session().state(), State::SignedIn, Patience);
        const QList<Demo::Request> tokens = server().requests(u"/token");
        QCOMPARE(tokens.size(), 2);
        for (const Demo::Request &request : tokens) {
            QVERIFY2(!spent.contains(request.body), "a refresh token was sent twice");
            spent << request.body;
        }
        QCOMPARE(readConnectionFile(file.path)->secrets.refreshToken.toUtf8(),
                 server().currentRefreshToken());
        first.session().signOut();
        second.session().signOut();
    }
    QCOMPARE(Test::filesIn(file.folder.path()), QStringList{u"connection.json"_s});
}

void SharedSessionTest::waitsForALockHoweverOld()
{
    // A token request may take minutes, and the lock is as old as that; it is no left-over for it.
    LockedFile file(server());
    server().addFault({.kind = Fault::Kind::Hold, .path = TokenPath});
    Client first(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    first.session().signIn();
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"/token") == 1, Patience);
    QFile lock(file.lockPath);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
    lock.close();
    Client second(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    second.session().signIn();
    QTest::qWait(300);
    QCOMPARE(requests(u"/token"), 1);
    server().releaseHeld();
    QTRY_COMPARE_WITH_TIMEOUT(first.session().state(), State::SignedIn, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(second.session().state(), State::SignedIn, Patience);
}

void SharedSessionTest::takesOverALeftLock_data()
{
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isEmpty");
    QTest::newRow("of a container that was killed") << QSysInfo::bootUniqueId() << 0 << false;
    QTest::newRow("of another computer, an hour old") << QByteArray("another-boot") << 3600 << false;
    QTest::newRow("empty, an hour old") << QByteArray() << 3600 << true;
}

void SharedSessionTest::takesOverALeftLock()
{
#ifndef Q_OS_UNIX
    QSKIP("left locks of other hosts are recognized on Unix only");
#endif
    QFETCH(QByteArray, boot);
    QFETCH(int, age);
    QFETCH(bool, isEmpty);
    LockedFile file(server());
    file.lock("4f1d2c3b5a69", boot, age);
    if (isEmpty) {
        QFile lock(file.lockPath);
        QVERIFY(lock.open(QIODevice::ReadWrite) && lock.resize(0));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-age), QFileDevice::FileModificationTime));
    }
    Client client(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    QVERIFY2(client.signIn(), qPrintable(client.session().lastError().fullText()));
    QVERIFY(warned.isEmpty());
    QVERIFY(!QFile::exists(file.lockPath));
    QCOMPARE(Test::filesIn(file.folder.path()), QStringList{u"connection.json"_s});
}

void SharedSessionTest::namesTheHolderOfALock_data()
{
    QTest::addColumn<QByteArray>("boot");
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("another computer") << QByteArray("another-boot") << 0 << false;
    QTest::newRow("another computer, whose clock is ahead") << QByteArray("another-boot") << -86400 << false;
    QTest::newRow("another computer, old, and held") << QByteArray("another-boot") << 3600 << true;
    QTest::newRow("another container") << QSysInfo::bootUniqueId() << 3600 << true;
}

void SharedSessionTest::namesTheHolderOfALock()
{
#ifndef Q_OS_UNIX
    QSKIP("left locks of other hosts are recognized on Unix only");
#else
    QFETCH(QByteArray, boot);
    QFETCH(int, age);
    QFETCH(bool, isHeld);
    LockedFile file(server());
    file.lock("4f1d2c3b5a69", boot, age);
    QFile holder(file.lockPath);
    QVERIFY(holder.open(QIODevice::ReadOnly));
    QVERIFY(!isHeld || ::flock(holder.handle(), LOCK_EX | LOCK_NB) == 0);

    Client client(file.connection(), std::make_unique<ConnectionFileStore>(file.path));
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    client.session().signIn();
    QVERIFY(warned.wait(Patience));
    const QString words = warned.first().first().toString();
    for (const QString &part : {file.lockPath, u"4f1d2c3b5a69"_s, u"eloqua-syncs"_s, u"process 7"_s})
        QVERIFY2(words.contains(part), qPrintable(words));
    // Where it is known that somebody has the lock, deleting it would be bad advice.
    QCOMPARE(words.contains(u"delete the file"_s), !isHeld);
    QVERIFY(client.session().isWaitingForLock());
    QCOMPARE(client.session().warning(), words);
    QCOMPARE(requests(u"/token"), 0);
    // As the person does who was told, or the program that has done with it.
    QVERIFY(QFile::remove(file.lockPath));
    QTRY_COMPARE_WITH_TIMEOUT(client.session().state(), State::SignedIn, Patience);
    QCOMPARE(warned.size(), 1);
    QVERIFY(client.session().warning().isEmpty());
#endif
}

QTEST_GUILESS_MAIN(SharedSessionTest)
#include "tst_sharedsession.moc"
