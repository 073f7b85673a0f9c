// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>

#include <memory>

class QLockFile;

namespace Inspector
{

// One window for each connection of a person: a second start hands over what it was asked for, and ends. They
// find each other by a socket in the user's runtime directory, whose name comes from the settings in use and
// from the connection.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);
    ~SingleInstance() override;

    // For the start of a program, before its event loop: waits for up to two seconds. True when a window of
    // this connection has taken over, which is then asked for what this start wants: one line, the number of
    // a sync, the URL of a kept copy, or empty for just the window. Otherwise this is the one window from now
    // on.
    bool handOver(const QString &connection, const QString &wish);
    // The window has gone on to another connection. Where that has a window of its own already, this one is
    // not found any more.
    void moveTo(const QString &connection);

Q_SIGNALS:
    // Somebody started the program once more.
    void summoned(const QString &wish);

private:
    static QString socketFor(const QString &connection);
    // Whether another window took it.
    static bool ask(const QString &socket, const QByteArray &line);
    void listen(const QString &socket);
    void welcome();

    std::unique_ptr<QLocalServer> m_server;
};

} // namespace Inspector
