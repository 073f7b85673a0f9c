// SPDX-License-Identifier: MIT
#include "models/checks/repaircheck.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/checks/fieldcheck.h"
#include "models/repair/repaircopy.h"

#include <algorithm>
#include <map>

namespace Inspector
{

namespace
{
constexpr int BlockRows = 4096;

class Check
{
public:
    Check(const RepairCopy &copy, const FieldMetadata &metadata)
    {
        const QString uri = copy.definition() ? copy.definition()->uri : QString();
        for (const RepairField &field : copy.fields())
            m_checks.emplace_back(field, metadata.of(field.statement), objectOf(uri));
        m_values.resize(m_checks.size());
    }

    void add(const RepairRow &row)
    {
        for (int i = 0; i < row.cells.size(); ++i) {
            const QByteArray &value = row.cells.at(i).value;
            if (const auto finding = m_checks[size_t(i)].of(value))
                note(finding->result, i, finding->text, row.row);
            if (m_checks[size_t(i)].isUnique() && !value.isEmpty())
                m_values[size_t(i)].emplace_back(qHash(QString::fromUtf8(value).toLower()), row.row);
        }
        for (const RejectReason &reason : row.reasons)
            lookAtReason(row, reason);
    }

    QList<CheckLine> lines()
    {
        findDoubles();
        QList<CheckLine> lines;
        for (auto &[key, rows] : m_rows)
            lines << CheckLine{key.result, key.field, key.text, RowSet::of(std::move(rows))};
        return lines;
    }

private:
    struct Key {
        CheckResult result;
        int field;
        QString text;
        auto tied() const { return std::tie(result, field, text); }
        bool operator<(const Key &other) const { return tied() < other.tied(); }
    };

    void note(CheckResult result, int field, const QString &text, qint64 row)
    {
        m_rows[{result, field, text}].push_back(row);
    }

    // Whatever we may think of it, Eloqua has refused this value.
    void lookAtReason(const RepairRow &row, const RejectReason &reason)
    {
        const auto isEdited = [](const RepairCell &cell) { return cell.isEdited; };
        const bool isChanged = reason.fields.isEmpty()
                                   ? std::any_of(row.cells.begin(), row.cells.end(), isEdited)
                                   : std::any_of(reason.fields.begin(), reason.fields.end(),
                                                 [&](int field) { return row.cells.at(field).isEdited; });
        if (isChanged)
            return;
        if (reason.fields.isEmpty())
            note(CheckResult::CannotTell, -1, Text::tr("unchanged since Eloqua rejected it"), row.row);
        for (const int field : reason.fields)
            note(CheckResult::CannotTell, field, Text::tr("still the value that Eloqua rejected"), row.row);
    }

    void findDoubles()
    {
        for (size_t field = 0; field < m_values.size(); ++field) {
            auto &values = m_values[field];
            std::sort(values.begin(), values.end());
            for (size_t i = 0; i < values.size(); ++i) {
                const bool isDouble = (i > 0 && values[i - 1].first == values[i].first) ||
                                      (i + 1 < values.size() && values[i + 1].first == values[i].first);
                if (isDouble)
                    note(CheckResult::Fails, int(field), Text::tr("the same as in another record"),
                         values[i].second);
            }
        }
    }

    std::vector<FieldCheck> m_checks;
    std::map<Key, std::vector<qint64>> m_rows;
    // Of fields that may not be the same in two records: hash and row.
    std::vector<std::vector<std::pair<size_t, qint64>>> m_values;
};

QStringList noticesFor(const RepairCopy &copy, const FieldMetadata &metadata)
{
    if (!copy.definition())
        return {Text::tr("The definition of the import isn't in this copy, so types and required fields "
                         "can't be checked.")};
    QStringList notices;
    const bool hasIdentifier = std::any_of(copy.fields().begin(), copy.fields().end(),
                                           [](const RepairField &field) { return field.isIdentifier; });
    if (!hasIdentifier)
        notices << Text::tr("The definition has no identifier, so the check can't find records without one.");
    if (metadata.isEmpty())
        notices << Text::tr("Eloqua's list of fields isn't in this copy, so most types and required fields "
                            "can't be checked. Sign in to fetch the list.");
    return notices;
}
} // namespace

QString toText(CheckResult result)
{
    switch (result) {
    case CheckResult::Fails:
        return Text::tr("fails");
    case CheckResult::CannotTell:
        return Text::tr("cannot tell");
    case CheckResult::Passes:
        return Text::tr("passes our checks");
    }
    Q_UNREACHABLE();
}

CheckResult CheckReport::resultOf(qint64 row) const
{
    return fails.contains(row)    ? CheckResult::Fails
           : passes.contains(row) ? CheckResult::Passes
                                  : CheckResult::CannotTell;
}

QString CheckReport::sentence() const
{
    const auto counted = [](const RowSet &rows) {
        return std::pair(rows.count(), pluralNumber(rows.count()));
    };
    const auto [failing, failingPlural] = counted(fails);
    const auto [passing, passingPlural] = counted(passes);
    const auto [open, openPlural] = counted(cannotTell);
    const QString found = Text::list({Text::tr("%L1 record(s) fail", nullptr, failingPlural).arg(failing),
                                      Text::tr("%L1 pass our checks", nullptr, passingPlural).arg(passing),
                                      Text::tr("for %L1 we cannot tell", nullptr, openPlural).arg(open)});
    return Text::sentence(Text::tr("Of all records, shown or not: %1").arg(found));
}

Result<CheckReport> checkRecords(RepairCopy &copy, const FieldMetadata &metadata,
                                 const std::atomic<bool> *cancelled)
{
    CheckReport report;
    report.revision = copy.revision();
    report.notices = noticesFor(copy, metadata);
    const RowSet rows = copy.rows().without(copy.leftOut());
    Check check(copy, metadata);
    for (qint64 after = 0;;) {
        const Result<QList<RepairRow>> block = copy.readNext(rows, after, BlockRows, cancelled);
        if (!block)
            return block.error();
        if (block->isEmpty())
            break;
        for (const RepairRow &row : *block)
            check.add(row);
        after = block->last().row;
    }
    report.lines = check.lines();
    for (const CheckLine &line : std::as_const(report.lines)) {
        RowSet &found = line.result == CheckResult::Fails ? report.fails : report.cannotTell;
        found = found.united(line.rows);
    }
    report.cannotTell = report.cannotTell.without(report.fails);
    report.passes = rows.without(report.fails).without(report.cannotTell);
    return report;
}

} // namespace Inspector
