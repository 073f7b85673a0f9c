// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace Inspector
{

// One page of the guide, in Markdown, as it is compiled in.
struct HelpPage {
    QUrl url;      // the same in every language; its file is in a folder for each
    QString title; // its first heading
    QString text;
    QString english; // the text that it was translated from, heading by heading
};

// In the order in which they are read, in the language of the program (Text::language()). What isn't
// translated is English.
QList<HelpPage> helpPages();

// The page of a place in the guide (HelpTopic); invalid if it has no such page.
QUrl helpUrl(const QString &topic);
// The block of the heading that a fragment names, in its own words or, as messages do in every language, in
// those of the English page; NoBlock if there is none.
constexpr int NoBlock = -1;
int blockOfHeading(const HelpPage &page, const QString &fragment);

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
