// SPDX-License-Identifier: MIT
#include "models/query/filtermatch.h"

#include "models/query/pattern.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

// Which zone a date in q is meant in is not documented: two days cover every pair of zones.
constexpr qint64 ZoneSlack = 2 * 24 * 3600;
constexpr qint64 Day = 24 * 3600;

bool fits(const QString &text, const QString &pattern)
{
    return matchesPattern(text.toUtf8(), pattern.toUtf8());
}

// As loosely as any database may compare: no case, no blanks, no accents, no width.
QString loose(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar c) { return c.isMark() || c.isSpace(); });
    return folded;
}

template <typename T>
bool holds(Operator op, const T &left, const T &right)
{
    switch (op) {
    case Operator::Equal:
        return left == right;
    case Operator::NotEqual:
        return left != right;
    case Operator::Less:
        return left < right;
    case Operator::LessOrEqual:
        return left <= right;
    case Operator::Greater:
        return left > right;
    case Operator::GreaterOrEqual:
        return left >= right;
    }
    Q_UNREACHABLE();
}

// "2026-01-31", alone or with a time behind it; the zone is left out of account.
std::optional<qint64> secondsOf(const QString &text)
{
    if (text.size() < 10)
        return std::nullopt;
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    const QTime time = text.size() < 16 ? QTime(0, 0) : QTime::fromString(text.sliced(11, 5), u"HH:mm"_s);
    if (!time.isValid() || (text.size() > 10 && text.size() < 16))
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
}

FilterMatch matchTime(const FilterTerm &term, qint64 wanted, qint64 timestamp)
{
    bool maybe = true;
    switch (term.op) {
    case Operator::Equal: // of a date, perhaps the whole day
        maybe = timestamp >= wanted - ZoneSlack && timestamp <= wanted + Day + ZoneSlack;
        break;
    case Operator::NotEqual:
        break;
    case Operator::Less:
    case Operator::LessOrEqual:
        maybe = timestamp <= wanted + Day + ZoneSlack;
        break;
    case Operator::Greater:
    case Operator::GreaterOrEqual:
        maybe = timestamp >= wanted - ZoneSlack;
        break;
    }
    return maybe ? FilterMatch::Unknown : FilterMatch::No;
}

// Unless both ways of comparing numbers, by value and as text, say no, the server may mean yes.
FilterMatch matchNumber(const FilterTerm &term, double wanted, double number, const QString &cell)
{
    const bool byValue = holds(term.op, number, wanted);
    const bool byLetter = holds(term.op, cell, term.value);
    if (byValue != byLetter)
        return FilterMatch::Unknown;
    return byValue ? FilterMatch::Yes : FilterMatch::No;
}

FilterMatch matchText(const FilterTerm &term, const QString &cell)
{
    const bool isWild = term.value.contains(u'*');
    const bool exact = isWild ? fits(cell, term.value) : cell == term.value;
    if (term.op == Operator::NotEqual)
        return exact ? (isWild ? FilterMatch::Unknown : FilterMatch::No) : FilterMatch::Unknown;
    if (term.op != Operator::Equal)
        return FilterMatch::Unknown; // which text comes before which is the server's affair
    if (exact)
        return FilterMatch::Yes;
    // Signs that other query languages give a meaning to.
    static const QString Special = u"%?_[]\\'\"`~^$|"_s;
    if (std::any_of(term.value.begin(), term.value.end(), [](QChar c) { return Special.contains(c); }))
        return FilterMatch::Unknown;
    return fits(loose(cell), loose(term.value)) ? FilterMatch::Unknown : FilterMatch::No;
}

// Where a text has no quotes around it, the AND behind it may have been meant to belong to it.
bool mayHideJoin(const QList<FilterTerm> &terms)
{
    const auto isOpen = [](const FilterTerm &term) {
        return !term.quoted && FilterTerm::of(term.property, term.op, term.value).quoted;
    };
    return terms.size() > 1 && std::any_of(terms.begin(), terms.end() - 1, isOpen);
}
} // namespace

FilterMatch match(const FilterTerm &term, const QString &cell)
{
    if (cell.isNull())
        return FilterMatch::Unknown;
    const std::optional<qint64> wantedTime = secondsOf(term.value);
    const std::optional<qint64> timestamp = secondsOf(cell);
    if (wantedTime && timestamp)
        return matchTime(term, *wantedTime, *timestamp);
    if (timestamp)
        return FilterMatch::Unknown; // other spellings of times
    bool wantsNumber = false;
    bool isNumber = false;
    const double wanted = term.value.trimmed().toDouble(&wantsNumber);
    const double number = cell.trimmed().toDouble(&isNumber);
    if (wantsNumber && isNumber && std::isfinite(wanted) && std::isfinite(number))
        return matchNumber(term, wanted, number, cell);
    if (wantedTime || wantsNumber)
        return FilterMatch::Unknown;
    return matchText(term, cell);
}

FilterMatch combined(const FilterExpression &filter, const QList<FilterMatch> &verdicts)
{
    const bool isSure = !mayHideJoin(filter.terms);
    const bool no = filter.any ? !verdicts.isEmpty() && !verdicts.contains(FilterMatch::Yes) &&
                                     !verdicts.contains(FilterMatch::Unknown)
                               : verdicts.contains(FilterMatch::No);
    if (no)
        return isSure ? FilterMatch::No : FilterMatch::Unknown;
    const bool yes =
        filter.any ? verdicts.contains(FilterMatch::Yes) : !verdicts.contains(FilterMatch::Unknown);
    return yes ? FilterMatch::Yes : FilterMatch::Unknown;
}

} // namespace Inspector
