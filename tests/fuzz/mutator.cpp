// SPDX-License-Identifier: MIT
#include "tests/fuzz/mutator.h"

namespace Inspector::Fuzz
{

namespace
{
// What parsers stumble over.
const QByteArrayList &pieces()
{
    static const QByteArrayList list{"\"",
                                     "\\",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     ",",
                                     ":",
                                     "null",
                                     "true",
                                     "-",
                                     "0",
                                     "1e9",
                                     "\\u",
                                     "\\ud83d",
                                     "\\udc00",
                                     "\xff",
                                     "\xc3",
                                     "\xef\xbb\xbf",
                                     "\xed\xa0\x80",
                                     QByteArray(1, '\0'),
                                     "\n",
                                     " ",
                                     "\"items\":[",
                                     "\"count\":",
                                     "99999999999999999999",
                                     "{\"a\":\"1\",\"a\":\"2\"}",
                                     "<",
                                     "&#",
                                     QByteArray(300, '['),
                                     QByteArray(70, '"')};
    return list;
}
} // namespace

Mutator::Mutator(quint32 number, QByteArrayList seeds)
    : m_random(number)
    , m_seeds(std::move(seeds))
{
}

QByteArray Mutator::next()
{
    QByteArray text = m_seeds.at(number(m_seeds.size()));
    for (qsizetype changes = 1 + number(4); changes > 0; --changes)
        change(text);
    return text;
}

qsizetype Mutator::number(qsizetype below)
{
    return below <= 0 ? 0 : qsizetype(m_random.bounded(int(below)));
}

void Mutator::change(QByteArray &text)
{
    const qsizetype at = number(text.size() + 1);
    switch (number(8)) {
    case 0:
        text.truncate(at);
        break;
    case 1:
        text.insert(at, pieces().at(number(pieces().size())));
        break;
    case 2:
        text.replace(at, number(4), pieces().at(number(pieces().size())));
        break;
    case 3:
        text.remove(at, number(20));
        break;
    case 4:
        if (at < text.size())
            text[at] = char(m_random.bounded(256));
        break;
    case 5:
        if (at < text.size())
            text[at] = char(text.at(at) ^ (1 << m_random.bounded(8)));
        break;
    case 6:
        text.insert(at, text.mid(number(text.size()), number(60)));
        break;
    default:
        text.insert(at, m_seeds.at(number(m_seeds.size())).mid(number(50), number(80)));
        break;
    }
}

} // namespace Inspector::Fuzz
