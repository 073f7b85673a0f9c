// SPDX-License-Identifier: MIT
// The guide: every page is there, every link leads somewhere, the search finds, and F1 opens it.
#include "models/base/helptopic.h"
#include "tests/ui/window.h"
#include "ui/common/helplink.h"
#include "ui/window/helpwindow.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
// Of the whole page, as Qt reads them.
QStringList linksOf(const HelpPage &page)
{
    QTextDocument document;
    document.setMarkdown(page.text);
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().isAnchor())
                links << part.fragment().charFormat().anchorHref();
        }
    }
    return links;
}

// And the heading, if the URL names one.
bool isOn(const HelpPage &page, const QUrl &url)
{
    return page.url == url.adjusted(QUrl::RemoveFragment) &&
           (!url.hasFragment() || blockOfHeading(page, url.fragment()) != NoBlock);
}

// Remembers what would be opened in a browser.
class BrowserPrompts : public AnsweredPrompts
{
public:
    QList<QUrl> opened;
    bool openUrl(QWidget *, const QUrl &url) override
    {
        opened << url;
        return true;
    }
};

// A window of its own: no dialog is in its way.
QList<HelpWindow *> helpWindows()
{
    QList<HelpWindow *> found;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *help = qobject_cast<HelpWindow *>(widget))
            found << help;
    }
    return found;
}

HelpWindow *shownHelp()
{
    return helpWindows().value(0);
}

HelpWindow *openHelp(Window &app)
{
    QTest::keyClick(&app.window(), Qt::Key_F1);
    return shownHelp();
}

QString shownTitle(const HelpWindow &help)
{
    return findNamed<QTextBrowser>(&help, u"Help page"_s)->document()->firstBlock().text();
}

QStringList resultsOf(const HelpWindow &help)
{
    QStringList results;
    const auto *contents = findNamed<QTreeWidget>(&help, u"Help pages"_s);
    for (int i = 0; i < contents->topLevelItemCount(); ++i) {
        for (int row = 0; row < contents->topLevelItem(i)->childCount(); ++row)
            results << contents->topLevelItem(i)->child(row)->text(0);
    }
    return results;
}
} // namespace

