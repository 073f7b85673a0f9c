// SPDX-License-Identifier: MIT
#pragma once

#include "app/keychain/keychainstore.h"
#include "models/signin/connectionfile.h"
#include "models/signin/connectionlist.h"
#include "tests/demo/demoexchange.h"
#include "tests/support/faultyserver.h"
#include "tests/support/patience.h"
#include "tests/support/secretanswer.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QtTest>

#include <functional>

namespace SignInTest
{
using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

// A simulated Eloqua, and a saved connection to it named "Demo", which was used last, with its secrets in the
// real keychain (see keyring.sh).
class ProcessBench
{
public:
    ProcessBench()
    {
        m_saved.connection = parseConnection(m_thread.connectionFile(), u"demo"_s)->connection;
        m_saved.connection.name = u"Demo"_s;
        ConnectionList connections;
        m_saved.id = connections.idFor(u"Demo"_s);
        connections.save(m_saved);
        connections.setLastUsed(m_saved.id);
        store(server().currentRefreshToken());
    }

    Demo::FaultyServer &server() { return *m_thread.server(); }
    // The server has been through everything that a client sent before it ended. False if that does not come.
    bool hasServedAll()
    {
        {
            // Behind what is not accepted yet.
            DemoTest::Exchange exchange(m_thread.url());
            exchange.send("GET", "/");
            if (exchange.receive().status == 0)
                return false;
        }
        return QTest::qWaitFor([this] { return server().openConnections() == 0; }, Patience);
    }
    // When a program is killed: `step` and more ms after its start, and from the moment on at which the
    // server has the token; its answers take 40 ms each.
    static void addMoments(int step)
    {
        QTest::addColumn<bool>("afterRequest");
        QTest::addColumn<int>("delay");
        for (int delay = step; delay <= 10 * step; delay += step)
            QTest::addRow("%d ms after the start", delay) << false << delay;
        for (int delay = 0; delay <= 108; delay += 12)
            QTest::addRow("%d ms after the token was sent", delay) << true << delay;
    }
    // Starts it, and kills it at the moment of the row. What the server was sent until then can be asked.
    void kill(const std::function<void(QProcess &)> &start)
    {
        QFETCH(bool, afterRequest);
        QFETCH(int, delay);
        server().setLatency(40ms);
        QProcess process;
        start(process);
        if (afterRequest) {
            QElapsedTimer patience;
            patience.start();
            while (tokenRequests() == 0 && !patience.hasExpired(Patience))
                QThread::msleep(1);
        }
        QThread::msleep(ulong(delay));
        process.kill();
        QVERIFY(process.waitForFinished(Patience));
        QVERIFY(hasServedAll());
        QVERIFY(tokenRequests() > 0 || !afterRequest);
        server().setLatency(0ms);
    }
    const QString &id() const { return m_saved.id; }
    int tokenRequests() { return int(server().requests(u"/auth/oauth2/token").size()); }

    Secrets stored() { return Test::answerOf(KeychainStore(m_saved.id, u"Demo"_s).load()).value().value(); }
    void store(const QByteArray &refreshToken)
    {
        const Demo::Options options;
        const Secrets secrets{QString::fromLatin1(options.clientSecret), QString::fromLatin1(refreshToken)};
        QVERIFY(Test::answerOf(KeychainStore(m_saved.id, u"Demo"_s).save(secrets))->isOk());
    }

private:
    Demo::FaultyServerThread m_thread;
    SavedConnection m_saved;
};

// What every other program of the user can read of a process that runs.
inline QByteArray visibleToOthers(const QProcess &process)
{
    QByteArray all;
    for (const QString &name : {u"cmdline"_s, u"environ"_s}) {
        QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(name));
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

// Everything in the folder that is home, settings and keyring included.
inline QByteArray filesAtHome()
{
    QByteArray all;
    QDirIterator files(qEnvironmentVariable("KEYRING_HOME"), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            all += file.readAll();
            ++seen;
        }
    }
    return seen >= 2 ? all : QByteArray("settings or keyring are missing");
}

} // namespace SignInTest
