// SPDX-License-Identifier: MIT
#include "ui/window/helpwindow.h"

#include "models/base/counted.h"
#include "ui/common/naming.h"
#include "ui/common/prompts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
enum Data { Url = Qt::UserRole, Block };

// Shows pages in the language that they have been taken in: their addresses are the same in all.
class PageBrowser : public QTextBrowser
{
public:
    // `pages` outlive it.
    PageBrowser(const QList<HelpPage> &pages, QWidget *parent)
        : QTextBrowser(parent)
        , m_pages(pages)
    {
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        for (const HelpPage &page : m_pages) {
            if (page.url == name)
                return page.text;
        }
        return QTextBrowser::loadResource(type, name);
    }

private:
    const QList<HelpPage> &m_pages;
};
} // namespace

HelpWindow::HelpWindow(Prompts &prompts)
    : m_prompts(prompts)
    , m_pages(helpPages())
    , m_search(new QLineEdit(this))
    , m_contents(new QTreeWidget(this))
    , m_message(new QLabel(this))
    , m_page(new PageBrowser(m_pages, this))
{
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_QuitOnClose, false); // the program goes with its own windows
    auto *splitter = new QSplitter(this);
    splitter->addWidget(makeContents());
    splitter->addWidget(m_page);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(splitter);
    nameControl(m_page, tr("Help page"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_page, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) {
        layOutTables();
        markPage(url);
        markWords();
    });
    for (QWidget *widget : QList<QWidget *>{m_search, m_contents, m_page})
        widget->installEventFilter(this);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({letter * 34, letter * 84});
    resize(letter * 122, fontMetrics().lineSpacing() * 38);
    showPage(m_pages.isEmpty() ? QUrl() : m_pages.first().url);
    m_search->setFocus();
}

QWidget *HelpWindow::makeContents()
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    nameControl(m_search, tr("Search help"));
    m_search->setPlaceholderText(tr("Search help"));
    m_search->setClearButtonEnabled(true);
    nameControl(m_message, tr("Help message"));
    m_message->setWordWrap(true);
    nameControl(m_contents, tr("Help pages"));
    m_contents->setHeaderHidden(true);
    m_contents->setColumnCount(1);
    for (const HelpPage &page : m_pages) {
        auto *item = new QTreeWidgetItem(m_contents, {page.title});
        item->setData(0, Url, page.url);
        item->setData(0, Block, NoBlock);
    }
    column->addWidget(m_search);
    column->addWidget(m_message);
    column->addWidget(m_contents, 1);
    m_message->hide();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::goToNext);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &HelpWindow::showResult);
    return holder;
}

void HelpWindow::showPage(const QUrl &url)
{
    const QUrl page = url.adjusted(QUrl::RemoveFragment);
    if (page.isValid() && m_page->source() != page)
        m_page->setSource(page, QTextDocument::MarkdownResource);
    const auto shown = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&page](const HelpPage &one) { return one.url == page; });
    const int block = shown == m_pages.end() ? NoBlock : blockOfHeading(*shown, url.fragment());
    if (block != NoBlock)
        showHit(block);
}

// Whatever else a link may say is no page of ours and nothing for a browser.
void HelpWindow::follow(const QUrl &link)
{
    const QUrl url = m_page->source().resolved(link);
    const bool isPage = std::any_of(m_pages.begin(), m_pages.end(), [&url](const HelpPage &page) {
        return page.url == url.adjusted(QUrl::RemoveFragment);
    });
    if (isPage)
        showPage(url);
    else if (url.scheme() == u"https"_s && !m_prompts.openUrl(this, url)) {
        setNamedText(m_message,
                     tr("Couldn't start a browser. Open this address in a browser: %1").arg(url.toString()));
        m_message->show();
    }
}

// Hits hang below their pages; the first one is shown at once.
void HelpWindow::search()
{
    const QList<HelpHit> hits = searchHelp(m_pages, m_search->text());
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    QTreeWidgetItem *first = nullptr;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *page = m_contents->topLevelItem(i);
        qDeleteAll(page->takeChildren());
        for (const HelpHit &hit : hits) {
            if (hit.page != page->data(0, Url).toUrl())
                continue;
            auto *item = new QTreeWidgetItem(page, {hit.text});
            item->setToolTip(0, plainTip(hit.text));
            item->setData(0, Url, hit.page);
            item->setData(0, Block, hit.block);
            first = first ? first : item;
        }
        page->setHidden(isSearching && page->childCount() == 0);
        page->setExpanded(true);
    }
    setNamedText(m_message, !isSearching ? QString()
                            : hits.isEmpty()
                                ? tr("No page contains these words.")
                                : tr("%L1 result(s)", nullptr, pluralNumber(hits.size())).arg(hits.size()));
    m_message->setVisible(isSearching);
    markWords();
    if (first)
        m_contents->setCurrentItem(first);
}

void HelpWindow::showResult(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    const int block = item->data(0, Block).toInt();
    showPage(item->data(0, Url).toUrl());
    if (block != NoBlock)
        showHit(block);
}

void HelpWindow::showHit(int block)
{
    const QTextBlock found = m_page->document()->findBlockByNumber(block);
    m_page->moveCursor(QTextCursor::End); // so that the hit comes to stand at the top
    m_page->setTextCursor(QTextCursor(found));
    m_page->ensureCursorVisible();
}

// Markdown says nothing of how tables look, and Qt's are cramped.
void HelpWindow::layOutTables()
{
    const int space = fontMetrics().averageCharWidth();
    for (QTextFrame *frame : m_page->document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat look = table->format();
        look.setBorderCollapse(true);
        look.setBorder(1);
        look.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        look.setBorderBrush(palette().mid());
        look.setCellPadding(space / 2.0);
        look.setTopMargin(space);
        look.setBottomMargin(space);
        table->setFormat(look);
    }
}

void HelpWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat look;
    look.setBackground(palette().highlight());
    look.setForeground(palette().highlightedText());
    for (const QString &word : helpWords(m_search->text())) {
        QTextCursor at(m_page->document());
        while (!(at = m_page->document()->find(word, at)).isNull())
            marks << QTextEdit::ExtraSelection{at, look};
    }
    m_page->setExtraSelections(marks);
}

// Back and Forward and links lead to pages, too.
void HelpWindow::markPage(const QUrl &url)
{
    const QTreeWidgetItem *current = m_contents->currentItem();
    if (current && current->data(0, Url).toUrl() == url)
        return;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *page = m_contents->topLevelItem(i);
        if (page->data(0, Url).toUrl() == url)
            m_contents->setCurrentItem(page);
    }
}

// From the last one to the first one.
void HelpWindow::goToNext()
{
    QTreeWidgetItem *item = m_contents->currentItem();
    for (int i = 0; i < 2; ++i) {
        while (item && (item = m_contents->itemBelow(item))) {
            if (item->data(0, Block).toInt() != NoBlock) {
                m_contents->setCurrentItem(item);
                return;
            }
        }
        item = m_contents->topLevelItem(0);
        while (item && item->isHidden())
            item = m_contents->itemBelow(item);
    }
}

bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down && watched == m_search) {
        m_contents->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Inspector
