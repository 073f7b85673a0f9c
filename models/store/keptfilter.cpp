// SPDX-License-Identifier: MIT
#include "models/store/keptfilter.h"

#include "models/base/text.h"
#include "models/query/filterexpression.h"
#include "models/sqlite/databasefunctions.h"
#include "models/store/keptschema.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

ApiError refusal(const QString &message)
{
    return {.kind = ApiError::Kind::Refused, .message = message};
}

// Far more than anybody types; Database::harden() allows a little more.
constexpr qsizetype LongestCondition = 500'000;

// SQLite limits how deep an expression is, and a row of ORs is as deep as it is long: so it becomes a tree.
QByteArray joined(const QByteArrayList &terms, const QByteArray &word)
{
    if (terms.size() < 3)
        return terms.join(word);
    const qsizetype half = terms.size() / 2;
    return '(' + joined(terms.mid(0, half), word) + ')' + word + '(' + joined(terms.mid(half), word) + ')';
}

QString unquoted(const QString &name)
{
    const bool isQuoted = name.size() > 2 && name.front() == u'"' && name.back() == u'"';
    return isQuoted ? name.mid(1, name.size() - 2).replace("\"\""_L1, "\""_L1) : name;
}

class Translator
{
public:
    Translator(Table table, const KeptColumns &columns)
        : m_table(table)
        , m_columns(columns)
    {
    }

    Result<KeptSql> translate(const Query &query)
    {
        const auto filter = FilterExpression::read(query.q, Origin::KeptCopy);
        if (!filter)
            return refusal(Text::tr("The filter %1 isn't valid. Use COLUMN='VALUE', with AND or OR between "
                                    "several conditions, or only a text to find in any column. Put column "
                                    "names that contain spaces in double quotes.")
                               .arg(query.q));
        QByteArrayList terms;
        for (const FilterTerm &term : filter->terms) {
            if (term.isText()) {
                terms << '(' + anywhere(term.value) + ')';
                continue;
            }
            const qsizetype column = find(term.property);
            if (column < 0)
                return unknown(term.property);
            terms << '(' + condition(term, column) + ')';
        }
        m_sql.where = joined(terms, filter->any ? " OR " : " AND ");
        if (m_sql.where.size() > LongestCondition)
            return refusal(Text::tr("The filter has too many conditions for a table with so many columns. "
                                    "Use fewer conditions."));
        if (!query.orderBy.isEmpty()) {
            if (const Outcome ordered = order(query.orderBy); !ordered)
                return ordered.error();
        }
        m_sql.order += "seq";
        return m_sql;
    }

private:
    // To the letter first: fields may differ in nothing but case.
    qsizetype find(const QString &property) const
    {
        const QByteArray name = property.toUtf8();
        const auto at = [this](auto predicate) {
            const auto found = std::find_if(m_columns.begin(), m_columns.end(), predicate);
            return found == m_columns.end() ? -1 : found - m_columns.begin();
        };
        const qsizetype exact = at([&name](const KeptColumn &column) { return column.name == name; });
        return exact >= 0 ? exact : at([&property](const KeptColumn &column) {
            return QString::fromUtf8(column.name).compare(property, Qt::CaseInsensitive) == 0;
        });
    }

    ApiError unknown(const QString &property) const
    {
        QStringList names;
        for (const KeptColumn &column : m_columns)
            names << QString::fromUtf8(column.name);
        return refusal(
            Text::tr("There is no column \"%1\". Available columns: %2.").arg(property, Text::list(names)));
    }

    QByteArray bound(const QString &value)
    {
        m_sql.values << value.toUtf8();
        return '?' + QByteArray::number(m_sql.values.size());
    }

    // Those of Eloqua's own that are numbers, whatever stands in them here.
    bool isNumber(qsizetype column) const
    {
        const QByteArray &name = m_columns.at(column).name;
        return column < KeptSchema::fixedColumns(m_table) && (name == "recordIndex" || name == "count");
    }

