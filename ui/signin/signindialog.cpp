// SPDX-License-Identifier: MIT
#include "ui/signin/signindialog.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/signin/connectionimport.h"
#include "ui/common/helplink.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/common/textlabel.h"
#include "ui/signin/browserturn.h"
#include "ui/signin/signinform.h"
#include "ui/signin/signinguide.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

SignInDialog::SignInDialog(const SignInTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_guide(new SignInGuide(this))
    , m_form(new SignInForm(this))
    , m_hint(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_help(new HelpLink(this))
    , m_browserTurn(new BrowserTurn(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Sign in to Eloqua"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_hint->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    m_hint->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    nameControl(m_hint, tr("Sign-in hint"));
    makeButtons();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_guide);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_browserTurn);
    auto *hint = new QHBoxLayout;
    hint->addWidget(m_hint, 1);
    hint->addWidget(m_help, 0, Qt::AlignTop);
    column->addLayout(hint);
    column->addWidget(m_buttons);
    m_browserTurn->hide();
    connect(m_form, &SignInForm::changed, this, [this] {
        m_remark.clear();
        check();
    });
    connect(m_form, &SignInForm::remark, this, [this](const QString &sentence) {
        m_remark = sentence;
        check();
    });
    connect(m_form, &SignInForm::folded, this, &SignInDialog::fitHeight, Qt::QueuedConnection);
    connect(m_guide, &SignInGuide::folded, this, &SignInDialog::fitHeight, Qt::QueuedConnection);
    connect(m_guide, &SignInGuide::copied, m_form, &SignInForm::noteCopied);
    connect(m_browserTurn, &BrowserTurn::pasted, this, [this](const QString &text) {
        if (m_attempt)
            m_attempt->takePasted(text);
    });
    connect(&m_second, &QTimer::timeout, this, &SignInDialog::showSecondsLeft);
    check();
    m_form->setFocus();
    resize(fontMetrics().averageCharWidth() * 90, sizeHint().height());
    fitHeight();
}

SignInDialog::~SignInDialog() = default;

// No higher than what is unfolded, and high enough for the sentences at this width.
void SignInDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

QPushButton *SignInDialog::addButton(const QString &text, QDialogButtonBox::ButtonRole role)
{
    QPushButton *button = m_buttons->addButton(text, role);
    button->setAutoDefault(false);
    nameControl(button, text);
    return button;
}

void SignInDialog::makeButtons()
{
    m_browser = addButton(tr("Sign in with browser"), QDialogButtonBox::AcceptRole);
    m_signIn = addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    m_test = addButton(tr("Test"), QDialogButtonBox::ActionRole);
    QPushButton *import = addButton(tr("Import…"), QDialogButtonBox::ActionRole);
    QPushButton *paste = addButton(tr("Import from clipboard"), QDialogButtonBox::ActionRole);
    m_imports = {import, paste};
    m_proxy = addButton(tr("Proxy settings…"), QDialogButtonBox::ActionRole);
    m_proxy->hide();
    connect(m_proxy, &QPushButton::clicked, this, &SignInDialog::proxySettingsRequested);
    nameControl(m_buttons->button(QDialogButtonBox::Cancel), tr("Cancel"));
    m_browser->setToolTip(tr("Sign in on Eloqua's page, in your browser"));
    m_signIn->setToolTip(
        tr("Sign in with the refresh token, or with user name and password (see \"More sign-in "
           "options\")"));
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
        m_tools.prompts.openFile(this, tr("Import connection"), tr("Connection files (*.json)"),
                                 [this](const QString &path) { importFile(path); });
    });
    connect(paste, &QPushButton::clicked, this,
            [this] { importText(QGuiApplication::clipboard()->text().toUtf8(), tr("the clipboard")); });
}

