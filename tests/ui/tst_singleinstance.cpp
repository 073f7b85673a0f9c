// SPDX-License-Identifier: MIT
// A second start of the program: who shares a window, and who has one of their own.
#include "app/demo/server.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name :
             {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home->path());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            environment.remove(name);
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(PROGRAM_DIR "/eloqua-sync-inspector"), arguments);
        return process;
    }

    QStringList sockets() const
    {
        return QDir(m_home->path()).entryList({u"eloqua-sync-inspector-*"_s}, QDir::System);
    }

    bool answers() const
    {
        QLocalSocket socket;
        socket.connectToServer(m_home->filePath(sockets().value(0)));
        return socket.state() == QLocalSocket::ConnectedState;
    }

    QString connectionFile(const Demo::ServerThread &server, const QString &name) const
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(server.connectionFile());
        return file.fileName();
    }

    static bool wasAsked(const Demo::ServerThread &server, const QString &path)
    {
        return QTest::qWaitFor([&] { return !server.server()->requests(path).isEmpty(); }, Patience);
    }

    // It ended at once, as a success and without a word.
    static bool joined(QProcess &process)
    {
        return process.waitForFinished(Patience) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0 && process.readAllStandardOutput().isEmpty() &&
               process.readAllStandardError().isEmpty();
    }

    static bool ends(QProcess &process)
    {
        process.terminate();
        return process.waitForFinished(Patience) && process.exitCode() == 0;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theSameConnectionFileSharesTheWindow()
    {
        const Demo::ServerThread server;
        const QString file = connectionFile(server, u"a.json"_s);
        const auto first = start({u"--connection"_s, file});
        QVERIFY(wasAsked(server, u"/syncs"_s));
        const auto second = start({u"--connection"_s, file, u"--sync"_s, u"1040"_s});
        QVERIFY(joined(*second));
        QVERIFY(wasAsked(server, u"/syncs/1040"_s));
        QCOMPARE(first->state(), QProcess::Running);
        QVERIFY(ends(*first));
        QVERIFY(sockets().isEmpty());
    }

    void anotherConnectionFileHasItsOwn()
    {
        const Demo::ServerThread one;
        const Demo::ServerThread other;
        const auto first = start({u"--connection"_s, connectionFile(one, u"a.json"_s)});
        QVERIFY(wasAsked(one, u"/syncs"_s));
        const auto second = start({u"--connection"_s, connectionFile(other, u"b.json"_s)});
        QVERIFY(wasAsked(other, u"/syncs"_s));
        QVERIFY(ends(*second));
        QVERIFY(ends(*first));
    }

    // Killed, it leaves its socket behind, which nobody answers.
    void aDeadSocketIsReplaced()
    {
        const auto dead = start({});
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, Patience);
        dead->kill();
        QVERIFY(dead->waitForFinished(Patience));
        QCOMPARE(sockets().size(), 1);
        QVERIFY(!answers());
        const auto next = start({});
        QTRY_VERIFY_WITH_TIMEOUT(answers(), Patience);
        QVERIFY(joined(*start({})));
        QCOMPARE(next->state(), QProcess::Running);
        QVERIFY(ends(*next));
    }

    void theDemoHasItsOwn()
    {
        const auto first = start({});
        QTRY_COMPARE_WITH_TIMEOUT(sockets().size(), 1, Patience);
        const QString picture = m_home->filePath(u"demo.png"_s);
        const auto demo = start({u"--demo"_s, u"--screenshot"_s, picture});
        QVERIFY(demo->waitForFinished(Patience));
        QCOMPARE(demo->exitCode(), 0);
        QVERIFY(QFileInfo::exists(picture));
        QCOMPARE(sockets().size(), 1);
        QVERIFY(joined(*start({})));
        QVERIFY(ends(*first));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
