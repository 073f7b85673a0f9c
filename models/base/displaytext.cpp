// SPDX-License-Identifier: MIT
#include "models/base/displaytext.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <iterator>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian Width W and F (Unicode 15, EastAsianWidth.txt), neighbouring ranges joined.
constexpr Range Wide[] = {
    {0x1100, 0x115f},   {0x231a, 0x231b},   {0x2329, 0x232a},   {0x23e9, 0x23ec},   {0x23f0, 0x23f0},
    {0x23f3, 0x23f3},   {0x25fd, 0x25fe},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267f, 0x267f},
    {0x2693, 0x2693},   {0x26a1, 0x26a1},   {0x26aa, 0x26ab},   {0x26bd, 0x26be},   {0x26c4, 0x26c5},
    {0x26ce, 0x26ce},   {0x26d4, 0x26d4},   {0x26ea, 0x26ea},   {0x26f2, 0x26f3},   {0x26f5, 0x26f5},
    {0x26fa, 0x26fa},   {0x26fd, 0x26fd},   {0x2705, 0x2705},   {0x270a, 0x270b},   {0x2728, 0x2728},
    {0x274c, 0x274c},   {0x274e, 0x274e},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27b0, 0x27b0},   {0x27bf, 0x27bf},   {0x2b1b, 0x2b1c},   {0x2b50, 0x2b50},   {0x2b55, 0x2b55},
    {0x2e80, 0x303e},   {0x3041, 0x33ff},   {0x3400, 0x4dbf},   {0x4e00, 0xa4cf},   {0xa960, 0xa97f},
    {0xac00, 0xd7a3},   {0xf900, 0xfaff},   {0xfe10, 0xfe19},   {0xfe30, 0xfe6f},   {0xff00, 0xff60},
    {0xffe0, 0xffe6},   {0x16fe0, 0x18aff}, {0x1aff0, 0x1b2ff}, {0x1f004, 0x1f004}, {0x1f0cf, 0x1f0cf},
    {0x1f18e, 0x1f18e}, {0x1f191, 0x1f19a}, {0x1f200, 0x1f265}, {0x1f300, 0x1f320}, {0x1f32d, 0x1f335},
    {0x1f337, 0x1f37c}, {0x1f37e, 0x1f393}, {0x1f3a0, 0x1f3ca}, {0x1f3cf, 0x1f3d3}, {0x1f3e0, 0x1f3f0},
    {0x1f3f4, 0x1f3f4}, {0x1f3f8, 0x1f43e}, {0x1f440, 0x1f440}, {0x1f442, 0x1f4fc}, {0x1f4ff, 0x1f53d},
    {0x1f54b, 0x1f54e}, {0x1f550, 0x1f567}, {0x1f57a, 0x1f57a}, {0x1f595, 0x1f596}, {0x1f5a4, 0x1f5a4},
    {0x1f5fb, 0x1f64f}, {0x1f680, 0x1f6c5}, {0x1f6cc, 0x1f6cc}, {0x1f6d0, 0x1f6d2}, {0x1f6d5, 0x1f6df},
    {0x1f6eb, 0x1f6ec}, {0x1f6f4, 0x1f6fc}, {0x1f7e0, 0x1f7f0}, {0x1f90c, 0x1f93a}, {0x1f93c, 0x1f945},
    {0x1f947, 0x1f9ff}, {0x1fa70, 0x1faff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd},
};

bool isWide(char32_t character)
{
    const auto range = std::lower_bound(std::begin(Wide), std::end(Wide), character,
                                        [](const Range &r, char32_t c) { return r.last < c; });
    return range != std::end(Wide) && character >= range->first;
}

// C0 controls have pictures of their own ("␛"); for all others one sign does.
char32_t visible(char32_t character)
{
    if (character < 0x20)
        return 0x2400 + character;
    if (character == 0x7f)
        return 0x2421;
    const QChar::Category category = QChar::category(character);
    // A zero-width joiner makes one emoji of several; what else is of this kind turns directions or hides.
    if (category == QChar::Other_Format && character != 0x200d)
        return QChar::ReplacementCharacter;
    if (category == QChar::Other_Control || category == QChar::Separator_Line ||
        category == QChar::Separator_Paragraph || category == QChar::Other_Surrogate)
        return QChar::ReplacementCharacter;
    return character;
}

// Behind the blanks in front, or in the second column of a list.
qsizetype beginOfText(const QString &line)
{
    static const QRegularExpression front(u"^ *(?:\\S+(?: \\S+)* {2,})?"_s);
    return front.match(line).capturedLength();
}

// As much as fits, at least a word; what is behind a hyphen is still the same option.
qsizetype fittingPart(const QString &text, int width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    qsizetype fitting = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        if (at < text.size() && text.at(at - 1) == u'-')
            continue;
        if (fitting > 0 && displayWidth(text.left(at).trimmed()) > width)
            return fitting;
        fitting = at;
    }
    return text.size();
}

} // namespace

int displayWidth(char32_t character)
{
    if (character < 0x300)
        return 1;
    switch (QChar::category(character)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        return isWide(character) ? 2 : 1;
    }
}

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4())
        width += displayWidth(character);
    return width;
}

QString harmless(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t character : text.toUcs4())
        result += QChar::fromUcs4(visible(character));
    return result;
}

QString cutTo(const QString &text, int width)
{
    if (text.size() * 2 <= width || displayWidth(text) <= width)
        return text;
    QString result;
    int used = 1; // the ellipsis
    for (const char32_t character : text.toUcs4()) {
        used += displayWidth(character);
        if (used > width)
            break;
        result += QChar::fromUcs4(character);
    }
    return width > 0 ? result + u'…' : QString();
}

QString padded(const QString &text, int width, Qt::Alignment alignment)
{
    const QString cut = cutTo(text, width);
    const QString blanks(std::max(0, width - displayWidth(cut)), u' ');
    return alignment.testFlag(Qt::AlignRight) ? blanks + cut : cut + blanks;
}

QString wrapped(const QString &help, int width)
{
    QStringList lines;
    for (const QString &line : help.split(u'\n')) {
        const qsizetype begin = beginOfText(line);
        const QString indent(displayWidth(line.left(begin)), u' ');
        const int room = width - int(indent.size());
        QString front = line.left(begin);
        QString rest = line.mid(begin);
        while (displayWidth(rest) > room) {
            const qsizetype part = fittingPart(rest, room);
            lines << front + rest.left(part).trimmed();
            front = indent;
            rest.remove(0, part);
            if (rest.isEmpty())
                break;
        }
        if (!rest.isEmpty() || line.isEmpty())
            lines << front + rest;
    }
    return lines.join(u'\n');
}

} // namespace Inspector
