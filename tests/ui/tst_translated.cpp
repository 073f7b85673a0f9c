// SPDX-License-Identifier: MIT
// The window in each language that there is: all of it is in that language, a key with Alt does one thing,
// and every control shows its whole text on a small screen. That no text is missing is for
// tests/architecture/translations.py to say.
#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/signin/connectionlist.h"
#include "models/syncs/statuscatalogue.h"
#include "resources/translations.h"
#include "tests/ui/export/exporting.h"
#include "tests/ui/fitting.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/repair/repairing.h"
#include "tests/ui/translated.h"
#include "ui/kept/keptdesk.h"
#include "ui/kept/keptwindow.h"
#include "ui/overview/overviewpane.h"
#include "ui/signin/signindialog.h"
#include "ui/signin/welcomepage.h"
#include "ui/window/helppages.h"
#include "ui/window/helpwindow.h"

#include <QDialog>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qint64 Many = Demo::Sync::ManyRejects;

QAction *actionOf(const Window &app, const Catalogue &catalogue, const QString &english)
{
    for (QAction *action : app.window().findChildren<QAction *>()) {
        if (catalogue.says(english, action->text()))
            return action;
    }
    return nullptr;
}

bool openSync(const Window &app, const Catalogue &catalogue)
{
    app.window().resize(SmallScreen);
    app.window().openSync(SyncId(Many));
    const bool isHere = becomes([&] {
        const auto *overview = app.window().findChild<OverviewPane *>();
        const auto labels = overview ? overview->findChildren<QLabel *>() : QList<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text() == QString::number(Many); });
    });
    app.window().loadAllTabs();
    return catalogue.size() > 1000 && isHere && becomes([&] { return app.window().isFilled(); });
}

// With its table ready for commands.
bool openRejects(const Window &app, const Catalogue &catalogue)
{
    auto *tabs = app.window().findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (catalogue.says(Rejects, tabs->tabText(tab)))
            tabs->setCurrentIndex(tab);
    }
    for (auto *table : app.window().findChildren<QTableView *>()) {
        if (table->isVisible() && catalogue.says(Rejects, table->accessibleName())) {
            table->setFocus();
            return becomes([&] { return table->model()->rowCount() > 0 && app.window().isFilled(); });
        }
    }
    return false;
}

