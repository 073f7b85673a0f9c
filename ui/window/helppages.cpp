// SPDX-License-Identifier: MIT
#include "ui/window/helppages.h"

#include "models/base/text.h"
#include "resources/resources.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr const char *Order[] = {"first-steps", "sign-in-problems", "list-of-syncs", "why-did-my-sync-fail",
                                 "filters",     "export",           "resume-export", "keep-a-sync",
                                 "repair",      "scripts",          "keyboard",      "troubleshooting"};

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// The blocks of a page's headings.
QList<QTextBlock> headingsOf(const QTextDocument &page)
{
    QList<QTextBlock> headings;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings << block;
    }
    return headings;
}

// The first line is "# Title".
QString titleOf(const QString &text)
{
    return text.section(u'\n', 0, 0).mid(2).trimmed();
}
} // namespace

QList<HelpPage> helpPages()
{
    initResources();
    QList<HelpPage> pages;
    for (const char *name : Order) {
        const QString file = QLatin1StringView(name) + u".md"_s;
        const QString english = contentOf(u":/help/"_s + file);
        const QString own = contentOf(u":/help/%1/%2"_s.arg(Text::language(), file));
        const QString text = own.isEmpty() ? english : own;
        if (!text.isEmpty())
            pages << HelpPage{QUrl(u"qrc:/help/"_s + file), titleOf(text), text, english};
    }
    return pages;
}

QUrl helpUrl(const QString &topic)
{
    const QString name = topic.section(u'#', 0, 0);
    const bool isPage = std::any_of(std::begin(Order), std::end(Order),
                                    [&name](const char *page) { return name == QLatin1StringView(page); });
    QUrl url = isPage ? QUrl(u"qrc:/help/%1.md"_s.arg(name)) : QUrl();
    if (isPage && topic.contains(u'#'))
        url.setFragment(topic.section(u'#', 1));
    return url;
}

int blockOfHeading(const HelpPage &page, const QString &fragment)
{
    static const QRegularExpression others(u"[^\\pL\\pN]+"_s);
    const auto isNamed = [&fragment](const QTextBlock &heading) {
        return heading.text().toLower().replace(others, u"-"_s) == fragment;
    };
    QTextDocument english;
    english.setMarkdown(page.english);
    QTextDocument shown;
    shown.setMarkdown(page.text);
    const QList<QTextBlock> original = headingsOf(english);
    const QList<QTextBlock> headings = headingsOf(shown);
    for (qsizetype i = 0; i < headings.size() && !fragment.isEmpty(); ++i) {
        if (isNamed(headings.at(i)) || (i < original.size() && isNamed(original.at(i))))
            return headings.at(i).blockNumber();
    }
    return NoBlock;
}

QStringList helpWords(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

QList<HelpHit> searchHelp(const QList<HelpPage> &pages, const QString &words)
{
    const QStringList all = helpWords(words);
    QList<HelpHit> hits;
    if (all.isEmpty())
        return hits;
    for (const HelpPage &page : pages) {
        QTextDocument document;
        document.setMarkdown(page.text);
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            const bool hasAll = std::all_of(all.begin(), all.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            if (hasAll)
                hits << HelpHit{page.url, block.blockNumber(), text};
        }
    }
    return hits;
}

} // namespace Inspector
