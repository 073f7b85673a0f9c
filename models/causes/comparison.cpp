// SPDX-License-Identifier: MIT
#include "models/causes/comparison.h"

#include "models/base/text.h"

#include <algorithm>

namespace Inspector
{

namespace
{
CauseChange changeOf(qint64 before, qint64 after)
{
    if (before == 0)
        return CauseChange::New;
    if (after == 0)
        return CauseChange::Gone;
    if (before == after)
        return CauseChange::Same;
    return after > before ? CauseChange::More : CauseChange::Fewer;
}

std::optional<qint64> common(const CauseCount &before, const CauseCount &after)
{
    if (before.counted == 0 || after.counted == 0)
        return 0;
    if (!before.identifiers || !after.identifiers)
        return std::nullopt;
    qint64 count = 0;
    auto a = before.identifiers->begin();
    auto b = after.identifiers->begin();
    while (a != before.identifiers->end() && b != after.identifiers->end()) {
        if (*a == *b) {
            ++count;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return count;
}

std::optional<double> rateOf(const SyncStory &story)
{
    const std::optional<qint64> base = story.funnel ? story.funnel->base() : std::nullopt;
    return base && *base > 0 ? std::optional(double(story.rejects.counted) * 1000 / double(*base))
                             : std::nullopt;
}

// Many programs make a definition for each run (triage-and-repair 3.1): then the name tells.
bool isSameDefinition(const SyncStory &before, const SyncStory &after)
{
    if (before.sync.syncedInstanceUri == after.sync.syncedInstanceUri)
        return true;
    return before.definition && after.definition && before.definition->name == after.definition->name &&
           before.definition->fields == after.definition->fields;
}
} // namespace

QByteArray changeName(CauseChange change)
{
    static constexpr const char *names[] = {"New", "Gone", "More", "Fewer", "Same"};
    return names[int(change)];
}

QString toText(CauseChange change)
{
    switch (change) {
    case CauseChange::New:
        return Text::tr("New", "cause of rejects");
    case CauseChange::Gone:
        return Text::tr("Gone", "cause of rejects");
    case CauseChange::More:
        return Text::tr("More", "rejects");
    case CauseChange::Fewer:
        return Text::tr("Fewer", "rejects");
    case CauseChange::Same:
        return Text::tr("Same", "number of rejects");
    }
    Q_UNREACHABLE();
}

const ComparedCause *Comparison::find(const Cause &cause) const
{
    const auto place = places.constFind(cause.key());
    return place == places.constEnd() ? nullptr : &causes.at(*place);
}

Comparison compare(const CauseList &before, const CauseList &after)
{
    Comparison comparison{.isPossible = true, .rejectsBefore = before.rejects, .rejectsAfter = after.rejects};
    const auto add = [&comparison](const QByteArray &key, const ComparedCause &compared) {
        comparison.places.insert(key, comparison.causes.size());
        comparison.causes << compared;
    };
    QHash<QByteArray, const Cause *> earlier;
    for (const Cause &cause : before.causes)
        earlier.insert(cause.key(), &cause);
    for (const Cause &cause : after.causes) {
        const QByteArray key = cause.key();
        const Cause *const other = earlier.take(key);
        const qint64 count = other ? other->count : 0;
        add(key, {cause, count, cause.count, changeOf(count, cause.count)});
    }
    for (const Cause &cause : before.causes) {
        const QByteArray key = cause.key();
        if (earlier.contains(key))
            add(key, {cause, cause.count, 0, CauseChange::Gone});
    }
    return comparison;
}

Comparison compare(const CauseCount &before, const CauseCount &after)
{
    if (!before.isComplete() || !after.isComplete() || !before.causes || !after.causes)
        return {};
    Comparison comparison = compare(*before.causes, *after.causes);
    comparison.rejectedAgain = common(before, after);
    comparison.notCompared = comparison.rejectedAgain ? after.withoutIdentifier : 0;
    return comparison;
}

Comparison compare(const SyncStory &before, const SyncStory &after)
{
    Comparison comparison = compare(before.rejects, after.rejects);
    comparison.sameDefinition = isSameDefinition(before, after);
    if (!comparison.isPossible)
        return comparison;
    comparison.rateBefore = rateOf(before);
    comparison.rateAfter = rateOf(after);
    return comparison;
}

} // namespace Inspector
