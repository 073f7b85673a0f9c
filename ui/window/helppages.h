// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QTextDocument;

namespace Inspector
{

// One page of the guide, in Markdown, as it is compiled in.
struct HelpPage {
    QUrl url;
    QString title; // its first heading
    QString text;
};

// In the order in which they are read. English.
QList<HelpPage> helpPages();

// The page of a place in the guide (HelpTopic); invalid if it has no such page.
QUrl helpUrl(const QString &topic);
// The block of the heading that a fragment names; NoBlock if there is none.
constexpr int NoBlock = -1;
int blockOfHeading(const QTextDocument &page, const QString &fragment);

struct HelpHit {
    QUrl page;
    int block;    // of the page's QTextDocument
    QString text; // the whole block
};

// The blocks (headings, paragraphs, cells) that have all these words in them, in any order and case. Nothing
// is found by no words.
QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words);
QStringList helpWords(const QString &text);

} // namespace Inspector
