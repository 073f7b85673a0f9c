// SPDX-License-Identifier: MIT
#include "models/query/filterexpression.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

constexpr std::pair<QLatin1StringView, Operator> Signs[] = {
    {"!="_L1, Operator::NotEqual}, // the long ones first: "<=" is not "<" with the value "=..."
    {"<="_L1, Operator::LessOrEqual}, {">="_L1, Operator::GreaterOrEqual}, {"="_L1, Operator::Equal},
    {"<"_L1, Operator::Less},         {">"_L1, Operator::Greater},
};
// Addresses have a length that servers and proxies take; a longer value is cut and ends in *.
constexpr qsizetype LongestValue = 300;

bool isNameCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

bool isQuote(QChar c)
{
    return c == u'\'' || c == u'"';
}

bool hasProperty(const FilterTerm &term, QStringView property)
{
    return property.compare(term.property, Qt::CaseInsensitive) == 0;
}

// Several things can be excluded, and a range has two ends; all else is asked of a property once.
bool givesWayTo(const FilterTerm &old, const FilterTerm &fresh)
{
    if (!hasProperty(old, fresh.property))
        return false;
    if (old.op == Operator::Equal || fresh.op == Operator::Equal)
        return true;
    return old.op == fresh.op && (fresh.op != Operator::NotEqual || old.value == fresh.value);
}