    // Times are compared as texts, which works for the server's stamps: all are UTC and of one width.
    QString valueFor(const FilterTerm &term, qsizetype column) const
    {
        QString value = term.value;
        if (column < KeptSchema::fixedColumns(m_table) && m_columns.at(column).name == "createdAt")
            value.replace(u' ', u'T');
        return value;
    }

    QByteArray anywhere(const QString &text)
    {
        constexpr qsizetype MostAtOnce = 15; // arguments of a function: see Database::harden()
        const QByteArray pattern = bound(text);
        QByteArrayList parts;
        for (qsizetype from = 0; from < m_columns.size(); from += MostAtOnce) {
            QByteArrayList cells{pattern};
            for (qsizetype i = from; i < std::min(from + MostAtOnce, m_columns.size()); ++i)
                cells << KeptSchema::columnName(m_table, i);
            parts << "has_text(" + cells.join(", ") + ')';
        }
        return parts.isEmpty() ? "0" : joined(parts, " OR ");
    }

    QByteArray condition(const FilterTerm &term, qsizetype column)
    {
        const QByteArray cell = KeptSchema::columnName(m_table, column);
        const QString value = valueFor(term, column);
        // No value and an empty one look the same, and are asked for together.
        if (value.isEmpty())
            return "ifnull(" + cell + ", '') " + Inspector::toText(term.op).toLatin1() + " ''";
        const bool isOrdering = term.op != Operator::Equal && term.op != Operator::NotEqual;
        const bool byValue = isNumber(column) || (isOrdering && m_columns.at(column).holdsNumbers);
        if (byValue && isPlainNumber(value.toUtf8())) {
            const QByteArray right = "as_number(" + bound(value) + ')';
            return term.op == Operator::NotEqual
                       ? "as_number(" + cell + ") IS NOT " + right
                       : "as_number(" + cell + ") " + Inspector::toText(term.op).toLatin1() + ' ' + right;
        }
        if (!isOrdering && value.contains(u'*')) {
            const QByteArray matches = "matches(" + bound(value) + ", ifnull(" + cell + ", ''))";
            return term.op == Operator::NotEqual ? "NOT " + matches : matches;
        }
        if (term.op == Operator::NotEqual)
            return cell + " IS NOT " + bound(value);
        return cell + ' ' + Inspector::toText(term.op).toLatin1() + ' ' + bound(value);
    }

    // Names of fields may have blanks in them, which the server's language has not; as in a filter, they may
    // stand in double quotes.
    Outcome order(const OrderBy &orderBy)
    {
        QString property = orderBy.property();
        bool descends = orderBy.direction() == Qt::DescendingOrder;
        if (property.isEmpty()) {
            property = orderBy.text().trimmed();
            const qsizetype blank = property.lastIndexOf(u' ');
            const QString direction = property.mid(blank + 1).toUpper();
            if (blank > 0 && (direction == "ASC"_L1 || direction == "DESC"_L1)) {
                property = property.left(blank).trimmed();
                descends = direction == "DESC"_L1;
            }
        }
        const qsizetype named = find(property);
        const qsizetype column = named >= 0 ? named : find(unquoted(property));
        if (column < 0)
            return unknown(property);
        const QByteArray cell = KeptSchema::columnName(m_table, column);
        const QByteArray direction = descends ? " DESC, " : " ASC, ";
        if (isNumber(column) || m_columns.at(column).holdsNumbers)
            m_sql.order += "as_number(" + cell + ")" + direction;
        // No value sorts as an empty one, so that both stand together in the rows' own order.
        m_sql.order += "ifnull(" + cell + ", '')" + direction;
        return Done{};
    }

    Table m_table;
    const KeptColumns &m_columns;
    KeptSql m_sql;
};
} // namespace

Result<KeptSql> translate(const Query &query, Table table, const KeptColumns &columns)
{
    return Translator(table, columns).translate(query);
}

} // namespace Inspector
