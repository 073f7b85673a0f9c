// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include "models/base/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int LongestWait = 2000;         // ms
constexpr qint64 LongestLine = 32 * 1024; // a path, each byte of which may be written as three
const QByteArray Taken = "taken\n";

// Only this user's. Without a runtime directory, that of the caches is: Qt would make one in the directory
// for temporary files, and complain.
QString directory()
{
    if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
}
} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
}

SingleInstance::~SingleInstance() = default;

// Short, as the path of a socket has some hundred bytes at most.
QString SingleInstance::socketFor(const QString &connection)
{
    const QByteArray who = (QSettings().fileName() + u'\n' + connection).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(who, QCryptographicHash::Sha256).toHex().left(16);
    const QString name = u"eloqua-sync-inspector-"_s + QString::fromLatin1(hash);
#if INSPECTOR_POSIX()
    return QDir(directory()).filePath(name);
#else
    return name; // a pipe, in a place of its own
#endif
}

bool SingleInstance::handOver(const QString &connection, const QString &wish)
{
    const QString socket = socketFor(connection);
    QDir().mkpath(directory());
    // Of two that start at the same time, one listens before the other asks.
    QLockFile turn(QDir(directory()).filePath(QFileInfo(socket).fileName() + u".lock"_s));
    turn.tryLock(LongestWait);
    if (ask(socket, wish.toUtf8() + '\n'))
        return true;
    listen(socket);
    return false;
}

bool SingleInstance::ask(const QString &socket, const QByteArray &line)
{
    QLocalSocket other;
    other.connectToServer(socket);
    if (!other.waitForConnected(LongestWait))
        return false;
    other.write(line);
    while (!other.canReadLine()) {
        if (!other.waitForReadyRead(LongestWait))
            return false; // it hangs: better a second window than none
    }
    return other.readLine() == Taken;
}

void SingleInstance::listen(const QString &socket)
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::welcome);
    // Of one that was killed, or that hangs and is not found from now on.
    QLocalServer::removeServer(socket);
    m_server->listen(socket); // without it, this window is just not found
}

void SingleInstance::moveTo(const QString &connection)
{
    const QString socket = socketFor(connection);
    if (m_server && m_server->fullServerName() == socket)
        return;
    m_server.reset();
    QLocalSocket other;
    other.connectToServer(socket);
    // On this computer that is known at once: nothing is waited for.
    if (other.state() != QLocalSocket::ConnectedState)
        listen(socket);
}

void SingleInstance::welcome()
{
    while (QLocalSocket *other = m_server->nextPendingConnection()) {
        connect(other, &QLocalSocket::disconnected, other, &QObject::deleteLater);
        connect(other, &QLocalSocket::readyRead, this, [this, other] {
            if (!other->canReadLine()) {
                if (other->bytesAvailable() > LongestLine)
                    other->abort();
                return;
            }
            const QString wish = QString::fromUtf8(other->readLine(LongestLine)).trimmed();
            other->write(Taken);
            other->disconnectFromServer(); // once that is written
            Q_EMIT summoned(wish);
        });
    }
}

} // namespace Inspector