QDialog *shownDialog(const QWidget &window)
{
    for (auto *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

// Each with what is wrong; none where all is well.
QStringList faultsOf(QWidget &window, const Catalogue &catalogue)
{
    QTest::qWait(0); // layouts
    QStringList faults;
    for (const QString &text : englishIn(window, catalogue))
        faults << u"English: "_s + text;
    for (const QString &text : cutIn(window))
        faults << u"cut: "_s + text;
    return faults;
}

// A key of the menu bar is no other control's, and no menu has one twice.
QStringList keyFaultsOf(const QMenuBar &bar, const QWidget &window)
{
    const auto menus = keysOf(bar.actions());
    const auto controls = keysOf(window);
    QStringList faults{ambiguous(menus)};
    for (const QString &key : menus.uniqueKeys()) {
        if (controls.contains(key))
            faults << menus.value(key) + u" and "_s + controls.value(key);
    }
    for (const QAction *menu : bar.actions())
        faults << ambiguousIn(*menu->menu());
    faults.removeAll({});
    return faults;
}
} // namespace

class TestTranslated : public QObject
{
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("code");
        for (const Language &language : languages()) {
            if (language.code != u"en"_s)
                QTest::newRow(qPrintable(language.code)) << language.code;
        }
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void theCheckItself()
    {
        const Catalogue german(u"de"_s);
        QVERIFY(german.isEnglish(u"&Quit"_s));
        QVERIFY(!german.isEnglish(u"&Beenden"_s));
        QVERIFY(!german.isEnglish(u"Eloqua Sync Inspector"_s));
        QVERIFY(german.says(u"Quit"_s, u"&Beenden"_s));
        QCOMPARE(withoutMnemonic(u"&Save as…"_s), u"Save as…"_s);
        QCOMPARE(withoutMnemonic(u"保存(&S)…"_s), u"保存…"_s);
        QCOMPARE(withoutMnemonic(u"Save (&all)"_s), u"Save (all)"_s);
        QCOMPARE(withoutMnemonic(u"Fish && &chips"_s), u"Fish & chips"_s);
    }

    // Their texts are in a file of their own, not in the sources.
    void statusCodesAreTranslated()
    {
        const QByteArray file = contentOf(u":/statuscodes.json"_s);
        const StatusCatalogue english = StatusCatalogue::fromJson(file);
        QVERIFY(english.size() > 50);
        const Speaking speaking(u"de"_s);
        const StatusCatalogue german = StatusCatalogue::fromJson(file);
        for (const StatusCode &code : english.codes()) {
            QVERIFY2(german.find(code.code)->text != code.text, qPrintable(code.code));
            QCOMPARE(german.find(code.code)->message, code.message);
            if (code.kind == "record"_L1 && !code.phrase.isEmpty())
                QVERIFY2(german.find(code.code)->phrase != code.phrase, qPrintable(code.code));
        }
    }

    // Each page is translated, and a message finds its heading on any.
    void theGuide_data() { addLanguages(); }
    void theGuide()
    {
        QFETCH(QString, code);
        const Speaking speaking(code);
        QCOMPARE(Text::language(), code);
        const QList<HelpPage> pages = helpPages();
        QVERIFY(pages.size() >= 11);
        for (const HelpPage &page : pages) {
            static const QRegularExpression heading(u"^#+ "_s, QRegularExpression::MultilineOption);
            QVERIFY2(page.text != page.english, qPrintable(page.title));
            QVERIFY2(page.text.count(heading) == page.english.count(heading), qPrintable(page.title));
        }
        for (const QString &topic : HelpTopic::all()) {
            const QUrl url = helpUrl(topic);
            const bool isThere = std::any_of(pages.begin(), pages.end(), [&url](const HelpPage &page) {
                return page.url == url.adjusted(QUrl::RemoveFragment) &&
                       (!url.hasFragment() || blockOfHeading(page, url.fragment()) != NoBlock);
            });
            QVERIFY2(isThere, qPrintable(topic));
        }
    }

    void theWindow_data() { addLanguages(); }
    void theWindow()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        QVERIFY(speaking.isLoaded());
        Window app(withRejects(100));
        QVERIFY(openSync(app, catalogue));
        const QStringList keys = keyFaultsOf(*app.window().menuBar(), app.window());
        QVERIFY2(keys.isEmpty(), qPrintable(keys.join(u'\n')));
        auto *tabs = app.window().findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            const QStringList faults = faultsOf(app.window(), catalogue);
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        }
    }

    void theDialogs_data() { addLanguages(); }
    void theDialogs()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        Window app(withRejects(100));
        QVERIFY(openSync(app, catalogue));
        QVERIFY(openRejects(app, catalogue));
        QStringList faults;
        for (const QString &english :
             {u"New sync…"_s, u"Export…"_s, u"Columns…"_s, u"Go to row…"_s, u"Go to sync…"_s,
              u"Preferences…"_s, u"Keyboard shortcuts"_s, u"Kept copies…"_s,
              u"Save diagnostic information…"_s, u"About Eloqua Sync Inspector"_s, u"About Qt"_s}) {
            QAction *action = actionOf(app, catalogue, english);
            QVERIFY2(action && action->isEnabled(), qPrintable(english));
            action->trigger();
            QDialog *dialog = nullptr;
            QVERIFY2(becomes([&] { return (dialog = shownDialog(app.window())) != nullptr; }),
                     qPrintable(english));
            faults << faultsOf(*dialog, catalogue) << ambiguous(keysOf(*dialog));
            dialog->reject();
            QVERIFY2(becomes([&] { return !shownDialog(app.window()); }), qPrintable(english));
        }
        faults.removeAll({});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    // What somebody sees who isn't signed in, and the guide's window.
    void theFirstMinute_data() { addLanguages(); }
    void theFirstMinute()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        Window app;
        app.window().setClient(nullptr);
        app.window().resize(SmallScreen);
        QVERIFY(becomes([&] { return app.window().welcome().isVisible(); }));
        QStringList faults = faultsOf(app.window(), catalogue);
        HelpWindow help(app.prompts());
        help.setAttribute(Qt::WA_DeleteOnClose, false);
        help.show();
        faults << faultsOf(help, catalogue);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void signingIn_data() { addLanguages(); }
    void signingIn()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        QNetworkAccessManager network;
        ConnectionList connections;
        AnsweredPrompts prompts;
        SignInDialog dialog({network, connections, prompts, {}}, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(keysOf(dialog).size() >= 10);
        const QStringList faults = faultsOf(dialog, catalogue);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(ambiguous(keysOf(dialog)).isEmpty(), qPrintable(ambiguous(keysOf(dialog))));
    }

    void repairing_data() { addLanguages(); }
    void repairing()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        RepairBench bench;
        QVERIFY(bench.keep(Show, u"rejects.eloquasync"_s));
        RepairWindow *window = bench.open(u"rejects.eloquasync"_s);
        QVERIFY(window);
        window->resize(SmallScreen);
        QStringList faults = faultsOf(*window, catalogue);
        faults << keyFaultsOf(*window->menuBar(), *window) << ambiguous(keysOf(*window));
        faults.removeAll({});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        bench.close(*window);
    }

    void aKeptCopy_data() { addLanguages(); }
    void aKeptCopy()
    {
        QFETCH(QString, code);
        const Catalogue catalogue(code);
        const Speaking speaking(code);
        RepairBench bench;
        QVERIFY(bench.keep(Show, u"rejects.eloquasync"_s));
        KeptDesk &desk = bench.app().window().kept();
        desk.open(bench.path(u"rejects.eloquasync"_s));
        QVERIFY(becomes([&desk] { return !desk.windows().isEmpty(); }));
        KeptWindow &window = *desk.windows().first();
        window.resize(SmallScreen);
        QVERIFY(becomes([&window] {
            window.loadAllTabs(); // which waits for the sync
            return window.isFilled();
        }));
        QStringList faults = keyFaultsOf(*window.menuBar(), window);
        auto *tabs = window.findChild<QTabBar *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            faults << faultsOf(window, catalogue);
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        qDeleteAll(desk.windows());
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestTranslated)
#include "tst_translated.moc"
