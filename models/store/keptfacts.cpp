// SPDX-License-Identifier: MIT
#include "models/store/keptfacts.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using State = KeptPart::State;

constexpr std::pair<State, const char *> Words[] = {
    {State::Complete, "complete"},
    {State::Incomplete, "incomplete"},
    {State::Unavailable, "not available"},
    {State::None, "not for this kind of sync"},
};

QString sentence(Table table, const KeptPart &part)
{
    if (part.state == State::Unavailable)
        return Text::tr("%1: not available. %2").arg(toText(table), part.note).trimmed();
    if (part.announced && *part.announced > part.rows)
        return Text::tr("%1: %2 of %3. %4")
            .arg(toText(table), QLocale().toString(part.rows), countedRows(*part.announced), part.note)
            .trimmed();
    return Text::tr("%1: incomplete. %2").arg(toText(table), part.note).trimmed();
}

QString countedRowsOf(Table table, qint64 rows)
{
    const int number = pluralNumber(rows);
    switch (table) {
    case Table::Logs:
        return Text::tr("%L1 log entries", nullptr, number).arg(rows);
    case Table::Rejects:
        return Text::tr("%L1 reject(s)", nullptr, number).arg(rows);
    default:
        return Text::tr("%L1 row(s) of data", nullptr, number).arg(rows);
    }
}
} // namespace

QByteArray toText(KeptPart::State state)
{
    const auto found = std::find_if(std::begin(Words), std::end(Words),
                                    [state](const auto &word) { return word.first == state; });
    return found->second;
}

std::optional<KeptPart::State> keptStateFromText(QByteArrayView text)
{
    const auto found = std::find_if(std::begin(Words), std::end(Words),
                                    [text](const auto &word) { return text == QByteArrayView(word.second); });
    return found == std::end(Words) ? std::nullopt : std::optional(found->first);
}

const KeptPart &KeptFacts::part(Table table) const
{
    return table == Table::Logs ? logs : table == Table::Rejects ? rejects : data;
}

KeptPart &KeptFacts::part(Table table)
{
    return table == Table::Logs ? logs : table == Table::Rejects ? rejects : data;
}

bool KeptFacts::isComplete() const
{
    return !isUnderWay(status) && std::all_of(KeptSchema::Tables.begin(), KeptSchema::Tables.end(),
                                              [this](Table table) { return part(table).isWhole(); });
}

QString KeptFacts::completeness() const
{
    if (isComplete())
        return Text::tr("Complete");
    QStringList sentences;
    if (isUnderWay(status))
        sentences << Text::tr("The sync was still running when it was kept.");
    for (const Table table : KeptSchema::Tables) {
        // Of a running sync nothing is whole, which has been said.
        const bool isSaid = isUnderWay(status) && part(table).state == State::Incomplete;
        if (!part(table).isWhole() && !isSaid)
            sentences << sentence(table, part(table));
    }
    return Text::sentences(sentences);
}

QString KeptFacts::contents() const
{
    QStringList parts;
    for (const Table table : KeptSchema::Tables) {
        const KeptPart &here = part(table);
        if (here.state == State::None || here.state == State::Unavailable)
            continue;
        const qint64 of = std::max(here.rows, here.announced.value_or(0));
        const QString all = countedRowsOf(table, of);
        parts << (of == here.rows ? all : Text::tr("%1 of %2").arg(QLocale().toString(here.rows), all));
    }
    return Text::list(parts);
}

} // namespace Inspector
