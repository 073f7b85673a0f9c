// SPDX-License-Identifier: MIT
#include "ui/signin/signinform.h"

#include "models/session/tokenrequest.h"
#include "ui/common/fold.h"
#include "ui/common/naming.h"
#include "ui/look/palettes.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

const QString SignInForm::ExampleRedirect = u"http://127.0.0.1:8089/callback"_s;

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent)
{
    auto *more = new QWidget(this);
    auto *rest = new QVBoxLayout(more);
    rest->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    QFormLayout *app = makeAppFields();
    const QList<QGroupBox *> groups{makeTokenFields(), makeRareFields()};
    column->addLayout(app);
    for (QGroupBox *group : groups)
        rest->addWidget(group);
    alignColumns(app, groups);
    m_more = new Fold(tr("&More sign-in options"), tr("More sign-in options"), more, this);
    column->addWidget(m_more);
    fill({});
    for (const QLineEdit *field : {m_refreshToken, m_userName, m_password, m_scope, m_apiVersion, m_loginUrl})
        connect(field, &QLineEdit::textChanged, this, &SignInForm::unfoldForContent);
    connect(m_more, &Fold::toggled, this, &SignInForm::folded);
    setFocusProxy(m_name);
}

QFormLayout *SignInForm::makeAppFields()
{
    auto *app = new QFormLayout;
    m_name = addField(app, tr("Connection name"), tr("Connection &name"), Kind::Plain);
    m_clientId = addField(app, tr("Client ID"), tr("Client &ID"), Kind::Exact);
    m_clientSecret =
        addSecret(app, tr("Client secret"), tr("Client &secret"), tr("Show client secret"), Kind::Exact);
    m_redirectUri = addField(app, tr("Redirect URI"), tr("Re&direct URI"), Kind::Exact,
                             tr("Exactly the same as the callback URL of your app in Eloqua"));
    app->addRow(QString(), makeProduction());
    return app;
}

// One column of labels and one of fields, through all groups. Frames take room from theirs.
void SignInForm::alignColumns(QFormLayout *app, const QList<QGroupBox *> &groups)
{
    QList<QWidget *> labels;
    const auto collect = [&labels](const QFormLayout *form) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *label = form->itemAt(row, QFormLayout::LabelRole))
                labels << label->widget();
        }
    };
    collect(app);
    for (const QGroupBox *group : groups)
        collect(static_cast<QFormLayout *>(group->layout()));
    int widest = 0;
    for (const QWidget *label : std::as_const(labels))
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(widest);
    const QGroupBox *group = groups.first();
    const QMargins around = group->contentsMargins() + group->layout()->contentsMargins();
    app->setContentsMargins(around.left(), 0, around.right(), 0);
}

// The mark as the window will bear it.
QWidget *SignInForm::makeProduction()
{
    auto *row = new QWidget(this);
    m_production = new QCheckBox(tr("&Production: mark the window of this connection"), row);
    nameControl(m_production, tr("Production"));
    auto *mark = new QLabel(tr("production"), row);
    mark->setStyleSheet(productionStyle());
    mark->hide();
    connect(m_production, &QCheckBox::toggled, mark, &QWidget::setVisible);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_production);
    line->addWidget(mark);
    line->addStretch(1);
    return row;
}

QGroupBox *SignInForm::makeTokenFields()
{
    auto *box =
        new QGroupBox(tr("To sign in without the browser: a refresh token, or user name and password"), this);
    auto *token = new QFormLayout(box);
    m_refreshToken =
        addSecret(token, tr("Refresh token"), tr("Refresh &token"), tr("Show refresh token"), Kind::Exact);
    m_userName = addField(token, tr("User name"), tr("&User name"), Kind::Plain, tr("site\\user"));
    // A password may begin with a blank.
    m_password = addSecret(token, tr("Password"), tr("Pass&word"), tr("Show password"), Kind::Plain,
                           tr("Used once, never stored"));
    return box;
}

