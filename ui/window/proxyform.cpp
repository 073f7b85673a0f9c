// SPDX-License-Identifier: MIT
#include "ui/window/proxyform.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Inspector
{
using Use = ProxySettings::Use;
using Kind = ProxySettings::Kind;

ProxyForm::ProxyForm(ProxyKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_form(new QFormLayout(this))
{
    m_use = addChoice(tr("Proxy"), tr("&Proxy:"));
    m_use->addItem(tr("Use the system's settings"), int(Use::System));
    m_use->addItem(tr("No proxy"), int(Use::None));
    m_use->addItem(tr("This proxy"), int(Use::Own));
    m_kind = addChoice(tr("Proxy type"), tr("&Type:"));
    m_kind->addItem(tr("HTTP"), int(Kind::Http));
    m_kind->addItem(tr("SOCKS 5"), int(Kind::Socks5));
    m_host = addField(tr("Proxy host"), tr("&Host:"));
    m_host->setPlaceholderText(QStringLiteral("proxy.example.com"));
    m_port = new QSpinBox(this);
    m_port->setRange(1, 0xffff);
    m_port->setGroupSeparatorShown(false);
    nameControl(m_port, tr("Proxy port"));
    m_form->addRow(tr("P&ort:"), m_port);
    m_userName = addField(tr("Proxy user name"), tr("&User name:"));
    m_userName->setPlaceholderText(tr("Only if the proxy requires one"));
    auto *label = new QLabel(tr("Pass&word:"), this);
    m_form->addRow(label, makePassword());
    label->setBuddy(m_password);
    m_hint = new TextLabel(TextLabel::Fit::Wrap, this);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    nameControl(m_hint, tr("Proxy hint"));
    m_form->addRow(m_hint);

    setFocusProxy(m_use);
    fill();
    connect(m_use, &QComboBox::currentIndexChanged, this, &ProxyForm::apply);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ProxyForm::apply);
    connect(m_port, &QSpinBox::editingFinished, this, &ProxyForm::apply);
    for (QLineEdit *field : {m_host, m_userName, m_password}) {
        connect(field, &QLineEdit::textChanged, this, &ProxyForm::showState);
        connect(field, &QLineEdit::editingFinished, this, &ProxyForm::apply);
    }
    connect(&m_keeper, &ProxyKeeper::remarkChanged, this, &ProxyForm::showState);
    // The password may come from the keychain only now.
    connect(&m_keeper, &ProxyKeeper::changed, this, [this] {
        if (!m_password->isModified())
            m_password->setText(m_keeper.password());
    });
}

QComboBox *ProxyForm::addChoice(const QString &name, const QString &label)
{
    auto *box = new QComboBox(this);
    auto *caption = new QLabel(label, this);
    nameControl(box, name, caption);
    m_form->addRow(caption, box);
    return box;
}

QLineEdit *ProxyForm::addField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    nameControl(field, name);
    m_form->addRow(label, field);
    return field;
}

QWidget *ProxyForm::makePassword()
{
    auto *holder = new QWidget(this);
    m_password = new QLineEdit(holder);
    m_password->setEchoMode(QLineEdit::Password);
    nameControl(m_password, tr("Proxy password"));
    auto *show = new QPushButton(tr("Show"), holder);
    show->setCheckable(true);
    show->setAutoDefault(false);
    nameControl(show, tr("Show proxy password"));
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_password, 1);
    row->addWidget(show);
    connect(show, &QPushButton::toggled, this, [this](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    return holder;
}

void ProxyForm::fill()
{
    const ProxySettings &settings = m_keeper.settings();
    m_use->setCurrentIndex(m_use->findData(int(settings.use)));
    m_kind->setCurrentIndex(m_kind->findData(int(settings.kind)));
    m_host->setText(settings.host);
    m_port->setValue(settings.port);
    m_userName->setText(settings.userName);
    m_password->setText(m_keeper.password());
    showState();
}

ProxySettings ProxyForm::typed() const
{
    return {.use = Use(m_use->currentData().toInt()),
            .kind = Kind(m_kind->currentData().toInt()),
            .host = m_host->text().trimmed(),
            .port = quint16(m_port->value()),
            .userName = m_userName->text().trimmed()};
}

void ProxyForm::apply()
{
    const ProxySettings settings = typed();
    if (settings.use != Use::Own || proxyHostProblem(settings.host).isEmpty())
        m_keeper.use(settings, m_password->text());
    showState();
}

void ProxyForm::showState()
{
    const ProxySettings settings = typed();
    const bool isOwn = settings.use == Use::Own;
    for (int row = 1; row < m_form->rowCount() - 1; ++row) {
        for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole})
            m_form->itemAt(row, role)->widget()->setEnabled(isOwn);
    }
    QString hint;
    if (const QString problem = isOwn ? proxyHostProblem(settings.host) : QString(); !problem.isEmpty())
        hint = tr("%1 Until then, the previous setting stays in use.").arg(problem);
    else if (isOwn && !m_keeper.remark().isEmpty())
        hint = m_keeper.remark();
    else if (isOwn)
        hint = tr("The password is stored only in the system's keychain. Changes apply to new requests. Your "
                  "browser has its own proxy settings.");
    else if (settings.use == Use::System)
        hint = tr("If the system's proxy requires a password, you're asked for it.");
    setNamedText(m_hint, hint);
}

} // namespace Inspector
