// SPDX-License-Identifier: MIT
// A person who has just installed the program, and has no account yet: what the window says, the sample data
// at one click, and what to create in Eloqua.
#include "models/base/helptopic.h"
#include "tests/signin/signinbench.h"
#include "ui/common/helplink.h"
#include "ui/signin/welcomepage.h"
#include "ui/window/helpwindow.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QWindow>

using namespace SignInTest;

class TestFirstMinute : public QObject
{
    Q_OBJECT

    static HelpWindow *help()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<HelpWindow *>(widget))
                return window;
        }
        return nullptr;
    }
    static QString helpHeading()
    {
        return Test::findNamed<QTextBrowser>(help(), u"Help page"_s)->textCursor().block().text();
    }
    // Only inside exec() does Qt say that the last window was closed.
    static bool endsProgram(QWidget *window)
    {
        constexpr int StillRunning = 1;
        QTimer::singleShot(0, window, [window] {
            const QSignalSpy lastClosed(qGuiApp, &QGuiApplication::lastWindowClosed);
            window->close();
            if (lastClosed.isEmpty())
                QCoreApplication::exit(StillRunning);
        });
        return QCoreApplication::exec() != StillRunning;
    }
    static QString readable(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void init() { startAnew(); }

    void thePageSaysWhatThisIs()
    {
        Bench bench;
        const QString text = readable(bench.window().welcome());
        for (const QString &wanted : {u"See what happened to your Eloqua syncs"_s, u"No account is needed"_s,
                                      u"an app that your company creates in Eloqua"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        Test::findNamed<HelpLink>(&bench.window().welcome(), u"What you need to sign in"_s)->click();
        QTRY_VERIFY(help() && help()->isVisible());
        QCOMPARE(helpHeading(), u"Create an app in Eloqua"_s);
        // At the top, already in a window that is new.
        const auto *guide = Test::findNamed<QTextBrowser>(help(), u"Help page"_s);
        QVERIFY(guide->cursorRect().top() < guide->fontMetrics().lineSpacing() * 2);
        // With a connection that is saved, there is nothing to explain any more.
        ConnectionList().save({.id = u"x"_s, .connection = {.name = u"Acme"_s}});
        bench.restart();
        QVERIFY(!readable(bench.window().welcome()).contains(u"No account is needed"_s));
        QVERIFY(readable(bench.window().welcome()).contains(u"You're not signed in"_s));
    }

    void sampleDataAtOneClick()
    {
        Bench bench;
        Test::findNamed<QPushButton>(&bench.window().welcome(), u"Try with sample data"_s)->click();
        QVERIFY(bench.becomesSignedIn());
        auto *syncs = Test::findNamed<QTableView>(&bench.window(), u"Syncs"_s);
        QTRY_VERIFY_WITH_TIMEOUT(syncs->model()->rowCount() > 0, Patience);
    }

    void theDialogSaysWhatToCreate()
    {
        Bench bench;
        bench.openDialog();
        const QString text = readable(*bench.dialog());
        for (const QString &wanted :
             {u"AppCloud Developer"_s, u"http://127.0.0.1:8089/callback"_s, u"client secret"_s})
            QVERIFY2(text.contains(wanted), qPrintable(text));
        bench.press(u"Copy callback URL"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8089/callback"_s);
        QCOMPARE(bench.field(u"Redirect URI"_s)->text(), QGuiApplication::clipboard()->text());
        // The other one that stands there is not overwritten.
        bench.field(u"Redirect URI"_s)->setText(u"https://example.com/cb"_s);
        bench.press(u"Copy callback URL"_s);
        QCOMPARE(bench.field(u"Redirect URI"_s)->text(), u"https://example.com/cb"_s);

        // The guide can be used while the dialog is open: its window takes a key.
        bench.press(u"Step by step"_s);
        QTRY_VERIFY(help() && help()->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(help()));
        QCOMPARE(helpHeading(), u"Create an app in Eloqua"_s);
        QPointer<HelpWindow> shown = help();
        QTest::keyClick(shown->windowHandle(), Qt::Key_Escape);
        QTRY_VERIFY(!shown || !shown->isVisible());
        QVERIFY(bench.dialog()->isVisible());
    }

    // It's a window of its own, but closing it ends nothing, and nobody has to close it to quit.
    void theGuideIsNoLastWindow()
    {
        Bench bench;
        const auto openHelp = [&bench] {
            bench.window().activateWindow(); // keys go to the active window only
            QVERIFY(QTest::qWaitForWindowActive(&bench.window()));
            QTest::keyClick(&bench.window(), Qt::Key_F1);
            QTRY_VERIFY(help() && help()->isVisible());
        };
        openHelp();
        QVERIFY(!endsProgram(help()));
        QTRY_VERIFY(!help());
        QVERIFY(bench.window().isVisible());
        openHelp();
        QVERIFY(endsProgram(&bench.window())); // with the guide open
    }

    void whoEditsAConnectionHasSeenIt()
    {
        Person person;
        ConnectionList connections;
        connections.save({.id = connections.idFor(u"Acme"_s), .connection = {.name = u"Acme"_s}});
        QNetworkAccessManager network;
        const SignInTools tools{network, connections, person, [](const SavedConnection &) {
                                    return std::make_unique<MemorySecretStore>(Secrets{});
                                }};
        SignInDialog dialog(tools, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *fold = Test::findNamed<QToolButton>(&dialog, u"What to create in Eloqua"_s);
        QVERIFY(fold->isChecked());
        dialog.edit(connections.all().first());
        QVERIFY(!fold->isChecked());
    }
};

SIGNIN_TEST_MAIN(TestFirstMinute)
#include "tst_firstminute.moc"
