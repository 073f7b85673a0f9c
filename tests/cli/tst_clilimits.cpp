// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"
#include "tests/support/sanitizers.h"

#include <QSysInfo>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace CliTest;

// What the real program takes from a server, and from whoever else uses its connection file: so much and no
// more.
class tst_CliLimits : public QObject
{
    Q_OBJECT

private:
    // Of the largest program that was run so far.
    static void checkPeak()
    {
#if defined(Q_OS_LINUX) && !defined(INSPECTOR_SANITIZED)
        struct rusage usage = {};
        QCOMPARE(::getrusage(RUSAGE_CHILDREN, &usage), 0);
        const qint64 megabytes = usage.ru_maxrss / 1024;
        QVERIFY2(megabytes < 600, qPrintable(QString::number(megabytes)));
#else
        qInfo("memory is not measured on this system, or under a sanitizer");
#endif
    }

    // 1.26 GB of zeros: a part, flushed so that it can be repeated, and then that many times.
    static QByteArray zlibBomb(int windowBits)
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import sys,zlib\n"
                      "packer=zlib.compressobj(9,zlib.DEFLATED,int(sys.argv[1]))\n"
                      "part=lambda:packer.compress(bytes(1<<24))+packer.flush(zlib.Z_FULL_FLUSH)\n"
                      "sys.stdout.buffer.write(part()+part()*74)"_s,
                      QString::number(windowBits)});
        python.waitForFinished(Patience);
        return python.readAllStandardOutput();
    }

    // RFC 8878: a frame of blocks that say "128 KB of this byte".
    static QByteArray zstdBomb()
    {
        const quint32 header = (128u << 10) << 3 | 1u << 1;
        const char block[] = {char(header & 0xff), char(header >> 8 & 0xff), char(header >> 16), ' '};
        return QByteArray("\x28\xb5\x2f\xfd\x00\x58", 6) + QByteArray(block, 4).repeated(10'000);
    }

    // What Brotli's own program makes of zeros, whose middle repeats itself.
    static QByteArray brotliBomb()
    {
        const QByteArray start = QByteArray::fromHex("cbffff3f002400e2b14072");
        const QByteArray more = QByteArray::fromHex("effff8ffff078004401c1680eefd1fffffff00900088c302d0bdffe3"
                                                    "ffff1f001200715800baf77ffcffff034002200e0b40"
                                                    "f7fe8fffff7f004800c46101e8defff1ffff0f000980382c00ddfb3f"
                                                    "feffff012001108705a07bffc7ffff3f002400e2b000"
                                                    "74");
        return start + more.repeated(20);
    }

private Q_SLOTS:
    void packedBodyIsRefusedAtTheLimit_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("gzip") << "gzip"_ba << zlibBomb(31);
        QTest::newRow("deflate") << "deflate"_ba << zlibBomb(15);
        QTest::newRow("br") << "br"_ba << brotliBomb();
        QTest::newRow("zstd") << "zstd"_ba << zstdBomb();
    }

    void packedBodyIsRefusedAtTheLimit()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        QVERIFY(body.size() > 500);
        Site site;
        site.server().addFault({.path = u"/syncs$"_s,
                                .times = -1,
                                .status = 200,
                                .headers = {{"Content-Encoding", encoding}},
                                .body = body});
        const Run run = site.run({u"list"_s});
        const QList<Request> requests = site.bulkRequests();
        QVERIFY(!requests.isEmpty());
        const QByteArray accepted = requests.first().headers.value("accept-encoding");
        for (const QByteArray &one : accepted.split(',')) {
            QVERIFY2(QByteArrayList({"gzip", "deflate", "br", "zstd"}).contains(one.trimmed()),
                     accepted.constData());
        }
        if (!accepted.contains(encoding))
            QSKIP("this Qt does not ask for that encoding");
        QCOMPARE(run.code, 6);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains("larger than 512 MB"), run.err.constData());
        checkPeak();
    }

    // Not packed, of no announced size, and faster than it can be thrown away.
    void endlessBodyIsRefusedAtTheLimit()
    {
        Site site;
        site.server().addFault({.kind = Fault::Kind::Endless,
                                .path = u"/syncs$"_s,
                                .times = -1,
                                .body = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n["});
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 6);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains("larger than 512 MB"), run.err.constData());
        checkPeak();
    }

    // The head of an error's body is enough for a message.
    void longBodyOfAnErrorIsCut_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("words");
        const QByteArray text = "No such luck today. " + QByteArray(8 << 20, 'x');
        QTest::newRow("plain") << QByteArray() << text << "No such luck today."_ba;
        QTest::newRow("packed") << "gzip"_ba << zlibBomb(31) << QByteArray();
    }

    void longBodyOfAnErrorIsCut()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, words);
        Site site;
        Fault fault{.path = u"/syncs$"_s, .times = -1, .status = 403, .reason = "Forbidden", .body = body};
        if (!encoding.isEmpty())
            fault.headers = {{"Content-Encoding", encoding}};
        site.server().addFault(fault);
        const Run run = site.run({u"list"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("403 Forbidden"), run.err.left(2000).constData());
        QVERIFY2(run.err.contains(words), run.err.left(2000).constData());
        QVERIFY(run.err.size() < 4000);
        checkPeak();
    }

    // Refresh tokens are not spent for access tokens that nobody can use.
    void tokensThatExpireBeforeUse()
    {
        Site site;
        Behaviour behaviour = site.server().behaviour();
        behaviour.accessTokenSeconds = 1;
        site.server().setBehaviour(behaviour);
        site.server().addFault(
            {.kind = Fault::Kind::Delay, .path = u"/id$"_s, .times = -1, .interval = 1300ms});
        const Run run = site.run({u"list"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("expire before they can be used"), run.err.constData());
        QCOMPARE(site.server().requests(u"/token").size(), 3);
        // The last of them is kept for a better day.
        QVERIFY(contentOf(site.connectionFile()).contains(site.server().currentRefreshToken()));
    }

    void leftLock_data()
    {
        QTest::addColumn<QByteArray>("boot");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("of a container on this computer") << QSysInfo::bootUniqueId() << true;
        QTest::newRow("of another computer") << "another-boot"_ba << false;
    }

    void leftLock()
    {
#ifndef Q_OS_UNIX
        QSKIP("left locks of other hosts are recognized on Unix only");
#endif
        QFETCH(QByteArray, boot);
        QFETCH(bool, isKnown);
        Site site;
        const QString lockPath = site.connectionFile() + u".lock"_s;
        QFile lock(lockPath);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("7\neloqua-syncs\n4f1d2c3b5a69\n4f1d2c3b5a69-machine\n" + boot + '\n');
        lock.close();
        QProcess process;
        process.start(programPath(), site.arguments({u"list"_s, u"--limit"_s, u"1"_s}));
        QByteArray err;
        if (!isKnown) {
            QTRY_VERIFY_WITH_TIMEOUT((err += process.readAllStandardError()).contains(".lock"), Patience);
            QVERIFY2(err.contains("4f1d2c3b5a69") && err.contains("delete the file"), err.constData());
            QCOMPARE(site.server().requests().size(), 0);
            QVERIFY(QFile::remove(lockPath));
        }
        QVERIFY(process.waitForFinished(Patience));
        err += process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, err.constData());
        QVERIFY2(!err.contains("waiting for the server"), err.constData());
        QCOMPARE(err.isEmpty(), isKnown);
        QVERIFY(!QFile::exists(lockPath));
    }

    // As with sudo.
    void connectionFileStaysItsOwners()
    {
#ifdef Q_OS_LINUX
        if (::geteuid() != 0)
            QSKIP("only root can give a file to another user");
        Site site;
        const QByteArray path = QFile::encodeName(site.connectionFile());
        QCOMPARE(::chown(path.constData(), 4711, 4712), 0);
        QCOMPARE(::chmod(path.constData(), 0640), 0);
        const Run run = site.run({u"list"_s, u"--limit"_s, u"1"_s});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY(contentOf(site.connectionFile()).contains(site.server().currentRefreshToken()));
        struct stat info = {};
        QCOMPARE(::stat(path.constData(), &info), 0);
        QCOMPARE(info.st_uid, 4711u);
        QCOMPARE(info.st_gid, 4712u);
        QCOMPARE(info.st_mode & 07777, 0640u);
#else
        QSKIP("owners are tested on Linux");
#endif
    }
};

QTEST_GUILESS_MAIN(tst_CliLimits)
#include "tst_clilimits.moc"
