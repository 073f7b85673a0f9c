// SPDX-License-Identifier: MIT
#include "ui/signin/signinbar.h"

#include "models/base/helptopic.h"
#include "models/session/oauthsession.h"
#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Nothing is wrong with the sign-in itself: it works as it is once the keychain is unlocked, or the proxy
// set.
bool helpsElsewhere(const ApiError &error)
{
    return error.kind == ApiError::Kind::Secrets || isAboutProxy(error);
}
} // namespace

SignInBar::SignInBar(OAuthSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_button(new QPushButton(this))
    , m_help(new HelpLink(this))
    , m_proxy(new QPushButton(tr("Proxy settings…"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    m_text->setForegroundRole(QPalette::ToolTipText);
    nameControl(m_text, tr("Sign-in message"));
    auto *picture = new QLabel(this);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(icon(u"severity-warning"_s).pixmap(size, size));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_help, 0, Qt::AlignTop);
    row->addWidget(m_proxy, 0, Qt::AlignTop);
    row->addWidget(m_button, 0, Qt::AlignTop);
    nameControl(m_proxy, m_proxy->text());

    connect(m_proxy, &QPushButton::clicked, this, &SignInBar::proxySettingsRequested);
    connect(m_button, &QPushButton::clicked, this, &SignInBar::press);
    connect(&m_session, &OAuthSession::stateChanged, this, &SignInBar::showState);
    connect(&m_session, &OAuthSession::warned, this, &SignInBar::showState);
    showState();
}

void SignInBar::showState()
{
    const bool isWaiting = m_session.isWaitingForLock();
    if (m_session.state() == OAuthSession::State::SigningIn && !isWaiting)
        return; // the last word stands until there is a new one
    QString text;
    QString button;
    const bool hasFailed = m_session.state() == OAuthSession::State::Failed;
    m_proxy->setVisible(hasFailed && isAboutProxy(m_session.lastError()));
    m_help->setTopic(hasFailed ? helpTopicOf(m_session.lastError()) : QString());
    if (hasFailed) {
        text = m_session.lastError().message;
        const QDateTime next = m_session.nextTry();
        if (next.isValid()) {
            text = tr("%1 Retrying at %2.").arg(text, next.toLocalTime().toString(u"HH:mm:ss"_s));
            button = tr("Retry now");
        } else if (helpsElsewhere(m_session.lastError())) {
            button = tr("Retry sign-in");
        } else {
            button = tr("Sign in again…");
        }
    } else if (isWaiting || m_session.isForThisSessionOnly()) {
        text = m_session.warning();
    }
    setNamedText(m_text, text);
    m_button->setText(button);
    nameControl(m_button, button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
}

void SignInBar::press()
{
    if (m_session.nextTry().isValid())
        m_session.tryNow();
    else if (helpsElsewhere(m_session.lastError()))
        m_session.signIn();
    else
        Q_EMIT signInRequested();
}

} // namespace Inspector
