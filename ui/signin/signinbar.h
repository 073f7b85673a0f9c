// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Inspector
{

class HelpLink;
class OAuthSession;

// What is wrong with the sign-in, across the whole window: refused (with a button that opens the dialog),
// without a network for a while (with the time of the next try), or not stored. Hidden while all is well.
class SignInBar : public QFrame
{
    Q_OBJECT

public:
    // The session outlives the bar.
    SignInBar(OAuthSession &session, QWidget *parent);

Q_SIGNALS:
    void signInRequested();
    void proxySettingsRequested();

private:
    void showState();
    void press();

    OAuthSession &m_session;
    QLabel *m_text;
    QPushButton *m_button;
    HelpLink *m_help;
    QPushButton *m_proxy; // while it's the proxy that fails
};

} // namespace Inspector
