// SPDX-License-Identifier: MIT
#include "ui/common/workbar.h"

#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace Inspector
{

namespace
{
constexpr int Steps = 1000;
} // namespace

WorkBar::WorkBar(const Names &names, const QString &path, QWidget *parent)
    : QFrame(parent)
    , m_names(names)
    , m_path(path)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_help(new HelpLink(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    nameControl(m_text, names.status);
    nameControl(m_bar, names.progress);
    m_row->setContentsMargins(8, 4, 8, 4);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_help);
    m_row->addWidget(m_bar);
    m_row->addWidget(m_cancel);
    m_open = addButton(tr("Open"), names.open);
    m_folder = addButton(tr("Show in folder"), tr("Show in folder"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancel);
}

QPushButton *WorkBar::addButton(const QString &text, const QString &name, const QString &tip)
{
    auto *button = new QPushButton(text, this);
    nameControl(button, name);
    button->setToolTip(tip);
    m_row->insertWidget(m_row->count() - 1, button);
    setTabOrder(button, m_cancel);
    m_buttons << button;
    return button;
}

QPushButton *WorkBar::addAgain(const QString &text, const QString &name, const QString &tip)
{
    m_again = addButton(text, name, tip);
    m_againTip = tip;
    connect(m_again, &QPushButton::clicked, this, &WorkBar::againRequested);
    return m_again;
}

void WorkBar::begin(const Account &account)
{
    m_account = account;
    m_clock.start();
    m_icon->hide();
    m_help->setTopic({});
    for (QPushButton *button : std::as_const(m_buttons))
        button->hide();
    m_bar->show();
    m_cancel->setText(tr("Cancel"));
    nameControl(m_cancel, m_names.cancel);
}

void WorkBar::showProgress(qint64 done, std::optional<qint64> total, const QString &text)
{
    m_bar->setRange(0, total ? Steps : 0);
    if (total)
        m_bar->setValue(*total > 0 ? int(done * Steps / *total) : Steps);
    setNamedText(m_text, text);
}

bool WorkBar::hasFile() const
{
    return !m_open->isHidden();
}

void WorkBar::showFile()
{
    m_open->show();
    m_folder->show();
}

void WorkBar::end(const QString &picture, const QString &text, const QString &help)
{
    m_bar->hide();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setVisible(!picture.isEmpty());
    if (!picture.isEmpty())
        m_icon->setPixmap(icon(picture).pixmap(size, size));
    m_cancel->setText(tr("Close"));
    nameControl(m_cancel, m_names.close);
    setNamedText(m_text, text);
    m_help->setTopic(help);
    Q_EMIT ended();
}

void WorkBar::conclude(const QString &title)
{
    Q_EMIT concluded(title, m_text->text(), std::chrono::milliseconds(m_clock.elapsed()));
}

void WorkBar::signedOut()
{
    m_again->setEnabled(false);
    m_again->setToolTip(
        plainTip(tr("Sign in to %1 as %2 first").arg(m_account.siteName, m_account.userName)));
}

void WorkBar::signedIn(const Account &account)
{
    if (!account.isSameAs(m_account))
        return;
    m_again->setEnabled(true);
    m_again->setToolTip(m_againTip);
}

} // namespace Inspector
