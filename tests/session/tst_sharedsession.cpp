// SPDX-License-Identifier: MIT
// Several programs on one connection file: one renews at a time, and a lock that is left behind is in
// nobody's way.
#include "tests/support/clientfixture.h"
#include "tests/support/files.h"
#include "tests/support/storedconnection.h"

#include <QFile>
#include <QSignalSpy>
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

// A connection file, and the lock file that belongs to it.
struct LockedFile : StoredConnection {
    using StoredConnection::StoredConnection;
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
    Client first(file.content().connection, file.store());
    Client second(file.content().connection, file.store());
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
        QCOMPARE(file.content().secrets.refreshToken.toUtf8(), server().currentRefreshToken());
        first.session().signOut();
        second.session().signOut();
    }
    QCOMPARE(file.files(), QStringList{u"connection.json"_s});
}

void SharedSessionTest::waitsForALockHoweverOld()
{
    // A token request may take minutes, and the lock is as old as that; it is no left-over for it.
    LockedFile file(server());
    server().addFault({.kind = Fault::Kind::Hold, .path = TokenPath});
    Client first(file.content().connection, file.store());
    first.session().signIn();
    QTRY_VERIFY_WITH_TIMEOUT(requests(u"/token") == 1, Patience);
    QFile lock(file.lockPath);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QVERIFY(lock.setFileTime(QDateTime::currentDateTime().addSecs(-600), QFileDevice::FileModificationTime));
    lock.close();
    Client second(file.content().connection, file.store());
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
    QTest::newRow("empty, its program killed at that moment") << QByteArray() << 20 << true;
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
    Client client(file.content().connection, file.store());
    QSignalSpy warned(&client.session(), &OAuthSession::warned);
    QVERIFY2(client.signIn(), qPrintable(client.session().lastError().fullText()));
    QVERIFY(warned.isEmpty());
    QVERIFY(!QFile::exists(file.lockPath));
    QCOMPARE(file.files(), QStringList{u"connection.json"_s});
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

    Client client(file.content().connection, file.store());
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
