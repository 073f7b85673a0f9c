// SPDX-License-Identifier: MIT
#include "ui/common/messagebar.h"

#include "ui/common/icons.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>

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
    , m_retry(new QPushButton(tr("Retry"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAutoFillBackground(true);
    for (QLabel *label : {m_sentence, m_detail})
        label->setForegroundRole(QPalette::ToolTipText);
    nameControl(m_sentence, tr("%1 message").arg(name));
    nameControl(m_retry, tr("Retry"));
    m_retry->setAccessibleDescription(tr("Request %1 from the server again").arg(name));

    auto *words = new QVBoxLayout;
    words->addWidget(m_sentence);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_retry, 0, Qt::AlignTop);
    connect(m_retry, &QPushButton::clicked, this, &MessageBar::retryRequested);
    hide();
}

void MessageBar::showMessage(const Explanation &explanation)
{
    display(toneIcon(explanation.tone), explanation.sentence, explanation.detail, explanation.canRetry);
}

void MessageBar::showNotice(const QString &sentence)
{
    display(icon(u"severity-warning"_s), sentence, {}, false);
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

void MessageBar::display(const QIcon &picture, const QString &sentence, const QString &detail, bool canRetry)
{
    const int size = style()->pixelMetric(QStyle::PM_LargeIconSize);
    m_picture->setPixmap(picture.pixmap(size, size));
    setNamedText(m_sentence, sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_retry->setVisible(canRetry);
    show();
}

} // namespace Inspector
