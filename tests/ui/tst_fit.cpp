// SPDX-License-Identifier: MIT
// On a small screen, in a language with longer words: every control shows its whole text.
#include "tests/support/pseudotranslator.h"
#include "tests/ui/export/exporting.h"
#include "tests/ui/fitting.h"
#include "ui/common/textlabel.h"
#include "ui/overview/overviewpane.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestFit : public QObject
{
    Q_OBJECT

private:
    static bool open(Window &app)
    {
        app.window().resize(SmallScreen);
        app.window().openSync(SyncId(Demo::Sync::ManyRejects));
        return becomes([&] {
            const QLabel *id = findFact(&app.window(), pseudoText(u"ID"_s));
            return id && id->text() == QString::number(qint64(Demo::Sync::ManyRejects));
        });
    }
    static void compare(QWidget &window)
    {
        QTest::qWait(0); // layouts
        const QStringList cut = cutIn(window);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }

    PseudoTranslator m_language;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_language); }
    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_language); }

    // Its controls go on in another row; who scrolls sideways for them doesn't know that there are more.
    void theOverviewIsNotWiderThanItsRoom()
    {
        Window app(withRejects(100));
        QVERIFY(open(app));
        QVERIFY(becomes([&] { return app.window().isFilled(); }));
        const auto *overview = app.window().findChild<OverviewPane *>();
        QTRY_VERIFY(overview->isVisible() && overview->verticalScrollBar()->maximum() > 0);
        QCOMPARE(overview->horizontalScrollBar()->maximum(), 0);
    }

    void theWindow_data()
    {
        QTest::addColumn<QString>("tab");
        for (const char *tab : {"Overview", "Logs", "Data", "Rejects", "Definition"})
            QTest::newRow(tab) << QString::fromLatin1(tab);
    }
    void theWindow()
    {
        QFETCH(QString, tab);
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(tab));
        app.window().loadAllTabs();
        QVERIFY(becomes([&] { return app.window().isFilled(); }));
        compare(app.window());
    }

    void whatFoldsOut()
    {
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(u"Rejects"_s));
        QVERIFY(app.becomesReady(pseudoText(u"Rejects"_s)));
        for (const char *name :
             {"Rejects options", "Rejects filter builder", "Syncs options", "Syncs filter builder"}) {
            auto *button = app.find<QToolButton>(pseudoText(QString::fromLatin1(name)));
            QVERIFY2(button, name);
            button->click();
        }
        compare(app.window());
    }

    void whoeverIsSignedOut()
    {
        Window app({}, Window::Start::SignedOut);
        app.window().resize(SmallScreen);
        compare(app.window());
    }

    void theDialogs_data()
    {
        QTest::addColumn<QString>("action");
        for (const char *action : {"&New sync…", "&Export…", "&Go to sync…", "&Keyboard shortcuts",
                                   "&Columns…", "&Go to row…", "Pr&eferences…"})
            QTest::newRow(action) << QString::fromUtf8(action);
    }
    void theDialogs()
    {
        QFETCH(QString, action);
        Window app(withRejects(100));
        QVERIFY(open(app));
        app.openTab(pseudoText(u"Rejects"_s));
        QVERIFY(app.becomesReady(pseudoText(u"Rejects"_s)));
        app.table(pseudoText(u"Rejects"_s))->setFocus();
        QAction *opens = app.action(pseudoText(action).remove(u'&'));
        QVERIFY(opens);
        opens->trigger();
        QDialog *dialog = nullptr;
        QVERIFY(becomes([&] {
            const auto dialogs = app.window().findChildren<QDialog *>();
            for (QDialog *one : dialogs) {
                if (one->isVisible())
                    dialog = one;
            }
            return dialog != nullptr;
        }));
        compare(*dialog);
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestFit)
#include "tst_fit.moc"
