// SPDX-License-Identifier: MIT
#include "ui/signindialog.h"

#include "models/eloqua/connectionfile.h"
#include "models/eloqua/tokenrequest.h"
#include "ui/naming.h"
#include "ui/prompts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{

SignInDialog::SignInDialog(Prompts &prompts, QWidget *parent)
    : QDialog(parent)
    , m_prompts(prompts)
    , m_hint(new QLabel(this))
{
    setWindowTitle(tr("Sign in to Eloqua"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(tr("The values are those of your app in Eloqua (Settings, AppCloud Developer) "
                                "and a refresh token for it. They "
                                "are kept in memory for this session only; start with --connection FILE to "
                                "have a file kept up to date."),
                             this);
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    m_name = addField(form, tr("Connection name"), tr("Connection &name"));
    m_clientId = addField(form, tr("Client ID"), tr("Client &ID"));
    m_clientSecret = addField(form, tr("Client secret"), tr("Client &secret"), true);
    m_redirectUri = addField(form, tr("Redirect URI"), tr("Re&direct URI"));
    m_refreshToken = addField(form, tr("Refresh token"), tr("Refresh &token"), true);
    m_scope = addField(form, tr("Scope"), tr("Sco&pe"));
    m_apiVersion = addField(form, tr("API version"), tr("API &version"));
    m_loginUrl = addField(form, tr("Login URL"), tr("&Login URL"));
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    nameControl(m_hint, tr("Sign-in hint"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    auto *import = buttons->addButton(tr("Import…"), QDialogButtonBox::ActionRole);
    m_signIn->setDefault(true);
    import->setAutoDefault(false);
    import->setToolTip(
        tr("Fill the fields from a connection file, or a JSON request of the Eloqua connector for WSO2"));

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignInDialog::acceptInput);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(import, &QPushButton::clicked, this, [this] {
        m_prompts.openFile(this, tr("Import a connection"),
                           [this](const QString &path) { importFile(path); });
    });
    fill({}, {});
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

QLineEdit *SignInDialog::addField(QFormLayout *form, const QString &name, const QString &label, bool secret)
{
    auto *field = new QLineEdit(this);
    nameControl(field, name);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    form->addRow(caption, field);
    if (secret) {
        field->setEchoMode(QLineEdit::Password);
        auto *reveal = new QPushButton(tr("Show"), this);
        reveal->setCheckable(true);
        reveal->setAutoDefault(false);
        nameControl(reveal, tr("Show %1").arg(name.toLower()));
        auto *row = new QHBoxLayout;
        form->takeRow(form->rowCount() - 1);
        row->addWidget(field);
        row->addWidget(reveal);
        form->addRow(caption, row);
        connect(reveal, &QPushButton::toggled, field,
                [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    }
    connect(field, &QLineEdit::textChanged, this, &SignInDialog::check);
    return field;
}

void SignInDialog::fill(const Connection &connection, const Secrets &secrets)
{
    m_name->setText(connection.name);
    m_clientId->setText(connection.clientId);
    m_clientSecret->setText(secrets.clientSecret);
    m_redirectUri->setText(connection.redirectUri);
    m_refreshToken->setText(secrets.refreshToken);
    m_scope->setText(connection.scope);
    m_apiVersion->setText(connection.apiVersion);
    m_loginUrl->setText(connection.loginUrl.toString());
    check();
}

void SignInDialog::importFile(const QString &path)
{
    const Result<ConnectionFileContent> content = readConnectionFile(path);
    if (content)
        fill(content->connection, content->secrets);
    else
        setNamedText(m_hint, content.error().message);
}

QString SignInDialog::problem() const
{
    const std::pair<const QLineEdit *, QString> needed[] = {{m_clientId, tr("Client ID")},
                                                            {m_clientSecret, tr("Client secret")},
                                                            {m_redirectUri, tr("Redirect URI")},
                                                            {m_refreshToken, tr("Refresh token")}};
    for (const auto &[field, name] : needed) {
        if (field->text().trimmed().isEmpty())
            return tr("%1 is still missing.").arg(name);
    }
    if (!isAcceptableLoginUrl(QUrl(m_loginUrl->text().trimmed(), QUrl::StrictMode)))
        return tr("The login URL must be an https address (plain http only for this computer).");
    return {};
}

void SignInDialog::check()
{
    const QString text = problem();
    setNamedText(m_hint, text);
    m_signIn->setEnabled(text.isEmpty());
}

void SignInDialog::acceptInput()
{
    if (!problem().isEmpty())
        return;
    const Connection connection{.name = m_name->text().trimmed(),
                                .clientId = m_clientId->text().trimmed(),
                                .redirectUri = m_redirectUri->text().trimmed(),
                                .scope = m_scope->text().trimmed(),
                                .apiVersion = m_apiVersion->text().trimmed(),
                                .loginUrl = QUrl(m_loginUrl->text().trimmed(), QUrl::StrictMode)};
    const Secrets secrets{m_clientSecret->text().trimmed(), m_refreshToken->text().trimmed()};
    accept();
    Q_EMIT signInRequested(connection, secrets);
}

} // namespace Inspector
