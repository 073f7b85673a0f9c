// SPDX-License-Identifier: MIT
#include "ui/window/helppages.h"

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
        const QString path = u"/help/%1.md"_s.arg(QLatin1StringView(name));
        QFile file(u':' + path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        pages << HelpPage{QUrl(u"qrc:"_s + path), titleOf(text), text};
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

int blockOfHeading(const QTextDocument &page, const QString &fragment)
{
    static const QRegularExpression others(u"[^\\pL\\pN]+"_s);
    for (QTextBlock block = page.begin(); block.isValid() && !fragment.isEmpty(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0 &&
            block.text().toLower().replace(others, u"-"_s) == fragment)
            return block.blockNumber();
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