class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void eachPageIsThere()
    {
        const QList<HelpPage> pages = helpPages();
        QVERIFY(pages.size() >= 11);
        QCOMPARE(QDir(u":/help"_s).entryList(QDir::Files).size(),
                 pages.size()); // none is compiled in and not listed
        QStringList titles;
        for (const HelpPage &page : pages) {
            QVERIFY2(page.text.startsWith(u"# "_s), qPrintable(page.url.toString()));
            titles << page.title;
        }
        QVERIFY(!titles.contains(QString()));
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void eachLinkLeadsSomewhere()
    {
        int internal = 0;
        const QList<HelpPage> pages = helpPages();
        for (const HelpPage &page : pages) {
            for (const QString &link : linksOf(page)) {
                const QUrl url = page.url.resolved(QUrl(link));
                const bool isPage = std::any_of(pages.begin(), pages.end(),
                                                [&url](const HelpPage &one) { return isOn(one, url); });
                QVERIFY2(isPage || url.scheme() == u"https"_s, qPrintable(page.title + u": "_s + link));
                internal += isPage;
            }
        }
        QVERIFY(internal >= 8);
    }

    void eachPlaceThatMessagesLeadToIsThere()
    {
        const QList<HelpPage> pages = helpPages();
        for (const QString &topic : HelpTopic::all()) {
            const QUrl url = helpUrl(topic);
            const bool isThere = std::any_of(pages.begin(), pages.end(),
                                             [&url](const HelpPage &page) { return isOn(page, url); });
            QVERIFY2(isThere, qPrintable(topic));
        }
        QVERIFY(!helpUrl(u"none"_s).isValid());
        QCOMPARE(blockOfHeading(pages.first(), u"none"_s), NoBlock);
    }

    // What needs more than a sentence leads to the place where it is explained.
    void aMessageLeadsToItsPage()
    {
        Window app;
        QVERIFY(app.becomesReady(u"Syncs"_s));
        app.filter(u"Syncs"_s, u"nonsense='x'"_s);
        QVERIFY(app.fails(u"Syncs"_s));
        HelpLink *link = nullptr;
        for (auto *each : app.window().findChildren<HelpLink *>())
            link = each->isVisible() ? each : link;
        QVERIFY(link);
        QCOMPARE(link->topic(), HelpTopic::Filters);
        link->click();
        HelpWindow *help = shownHelp();
        QVERIFY(help && help->isVisible());
        QCOMPARE(shownTitle(*help), u"Filters"_s);
        auto *page = findNamed<QTextBrowser>(help, u"Help page"_s);
        QCOMPARE(page->textCursor().block().text(), u"Type a filter"_s);
        app.filter(u"Syncs"_s, {});
        QVERIFY(app.becomesReady(u"Syncs"_s));
        QVERIFY(!link->isVisible());
    }

    // A key that the guide names and nobody listens to helps nobody.
    void eachKeyOfTheMenusIsTrue()
    {
        Window app;
        QStringList keys;
        for (const QAction *action : app.window().findChildren<QAction *>()) {
            for (const QKeySequence &key : action->shortcuts())
                keys << key.toString(QKeySequence::PortableText);
        }
        for (const QString &key : {u"F1"_s, u"F5"_s, u"Ctrl+R"_s, u"Ctrl+L"_s, u"Alt+Left"_s, u"Alt+Right"_s,
                                   u"Alt+Return"_s, u"Ctrl+F"_s, u"F3"_s, u"Ctrl+G"_s, u"Ctrl+K"_s,
                                   u"Ctrl+Shift+F"_s, u"Ctrl+E"_s, u"Ctrl+N"_s, u"Ctrl+,"_s, u"Ctrl+?"_s})
            QVERIFY2(keys.contains(key), qPrintable(key));
    }

    void searchFinds()
    {
        const QList<HelpPage> pages = helpPages();
        QVERIFY(searchHelp(pages, u"  "_s).isEmpty());
        QVERIFY(searchHelp(pages, u"xyzzy"_s).isEmpty());
        const QList<HelpHit> hits = searchHelp(pages, u"KEYCHAIN secret"_s);
        QVERIFY(!hits.isEmpty());
        for (const HelpHit &hit : hits)
            QVERIFY(hit.text.contains(u"keychain"_s, Qt::CaseInsensitive) &&
                    hit.text.contains(u"secret"_s, Qt::CaseInsensitive));
        QCOMPARE(hits.first().page, pages.first().url);
    }

    void f1OpensOneWindow()
    {
        Window app({}, Window::Start::SignedOut);
        HelpWindow *help = openHelp(app);
        QVERIFY(help);
        QVERIFY(help->isVisible());
        QVERIFY(!help->isModal());
        QCOMPARE(help->windowTitle(), u"Help"_s);
        QCOMPARE(shownTitle(*help), helpPages().first().title);
        // The menu bears the same text as the command.
        for (QAction *action : app.window().findChildren<QAction *>()) {
            if (action->shortcut() == QKeySequence(Qt::Key_F1))
                action->trigger();
        }
        QCOMPARE(helpWindows(), QList<HelpWindow *>{help});
        auto *search = findNamed<QLineEdit>(help, u"Search help"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
    }

    void searchJumpsToHits()
    {
        Window app({}, Window::Start::SignedOut);
        HelpWindow *help = openHelp(app);
        QVERIFY(help);
        auto *search = findNamed<QLineEdit>(help, u"Search help"_s);
        auto *page = findNamed<QTextBrowser>(help, u"Help page"_s);
        QTest::keyClicks(search, u"phone numbers"_s);
        QCOMPARE(shownTitle(*help), u"Export rows"_s);
        QVERIFY(page->textCursor().block().text().contains(u"phone numbers"_s));
        QVERIFY(!page->extraSelections().isEmpty());
        search->clear();
        QVERIFY(resultsOf(*help).isEmpty());
        QVERIFY(page->extraSelections().isEmpty());
        QTest::keyClicks(search, u"resume"_s);
        QVERIFY(resultsOf(*help).size() > 2);
        const int before = page->textCursor().blockNumber();
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(page->textCursor().blockNumber() != before || shownTitle(*help) != u"Export rows"_s);
        for (qsizetype i = 1; i < resultsOf(*help).size(); ++i) // once round
            QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page->textCursor().blockNumber(), before);
        search->setText(u"xyzzy"_s);
        QCOMPARE(findNamed<QLabel>(help, u"Help message"_s)->text(), u"No page contains these words."_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(help->isVisible());
        QVERIFY(search->text().isEmpty());
    }

    void onlyPagesAreFollowed()
    {
        BrowserPrompts prompts;
        Window app({}, Window::Start::SignedOut, &prompts);
        HelpWindow *help = openHelp(app);
        QVERIFY(help);
        auto *page = findNamed<QTextBrowser>(help, u"Help page"_s);
        auto *contents = findNamed<QTreeWidget>(help, u"Help pages"_s);
        Q_EMIT page->anchorClicked(QUrl(u"filters.md"_s));
        QCOMPARE(shownTitle(*help), u"Filters"_s);
        QCOMPARE(contents->currentItem()->text(0), u"Filters"_s);
        page->backward();
        QCOMPARE(contents->currentItem()->text(0), helpPages().first().title);
        for (const QString &strange : {u"file:///etc/passwd"_s, u"qrc:/statuscodes.json"_s, u"none.md"_s,
                                       u"javascript:alert(1)"_s, u"http://example.com/"_s})
            Q_EMIT page->anchorClicked(QUrl(strange));
        QCOMPARE(shownTitle(*help), helpPages().first().title);
        QVERIFY(prompts.opened.isEmpty());
        Q_EMIT page->anchorClicked(QUrl(u"https://example.com/"_s));
        QCOMPARE(prompts.opened, QList<QUrl>{QUrl(u"https://example.com/"_s)});
        QCOMPARE(shownTitle(*help), helpPages().first().title);
    }

    void theRestOfTheMenu()
    {
        BrowserPrompts prompts;
        Window app({}, Window::Start::SignedOut, &prompts);
        app.action(u"Web page of Eloqua's Bulk API"_s)->trigger();
        QCOMPARE(prompts.opened.size(), 1);
        QCOMPARE(prompts.opened.first().scheme(), u"https"_s);
        for (const QString &about : {u"About Qt"_s, u"About Eloqua Sync Inspector"_s}) {
            app.action(about)->trigger(); // comes back at once
            QMessageBox *shown = nullptr;
            for (auto *box : app.window().findChildren<QMessageBox *>())
                shown = box->windowTitle() == about ? box : shown;
            QVERIFY2(shown && shown->isVisible(), qPrintable(about));
            if (about != u"About Qt"_s) // tests/architecture/version.py has the rest
                QCOMPARE(shown->text(), u"Eloqua Sync Inspector "_s + QStringLiteral(INSPECTOR_VERSION));
            shown->close();
        }
    }
};

INSPECTOR_WINDOW_TEST_MAIN(TestHelp)
#include "tst_help.moc"
