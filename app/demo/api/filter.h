// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/options.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <functional>
#include <span>
#include <variant>

// The parameters q and orderBy: reading them, and choosing rows by them.
namespace Inspector::Demo
{

// A property that a list can be filtered and ordered by.
struct Term {
    enum class Type : quint8 { Text, Number, Time };
    QByteArrayView name;
    Type type = Type::Text;
};

// What a 400 says in its "failures".
struct Failure {
    QByteArray field;
    QByteArray value;
    QByteArray constraint;
};

// A row's value of a term, as text or, for numbers, as such.
using Value = std::variant<QByteArray, qint64>;

struct Condition {
    enum class Operator : quint8 { Equal, NotEqual, Less, LessOrEqual, Greater, GreaterOrEqual };

    std::size_t term = 0;
    Operator op = Operator::Equal;
    Value value;

    bool matches(const Value &other) const;
};

// Conditions with AND, or OR, between them.
struct Filter {
    QList<Condition> conditions;
    bool any = false;

    bool matches(const std::function<Value(std::size_t term)> &valueOf) const;
};

struct Order {
    std::size_t term = 0;
    bool descending = false;
};

// Nothing (the parameter has no effect), what was read, or why it is refused.
using ReadFilter = std::variant<std::monostate, Filter, Failure>;
using ReadOrder = std::variant<std::monostate, Order, Failure>;

// Takes the three spellings that are found in Oracle's material: bare, "whole expression", name='value'; and
// AND or OR between conditions, which no document mentions.
ReadFilter readFilter(const QString &q, std::span<const Term> terms, const Behaviour &behaviour);
ReadOrder readOrder(const QString &orderBy, std::span<const Term> terms, const Behaviour &behaviour);

// The numbers of the rows of 0..total-1 that match, in order; equal ones keep their order.
QList<qint64> selectRows(qint64 total, const Filter *filter, const Order *order,
                         const std::function<Value(qint64 row, std::size_t term)> &valueOf);

} // namespace Inspector::Demo
