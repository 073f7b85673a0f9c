// SPDX-License-Identifier: MIT
#include "models/causes/funnel.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/query/resource.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype MostTroubles = 10; // of each severity

std::optional<Funnel::Step> stepOf(const QByteArray &code)
{
    using Step = Funnel::Step;
    static const QHash<QByteArray, Step> steps{
        {"ELQ-00130", Step::Staged},          {"ELQ-00140", Step::Staged},
        {"ELQ-00001", Step::Processed},       {"ELQ-00060", Step::Rejected},
        {"ELQ-00003", Step::AfterDuplicates}, {"ELQ-00144", Step::RejectedFields},
        {"ELQ-00004", Step::Created},         {"ELQ-00005", Step::Created},
        {"ELQ-00007", Step::Created},         {"ELQ-00033", Step::Created},
        {"ELQ-00068", Step::Created},         {"ELQ-00069", Step::Created},
        {"ELQ-00077", Step::Created},         {"ELQ-00022", Step::Updated},
        {"ELQ-00023", Step::Updated},         {"ELQ-00012", Step::Updated},
        {"ELQ-00035", Step::Updated},         {"ELQ-00079", Step::Updated}};
    const auto known = steps.constFind(code);
    return known == steps.constEnd() ? std::nullopt : std::optional(*known);
}
} // namespace

void Funnel::add(const RowBlock &logs, int from, int to)
{
    const auto code = int(info(Table::Logs).columns.indexOf("statusCode"));
    const auto number = int(info(Table::Logs).columns.indexOf("count"));
    for (int row = from; row < to; ++row) {
        addTrouble(logs, row);
        bool ok = false;
        const qint64 count = logs.cell(row, number).toLongLong(&ok);
        if (!ok)
            continue;
        const QByteArray name = logs.cell(row, code).toByteArray();
        if (const auto step = stepOf(name))
            m_steps[*step] += count;
        if (count != 0)
            m_codes[name] += count;
    }
}

void Funnel::addTrouble(const RowBlock &logs, int row)
{
    const auto text = [&logs, row](QByteArrayView name) {
        return QString::fromUtf8(logs.cell(row, int(info(Table::Logs).columns.indexOf(name))));
    };
    const QString severity = text("severity");
    const bool isError = severity == "error"_L1;
    QList<ReasonLine> &lines = isError ? m_errors : m_warnings;
    if ((isError || severity == "warning"_L1) && lines.size() < MostTroubles)
        lines << ReasonLine{severity, text("statusCode"), text("message"), text("count").toLongLong()};
}

std::optional<qint64> Funnel::count(Step step) const
{
    const auto known = m_steps.find(step);
    return known == m_steps.end() ? std::nullopt : std::optional(known->second);
}

std::optional<qint64> Funnel::base() const
{
    const std::optional<qint64> processed = count(Step::Processed);
    return processed ? processed : count(Step::Staged);
}

QStringList Funnel::contradictions(std::optional<qint64> announced, std::optional<qint64> fetched) const
{
    QStringList sentences;
    const auto differ = [&sentences](const QString &text, std::optional<qint64> a, std::optional<qint64> b) {
        if (a && b && *a != *b)
            sentences << text.arg(QLocale().toString(*a), QLocale().toString(*b));
    };
    differ(Text::tr("The numbers of rejected records differ: %1 in the log, %2 in the list of rejects."),
           count(Step::Rejected), announced);
    differ(Text::tr("The numbers of rejects differ: %1 reported by Eloqua, %2 fetched."), announced, fetched);
    if (!announced)
        differ(Text::tr("The numbers of rejected records differ: %1 in the log, %2 fetched."),
               count(Step::Rejected), fetched);
    const std::optional<qint64> staged = count(Step::Staged);
    if (const auto processed = count(Step::Processed); staged && processed && *processed > *staged)
        differ(Text::tr("The log reports fewer staged records (%1) than processed records (%2)."), staged,
               processed);
    return sentences;
}

QString toText(Funnel::Step step)
{
    switch (step) {
    case Funnel::Step::Staged:
        return Text::tr("Staged");
    case Funnel::Step::Processed:
        return Text::tr("Processed");
    case Funnel::Step::AfterDuplicates:
        return Text::tr("Without duplicates");
    case Funnel::Step::Rejected:
        return Text::tr("Rejected");
    case Funnel::Step::RejectedFields:
        return Text::tr("With rejected fields");
    case Funnel::Step::Created:
        return Text::tr("Created", "number of records");
    case Funnel::Step::Updated:
        return Text::tr("Updated", "number of records");
    }
    Q_UNREACHABLE();
}

QByteArray stepName(Funnel::Step step)
{
    static constexpr const char *names[] = {"staged",         "processed", "afterDuplicates", "rejected",
                                            "rejectedFields", "created",   "updated"};
    return names[int(step)];
}

QString countText(std::optional<qint64> count)
{
    return count ? QLocale().toString(*count) : Text::tr("not reported");
}

} // namespace Inspector
