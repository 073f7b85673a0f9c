// SPDX-License-Identifier: MIT
// What goes out of the window: the file, the question before anything is sent, the sending, and its end.
#include "models/base/helptopic.h"
#include "tests/ui/repair/repairing.h"
#include "ui/common/helplink.h"
#include "ui/repair/sendbar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairSend : public QObject
{
    Q_OBJECT

private:
    qsizetype changes()
    {
        qsizetype number = 0;
        for (const Demo::Request &request : m_bench->app().server().requests())
            number += request.verb != "GET" ? 1 : 0;
        return number;
    }
    // Null when it does not come, or does not know in time what would be sent.
    QDialog *openSend(const QString &command = u"Send…"_s)
    {
        RepairBench::action(*m_window, command)->trigger();
        QDialog *dialog = nullptr;
        const auto isPlanned = [&] {
            for (QDialog *one : m_window->findChildren<QDialog *>())
                dialog = one->isVisible() ? one : dialog;
            const auto *copy = dialog ? findNamed<QPushButton>(dialog, u"Copy plan"_s) : nullptr;
            return copy && copy->isEnabled();
        };
        return becomes(isPlanned) ? dialog : nullptr;
    }
    // Of a CSV file; a cell may have line breaks.
    static int linesOf(const QByteArray &csv)
    {
        bool isQuoted = false;
        int lines = 0;
        for (const char c : csv) {
            isQuoted = isQuoted != (c == '"');
            lines += c == '\n' && !isQuoted ? 1 : 0;
        }
        return lines;
    }
    bool isSent()
    {
        return becomes([this] {
            return !m_window->isSending() && !RepairBench::said(*m_window, u"Send status"_s).isEmpty();
        });
    }

    std::unique_ptr<RepairBench> m_bench;
    RepairWindow *m_window = nullptr;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<RepairBench>();
        QVERIFY(m_bench->keep(Show, u"show.eloquasync"_s));
        m_window = m_bench->open(u"show.eloquasync"_s, Blanks);
        QVERIFY(m_window);
        QVERIFY(RepairBench::apply(*m_window, u"Trim blanks"_s));
        QVERIFY(settles(m_bench->app().client().api()));
        m_bench->app().forgetRequests();
    }
    void cleanup() { m_bench.reset(); }

    void fileAndItsReasons()
    {
        m_bench->app().prompts().saveTo = m_bench->path(u"out.csv"_s);
        RepairBench::press(*m_window, u"Save CSV…"_s);
        QVERIFY(RepairBench::says(*m_window, u"out.csv"_s));
        QVERIFY(RepairBench::settles(*m_window));
        const QByteArray csv = contentOfFile(m_bench->path(u"out.csv"_s));
        QCOMPARE(linesOf(csv), 1 + 1203);
        QCOMPARE(csv.left(csv.indexOf('\n')).trimmed(), Demo::rejectFields(Show).join(','));
        QCOMPARE(linesOf(contentOfFile(m_bench->path(u"out-reasons.csv"_s))), 1 + 1203);
        QCOMPARE(changes(), 0);
        // Nobody's file is replaced unasked.
        m_bench->app().prompts().questions.clear();
        RepairBench::press(*m_window, u"Save CSV…"_s);
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
    }

    void theQuestionSaysWhatWillHappen()
    {
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        QVERIFY(findNamed<QLabel>(dialog, u"Send question"_s)->text().contains(u"1,203"_s));
        const QString site =
            findFact(dialog, u"Instance"_s) ? findFact(dialog, u"Instance"_s)->text() : QString();
        QVERIFY2(site.contains(u"AcmeEU"_s), qPrintable(site));
        QVERIFY(!findNamed<QLabel>(dialog, u"Production"_s)->isVisible());
        const auto *cancel = findNamed<QPushButton>(dialog, u"Cancel"_s);
        QVERIFY(cancel->isDefault() && cancel->hasFocus());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<QDialog *>());
        QCOMPARE(changes(), 0);
    }

    void productionIsSaidInWords()
    {
        m_bench->app().window().setProduction(true);
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        QVERIFY(findNamed<QLabel>(dialog, u"Production"_s)->isVisible());
    }

    void dryRunShowsTheSameAndSendsNothing()
    {
        QDialog *dialog = openSend();
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Copy plan"_s)->click();
        const QString asked = QGuiApplication::clipboard()->text();
        dialog->reject();
        QTRY_VERIFY(!m_window->findChild<QDialog *>());
        dialog = openSend(u"Dry run…"_s);
        QVERIFY(dialog);
        QVERIFY(!findNamed<QPushButton>(dialog, u"Send"_s));
        findNamed<QPushButton>(dialog, u"Copy plan"_s)->click();
        QVERIFY(!asked.isEmpty());
        QCOMPARE(QGuiApplication::clipboard()->text(), asked);
        dialog->reject();
        QCOMPARE(changes(), 0);
    }

    void sentAndTaken()
    {
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Send"_s)->click();
        QVERIFY(isSent());
        QVERIFY(RepairBench::says(*m_window, u"Of 1,203 sent, 1,203 were taken"_s, u"Send status"_s));
        // Said there, and nowhere else, for it is the same.
        QTRY_VERIFY(!RepairBench::said(*m_window).contains(u"sent"_s));
        // The new sync is in front, with its overview.
        QTRY_VERIFY(m_bench->app().shownSync() == QString::number(Demo::Sync::Last + 1));
        QCOMPARE(m_bench->app().requests(u"/syncs"_s).size() > 0, true);
        // The rows remember that, and are not sent again unasked.
        QVERIFY(RepairBench::cell(*m_window, 0, u"emailAddress"_s)
                    .data(CorrectionsModel::SentRole)
                    .toString()
                    .contains(QString::number(Demo::Sync::Last + 1)));
        const QDialog *again = openSend();
        QVERIFY(again);
        QVERIFY(!findNamed<QPushButton>(again, u"Send"_s)->isEnabled());
    }

    void aFailureLeadsToItsPage()
    {
        m_bench->app().server().addFault(
            {.kind = Demo::Fault::Kind::Answer, .path = u"/data$"_s, .times = -1, .status = 400});
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Send"_s)->click();
        QVERIFY(isSent());
        const auto *link = m_window->findChild<SendBar *>()->findChild<HelpLink *>();
        QVERIFY(link->isVisible());
        QCOMPARE(link->topic(), HelpTopic::Sending);
    }

    void closingWhileSendingAsks()
    {
        m_bench->app().server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/data$"_s, .times = -1});
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Send"_s)->click();
        QTRY_VERIFY(m_window->isSending());
        m_window->close();
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
        QTRY_VERIFY(m_window->findChildren<QMessageBox *>().isEmpty());
        QVERIFY(m_window->isVisible() && m_window->isSending());
        m_bench->app().prompts().agree = true;
        const QPointer<RepairWindow> gone(m_window);
        m_window->close();
        QTRY_VERIFY(!gone);
    }

    void signingOutWhileSendingAsks()
    {
        m_bench->app().server().addFault({.kind = Demo::Fault::Kind::Hold, .path = u"/data$"_s, .times = -1});
        const QDialog *dialog = openSend();
        QVERIFY(dialog);
        findNamed<QPushButton>(dialog, u"Send"_s)->click();
        QTRY_VERIFY(m_window->isSending());
        bool isReleased = false;
        m_bench->app().window().releaseWork(u"Sign out"_s, [&isReleased] { isReleased = true; });
        QTRY_COMPARE(m_bench->app().prompts().questions.size(), 1);
        QVERIFY(m_bench->app().prompts().questions.first().contains(u"still being sent"_s));
        QVERIFY(!isReleased);
        QTRY_VERIFY(m_bench->app().window().findChildren<QMessageBox *>().isEmpty());
        m_bench->app().window().setClient(nullptr);
        QVERIFY(!m_window->isSending());
        QVERIFY(RepairBench::said(*m_window, u"Send status"_s).startsWith(u"You stopped"_s));
    }

    void withoutAnAccount()
    {
        m_bench->app().window().setClient(nullptr);
        const auto *send = findNamed<QPushButton>(m_window, u"Send…"_s);
        QVERIFY(!send->isEnabled());
        QVERIFY(send->accessibleDescription().contains(u"Sign in to AcmeEU"_s));
        // Records can be corrected all the same.
        findNamed<QLineEdit>(m_window, u"Find"_s)->setText(u"@"_s);
        findNamed<QLineEdit>(m_window, u"Replace with"_s)->setText(u"#"_s);
        QVERIFY(RepairBench::apply(*m_window, u"Replace all"_s));
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRepairSend)
#include "tst_repairsend.moc"
