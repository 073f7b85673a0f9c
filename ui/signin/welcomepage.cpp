// SPDX-License-Identifier: MIT
#include "ui/signin/welcomepage.h"

#include "models/base/helptopic.h"
#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/look/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostInSight = 8;

QLabel *centered(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    return label;
}
} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_signIn(new QPushButton(icon(u"sign-in"_s), tr("Sign in…"), this))
    , m_demo(new QPushButton(tr("Try with sample data"), this))
    , m_heading(centered({}, this))
    , m_text(centered({}, this))
{
    auto *picture = centered({}, this);
    picture->setPixmap(icon(u"eloqua-sync-inspector"_s).pixmap(96, 96));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_heading->setFont(large);
    nameControl(m_heading, tr("Welcome"));
    auto *aboutSignIn = centered(tr("You need an app that your company creates in Eloqua, once."), this);
    auto *whatIsNeeded = new HelpLink(tr("What you need to sign in"), HelpTopic::CreateApp, this);
    auto *aboutDemo = centered(
        tr("A simulated Eloqua on this computer. No account is needed, and nothing is stored."), this);
    m_firstTime = {aboutSignIn, whatIsNeeded, aboutDemo};
    auto *list = new QWidget(this);
    m_saved = new QVBoxLayout(list);
    m_saved->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons have it
    m_holder = scroll;
    nameControl(m_signIn, tr("Sign in…"));
    nameControl(m_demo, tr("Try with sample data"));
    m_demo->setToolTip(
        tr("Start the built-in simulated Eloqua. Nothing is stored, and no account is needed."));

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(picture);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_holder, 0, Qt::AlignCenter);
    column->addWidget(m_signIn, 0, Qt::AlignCenter);
    column->addWidget(aboutSignIn);
    column->addWidget(whatIsNeeded, 0, Qt::AlignCenter);
    column->addSpacing(fontMetrics().height());
    column->addWidget(m_demo, 0, Qt::AlignCenter);
    column->addWidget(aboutDemo);
    column->addStretch(3);
    connect(m_signIn, &QPushButton::clicked, this, &WelcomePage::signInRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    setConnections({});
}

void WelcomePage::setConnections(const QList<SavedConnection> &connections)
{
    while (QLayoutItem *item = m_saved->takeAt(0)) {
        // Later: it may be the very button that was pressed.
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    int height = 0;
    int width = std::max(
        {fontMetrics().averageCharWidth() * 32, m_signIn->sizeHint().width(), m_demo->sizeHint().width()});
    QWidget *before = nullptr; // in the order of Tab
    for (const SavedConnection &saved : connections) {
        const QString title = menuText(saved.title());
        auto *button = new QPushButton(saved.production ? tr("%1 (production)").arg(title) : title, this);
        nameControl(button, saved.title());
        button->setAccessibleDescription(saved.production ? tr("Production") : QString());
        button->setToolTip(tr("Sign in with this saved connection"));
        connect(button, &QPushButton::clicked, this, [this, saved] { Q_EMIT connectionChosen(saved); });
        m_saved->addWidget(button);
        button->show(); // at once, where the page is visible already
        if (before)
            setTabOrder(before, button);
        before = button;
        if (m_saved->count() <= MostInSight)
            height += button->sizeHint().height() + m_saved->spacing();
        width = std::max(width, button->sizeHint().width());
    }
    if (before)
        setTabOrder(before, m_signIn);
    setTabOrder(m_signIn, m_demo);
    m_holder->setFixedSize(width + (connections.size() > MostInSight ? 24 : 0), height);
    m_holder->setVisible(!connections.isEmpty());
    for (QPushButton *button : {m_signIn, m_demo})
        button->setMinimumWidth(width);
    const bool isFirstTime = connections.isEmpty();
    setNamedText(m_heading,
                 isFirstTime ? tr("See what happened to your Eloqua syncs") : tr("You're not signed in"));
    m_text->setText(isFirstTime ? tr("Which records a bulk sync rejected, why, and what Eloqua logged.")
                                : tr("Choose a connection, or sign in with a new one."));
    for (QWidget *widget : std::as_const(m_firstTime))
        widget->setVisible(isFirstTime);
}

} // namespace Inspector