QGroupBox *SignInForm::makeRareFields()
{
    auto *box = new QGroupBox(tr("Advanced"), this);
    auto *rare = new QFormLayout(box);
    m_scope = addField(rare, tr("Scope"), tr("Sc&ope"), Kind::Plain);
    m_apiVersion = addField(rare, tr("API version"), tr("API &version"), Kind::Exact);
    m_loginUrl = addField(rare, tr("Login URL"), tr("&Login URL"), Kind::Exact);
    return box;
}

QLineEdit *SignInForm::makeField(const QString &name, Kind kind, const QString &hint)
{
    auto *field = new QLineEdit(this);
    nameControl(field, name);
    field->setPlaceholderText(hint);
    field->setAccessibleDescription(hint);
    // Before the blanks go: their remark would be taken back at once.
    connect(field, &QLineEdit::textChanged, this, &SignInForm::changed);
    if (kind == Kind::Exact)
        connect(field, &QLineEdit::textChanged, this, [this, field, name] { takeOffBlanks(field, name); });
    return field;
}

QLineEdit *SignInForm::addField(QFormLayout *form, const QString &name, const QString &label, Kind kind,
                                const QString &hint)
{
    QLineEdit *field = makeField(name, kind, hint);
    form->addRow(label, field);
    return field;
}

