// SPDX-License-Identifier: MIT
#include "ui/signin/browserturn.h"

#include "ui/common/naming.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

BrowserTurn::BrowserTurn(QWidget *parent)
    : QWidget(parent)
{
    const auto addButton = [this](const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        nameControl(button, text);
        return button;
    };
    QPushButton *copy = addButton(tr("Copy address"));
    copy->setToolTip(tr("Copy the address of Eloqua's page to open it in another browser"));
    auto *caption = new QLabel(tr("&Address from the browser"), this);
    m_address = new QLineEdit(this);
    nameControl(m_address, tr("Address from the browser"));
    caption->setBuddy(m_address);
    m_secondsLeft = new QLabel(this);
    nameControl(m_secondsLeft, tr("Seconds left"));
    QPushButton *go = addButton(tr("Continue"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(copy);
    line->addWidget(caption);
    line->addWidget(m_address, 1);
    line->addWidget(m_secondsLeft);
    line->addWidget(go);

    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT pasted(m_address->text()); });
    // A code lives for a minute: a pasted address is used at once.
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.contains("code="_L1) || text.contains("error="_L1))
            Q_EMIT pasted(text);
    });
}

void BrowserTurn::begin(const QUrl &page)
{
    m_page = page;
    m_address->clear();
    show();
    m_address->setFocus();
}

void BrowserTurn::showSecondsLeft(int seconds)
{
    setNamedText(m_secondsLeft, seconds > 0 ? tr("%n of 60 seconds left", nullptr, seconds)
                                            : tr("more than 60 seconds have passed"));
}

} // namespace Inspector
