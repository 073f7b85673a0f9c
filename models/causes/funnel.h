// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/rowblock.h"
#include "models/syncs/syncreason.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>

namespace Inspector
{

// The counters of a sync's log, by what they mean (eloqua-bulk-api 7, triage-and-repair 3.1). Repeated lines
// are added up; what no line reports is absent, never 0. A value; any thread.
class Funnel
{
public:
    enum class Step {
        Staged,          // ELQ-00130; of sync actions 00140
        Processed,       // 00001
        AfterDuplicates, // 00003
        Rejected,        // 00060
        RejectedFields,  // 00144: imported without some values
        Created,         // 00004, 05, 07, 33, 68, 69, 77
        Updated          // 00022, 23, 12, 35, 79
    };
    static constexpr Step Steps[] = {Step::Staged,   Step::Processed,      Step::AfterDuplicates,
                                     Step::Rejected, Step::RejectedFields, Step::Created,
                                     Step::Updated};

    // Rows of Table::Logs.
    void add(const RowBlock &logs, int from, int to);

    std::optional<qint64> count(Step step) const; // records
    bool isEmpty() const { return m_steps.empty(); }
    // The base of shares: processed, or else staged records.
    std::optional<qint64> base() const;
    // Every code of the log with its count, if that is not 0.
    const QHash<QByteArray, qint64> &codes() const { return m_codes; }

    // The first lines of the log that are errors or warnings, at most 20, errors first; see reasonText().
    QList<ReasonLine> troubles() const { return m_errors + m_warnings; }

    // Sentences about numbers that contradict each other. `announced`: by
    // the server's total of rejects. `fetched`: counted here, of a complete count.
    QStringList contradictions(std::optional<qint64> announced, std::optional<qint64> fetched) const;

private:
    void addTrouble(const RowBlock &logs, int row);

    std::map<Step, qint64> m_steps;
    QHash<QByteArray, qint64> m_codes;
    QList<ReasonLine> m_errors;
    QList<ReasonLine> m_warnings;
};

// "Staged", "Processed", ...
QString toText(Funnel::Step step);
// The same in every language, for files: "staged", "afterDuplicates".
QByteArray stepName(Funnel::Step step);
// "12,345", or "not reported".
QString countText(std::optional<qint64> count);

} // namespace Inspector
