// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QLabel *plainLabel(QWidget *parent)
{
    auto *label = new TextLabel(TextLabel::Fit::Wrap, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}
} // namespace

MessageBar::MessageBar(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_sentence(plainLabel(this))
    , m_detail(plainLabel(this))
    , m_fold(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_help(new HelpLink(this))
    , m_retry(new QPushButton(tr("Retry"), this))
    , m_runAgain(new QPushButton(tr("Run again…"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    standOut(true);
    nameControl(m_sentence, tr("%1 message").arg(name));
    nameControl(m_retry, tr("Retry"));
    m_retry->setAccessibleDescription(tr("Request %1 from the server again").arg(name));
    nameControl(m_runAgain, tr("Run again…"));
    nameControl(m_stop, tr("Stop"));
    m_stop->setAccessibleDescription(tr("Stop waiting for %1").arg(name));

    makeDetails(name);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_fold);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addLayout(buttons);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_help, 0, Qt::AlignTop);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    row->addWidget(m_runAgain, 0, Qt::AlignTop);
    row->addWidget(m_stop, 0, Qt::AlignTop);
    m_retry->installEventFilter(this);
    connect(m_stop, &QPushButton::clicked, this, &MessageBar::stopRequested);
    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retryRequested);
    connect(m_runAgain, &QPushButton::clicked, this, &MessageBar::runAgainRequested);
    hide();
}

// What a support ticket needs and nobody else reads.
void MessageBar::makeDetails(const QString &name)
{
    m_fold->setText(tr("Details"));
    m_fold->setCheckable(true);
    m_fold->setArrowType(Qt::RightArrow);
    m_fold->setToolTip(tr("Show or hide the server's response"));
    nameControl(m_fold, tr("%1 message details").arg(name));
    m_copy->setText(tr("Copy"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolTip(tr("Copy the message and its details"));
    nameControl(m_copy, tr("Copy %1 message").arg(name));
    nameControl(m_detail, tr("%1 message detail").arg(name));
    for (QToolButton *button : {m_fold, m_copy}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setForegroundRole(QPalette::ToolTipText);
    }
    connect(m_fold, &QToolButton::toggled, this, [this](bool isOpen) {
        m_fold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_detail->setVisible(isOpen);
    });
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_sentence->text() + u"\n\n"_s + m_detail->text());
    });
}

void MessageBar::standOut(bool out)
{
    const QPalette::ColorRole text = out ? QPalette::ToolTipText : QPalette::Text;
    setBackgroundRole(out ? QPalette::ToolTipBase : QPalette::Base);
    setForegroundRole(text);
    for (QLabel *label : {m_sentence, m_detail})
        label->setForegroundRole(text);
}

void MessageBar::showStatement(const QIcon &picture, const QString &sentence)
{
    display(picture, sentence, {}, Way::None);
    standOut(false);
}

void MessageBar::showMessage(const Explanation &explanation)
{
    Way way = explanation.canRetry ? Way::Retry : Way::None;
    if (explanation.canRunAgain)
        way = Way::RunAgain;
    display(toneIcon(explanation.tone), explanation.sentence, explanation.detail, way);
    m_help->setTopic(explanation.help);
}

void MessageBar::showNotice(const QString &sentence)
{
    display(icon(u"severity-warning"_s), sentence, {}, Way::None);
}

void MessageBar::showWait(const QString &text)
{
    display(icon(u"status-pending"_s), text, {}, Way::Stop);
}

// Who double-clicks Stop meets Retry with the second click.
bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick || QFrame::eventFilter(watched, event);
}

void MessageBar::clear()
{
    setNamedText(m_sentence, {});
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void MessageBar::display(const QIcon &picture, const QString &sentence, const QString &detail, Way way)
{
    standOut(true);
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_picture->setPixmap(picture.pixmap(size, size));
    setNamedText(m_sentence, sentence);
    if (detail != m_detail->text())
        m_fold->setChecked(false); // of another error
    setNamedText(m_detail, detail);
    m_fold->setVisible(!detail.isEmpty());
    m_copy->setVisible(!detail.isEmpty());
    m_detail->setVisible(!detail.isEmpty() && m_fold->isChecked());
    m_retry->setVisible(way == Way::Retry);
    if (way == Way::Retry && m_stop->hasFocus())
        m_retry->setFocus(Qt::OtherFocusReason);
    m_runAgain->setVisible(way == Way::RunAgain);
    m_stop->setVisible(way == Way::Stop);
    m_help->setTopic({});
    show();
}

} // namespace Inspector