void SignInDialog::edit(const SavedConnection &saved)
{
    m_edited = saved;
    m_guide->setOpen(false);
    m_save = addButton(tr("Save"), QDialogButtonBox::ApplyRole);
    m_proxy->hide(); // a box that gets another button shows all of them
    m_save->setToolTip(
        tr("Save the changes without signing in. A new client secret or refresh token is saved "
           "when you sign in with it."));
    connect(m_save, &QPushButton::clicked, this, &SignInDialog::save);
    m_form->fill(saved);
    if (!hasStoredSecrets(saved.id))
        return;
    const std::unique_ptr<SecretStore> store = m_tools.makeStore(saved);
    m_loading = store->load();
    connect(m_loading.get(), &SecretJob::finished, this, [this](const Result<Secrets> &result) {
        if (result)
            m_storedSecret = result->clientSecret;
        // The refresh token stays where it is: it may be spent, or about to be.
        if (result && m_form->secrets().clientSecret.isEmpty())
            m_form->fillSecrets({.clientSecret = result->clientSecret});
        check();
        if (!result)
            sayError(result.error());
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
    m_help->setTopic({});
}

void SignInDialog::sayError(const ApiError &error)
{
    say(error.detail.isEmpty() ? error.message : tr("%1 (%2)").arg(error.message, error.detail));
    m_help->setTopic(helpTopicOf(error));
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
    if (m_save)
        m_save->setEnabled(canSave());
    (m_form->suggestsBrowser() ? m_browser : m_signIn)->setDefault(true);
    if (!browserProblem.isEmpty())
        words << browserProblem;
    else if (m_form->suggestsBrowser())
        words << tr(
            "Ready. \"Sign in with browser\" opens Eloqua's page in your browser, where you sign in and "
            "allow access.");
    else if (!problem.isEmpty())
        words << tr("To sign in without the browser: %1").arg(problem);
    const QString name = m_form->connection().connection.name;
    const auto known = m_tools.connections.findByName(name);
    if (!name.isEmpty() && known && known->id != m_edited.id)
        words << tr("This replaces the saved connection \"%1\".").arg(known->title());
    say(Text::sentences(words));
}

// Not a secret: only a sign-in tells that it is right, and the store's may be in use right now.
bool SignInDialog::canSave() const
{
    const Connection changed = m_form->connection().connection;
    const auto known = m_tools.connections.findByName(changed.name);
    const QString secret = m_form->secrets().clientSecret;
    const bool hasNewSecrets = !m_form->secrets().refreshToken.isEmpty() || !m_form->password().isEmpty() ||
                               (!secret.isEmpty() && secret != m_storedSecret);
    return !changed.name.isEmpty() && !changed.clientId.isEmpty() && !changed.apiVersion.isEmpty() &&
           !hasNewSecrets && m_form->addressProblem().isEmpty() && (!known || known->id == m_edited.id);
}

void SignInDialog::save()
{
    SavedConnection changed = m_form->connection();
    changed.id = m_edited.id;
    changed.method = m_edited.method;
    m_tools.connections.save(changed);
    Q_EMIT saved(changed);
    accept();
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
    m_saved.id = known || m_edited.id.isEmpty() ? m_tools.connections.idFor(name) : m_edited.id;
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
    if (m_save)
        m_save->setEnabled(false);
    for (QPushButton *button : std::as_const(m_imports))
        button->setEnabled(false);
    m_proxy->hide();
    say(tr("Signing in…"));
    m_attempt->begin(m_form->password());
}

void SignInDialog::openBrowser(const QUrl &url, bool caught)
{
    m_browserTurn->begin(url);
    showSecondsLeft();
    m_second.start(1s);
    say(caught ? tr("Eloqua's page is now open in your browser. Sign in there and allow access. This window "
                    "then continues automatically. If the browser shows a message instead, copy it and paste "
                    "it above.")
               : tr("Eloqua's page is now open in your browser. Sign in there and allow access. The browser "
                    "then goes to a page that may not open; this is expected. Copy the address of that page "
                    "from the browser and paste it above right away: it's valid for 60 seconds."));
    if (!m_tools.prompts.openUrl(this, url)) {
        say(tr("Couldn't start a browser. Press \"Copy address\" and open that address in a browser. Then "
               "copy the address of the page that the browser ends on, and paste it above. It's valid for 60 "
               "seconds."));
    }
}

void SignInDialog::showSecondsLeft()
{
    if (!m_attempt || !m_attempt->isWaitingForBrowser()) {
        m_second.stop();
        m_browserTurn->hide();
        return;
    }
    m_browserTurn->showSecondsLeft(int(m_attempt->secondsLeft().count()));
}

void SignInDialog::receive(const Result<Account> &result)
{
    if (!result) {
        const ApiError error = result.error();
        endAttempt();
        m_proxy->setVisible(isAboutProxy(error));
        sayError(error);
        fitHeight();
        return;
    }
    if (m_isTest) {
        const Account account = *result;
        endAttempt();
        QString words = tr("The test signed in to %1 as %2, at %3. Nothing is saved yet.")
                            .arg(account.siteName, account.userName, account.bulkUrl.toDisplayString());
        if (m_holdsUnsavedToken)
            words = Text::sentences(
                {words, tr("The refresh token field now contains the new token from the test.")});
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
