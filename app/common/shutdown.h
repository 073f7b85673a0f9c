// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

class QSocketNotifier;

namespace Inspector
{

class OAuthSession;

// SIGINT, SIGTERM and SIGHUP as a Qt signal, so that a program that is interrupted ends in order. Does
// nothing on systems without them. One per process, after the application object; its destructor puts the
// old handlers back.
class Shutdown : public QObject
{
    Q_OBJECT

public:
    explicit Shutdown(QObject *parent = nullptr);
    ~Shutdown() override;

Q_SIGNALS:
    // Comes each time that somebody asks; from the event loop.
    void requested(int signal);

private:
    void readSignals();

    QSocketNotifier *m_notifier = nullptr;
};

// Calls `then` once, from the event loop, as soon as the session is not spending a refresh token: quitting
// between spending it and storing its successor would lose the sign-in for good. At the latest after
// `atMost`, for a server may never answer. Nothing is called when `context` is gone by then.
void whenTokenSettled(OAuthSession &session, QObject *context, std::function<void()> then,
                      std::chrono::milliseconds atMost = std::chrono::seconds(15));

} // namespace Inspector