QLineEdit *SignInForm::addSecret(QFormLayout *form, const QString &name, const QString &label,
                                 const QString &reveal, Kind kind, const QString &hint)
{
    QLineEdit *field = makeField(name, kind, hint);
    field->setEchoMode(QLineEdit::Password);
    auto *button = new QPushButton(tr("Show"), this);
    button->setCheckable(true);
    button->setAutoDefault(false);
    nameControl(button, reveal);
    auto *row = new QHBoxLayout;
    row->addWidget(field);
    row->addWidget(button);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    form->addRow(caption, row);
    connect(button, &QPushButton::toggled, field,
            [field](bool shown) { field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
    return field;
}

void SignInForm::takeOffBlanks(QLineEdit *field, const QString &name)
{
    // Mails and pages put line breaks and non-breaking blanks around what people copy.
    const QString trimmed = field->text().trimmed();
    if (trimmed == field->text())
        return;
    field->setText(trimmed);
    if (!trimmed.isEmpty())
        Q_EMIT remark(tr("Removed surrounding spaces from \"%1\".").arg(name));
}

void SignInForm::fill(const SavedConnection &saved)
{
    m_name->setText(saved.connection.name);
    m_clientId->setText(saved.connection.clientId);
    m_redirectUri->setText(saved.connection.redirectUri);
    m_scope->setText(saved.connection.scope);
    m_apiVersion->setText(saved.connection.apiVersion);
    m_loginUrl->setText(saved.connection.loginUrl.toString());
    m_userName->setText(saved.userName);
    m_production->setChecked(saved.production);
}

void SignInForm::fillSecrets(const Secrets &secrets)
{
    if (!secrets.clientSecret.isEmpty())
        m_clientSecret->setText(secrets.clientSecret);
    if (!secrets.refreshToken.isEmpty())
        m_refreshToken->setText(secrets.refreshToken);
}

void SignInForm::import(const Connection &connection, const Secrets &secrets)
{
    const std::pair<QLineEdit *, QString> values[] = {{m_name, connection.name},
                                                      {m_clientId, connection.clientId},
                                                      {m_redirectUri, connection.redirectUri},
                                                      {m_scope, connection.scope},
                                                      {m_apiVersion, connection.apiVersion},
                                                      {m_loginUrl, connection.loginUrl.toString()}};
    for (const auto &[field, value] : values) {
        if (!value.isEmpty())
            field->setText(value);
    }
    fillSecrets(secrets);
}

void SignInForm::noteCopied(const QString &callbackUrl)
{
    if (m_redirectUri->text().isEmpty())
        m_redirectUri->setText(callbackUrl);
    Q_EMIT remark(tr("Copied %1. Paste it in Eloqua as the callback URL of your app. \"Redirect URI\" must "
                     "be exactly the same.")
                      .arg(callbackUrl));
}

SavedConnection SignInForm::connection() const
{
    return {.connection = {.name = m_name->text().trimmed(),
                           .clientId = m_clientId->text(),
                           .redirectUri = m_redirectUri->text(),
                           .scope = m_scope->text().trimmed(),
                           .apiVersion = m_apiVersion->text(),
                           .loginUrl = QUrl(m_loginUrl->text(), QUrl::StrictMode)},
            .method = method(),
            .userName = m_userName->text().trimmed(),
            .production = m_production->isChecked()};
}

Secrets SignInForm::secrets() const
{
    return {m_clientSecret->text(), m_refreshToken->text()};
}

QString SignInForm::password() const
{
    return m_password->text();
}

void SignInForm::forgetPassword()
{
    m_password->clear();
}

SignInMethod SignInForm::method() const
{
    const bool hasPassword = !m_password->text().isEmpty() || !m_userName->text().trimmed().isEmpty();
    return m_refreshToken->text().isEmpty() && hasPassword ? SignInMethod::Password
                                                           : SignInMethod::RefreshToken;
}

bool SignInForm::suggestsBrowser() const
{
    return m_refreshToken->text().isEmpty() && m_userName->text().trimmed().isEmpty() &&
           m_password->text().isEmpty();
}

void SignInForm::unfoldForContent()
{
    const Connection usual;
    const bool isUsual = m_scope->text() == usual.scope && m_apiVersion->text() == usual.apiVersion &&
                         m_loginUrl->text() == usual.loginUrl.toString();
    if (!suggestsBrowser() || !isUsual)
        m_more->setOpen(true);
}

QString SignInForm::missing(SignInMethod method) const
{
    QList<std::pair<const QLineEdit *, QString>> needed = {{m_clientId, tr("Client ID")},
                                                           {m_clientSecret, tr("Client secret")},
                                                           {m_redirectUri, tr("Redirect URI")},
                                                           {m_apiVersion, tr("API version")}};
    if (method == SignInMethod::RefreshToken)
        needed.append({m_refreshToken, tr("Refresh token")});
    if (method == SignInMethod::Password)
        needed.append({{m_userName, tr("User name")}, {m_password, tr("Password")}});
    for (const auto &[field, name] : std::as_const(needed)) {
        if (field->text().trimmed().isEmpty())
            return name;
    }
    return {};
}

QString SignInForm::problem(SignInMethod method) const
{
    if (const QString name = missing(method); !name.isEmpty())
        return tr("%1 is missing.").arg(name);
    if (const QString wrong = addressProblem(); !wrong.isEmpty())
        return wrong;
    if (method == SignInMethod::Password && !m_userName->text().contains(u'\\'))
        return tr("The user name is the site name, a backslash, and the user, such as AcmeEU\\jane.doe.");
    return {};
}

QString SignInForm::addressProblem() const
{
    static const QRegularExpression blank(u"\\s"_s);
    if (m_clientId->text().contains(blank) || m_clientSecret->text().contains(blank) ||
        m_refreshToken->text().contains(blank))
        return tr("The client ID, client secret, and refresh token can't contain spaces. Copy them again.");
    const QUrl redirect(m_redirectUri->text(), QUrl::StrictMode);
    if (!redirect.isValid() || redirect.host().isEmpty() || redirect.hasFragment() ||
        (redirect.scheme() != "https"_L1 && redirect.scheme() != "http"_L1))
        return tr("The redirect URI must be a complete address, such as %1.").arg(ExampleRedirect);
    if (!isAcceptableLoginUrl(QUrl(m_loginUrl->text(), QUrl::StrictMode)))
        return tr("The login URL must be an https address (plain http only for this computer).");
    return {};
}

} // namespace Inspector
