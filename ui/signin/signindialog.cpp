// SPDX-License-Identifier: MIT
#include "ui/signin/signindialog.h"

#include "models/signin/connectionimport.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/textlabel.h"
#include "ui/signin/signinform.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SignInDialog::SignInDialog(const SignInTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_form(new SignInForm(this))
    , m_hint(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_browserRow(makeBrowserRow())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Sign in to Eloqua"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(
        tr("Enter the client ID, client secret, and redirect URI of your app in Eloqua (Settings > AppCloud "
           "Developer). The client secret and the refresh token are stored only in the system's keychain."),
        this);
    intro->setWordWrap(true);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    nameControl(m_hint, tr("Sign-in hint"));
    makeButtons();

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(m_form);
    column->addWidget(m_browserRow);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    m_browserRow->hide();
    connect(m_form, &SignInForm::changed, this, [this] {
        m_remark.clear();
        check();
    });
    connect(m_form, &SignInForm::remark, this, [this](const QString &sentence) {
        m_remark = sentence;
        check();
    });
    connect(&m_second, &QTimer::timeout, this, &SignInDialog::showSecondsLeft);
    check();
    m_form->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::makeButtons()
{
    const auto add = [this](const QString &text, QDialogButtonBox::ButtonRole role) {
        QPushButton *button = m_buttons->addButton(text, role);
        button->setAutoDefault(false);
        nameControl(button, text);
        return button;
    };
    m_signIn = add(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_browser = add(tr("Sign in with browser"), QDialogButtonBox::ActionRole);
    m_test = add(tr("Test"), QDialogButtonBox::ActionRole);
    QPushButton *import = add(tr("Import…"), QDialogButtonBox::ActionRole);
    QPushButton *paste = add(tr("Import from clipboard"), QDialogButtonBox::ActionRole);
    m_imports = {import, paste};
    nameControl(m_buttons->button(QDialogButtonBox::Cancel), tr("Cancel"));
    m_signIn->setDefault(true);
    m_test->setToolTip(tr("Sign in and show the account without saving anything"));
    import->setToolTip(tr("Fill in the fields from a connection file, a JSON request of the Eloqua connector "
                          "for WSO2, a proxy, or a properties file"));
    paste->setToolTip(tr("Fill in the fields from text that you copied"));

    // Not the box's accepted(): nothing closes before the sign-in has worked.
    connect(m_signIn, &QPushButton::clicked, this, [this] { begin(m_form->method(), false); });
    connect(m_browser, &QPushButton::clicked, this, [this] { begin(SignInMethod::Browser, false); });
    connect(m_test, &QPushButton::clicked, this, [this] {
        const bool typed = m_form->problem(m_form->method()).isEmpty();
        begin(typed ? m_form->method() : SignInMethod::Browser, true);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    connect(import, &QPushButton::clicked, this, [this] {
        m_tools.prompts.openFile(this, tr("Import connection"),
                                 [this](const QString &path) { importFile(path); });
    });
    connect(paste, &QPushButton::clicked, this,
            [this] { importText(QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard")); });
}

QWidget *SignInDialog::makeBrowserRow()
{
    auto *row = new QWidget(this);
    auto *caption = new QLabel(tr("&Address from the browser"), row);
    m_address = new QLineEdit(row);
    nameControl(m_address, tr("Address from the browser"));
    m_secondsLeft = new QLabel(row);
    nameControl(m_secondsLeft, tr("Seconds left"));
    auto *go = new QPushButton(tr("Continue"), row);
    go->setAutoDefault(false);
    nameControl(go, tr("Continue"));
    caption->setBuddy(m_address);
    auto *copy = new QPushButton(tr("Copy address"), row);
    copy->setAutoDefault(false);
    copy->setToolTip(tr("Copy the address of Eloqua's page to open it in another browser"));
    nameControl(copy, tr("Copy address"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_page.toString(QUrl::FullyEncoded)); });
    auto *line = new QHBoxLayout(row);
    line->addWidget(copy);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(caption);
    line->addWidget(m_address, 1);
    line->addWidget(m_secondsLeft);
    line->addWidget(go);
    const auto take = [this] {
        if (m_attempt)
            m_attempt->takePasted(m_address->text());
    };
    connect(go, &QPushButton::clicked, this, take);
    // A code lives for a minute: a pasted address is used at once.
    connect(m_address, &QLineEdit::textChanged, this, [take](const QString &text) {
        if (text.contains("code="_L1) || text.contains("error="_L1))
            take();
    });
    return row;
}

void SignInDialog::edit(const SavedConnection &saved)
{
    m_id = saved.id;
    m_form->fill(saved);
    if (!hasStoredSecrets(saved.id))
        return;
    const std::unique_ptr<SecretStore> store = m_tools.makeStore(saved);
    m_loading = store->load();
    connect(m_loading.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        // The refresh token stays where it is: it may be spent, or about to be.
        if (result && m_form->secrets().clientSecret.isEmpty())
            m_form->fillSecrets({.clientSecret = result->clientSecret});
        else if (!result)
            say(result.error().message);
    });
}

SavedConnection SignInDialog::typed() const
{
    return m_form->connection();
}

Secrets SignInDialog::typedSecrets() const
{
    return m_form->secrets();
}

void SignInDialog::refill(const SavedConnection &typed, const Secrets &secrets)
{
    m_form->fill(typed);
    m_form->fillSecrets(secrets);
}

void SignInDialog::importFile(const QString &path)
{
    const Result<ConnectionFileContent> content = importConnectionFile(path);
    if (content)
        m_form->import(content->connection, content->secrets);
    else
        say(content.error().message);
}

void SignInDialog::importText(const QByteArray &text, const QString &origin)
{
    const Result<ConnectionFileContent> content = importConnection(text);
    if (!content) {
        say(content.error().message);
        return;
    }
    m_form->import(content->connection, content->secrets);
    say(tr("Filled in from %1.").arg(origin));
}

void SignInDialog::say(const QString &sentence)
{
    setNamedText(m_hint, sentence);
}

void SignInDialog::check()
{
    if (m_attempt)
        return;
    const QString problem = m_form->problem(m_form->method());
    const QString browserProblem = m_form->problem(SignInMethod::Browser);
    m_signIn->setEnabled(problem.isEmpty());
    m_browser->setEnabled(browserProblem.isEmpty());
    m_test->setEnabled(problem.isEmpty() || browserProblem.isEmpty());
    QStringList words{m_remark};
    if (!browserProblem.isEmpty())
        words << browserProblem;
    else if (!problem.isEmpty())
        words << tr("Sign in with the browser. (To sign in without it: %1)").arg(problem);
    const QString name = m_form->connection().connection.name;
    const auto known = m_tools.connections.findByName(name);
    if (!name.isEmpty() && known && known->id != m_id)
        words << tr("This replaces the saved connection \"%1\".").arg(known->title());
    words.removeAll(QString());
    say(words.join(u' '));
}

void SignInDialog::begin(SignInMethod method, bool isTest)
{
    if (m_attempt || !m_form->problem(method).isEmpty())
        return;
    m_isTest = isTest;
    m_saved = m_form->connection();
    m_saved.method = method;
    QString &name = m_saved.connection.name;
    for (int number = 1; name.isEmpty(); ++number) {
        const QString free = number == 1 ? tr("Eloqua") : tr("Eloqua %1").arg(number);
        if (!m_tools.connections.findByName(free))
            name = free;
    }
    const auto known = m_tools.connections.findByName(name);
    m_saved.id = known || m_id.isEmpty() ? m_tools.connections.idFor(name) : m_id;
    const Secrets typed = m_form->secrets();
    std::unique_ptr<SecretStore> store;
    if (isTest)
        store = std::make_unique<MemorySecretStore>(typed);
    else
        store = m_tools.makeStore(m_saved);

    m_loading.reset();
    m_attempt.reset(new SignInAttempt(m_tools.network, m_saved, typed, std::move(store)));
    connect(m_attempt.get(), &SignInAttempt::browserWanted, this, &SignInDialog::openBrowser);
    connect(m_attempt.get(), &SignInAttempt::remark, this, &SignInDialog::say);
    connect(m_attempt.get(), &SignInAttempt::secretsChanged, this, [this](const Secrets &secrets) {
        m_form->fillSecrets(secrets);
        m_holdsUnsavedToken = m_isTest;
        // The store has its secrets from now on, whatever becomes of the rest.
        if (!m_isTest)
            m_tools.connections.save(m_saved);
    });
    connect(m_attempt.get(), &SignInAttempt::finished, this, &SignInDialog::receive);
    m_form->setEnabled(false);
    for (QPushButton *button : {m_signIn, m_browser, m_test})
        button->setEnabled(false);
    for (QPushButton *button : std::as_const(m_imports))
        button->setEnabled(false);
    say(tr("Signing in…"));
    m_attempt->begin(m_form->password());
}

void SignInDialog::openBrowser(const QUrl &url, bool caught)
{
    m_address->clear();
    m_browserRow->show();
    showSecondsLeft();
    m_second.start(1s);
    say(caught ? tr("Allow access in your browser. This window then continues automatically. If the browser "
                    "shows a message instead of that page, paste the message above.")
               : tr("Allow access in your browser. Then copy the address of the page that the browser ends "
                    "on, even if that page can't be opened, and paste it above right away. It's valid for 60 "
                    "seconds. If the browser shows a message instead of the page, paste the message."));
    m_page = url;
    if (!m_tools.prompts.openUrl(this, url)) {
        say(tr("Couldn't start a browser. Press \"Copy address\" and open that address in a browser. Then "
               "copy the address of the page that the browser ends on, and paste it above. It's valid for 60 "
               "seconds."));
    }
    m_address->setFocus();
}

void SignInDialog::showSecondsLeft()
{
    if (!m_attempt || !m_attempt->isWaitingForBrowser()) {
        m_second.stop();
        m_browserRow->hide();
        return;
    }
    const auto left = int(m_attempt->secondsLeft().count());
    setNamedText(m_secondsLeft, left > 0 ? tr("%n of 60 seconds left", nullptr, left)
                                         : tr("more than 60 seconds have passed"));
}

void SignInDialog::receive(const Result<Account> &result)
{
    if (!result) {
        const ApiError error = result.error();
        endAttempt();
        say(error.detail.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, error.detail));
        return;
    }
    if (m_isTest) {
        const Account account = *result;
        endAttempt();
        QString words = tr("The test signed in to %1 as %2, at %3. Nothing is saved yet.")
                            .arg(account.siteName, account.userName, account.bulkUrl.toDisplayString());
        if (m_holdsUnsavedToken)
            words += u' ' + tr("The refresh token field now contains the new token from the test.");
        say(words);
        return;
    }
    m_holdsUnsavedToken = false;
    m_form->forgetPassword();
    m_tools.connections.save(m_saved);
    const std::shared_ptr<OAuthSession> session = m_attempt->takeSession();
    m_attempt.reset();
    Q_EMIT signedIn(m_saved, session);
    accept();
}

void SignInDialog::endAttempt()
{
    m_attempt.reset();
    m_form->setEnabled(true);
    for (QPushButton *button : std::as_const(m_imports))
        button->setEnabled(true);
    m_remark.clear();
    showSecondsLeft();
    check();
}

void SignInDialog::reject()
{
    if (m_attempt && m_attempt->session().isSpendingToken()) {
        say(tr("Waiting for the new refresh token. Without it, you would have to sign in again."));
        connect(&m_attempt->session(), &OAuthSession::tokenSettled, this, &SignInDialog::reject,
                Qt::UniqueConnection);
        return;
    }
    if (m_attempt && m_attempt->isWaitingForBrowser()) {
        endAttempt();
        say(tr("The sign-in with the browser was stopped."));
        return;
    }
    const auto close = [this] {
        m_attempt.reset();
        QDialog::reject();
    };
    if (!m_holdsUnsavedToken) {
        close();
        return;
    }
    m_tools.prompts.confirm(this, tr("Close without signing in"),
                            tr("The test used up the refresh token that you entered. Only this dialog has "
                               "the new one. Sign in to keep it, or copy it from its field."),
                            tr("Discard token"), close);
}

} // namespace Inspector
