// SPDX-License-Identifier: MIT
#include "ui/corrections/seentext.h"

#include "models/causes/faultyparts.h"

namespace Inspector
{

namespace
{
constexpr qsizetype MostShown = 400;

QList<TextPart> outerBlanks(const QString &text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first).isSpace())
        ++first;
    qsizetype end = text.size();
    while (end > first && text.at(end - 1).isSpace())
        --end;
    QList<TextPart> parts;
    if (first > 0)
        parts << TextPart{.first = 0, .length = first};
    if (end < text.size())
        parts << TextPart{.first = end, .length = text.size() - end};
    return parts;
}
} // namespace

QString seenText(const QString &value)
{
    const QString seen = visibleText(value.left(MostShown), outerBlanks(value.left(MostShown)));
    return value.size() > MostShown ? seen + u'…' : seen;
}

} // namespace Inspector
