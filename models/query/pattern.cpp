// SPDX-License-Identifier: MIT
#include "models/query/pattern.h"

#include <QVarLengthArray>

namespace Inspector
{

namespace
{

// Where `piece` stands first; -1 if nowhere. By Knuth, Morris and Pratt: no byte of the text is looked at
// again for a beginning that came to nothing, as QByteArrayView::indexOf() may do.
qsizetype firstPlace(QByteArrayView text, QByteArrayView piece)
{
    if (piece.isEmpty())
        return 0;
    // For each length of what was found so far, how much of its end is a beginning of the piece.
    QVarLengthArray<qsizetype, 64> again(piece.size());
    again[0] = 0;
    qsizetype found = 0;
    const auto take = [&](char next) {
        while (found > 0 && piece[found] != next)
            found = again[found - 1];
        if (piece[found] == next)
            ++found;
    };
    for (qsizetype i = 1; i < piece.size(); ++i) {
        take(piece[i]);
        again[i] = found;
    }
    found = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        take(text[i]);
        if (found == piece.size())
            return i + 1 - found;
    }
    return -1;
}

} // namespace

bool matchesPattern(QByteArrayView text, QByteArrayView pattern)
{
    const qsizetype first = pattern.indexOf('*');
    if (first < 0)
        return text == pattern;
    const qsizetype last = pattern.lastIndexOf('*');
    const QByteArrayView tail = pattern.sliced(last + 1);
    if (text.size() < first + tail.size() || !text.startsWith(pattern.first(first)) || !text.endsWith(tail))
        return false;
    QByteArrayView rest = text.sliced(first, text.size() - first - tail.size());
    for (qsizetype star = first; star < last;) {
        const qsizetype next = pattern.indexOf('*', star + 1);
        const QByteArrayView piece = pattern.sliced(star + 1, next - star - 1);
        // The first place leaves the most for the pieces behind this one.
        const qsizetype at = firstPlace(rest, piece);
        if (at < 0)
            return false;
        rest = rest.sliced(at + piece.size());
        star = next;
    }
    return true;
}

} // namespace Inspector
