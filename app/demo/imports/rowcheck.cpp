// SPDX-License-Identifier: MIT
#include "app/demo/imports/rowcheck.h"

#include <QString>

#include <algorithm>
#include <array>

namespace Inspector::Demo
{

namespace
{
constexpr std::array<ProblemWords, 9> Words{{
    {},
    {"ELQ-00002", "Invalid email address.", "Invalid email addresses."},
    {"ELQ-00026", "Duplicate identifier.", "Duplicate identifier."},
    {"ELQ-00026", "Multiple matches.", "Duplicate identifier."},
    {"ELQ-00032", "Malformed record.", "Malformed records."},
    {"ELQ-00040", "Invalid value.", {}},
    {"ELQ-00059", "Empty record.", "Empty records."},
    {"ELQ-00061", "Rejected record (missing fields).", "Rejected records (missing fields)."},
    {"ELQ-00125", "Constraint failed.", "Constraint failed."},
}};

bool isBlank(const std::optional<QByteArray> &value)
{
    return !value || value->isEmpty();
}

// The fields whose value `isWrong`; blanks are not.
template <typename Test>
QList<qsizetype> fieldsWith(const UploadedRow &row, const QList<FieldFacts> &facts, Test isWrong)
{
    QList<qsizetype> fields;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        if (!isBlank(row.values.at(i)) && isWrong(facts.at(i), *row.values.at(i)))
            fields += i;
    }
    return fields;
}
} // namespace

const ProblemWords &wordsFor(Problem problem)
{
    return Words[static_cast<std::size_t>(problem)];
}

Verdict checkRow(const UploadedRow &row, const QList<FieldFacts> &facts, qsizetype identifier)
{
    using Value = FieldFacts::Value;
    if (row.isMalformed)
        return {Problem::Malformed, {}};
    if (std::all_of(row.values.cbegin(), row.values.cend(), isBlank))
        return {Problem::EmptyRecord, {}};
    if (identifier >= 0 && isBlank(row.values.at(identifier)))
        return {Problem::MissingFields, {identifier}};
    const auto badEmails = fieldsWith(row, facts, [](const FieldFacts &field, const QByteArray &value) {
        return field.value == Value::Email && !fits(field, value);
    });
    if (!badEmails.isEmpty())
        return {Problem::InvalidEmail, badEmails};
    const auto constraints = fieldsWith(row, facts, [](const FieldFacts &field, const QByteArray &value) {
        return QString::fromUtf8(value).size() > field.longest ||
               (field.value == Value::Country && !fits(field, value));
    });
    if (!constraints.isEmpty())
        return {Problem::ConstraintFailed, constraints};
    const auto invalid = fieldsWith(
        row, facts, [](const FieldFacts &field, const QByteArray &value) { return !fits(field, value); });
    return {invalid.isEmpty() ? Problem::None : Problem::InvalidValue, invalid};
}

} // namespace Inspector::Demo