// Reads from the left; `at` stays where it was when the thing asked for is not there.
class Reader
{
public:
    explicit Reader(QStringView text, Origin origin = Origin::Server)
        : m_text(text)
        , m_isKept(origin == Origin::KeptCopy)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    void skipBlanks()
    {
        while (!atEnd() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    bool takeTerm(FilterTerm &term)
    {
        if (takeHead(term))
            return takeValue(term);
        return m_isKept && takeText(term);
    }

    // The property and the operator of a term.
    bool takeHead(FilterTerm &term)
    {
        const qsizetype before = m_at;
        skipBlanks();
        takeProperty(term.property);
        skipBlanks();
        for (const auto &[sign, op] : Signs) {
            if (term.property.isEmpty() || !m_text.sliced(m_at).startsWith(sign))
                continue;
            term.op = op;
            m_at += sign.size();
            skipBlanks();
            return true;
        }
        m_at = before;
        term.property.clear();
        return false;
    }

    bool takeValue(FilterTerm &term)
    {
        term.quoted = isAt(u'\'');
        if (!term.quoted)
            return m_isKept ? takeWord(term.value) : takeBare(term);
        return takeQuoted(u'\'', term.value) && (m_isKept || !term.value.isEmpty());
    }

    // " AND " or " OR " with a term behind it; without one the word belongs to a bare value.
    std::optional<bool> takeJoin()
    {
        for (const auto &[word, any] : {std::pair("AND"_L1, false), std::pair("OR"_L1, true)}) {
            Reader ahead = *this;
            ahead.skipBlanks();
            const bool apart = ahead.m_at > m_at;
            if (!apart || !ahead.m_text.sliced(ahead.m_at).startsWith(word, Qt::CaseInsensitive))
                continue;
            ahead.m_at += word.size();
            if (ahead.atEnd() || !ahead.m_text.at(ahead.m_at).isSpace() || !ahead.isBeforeTerm())
                continue;
            m_at = ahead.m_at;
            return any;
        }
        return std::nullopt;
    }

private:
    bool isAt(QChar c) const { return !atEnd() && m_text.at(m_at) == c; }

    bool isBeforeTerm() const
    {
        Reader ahead = *this;
        FilterTerm next;
        if (ahead.takeHead(next))
            return true;
        ahead.skipBlanks();
        return m_isKept && !ahead.atEnd();
    }

    void takeProperty(QString &property)
    {
        const qsizetype from = m_at;
        if (m_isKept && isAt(u'"') && takeQuoted(u'"', property))
            return;
        m_at = from;
        while (!atEnd() && isNameCharacter(m_text.at(m_at)))
            ++m_at;
        property = m_text.sliced(from, m_at - from).toString();
    }

    // Only kept copies know a quote that is doubled.
    bool takeQuoted(QChar quote, QString &text)
    {
        for (qsizetype from = m_at + 1;;) {
            const qsizetype end = m_text.indexOf(quote, from);
            if (end < 0)
                return false;
            text += m_text.sliced(from, end - from);
            m_at = end + 1;
            if (!m_isKept || !isAt(quote))
                return true;
            text += quote;
            from = m_at + 1;
        }
    }

    // What looks like a condition that is spelled wrong is no text to look for: signs, a value in quotes
    // somewhere in it, or one bracket of two.
    bool takeText(FilterTerm &term)
    {
        skipBlanks();
        term.quoted = isAt(u'\'');
        if (term.quoted)
            return takeQuoted(u'\'', term.value) && !term.value.isEmpty();
        const qsizetype from = m_at;
        while (!atEnd() && !(m_text.at(m_at).isSpace() && Reader(*this).takeJoin()))
            ++m_at;
        term.value = m_text.sliced(from, m_at - from).trimmed().toString();
        const auto isSign = [](QChar c) { return u"=<>\""_s.contains(c); };
        const bool opensQuote =
            std::adjacent_find(term.value.begin(), term.value.end(), [](QChar a, QChar b) {
                return a.isSpace() && b == u'\'';
            }) != term.value.end();
        return !term.value.isEmpty() && !opensQuote && term.value.count(u'(') == term.value.count(u')') &&
               std::none_of(term.value.begin(), term.value.end(), isSign);
    }

    // In kept copies a value without quotes is one word, so that none swallows the condition behind it.
    bool takeWord(QString &value)
    {
        const qsizetype from = m_at;
        for (; !atEnd() && !m_text.at(m_at).isSpace(); ++m_at) {
            if (isQuote(m_text.at(m_at)) || u"=<>(),"_s.contains(m_text.at(m_at)))
                return false;
        }
        value = m_text.sliced(from, m_at - from).toString();
        return !value.isEmpty() && value.front() != u'!';
    }

    bool takeBare(FilterTerm &term)
    {
        const qsizetype from = m_at;
        qsizetype end = m_at;
        for (; !atEnd(); ++m_at) {
            if (isQuote(m_text.at(m_at)))
                return false;
            if (!m_text.at(m_at).isSpace())
                end = m_at + 1;
            else if (Reader(*this).takeJoin())
                break;
        }
        m_at = end;
        term.value = m_text.sliced(from, end - from).toString();
        // "status==x" and the like are slips, not values.
        return !term.value.isEmpty() && !u"=<>!"_s.contains(term.value.front());
    }

    QStringView m_text;
    bool m_isKept;
    qsizetype m_at = 0;
};

bool isBareValue(const QString &value)
{
    Reader reader(value, Origin::KeptCopy); // which takes less
    FilterTerm term;
    return !value.isEmpty() && !value.front().isSpace() && reader.takeValue(term) && reader.atEnd() &&
           term.value == value && !term.quoted;
}

bool isName(const QString &property)
{
    return !property.isEmpty() && std::all_of(property.begin(), property.end(), isNameCharacter);
}

QString propertyText(const QString &property)
{
    return isName(property) ? property : u'"' + QString(property).replace(u'"', "\"\""_L1) + u'"';
}

QString textOf(const FilterTerm &term)
{
    QString value = term.value;
    if (term.quoted)
        value = u'\'' + value.replace(u'\'', "''"_L1) + u'\'';
    return term.isText() ? value : propertyText(term.property) + toText(term.op) + value;
}

// A term that can be written and read again as it is.
FilterTerm writable(FilterTerm term, bool wholeQuoted)
{
    term.quoted = term.quoted || !isBareValue(term.value);
    term.value.replace(u'\'', u'*');
    if (wholeQuoted)
        term.value.replace(u'"', u'*');
    return term;
}
} // namespace

FilterTerm FilterTerm::of(const QString &property, Operator op, const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
    return {property, op, value, !plain};
}

QString toText(FilterTerm::Operator op)
{
    const auto found = std::find_if(std::begin(Signs), std::end(Signs),
                                    [op](const auto &sign) { return sign.second == op; });
    return QString(found->first);
}

std::optional<FilterExpression> FilterExpression::read(const QString &q, Origin origin)
{
    FilterExpression expression;
    QStringView text = QStringView(q).trimmed();
    if (text.size() >= 2 && text.front() == u'"' && text.back() == u'"') {
        expression.wholeQuoted = true;
        text = text.sliced(1, text.size() - 2);
        if (text.contains(u'"') || text.trimmed().isEmpty())
            return std::nullopt;
    }
    if (text.isEmpty())
        return expression;
    Reader reader(text, origin);
    while (true) {
        FilterTerm term;
        if (!reader.takeTerm(term))
            return std::nullopt;
        expression.terms << term;
        const std::optional<bool> any = reader.takeJoin();
        if (!any)
            break;
        if (expression.terms.size() > 1 && *any != expression.any)
            return std::nullopt;
        expression.any = *any;
    }
    reader.skipBlanks();
    return reader.atEnd() ? std::optional(expression) : std::nullopt;
}

QString FilterExpression::text() const
{
    QStringList parts;
    for (const FilterTerm &term : terms)
        parts << textOf(term);
    const QString text = parts.join(any ? " OR "_L1 : " AND "_L1);
    const bool canQuote = wholeQuoted && !text.isEmpty() && !text.contains(u'"');
    return canQuote ? u'"' + text + u'"' : text;
}

QList<FilterTerm> FilterExpression::on(QStringView property) const
{
    QList<FilterTerm> found;
    std::copy_if(terms.begin(), terms.end(), std::back_inserter(found),
                 [property](const FilterTerm &term) { return hasProperty(term, property); });
    return found;
}

FilterExpression FilterExpression::with(const FilterTerm &term) const
{
    FilterExpression changed = *this;
    const FilterTerm fresh = writable(term, wholeQuoted);
    const auto gives = [&fresh](const FilterTerm &old) { return givesWayTo(old, fresh); };
    const qsizetype at =
        std::find_if(changed.terms.begin(), changed.terms.end(), gives) - changed.terms.begin();
    changed.terms.removeIf(gives);
    changed.terms.insert(at, fresh);
    return changed;
}

FilterExpression FilterExpression::withOnly(QStringView property, const QList<FilterTerm> &conditions) const
{
    if (conditions.isEmpty())
        return without(property);
    FilterExpression changed = *this;
    const auto gives = [property](const FilterTerm &old) { return hasProperty(old, property); };
    qsizetype at = std::find_if(changed.terms.begin(), changed.terms.end(), gives) - changed.terms.begin();
    changed.terms.removeIf(gives);
    for (const FilterTerm &condition : conditions)
        changed.terms.insert(at++, writable(condition, wholeQuoted));
    return changed;
}

void FilterExpression::append(const FilterTerm &term)
{
    terms << writable(term, wholeQuoted);
}

FilterExpression FilterExpression::without(QStringView property) const
{
    FilterExpression changed = *this;
    changed.terms.removeIf([property](const FilterTerm &term) { return hasProperty(term, property); });
    changed.wholeQuoted = wholeQuoted && !changed.terms.isEmpty();
    changed.any = any && changed.terms.size() > 1;
    return changed;
}

QString filterValue(const QString &text)
{
    QString value = text.left(LongestValue);
    if (!value.isEmpty() && value.back().isHighSurrogate())
        value.chop(1);
    if (text.size() > value.size())
        value += u'*';
    for (QChar &c : value) {
        if (isQuote(c) || c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
            c == QChar::ParagraphSeparator)
            c = u'*';
    }
    const bool says =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c != u'*' && !c.isSpace(); });
    return says ? value : QString();
}

} // namespace Inspector
