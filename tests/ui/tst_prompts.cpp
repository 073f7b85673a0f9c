// SPDX-License-Identifier: MIT
// The system's dialogs as Prompts opens them: what they show, which answer is the safe one, and who hears of
// it.
#include "tests/support/dialoganswers.h"
#include "tests/ui/window.h"

#include <QDesktopServices>
#include <QLabel>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestPrompts : public QObject
{
    Q_OBJECT

private:
    void confirm()
    {
        m_prompts.confirm(m_window.get(), u"Title"_s, u"<b>Delete</b> it?"_s, u"Delete"_s,
                          [this] { ++m_yes; });
    }
    QMessageBox *box() { return openDialog<QMessageBox>(m_window.get()); }
    QString write(const QString &name)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    Prompts m_prompts;
    QTemporaryDir m_folder;
    std::unique_ptr<QWidget> m_window;
    int m_yes = 0;
    QStringList m_files;
    QList<QUrl> m_visited;

private Q_SLOTS:
    // What Qt opens addresses with in this test.
    void visit(const QUrl &url) { m_visited << url; }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_yes = 0;
        m_files.clear();
    }
    void cleanup()
    {
        // Each answer closes its dialog and leaves none behind.
        if (m_window)
            QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
    }

    void confirmedByItsButtonOnly()
    {
        confirm();
        QVERIFY(box()->isModal());
        QCOMPARE(m_yes, 0); // it blocked nobody
        answerQuestion(m_window.get(), u"Delete"_s);
        QCOMPARE(m_yes, 1);
    }

    void otherAnswersAreNo_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("Return presses the default") << int(Qt::Key_Return);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void otherAnswersAreNo()
    {
        QFETCH(int, key);
        confirm();
        QTest::keyClick(box(), Qt::Key(key));
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
        QCOMPARE(m_yes, 0);
        confirm();
        answerQuestion(m_window.get());
        confirm();
        box()->close();
        QCOMPARE(m_yes, 0);
    }

    void textIsShownAsItIs()
    {
        confirm();
        QCOMPARE(box()->textFormat(), Qt::PlainText);
        QCOMPARE(box()->text(), u"<b>Delete</b> it?"_s);
        answerQuestion(m_window.get());
        m_prompts.choose(m_window.get(), u"T"_s, u"<i>x</i>"_s, u"One"_s, u"Other"_s, [](bool) {});
        QCOMPARE(box()->textFormat(), Qt::PlainText);
        answerQuestion(m_window.get());
        m_prompts.askForPassword(m_window.get(), u"T"_s, u"<i>x</i>"_s,
                                 [](const QString &, const QString &) {});
        auto *dialog = openDialog<QDialog>(m_window.get());
        QCOMPARE(dialog->findChild<QLabel *>()->textFormat(), Qt::PlainText);
        dialog->reject();
    }

    void eitherOfTwoOrNone()
    {
        QList<bool> chosen;
        for (const QString &answer : {u"One"_s, u"Other"_s, QString()}) {
            m_prompts.choose(m_window.get(), u"Title"_s, u"Which?"_s, u"One"_s, u"Other"_s,
                             [&chosen](bool first) { chosen << first; });
            answerQuestion(m_window.get(), answer);
        }
        QCOMPARE(chosen, (QList<bool>{true, false}));
    }

    void nobodyIsToldAfterTheParentIsGone()
    {
        confirm();
        m_window.reset();
        QCoreApplication::processEvents();
        QCOMPARE(m_yes, 0);
    }

    void aFileThatIsThere()
    {
        const QString file = write(u"connection.json"_s);
        const auto open = [this] {
            m_prompts.openFile(m_window.get(), u"Import"_s, u"Connection files (*.json)"_s,
                               [this](const QString &path) { m_files << path; });
        };
        open();
        answerFileDialog(m_window.get(), file);
        QTRY_COMPARE(m_files, QStringList{file});
        open();
        answerFileDialog(m_window.get(), {});
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
        QCOMPARE(m_files.size(), 1);
    }

    void aNewFileGetsTheSuffix()
    {
        m_prompts.saveFile(m_window.get(), u"Export"_s, m_folder.filePath(u"rejects.csv"_s),
                           [this](const QString &path) { m_files << path; });
        QCOMPARE(openDialog<QFileDialog>(m_window.get())->selectedFiles(),
                 QStringList{m_folder.filePath(u"rejects.csv"_s)});
        answerFileDialog(m_window.get(), m_folder.filePath(u"other"_s));
        QTRY_COMPARE(m_files, QStringList{m_folder.filePath(u"other.csv"_s)});
    }

    void aPasswordIsNotShown()
    {
        QStringList given;
        const auto ask = [&] {
            m_prompts.askForPassword(
                m_window.get(), u"Proxy"_s, u"Password?"_s,
                [&given](const QString &user, const QString &password) { given << user << password; });
        };
        ask();
        const auto fields = openDialog<QDialog>(m_window.get())->findChildren<QLineEdit *>();
        QCOMPARE(fields.at(0)->echoMode(), QLineEdit::Normal);
        QCOMPARE(fields.at(1)->echoMode(), QLineEdit::Password);
        answerPassword(m_window.get(), u"worker"_s, u"pass word"_s);
        QCOMPARE(given, (QStringList{u"worker"_s, u"pass word"_s}));
        ask();
        QTest::keyClick(openDialog<QDialog>(m_window.get()), Qt::Key_Escape);
        QCOMPARE(given.size(), 2);
    }

    void anAddressGoesToTheBrowser()
    {
        const QUrl url(u"https://login.eloqua.com/auth/oauth2/authorize?x=a%20b"_s);
        QDesktopServices::setUrlHandler(u"https"_s, this, "visit");
        const auto usual = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"https"_s); });
        QVERIFY(m_prompts.openUrl(m_window.get(), url));
        QCOMPARE(m_visited, QList<QUrl>{url});
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
