// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QList>
#include <QString>

#include <optional>

namespace Inspector
{

// <property><operator><value>, one condition of Eloqua's q; in a kept copy also a text alone, which stands
// for the rows that have it in any column, whatever its case.
struct FilterTerm {
    enum class Operator { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    QString property; // empty: any column
    Operator op = Operator::Equal;
    QString value;
    bool quoted = true; // the value stands in single quotes

    bool operator==(const FilterTerm &) const = default;

    bool isText() const { return property.isEmpty(); }
    // In the spelling that suits the value: dates and numbers bare, everything else in quotes.
    static FilterTerm of(const QString &property, Operator op, const QString &value);
};

// "=", "<="...
QString toText(FilterTerm::Operator op);

// Eloqua's q as conditions. A value; it is written only when a control asks for it: what a person typed goes
// to the server as typed, understood or not.
//
// Oracle's material has three spellings, and all are read: bare, name='value', "the whole in double quotes".
// `=` and `<` are documented for q, the other operators for Eloqua's other API. AND and OR are documented
// nowhere: a filter of several conditions may be refused (eloqua-bulk-api: q).
struct FilterExpression {
    QList<FilterTerm> terms;
    bool any = false;         // OR between the terms instead of AND
    bool wholeQuoted = false; // double quotes around the whole

    bool operator==(const FilterExpression &) const = default;

    // Nothing for a text that is not of these forms: brackets, AND and OR mixed, quotes inside a value, no
    // value. No terms for an empty text. read(e.text()) == e for everything that read() returns.
    // Kept copies know besides, as of the server it is unknown what it means: an empty value and '' for a
    // quote in it, both in single quotes; any property in double quotes; texts without property and operator.
    // There a value without quotes is one word without commas, brackets and operators.
    static std::optional<FilterExpression> read(const QString &q, Origin origin = Origin::Server);
    QString text() const;

    QList<FilterTerm> on(QStringView property) const;
    // With this condition too (AND), in the place of those on the same property that it contradicts: an "="
    // goes with no other. A value that cannot be written as it is gets a * for each character that stands in
    // the way: more rows then match, never fewer.
    FilterExpression with(const FilterTerm &term) const;
    // With these conditions and no others on this property, in the place of those; none: without it.
    FilterExpression withOnly(QStringView property, const QList<FilterTerm> &conditions) const;
    // Beside all others, whatever they say; written as with() does.
    void append(const FilterTerm &term);
    FilterExpression without(QStringView property) const;
};

// Of server text, a value that q can hold: * stands for quotes, line breaks, and for all that is too long for
// an address. Empty when nothing is left to ask for.
QString filterValue(const QString &text);

} // namespace Inspector
