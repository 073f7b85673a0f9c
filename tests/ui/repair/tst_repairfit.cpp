// SPDX-License-Identifier: MIT
// The window in which rejects are repaired, and its dialogs, on a small screen in a language with longer
// words.
#include "tests/support/pseudotranslator.h"
#include "tests/ui/fitting.h"
#include "tests/ui/repair/repairing.h"
#include "ui/corrections/editdialog.h"

#include <QDialog>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestRepairFit : public QObject
{
    Q_OBJECT

private:
    static void compare(QWidget &window)
    {
        QTest::qWait(0); // layouts
        const QStringList cut = cutIn(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
    static QPushButton *button(const QWidget &window, const QString &name)
    {
        return findNamed<QPushButton>(&window, pseudoText(name));
    }

    PseudoTranslator m_language;
    std::unique_ptr<RepairBench> m_bench;
    RepairWindow *m_window = nullptr;

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_language);
        m_bench = std::make_unique<RepairBench>();
        QVERIFY(m_bench->keep(Show, u"show.eloquasync"_s));
        m_window = m_bench->open(u"show.eloquasync"_s, Blanks);
        QVERIFY(m_window);
        m_window->resize(SmallScreen);
    }
    void cleanupTestCase()
    {
        m_bench.reset();
        QCoreApplication::removeTranslator(&m_language);
    }

    void theWindow() { compare(*m_window); }

    void withAPreview()
    {
        button(*m_window, u"Trim blanks"_s)->click();
        QTRY_VERIFY(button(*m_window, u"Apply"_s)->isEnabled());
        compare(*m_window);
        button(*m_window, u"Cancel change"_s)->click();
    }

    void dialogsOfChanges_data()
    {
        QTest::addColumn<RepairEdit::Kind>("kind");
        QTest::newRow("value") << RepairEdit::Kind::SetValue;
        QTest::newRow("case") << RepairEdit::Kind::ChangeCase;
        QTest::newRow("swap") << RepairEdit::Kind::SwapFields;
        QTest::newRow("split") << RepairEdit::Kind::SplitNameAddress;
    }
    void dialogsOfChanges()
    {
        QFETCH(RepairEdit::Kind, kind);
        auto *dialog = new EditDialog({.kind = kind}, {u"emailAddress"_s, u"firstName"_s}, m_window);
        dialog->open();
        compare(*dialog);
        dialog->reject();
    }

    void theQuestionBeforeSending()
    {
        button(*m_window, u"Send…"_s)->click();
        QDialog *dialog = nullptr;
        const auto isPlanned = [&] {
            for (QDialog *one : m_window->findChildren<QDialog *>())
                dialog = one->isVisible() ? one : dialog;
            const auto *copy = dialog ? button(*dialog, u"Copy plan"_s) : nullptr;
            return copy && copy->isEnabled();
        };
        QVERIFY(becomes(isPlanned));
        compare(*dialog);
        dialog->reject();
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestRepairFit)
#include "tst_repairfit.moc"
