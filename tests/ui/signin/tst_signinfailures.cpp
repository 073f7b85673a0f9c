// SPDX-License-Identifier: MIT
// A sign-in that fails: the server's words stand above the table, and Retry helps as soon as it can.
#include "tests/ui/window.h"

#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
QString wordsAboveTheSyncs(const Window &app)
{
    QStringList texts;
    // What the server said is folded away.
    if (auto *details = app.find<QToolButton>(u"Syncs message details"_s); details && details->isVisible())
        details->setChecked(true);
    const auto labels = app.find<QLabel>(u"Syncs message"_s)->parentWidget()->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}
} // namespace

class TestSignInFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aSpentRefreshToken_data()
    {
        QTest::addColumn<Demo::Behaviour>("behaviour");
        QTest::addColumn<QString>("words");
        using Answer = Demo::Behaviour::InvalidGrant;
        QTest::newRow("401 with JSON") << Demo::Behaviour{.invalidGrant = Answer::Json401} << u"401"_s;
        QTest::newRow("400 with JSON") << Demo::Behaviour{.invalidGrant = Answer::Json400} << u"400"_s;
        QTest::newRow("400 with HTML") << Demo::Behaviour{.invalidGrant = Answer::Html400} << u"400"_s;
    }

    void aSpentRefreshToken()
    {
        QFETCH(Demo::Behaviour, behaviour);
        QFETCH(QString, words);
        Demo::Options options;
        options.behaviour = behaviour;
        Window app(options, Window::Start::SignedOut);
        const QString token = QString::fromUtf8(app.server().currentRefreshToken());
        app.server().spendRefreshToken();
        app.signIn();
        QVERIFY(app.fails(u"Syncs"_s));
        const QString text = wordsAboveTheSyncs(app);
        QVERIFY2(text.contains(words), qPrintable(text));
        QVERIFY2(text.contains(u"sign in"_s, Qt::CaseInsensitive) ||
                     text.contains(u"sign-in"_s, Qt::CaseInsensitive),
                 qPrintable(text));
        QVERIFY(!text.contains(token) && !text.contains(u'<'));
        QVERIFY(app.hasRetry(u"Syncs"_s));
        QCOMPARE(app.find<QLabel>(u"Account"_s)->text(), u"sign-in failed"_s);
        QVERIFY(!app.window().failure().isEmpty());
    }

    void aWrongClientSecret()
    {
        Window app({}, Window::Start::SignedOut);
        auto content = contentFor(app.server());
        content.secrets.clientSecret = u"not-the-secret"_s;
        Client stranger(content.connection, std::make_unique<MemorySecretStore>(content.secrets));
        app.window().setClient(&stranger.api());
        QVERIFY(app.fails(u"Syncs"_s));
        const QString text = wordsAboveTheSyncs(app);
        QVERIFY2(text.contains(u"401"_s) || text.contains(u"400"_s), qPrintable(text));
        QVERIFY(!text.contains(u"not-the-secret"_s));
        app.window().setClient(nullptr);
    }

    void aServerThatIsNotWell_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("token endpoint") << u"/auth/oauth2/token"_s << 503;
        QTest::newRow("/id fails") << u"/id$"_s << 500;
        QTest::newRow("/id is forbidden") << u"/id$"_s << 403;
    }

    void aServerThatIsNotWell()
    {
        QFETCH(QString, path);
        QFETCH(int, status);
        Window app({}, Window::Start::SignedOut);
        Demo::Fault fault{.path = path, .times = -1, .status = status, .reason = "Not well today"};
        fault.body = "<html><body>Out to <b>lunch</b></body></html>";
        fault.headers = {{"Content-Type", "text/html"}};
        app.server().addFault(fault);
        app.signIn();
        QVERIFY(app.fails(u"Syncs"_s));
        const QString text = wordsAboveTheSyncs(app);
        QVERIFY2(text.contains(QString::number(status)) && text.contains(u"Not well today"_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"<b>"_s), qPrintable(text));
        QVERIFY(app.hasRetry(u"Syncs"_s));
        app.server().clearFaults();
        app.retry(u"Syncs"_s);
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(app.message(u"Syncs"_s).isEmpty());
        QCOMPARE(app.table(u"Syncs"_s)->model()->rowCount(), 204);
    }

    void notAuthenticatedWithStatus200()
    {
        Window app({}, Window::Start::SignedOut);
        app.server().addFault(
            {.path = u"/id$"_s, .times = -1, .status = 200, .body = "\"Not authenticated.\""});
        app.signIn();
        QVERIFY(app.fails(u"Syncs"_s));
        QVERIFY2(!wordsAboveTheSyncs(app).isEmpty(), qPrintable(wordsAboveTheSyncs(app)));
        QVERIFY(app.hasRetry(u"Syncs"_s));
    }

    void nobodyAtThatAddress()
    {
        Window app({}, Window::Start::SignedOut);
        auto content = contentFor(app.server());
        content.connection.loginUrl = QUrl(u"http://127.0.0.1:1"_s);
        Client lonely(content.connection, std::make_unique<MemorySecretStore>(content.secrets));
        app.window().setClient(&lonely.api());
        QVERIFY(app.fails(u"Syncs"_s));
        QVERIFY2(wordsAboveTheSyncs(app).contains(u"127.0.0.1"_s), qPrintable(wordsAboveTheSyncs(app)));
        QVERIFY(app.hasRetry(u"Syncs"_s));
        app.window().setClient(nullptr);
    }

    void tokensRefusedInTheMiddleAreRenewedUnseen()
    {
        Window app;
        QVERIFY(app.open(Demo::Sync::ManyRejects));
        app.server().revokeAccessTokens();
        app.forgetRequests();
        QTest::keyClick(&app.window(), Qt::Key_F5);
        QVERIFY(becomes([&] { return !app.requests(u"/auth/oauth2/token"_s).isEmpty(); }));
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(app.message(u"Syncs"_s).isEmpty());
        QCOMPARE(app.requests(u"/auth/oauth2/token"_s).size(), 1);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
