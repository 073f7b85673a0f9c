// SPDX-License-Identifier: MIT
#include "ui/common/fold.h"

#include "ui/common/naming.h"

#include <QApplication>
#include <QToolButton>
#include <QVBoxLayout>

namespace Inspector
{

Fold::Fold(const QString &title, const QString &name, QWidget *body, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
    , m_body(body)
{
    m_button->setText(title);
    m_button->setCheckable(true);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    nameControl(m_button, name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    QWidget *before = m_button;
    for (QWidget *control : m_body->findChildren<QWidget *>()) {
        if (control->focusPolicy() & Qt::TabFocus)
            setTabOrder(std::exchange(before, control), control);
    }
    connect(m_button, &QToolButton::toggled, this, &Fold::show);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && m_body->isAncestorOf(now))
            setOpen(true);
    });
    show(false);
}

bool Fold::isOpen() const
{
    return m_button->isChecked();
}

void Fold::setOpen(bool open)
{
    m_button->setChecked(open);
}

void Fold::show(bool open)
{
    m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_body->setMaximumHeight(open ? QWIDGETSIZE_MAX : 0);
    if (open) {
        for (auto known = m_policies.cbegin(); known != m_policies.cend(); ++known)
            known.key()->setFocusPolicy(known.value());
        m_policies.clear();
    } else {
        const auto controls = m_body->findChildren<QWidget *>();
        for (QWidget *control : controls) {
            if (!(control->focusPolicy() & Qt::TabFocus))
                continue;
            m_policies.insert(control, control->focusPolicy());
            control->setFocusPolicy(Qt::ClickFocus);
        }
    }
    Q_EMIT toggled(open);
}

} // namespace Inspector
