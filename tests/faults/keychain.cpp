// SPDX-License-Identifier: MIT
// The system's keychain, the real one, in each of the states of tests/signin/keyring.sh.
#include "app/keychain/keychainstore.h"
#include "models/signin/connectionfile.h"
#include "models/signin/connectionlist.h"
#include "tests/faults/rows.h"
#include "tests/signin/keyring.h"

#include <QTimer>
#include <qt6keychain/keychain.h>

#include <csignal>

namespace Inspector::Faults
{

namespace
{
// Of the saved connection; of this session's keychain only.
const QString Id = u"faults"_s;
const QString Name = u"Demo"_s;

void wait(const Owned<SecretJob> &job)
{
    bool over = false;
    QObject context;
    QObject::connect(job.get(), &SecretJob::finished, &context, [&over] { over = true; });
    (void)QTest::qWaitFor([&over] { return over; }, 20'000);
}

// A saved connection to this server, and what the keychain has for it, if it takes anything.
void save(Scene &scene, const std::function<void(Secrets &)> &change = {})
{
    ConnectionFileContent content = parseConnection(scene.server.connectionFile(), u"the server"_s).value();
    content.connection.name = Name;
    ConnectionList().save({.id = Id, .connection = content.connection});
    scene.connection = {u"--profile"_s, Name};
    scene.store = [] { return std::make_unique<KeychainStore>(Id, Name); };
    if (change)
        change(content.secrets);
    wait(KeychainStore(Id, Name).save(content.secrets));
}

void saveAndLock(Scene &scene, const Address &)
{
    save(scene);
    SignInTest::lockKeyring();
}

void saveNothing(Scene &scene, const Address &)
{
    save(scene);
    wait(KeychainStore(Id, Name).erase());
}

// Something else under our name.
void saveGarbage(Scene &scene, const Address &)
{
    save(scene);
    QKeychain::WritePasswordJob job(u"eloqua-sync-inspector"_s);
    job.setAutoDelete(false);
    job.setKey(Id);
    job.setTextData(u"not {what we wrote"_s);
    bool over = false;
    QObject::connect(&job, &QKeychain::Job::finished, &job, [&over] { over = true; });
    job.start();
    (void)QTest::qWaitFor([&over] { return over; }, 20'000);
}

pid_t keyringProcess()
{
    QProcess ask;
    ask.start(u"gdbus"_s,
              {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.DBus"_s, u"--object-path"_s,
               u"/org/freedesktop/DBus"_s, u"--method"_s,
               u"org.freedesktop.DBus.GetConnectionUnixProcessID"_s, u"org.freedesktop.secrets"_s});
    ask.waitForFinished();
    const QRegularExpressionMatch number =
        QRegularExpression(u"uint32 ([0-9]+)"_s).match(QString::fromLatin1(ask.readAllStandardOutput()));
    return pid_t(number.captured(1).toLong());
}

// The service answers three seconds after it was first asked.
void saveAndSlowDown(Scene &scene, const Address &)
{
    save(scene);
    const pid_t service = keyringProcess();
    if (service <= 1)
        qFatal("the keyring's process is not known");
    ::kill(service, SIGSTOP);
    // A process of its own, for this one may wait for the other program.
    QProcess::startDetached(u"sh"_s, {u"-c"_s, u"sleep 3; kill -CONT %1"_s.arg(service)});
}
} // namespace

QList<Case> keychainFaults()
{
    const auto refused = [](const QByteArrayList &words, int requests = 0) {
        return QList<Cell>{failing(Operation::Refresh, 3, words, exactly(requests)),
                           inWindow(Operation::Refresh, words, exactly(requests))};
    };
    return {
        {.fault = "there is no keychain",
         .arrange = [](Scene &scene, const Address &) { save(scene); },
         .cells = refused({"keychain"}),
         .keychain = "absent"},
        {.fault = "the keychain is locked, and nobody is asked",
         .arrange = saveAndLock,
         .cells = refused({"keychain is locked"}),
         .keychain = "locked"},
        {.fault = "the keychain is locked, and the person says no",
         .arrange = saveAndLock,
         .cells = refused({"keychain"}),
         .keychain = "denied"},
        {.fault = "the keychain never answers",
         .arrange = [](Scene &scene, const Address &) { save(scene); },
         .cells = refused({"doesn't respond"}),
         .keychain = "silent"},
        {.fault = "the keychain is slow",
         .arrange = saveAndSlowDown,
         .cells = {passing(Operation::Refresh, exactly(1)), windowPassing(Operation::Refresh, exactly(1))},
         .keychain = "unlocked"},
        {.fault = "the keychain has nothing of this connection",
         .arrange = saveNothing,
         .cells = refused({"No secrets are stored"}),
         .keychain = "unlocked"},
        {.fault = "the keychain's entry is not ours",
         .arrange = saveGarbage,
         .cells = refused({"wasn't written by this program"}),
         .keychain = "unlocked"},
        {.fault = "the keychain's refresh token is empty",
         .arrange =
             [](Scene &scene, const Address &) {
                 save(scene, [](Secrets &secrets) { secrets.refreshToken.clear(); });
             },
         .cells = refused({"no refresh token"}),
         .keychain = "unlocked"},
        {.fault = "the keychain's refresh token is spent",
         .arrange =
             [](Scene &scene, const Address &) {
                 save(scene);
                 scene.server.spendRefreshToken();
             },
         .cells = refused({"Sign in"}, 1),
         .keychain = "unlocked"},
    };
}

} // namespace Inspector::Faults
