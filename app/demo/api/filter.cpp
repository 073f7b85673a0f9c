// SPDX-License-Identifier: MIT
#include "app/demo/api/filter.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
using Operator = Condition::Operator;

// '*' stands for any run of bytes, at any place; everything else counts with its case. Written once more than
// models/query/pattern on purpose: what a test compares our own filters with doesn't share their faults.
bool matchesPattern(QByteArrayView text, QByteArrayView pattern)
{
    qsizetype t = 0;
    qsizetype p = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

Failure failure(const char *field, const QString &value, const char *constraint)
{
    return {field, value.toUtf8(), constraint};
}

// npos if there is no such term. Eloqua's keys count without case; so do these, as far as anyone knows.
std::size_t indexOf(std::span<const Term> terms, QStringView name)
{
    const QByteArray wanted = name.toUtf8();
    const auto found = std::find_if(terms.begin(), terms.end(), [&wanted](const Term &t) {
        return wanted.compare(t.name, Qt::CaseInsensitive) == 0;
    });
    return found == terms.end() ? std::string::npos : static_cast<std::size_t>(found - terms.begin());
}

struct SplitExpression {
    QStringView term;
    Operator op = Operator::Equal;
    QStringView value;
};

std::optional<SplitExpression> split(QStringView expression)
{
    static constexpr std::array<std::pair<QStringView, Operator>, 6> operators{{
        {u"!=", Operator::NotEqual}, // the long ones first: "<=" is not "<" with the value "=..."
        {u"<=", Operator::LessOrEqual},
        {u">=", Operator::GreaterOrEqual},
        {u"=", Operator::Equal},
        {u"<", Operator::Less},
        {u">", Operator::Greater},
    }};
    qsizetype at = 0;
    while (at < expression.size() && !u"!<>="_s.contains(expression.at(at)))
        ++at;
    for (const auto &[sign, op] : operators) {
        if (at > 0 && expression.mid(at).startsWith(sign))
            return SplitExpression{expression.left(at).trimmed(), op,
                                   expression.mid(at + sign.size()).trimmed()};
    }
    return std::nullopt;
}

bool isQuotedBy(QStringView text, QChar quote)
{
    return text.size() >= 2 && text.front() == quote && text.back() == quote;
}

using ReadCondition = std::variant<Condition, Failure>;

ReadCondition valueOf(Condition condition, Term::Type type, const QString &value, const QString &q)
{
    switch (type) {
    case Term::Type::Number: {
        bool ok = false;
        condition.value = value.toLongLong(&ok);
        if (!ok)
            return failure("q", q, "Must be compared with an integer");
        break;
    }
    case Term::Type::Time: {
        // Stamps are compared as text: they are UTC and of one width, and "2025-07-01" sorts before its own
        // noon.
        QString time = value;
        time.replace(u' ', u'T');
        if (!time.contains(u'*') && !QDate::fromString(time.left(10), Qt::ISODate).isValid())
            return failure("q", q, "Must be compared with a date (YYYY-MM-DD)");
        condition.value = time.toUtf8();
        break;
    }
    case Term::Type::Text:
        condition.value = value.toUtf8();
        break;
    }
    return condition;
}

ReadCondition readCondition(QStringView expression, bool wholeQuoted, std::span<const Term> terms,
                            const QString &q)
{
    const auto parts = split(expression.trimmed());
    if (!parts)
        return failure("q", q, "Must be of the form <term><operator><value>");
    QStringView value = parts->value;
    if (isQuotedBy(value, u'\''))
        value = value.mid(1, value.size() - 2);
    else if (value.contains(u'"') && !wholeQuoted)
        return failure("q", q, "Quotation marks must enclose the whole expression");
    const std::size_t term = indexOf(terms, parts->term);
    if (term == std::string::npos)
        return Condition{term, parts->op, {}};
    return valueOf({term, parts->op, {}}, terms[term].type, value.toString(), q);
}

struct Joined {
    QList<QStringView> expressions;
    bool any = false;
};

// At AND and OR outside of single quotes.
Joined splitJoined(QStringView text)
{
    Joined joined;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\'')
            quoted = !quoted;
        for (const QStringView word : {u" AND ", u" OR "}) {
            if (quoted || !text.mid(at).startsWith(word, Qt::CaseInsensitive) ||
                !split(text.mid(at + word.size())))
                continue;
            joined.expressions += text.mid(from, at - from);
            joined.any = word == QStringView(u" OR ");
            from = at + word.size();
        }
    }
    joined.expressions += text.mid(from);
    return joined;
}
} // namespace

