// SPDX-License-Identifier: MIT
#pragma once

#include "app/application.h"
#include "app/keychain/keychainstore.h"
#include "tests/signin/keyring.h"
#include "tests/support/client.h"
#include "tests/support/dialoganswers.h"
#include "tests/support/findnamed.h"
#include "tests/support/secretanswer.h"
#include "ui/signin/signindialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QNetworkReply>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTcpServer>
#include <QUrlQuery>
#include <QtTest>

namespace SignInTest
{
using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// The person's browser, and their answers to the real dialogs.
class Person final : public Prompts
{
public:
    // What comes of a page: the address it sends the browser to, or its text.
    using PageRead = std::function<void(const QUrl &location, const QByteArray &text)>;

    bool agrees = false;
    bool hasBrowser = true;
    QStringList questions;
    QString openFrom;
    QList<QUrl> opened;
    PageRead reads; // after the page was opened

    void confirm(QWidget *parent, const QString &title, const QString &question, const QString &yes,
                 const std::function<void()> &confirmed) override
    {
        questions << question;
        Prompts::confirm(parent, title, question, yes, confirmed);
        Test::answerQuestion(parent, agrees ? yes : QString());
    }
    enum class Choice { None, First, Second };
    Choice choice = Choice::None;
    void choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
                const QString &second, const std::function<void(bool)> &chosen) override
    {
        questions << question;
        Prompts::choose(parent, title, question, first, second, chosen);
        const QString answer = choice == Choice::First ? first : second;
        Test::answerQuestion(parent, choice == Choice::None ? QString() : answer);
    }
    void openFile(QWidget *parent, const QString &title, const QString &types,
                  const FileChosen &chosen) override
    {
        Prompts::openFile(parent, title, types, chosen);
        Test::answerFileDialog(parent, openFrom);
    }
    bool openUrl(QWidget *, const QUrl &url) override
    {
        opened << url;
        if (reads)
            visit(url, reads);
        return hasBrowser;
    }
    QStringList passwordQuestions;
    void askForPassword(QWidget *parent, const QString &title, const QString &question,
                        const CredentialsGiven &given) override
    {
        passwordQuestions << question;
        m_asking = parent;
        Prompts::askForPassword(parent, title, question, given);
    }
    void answerPassword(const QString &user, const QString &password)
    {
        Test::answerPassword(m_asking, user, password);
    }
    // Goes there, as a browser does that follows nothing yet.
    void visit(const QUrl &url, const PageRead &then)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, then] {
            reply->deleteLater();
            then(reply->header(QNetworkRequest::LocationHeader).toUrl(), reply->readAll());
        });
    }

private:
    QNetworkAccessManager m_network;
    QWidget *m_asking = nullptr;
};

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// The whole program, as main() puts it together, on a simulated Eloqua.
class Bench
{
public:
    explicit Bench(Demo::Options options = {})
        : m_options(std::move(options))
        , m_thread(m_options)
    {
        start();
    }

    void start()
    {
        m_application = std::make_unique<Application>(std::nullopt, &m_person);
        m_application->window().show();
        (void)QTest::qWaitForWindowExposed(&m_application->window());
        m_application->openLastUsed();
    }
    void restart()
    {
        m_application.reset();
        start();
    }

    Application &application() { return *m_application; }
    MainWindow &window() { return m_application->window(); }
    Demo::FaultyServer &server() { return *m_thread.server(); }
    Person &person() { return m_person; }
    const Demo::Options &options() const { return m_options; }

    QAction *action(const QString &text)
    {
        for (QAction *action : window().findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        for (QMenu *menu : window().findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        for (QAction *top : window().findChild<QMenuBar *>()->actions()) {
            for (QAction *action : top->menu()->actions()) {
                if (action->text().remove(u'&') == text)
                    return action;
            }
        }
        return nullptr;
    }
    void openDialog() { action(u"Sign in…"_s)->trigger(); }
    SignInDialog *dialog() { return window().findChild<SignInDialog *>(); }
    QLineEdit *field(const QString &name) { return Test::findNamed<QLineEdit>(dialog(), name); }
    QPushButton *button(const QString &name) { return Test::findNamed<QPushButton>(dialog(), name); }
    QString hint() { return Test::findNamed<QLabel>(dialog(), u"Sign-in hint"_s)->text(); }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    // What every way of signing in needs.
    void fillApp(const QString &name = u"Acme EU"_s)
    {
        openDialog();
        field(u"Connection name"_s)->setText(name);
        field(u"Client ID"_s)->setText(QString::fromLatin1(m_options.clientId));
        field(u"Client secret"_s)->setText(QString::fromLatin1(m_options.clientSecret));
        field(u"Redirect URI"_s)->setText(m_options.redirectUri);
        field(u"Login URL"_s)->setText(m_thread.url().toString());
    }
    void fillToken()
    {
        field(u"Refresh token"_s)->setText(QString::fromLatin1(server().currentRefreshToken()));
    }

    QString account() { return Test::findNamed<QLabel>(&window(), u"Account"_s)->text(); }
    bool becomesSignedIn()
    {
        return QTest::qWaitFor([this] { return account().startsWith(u"AcmeEU – jane.doe"); }, Patience);
    }
    bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return dialog() && hint().contains(words); }, Patience);
    }
    std::optional<Result<Secrets>> stored(const QString &name = u"Acme EU"_s)
    {
        const auto saved = ConnectionList().findByName(name);
        if (!saved)
            return std::nullopt;
        return Test::answerOf(KeychainStore(saved->id, name).load());
    }

private:
    Demo::Options m_options;
    Demo::FaultyServerThread m_thread;
    Person m_person;
    std::unique_ptr<Application> m_application;
};

// The state of the keychain that the test runs with (see keyring.sh).
inline QByteArray keyringState()
{
    return qgetenv("KEYRING_STATE");
}

// As on a computer where nobody has signed in yet; the keyring is locked where the state says so.
inline void startAnew()
{
    ConnectionList connections;
    const auto all = connections.all();
    for (const SavedConnection &saved : all)
        connections.remove(saved.id);
    if (keyringState() == "locked" || keyringState() == "denied")
        lockKeyring();
}

// As the program starts: with its settings, and not ended by its last window.
inline int runAsProgram(int argc, char *argv[], const std::function<int()> &run)
{
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"eloqua-sync-inspector"_s);
    QCoreApplication::setOrganizationName(u"eloqua-sync-inspector"_s);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    return run();
}

} // namespace SignInTest

#define SIGNIN_TEST_MAIN(Class)                                                                              \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        return SignInTest::runAsProgram(argc, argv, [argc, argv] {                                           \
            Class test;                                                                                      \
            return QTest::qExec(&test, argc, argv);                                                          \
        });                                                                                                  \
    }
