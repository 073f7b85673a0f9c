// SPDX-License-Identifier: MIT
// Whoever is about to leave an account while it exports something is asked; coming back to it needs no
// question. The whole program, without a keychain: sign-ins last as long as the program.
#include "tests/signin/signinbench.h"
#include "tests/support/files.h"

#include <QDir>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace SignInTest;
using namespace std::chrono_literals;

class TestSignInExports : public QObject
{
    Q_OBJECT

    static constexpr qint64 Rows = 12'000;
    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const { return Test::filesIn(m_folder.path()); }

    template <typename T>
    static T *find(Bench &bench, const QString &name)
    {
        return Test::findNamed<T>(&bench.window(), name);
    }
    static QString status(Bench &bench)
    {
        const auto *label = find<QLabel>(bench, u"Export status"_s);
        return label ? label->text() : QString();
    }
    static bool says(Bench &bench, const QString &words)
    {
        return QTest::qWaitFor([&] { return status(bench).contains(words); }, Patience);
    }
    static bool isShown(Bench &bench, const QString &button)
    {
        return QTest::qWaitFor(
            [&] {
                const auto *found = find<QPushButton>(bench, button);
                return found && found->isVisible();
            },
            Patience);
    }
    static bool signIn(Bench &bench, const QString &name)
    {
        bench.fillApp(name);
        bench.fillToken();
        bench.press(u"Sign in"_s);
        return QTest::qWaitFor([&] { return !bench.dialog(); }, Patience) && bench.becomesSignedIn();
    }
    static Demo::Options someRejects()
    {
        Demo::Options options;
        options.rejects = Rows;
        return options;
    }
    // So far that some of it can be kept, and no farther until clearFaults().
    bool startExport(Bench &bench, const QString &name) const
    {
        bench.window().openSync(SyncId(qint64(Demo::Sync::ManyRejects)));
        auto *exporter = find<QPushButton>(bench, u"Rejects export"_s);
        if (!QTest::qWaitFor([&] { return exporter->isEnabled(); }, Patience))
            return false;
        bench.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1, .skip = 3});
        exporter->click();
        auto *field = find<QLineEdit>(bench, u"File name:"_s);
        field->setText(path(name));
        QTest::keyClick(field, Qt::Key_Return);
        return isShown(bench, u"Pause export"_s);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        for (const QString &file : files())
            QFile::remove(path(file));
    }

    void signingOutAsks()
    {
        Bench bench(someRejects());
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(startExport(bench, u"rows.csv"_s));
        // Cancel: everything stays as it is.
        bench.action(u"Sign out"_s)->trigger();
        QCOMPARE(bench.person().questions.size(), 1);
        QVERIFY(bench.person().questions.first().contains(u"An export is still running"));
        QVERIFY(bench.application().session());
        QVERIFY(says(bench, u"Exporting"_s));
        bench.person().choice = Person::Choice::First;
        bench.action(u"Sign out"_s)->trigger();
        QCOMPARE(bench.account(), u"not signed in"_s);
        QVERIFY(says(bench, u"is paused"_s));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)));

        bench.server().clearFaults();
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY2(says(bench, u"12,000 rows written, 12,000 reported"_s), qPrintable(status(bench)));
        QCOMPARE(files(), QStringList{u"rows.csv"_s});
    }

    void signingOutCanDiscard()
    {
        Bench bench(someRejects());
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(startExport(bench, u"rows.csv"_s));
        bench.person().choice = Person::Choice::Second;
        bench.action(u"Sign out"_s)->trigger();
        QCOMPARE(bench.account(), u"not signed in"_s);
        QVERIFY(says(bench, u"was canceled"_s));
        QTRY_VERIFY_WITH_TIMEOUT(files().isEmpty(), Patience);
    }

    void switchingAsks()
    {
        Bench bench(someRejects());
        QVERIFY(signIn(bench, u"Acme US"_s));
        bench.action(u"Sign out"_s)->trigger();
        QTest::qWait(20);
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(startExport(bench, u"rows.csv"_s));
        QTRY_VERIFY(bench.action(u"Acme US"_s));
        bench.action(u"Acme US"_s)->trigger();
        QCOMPARE(bench.person().questions.size(), 1);
        // The mark in the menu is where the window is.
        QTRY_VERIFY(bench.action(u"Acme EU"_s)->isChecked());
        QVERIFY(!bench.action(u"Acme US"_s)->isChecked());
        QVERIFY(says(bench, u"Exporting"_s));
        bench.person().choice = Person::Choice::First;
        bench.action(u"Acme US"_s)->trigger();
        QVERIFY(says(bench, u"is paused"_s));
        QVERIFY(QFile::exists(path(u"rows.csv.part"_s)));
    }

    void forgettingAsks()
    {
        Bench bench(someRejects());
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(startExport(bench, u"rows.csv"_s));
        bench.person().agrees = true;
        QTRY_VERIFY(bench.action(u"Remove connection…"_s)->isEnabled());
        bench.action(u"Remove connection…"_s)->trigger();
        QCOMPARE(bench.person().questions.size(), 2);
        QVERIFY(ConnectionList().findByName(u"Acme EU"_s));
        QVERIFY(says(bench, u"Exporting"_s));
    }

    // The same account again, by the dialog: nothing is lost, so nothing is asked.
    void signingInAgainContinues()
    {
        Bench bench(someRejects());
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(startExport(bench, u"rows.csv"_s));
        auto *tabs = bench.window().findChild<QTabBar *>();
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        const QString tab = tabs->tabText(1);
        QVERIFY(signIn(bench, u"Acme EU"_s));
        QVERIFY(bench.person().questions.isEmpty());
        bench.server().clearFaults();
        QVERIFY2(says(bench, u"12,000 rows written, 12,000 reported"_s), qPrintable(status(bench)));
        QVERIFY(status(bench).contains(u"fetched earlier"));
        tabs = bench.window().findChild<QTabBar *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), tab);
    }
};

SIGNIN_TEST_MAIN(TestSignInExports)
#include "tst_signinexports.moc"
