// SPDX-License-Identifier: MIT
#include "models/diagnostics/personaldata.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype ShortestValue = 3;

struct Shape {
    QString pattern;
    QString as;
};

// In this order: an address of the web contains a host, and a quoted value anything.
QList<Shape> shapes()
{
    return {
        {uR"re(\b([a-z][a-z0-9+.-]*)://[^\s"<>]*)re"_s, u"\\1://[address]"_s},
        {uR"re("[^"\n]*"|“[^”\n]*”|„[^“\n]*“|«[^»\n]*»|(?<![\pL\pN])'[^'\n]*')re"_s, u"[value]"_s},
        {uR"re([\pL\pN._%+-]+@[\pL\pN.-]+)re"_s, u"[email]"_s},
        // A name of a file may have blanks in it, and so ends where a sentence says its reason at the
        // soonest.
        {uR"re((?<![\pL\pN])(?:/(?:home|Users|root|media|mnt|run|tmp|var|srv|data)\b|[A-Z]:\\|\\\\)[^\n:]*)re"_s,
         u"[path]"_s},
        {uR"re(\b[\pL\pN]+\\[\pL\pN._-]+)re"_s, u"[user]"_s}, // site\user
        {uR"re(\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b)re"_s, u"[address]"_s},
        {uR"re((?<![\pL\pN])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}(?![\pL\pN:]))re"_s, u"[address]"_s},
        {uR"re((?<![\pL\pN])(?:[\pL\pN_-]+\.)+\pL{2,}(?::\d+)?)re"_s, u"[host or file]"_s},
    };
}
} // namespace

void PersonalData::learn(const QString &value, const QString &as)
{
    const QString wanted = value.trimmed();
    if (wanted.size() < ShortestValue)
        return;
    const QRegularExpression pattern(QRegularExpression::escape(wanted),
                                     QRegularExpression::CaseInsensitiveOption);
    // A part of a longer value must not break it up before it is found.
    const auto shorter = std::find_if(m_known.cbegin(), m_known.cend(), [&pattern](const Known &known) {
        return known.pattern.pattern().size() < pattern.pattern().size();
    });
    m_known.insert(shorter, {pattern, as});
}

QString PersonalData::hide(QString text) const
{
    for (const Known &known : m_known)
        text.replace(known.pattern, known.as);
    static const QList<Known> all = [] {
        QList<Known> made;
        for (const Shape &shape : shapes())
            made << Known{
                QRegularExpression(shape.pattern, QRegularExpression::CaseInsensitiveOption |
                                                      QRegularExpression::UseUnicodePropertiesOption),
                shape.as};
        return made;
    }();
    for (const Known &known : all)
        text.replace(known.pattern, known.as);
    return text;
}

} // namespace Inspector
