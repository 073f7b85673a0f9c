// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/helppages.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace Inspector
{

class Prompts;

// The guide, a window of its own: its pages on the left, below each what the search finds in it, and one page
// on the right. Only links to other pages are followed here; web links open in the browser.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    // `prompts` outlives it. Without a parent: a dialog that waits for its answer must not keep anybody from
    // reading how to give one. Deletes itself when it is closed.
    explicit HelpWindow(Prompts &prompts);

    // A page, and the heading on it that the URL's fragment names; see HelpTopic.
    void showPage(const QUrl &url);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeContents();
    void follow(const QUrl &link);
    void search();
    void showResult(const QTreeWidgetItem *item);
    void showHit(int block);
    void layOutTables();
    void markWords();
    void markPage(const QUrl &url);
    void goToNext();

    Prompts &m_prompts;
    QList<HelpPage> m_pages;
    QLineEdit *m_search;
    QTreeWidget *m_contents; // pages, and hits below them
    QLabel *m_message;
    QTextBrowser *m_page;
};

} // namespace Inspector
