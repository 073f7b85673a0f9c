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

// The guide, beside the window: its pages on the left, below each what the search finds in it, and one page
// on the right. Only links to other pages are followed here; web links open in the browser.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    // `prompts` outlives it.
    HelpWindow(Prompts &prompts, QWidget *parent);

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
