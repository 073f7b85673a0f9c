// SPDX-License-Identifier: MIT
#pragma once

// Private to the room: the rules for the value of one field (triage-and-repair 7).
#include "models/checks/fieldmetadata.h"
#include "models/checks/repaircheck.h"

namespace Inspector
{

// Which lengths and types count.
enum class EloquaObject { Contact, Account, CustomObject, Other };
EloquaObject objectOf(const QString &definitionUri);

struct CellFinding {
    CheckResult result = CheckResult::Fails;
    QString text; // "longer than 100 characters"
};

// Pure; any thread.
class FieldCheck
{
public:
    // `facts`: nothing where Eloqua's list doesn't have the field.
    FieldCheck(const RepairField &field, const std::optional<FieldFacts> &facts, EloquaObject object);

    // Nothing where it passes. An empty value passes unless the field is required.
    std::optional<CellFinding> of(const QByteArray &value) const;
    // No two records of a file may have the same value.
    bool isUnique() const { return m_isUnique; }

private:
    enum class Type { Unknown, Text, Email, Number, Date };
    static Type typeOf(const RepairField &field, const std::optional<FieldFacts> &facts);
    std::optional<CellFinding> checkNumber(const QString &value) const;
    std::optional<CellFinding> checkLength(const QString &value) const;

    Type m_type;
    EloquaObject m_object;
    bool m_isIdentifier;
    bool m_isRequired;
    bool m_isUnique;
    bool m_isReadOnly;
};

} // namespace Inspector