bool Filter::matches(const std::function<Value(std::size_t term)> &valueOf) const
{
    const auto holds = [&valueOf](const Condition &one) { return one.matches(valueOf(one.term)); };
    return any ? std::any_of(conditions.begin(), conditions.end(), holds)
               : std::all_of(conditions.begin(), conditions.end(), holds);
}

bool Condition::matches(const Value &other) const
{
    const auto *pattern = std::get_if<QByteArray>(&value);
    if (pattern != nullptr && pattern->contains('*') && (op == Operator::Equal || op == Operator::NotEqual))
        return matchesPattern(std::get<QByteArray>(other), *pattern) == (op == Operator::Equal);
    switch (op) {
    case Operator::Equal:
        return other == value;
    case Operator::NotEqual:
        return other != value;
    case Operator::Less:
        return other < value;
    case Operator::LessOrEqual:
        return other <= value;
    case Operator::Greater:
        return other > value;
    case Operator::GreaterOrEqual:
        return other >= value;
    }
    Q_UNREACHABLE();
}

ReadFilter readFilter(const QString &q, std::span<const Term> terms, const Behaviour &behaviour)
{
    if (q.isEmpty() || behaviour.ignoreQ)
        return {};
    if (behaviour.onlyBareQ && (q.contains(u'"') || q.contains(u'\'')))
        return failure("q", q, "Must not contain quotation marks");
    QStringView text = QStringView(q).trimmed();
    const bool wholeQuoted = isQuotedBy(text, u'"');
    if (wholeQuoted)
        text = text.mid(1, text.size() - 2);
    Joined joined = splitJoined(text);
    if (joined.expressions.size() > 1 && behaviour.refuseSeveralConditions)
        return failure("q", q, "Must be of the form <term><operator><value>");
    if (behaviour.onlyFirstCondition)
        joined.expressions.resize(1);
    Filter filter{{}, joined.any};
    for (const QStringView expression : std::as_const(joined.expressions)) {
        const ReadCondition read = readCondition(expression, wholeQuoted, terms, q);
        if (const auto *refused = std::get_if<Failure>(&read))
            return *refused;
        const auto &condition = std::get<Condition>(read);
        if (condition.term != std::string::npos)
            filter.conditions += condition;
        else if (!behaviour.ignoreUnknownTerms)
            return failure("q", q, "Must reference a searchable property");
    }
    if (filter.conditions.isEmpty())
        return {};
    return filter;
}

ReadOrder readOrder(const QString &orderBy, std::span<const Term> terms, const Behaviour &behaviour)
{
    if (orderBy.isEmpty())
        return {};
    if (behaviour.refuseOrderBy)
        return failure("orderBy", orderBy, "Ordering is not supported");
    const QStringList words = orderBy.split(u' ', Qt::SkipEmptyParts);
    const QString direction = words.value(1, u"ASC"_s).toUpper();
    if (words.isEmpty() || words.size() > 2 || orderBy.contains(u',') ||
        (direction != u"ASC" && direction != u"DESC"))
        return failure("orderBy", orderBy, "Must be of the form <term> ASC or <term> DESC");
    const std::size_t term = indexOf(terms, words.first());
    if (term != std::string::npos)
        return Order{term, direction == u"DESC"};
    if (behaviour.ignoreUnknownTerms)
        return {};
    return failure("orderBy", orderBy, "Must reference a sortable property");
}

QList<qint64> selectRows(qint64 total, const Filter *filter, const Order *order,
                         const std::function<Value(qint64 row, std::size_t term)> &valueOf)
{
    QList<qint64> rows;
    for (qint64 row = 0; row < total; ++row) {
        if (filter == nullptr || filter->matches([&](std::size_t term) { return valueOf(row, term); }))
            rows += row;
    }
    if (order == nullptr)
        return rows;

    QList<std::pair<Value, qint64>> keyed;
    keyed.reserve(rows.size());
    for (const qint64 row : std::as_const(rows))
        keyed.emplace_back(valueOf(row, order->term), row);
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order->descending ? b.first < a.first : a.first < b.first;
    });
    std::transform(keyed.cbegin(), keyed.cend(), rows.begin(), [](const auto &pair) { return pair.second; });
    return rows;
}

} // namespace Inspector::Demo
