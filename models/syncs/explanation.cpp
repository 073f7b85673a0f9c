// SPDX-License-Identifier: MIT
#include "models/syncs/explanation.h"

#include "models/base/counted.h"
#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/query/filterexpression.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Tone = Explanation::Tone;

// A filter or an order that is refused is another matter than a table that this kind of sync has not.
bool isAboutTheQuery(const ApiError &error)
{
    static const QStringList parameters{u"q"_s, u"orderBy"_s, u"limit"_s, u"offset"_s, u"totalResults"_s};
    return std::any_of(error.failures.begin(), error.failures.end(),
                       [](const ApiError::Failure &failure) { return parameters.contains(failure.field); });
}

QString refusalText(const ApiError::Failure &failure)
{
    return Text::sentence(
        Text::tr("Field %1, value %2: %3").arg(failure.field, failure.value, failure.constraint.trimmed()));
}

QString severalNote(const QString &q)
{
    const auto filter = FilterExpression::read(q);
    return filter && filter->terms.size() > 1 ? Text::tr("Eloqua documents only one condition in a filter.")
                                              : QString();
}

QString definitionOf(const Sync &sync)
{
    switch (sync.kind()) {
    case SyncKind::Import:
        return Text::tr("import of %1").arg(sync.syncedInstanceUri);
    case SyncKind::Export:
        return Text::tr("export of %1").arg(sync.syncedInstanceUri);
    case SyncKind::SyncAction:
        return Text::tr("sync action of %1").arg(sync.syncedInstanceUri);
    case SyncKind::Unknown:
        break;
    }
    return Text::tr("sync of %1").arg(sync.syncedInstanceUri);
}

QString wayOut(const Query &query, const ApiError &error)
{
    const auto isField = [&error](const QString &field) {
        return std::any_of(error.failures.begin(), error.failures.end(),
                           [&field](const ApiError::Failure &failure) { return failure.field == field; });
    };
    if (isField(u"q"_s))
        return Text::sentences(
            {Text::tr("Change the filter and press Return, or press Escape in the filter to show all rows."),
             severalNote(query.q)});
    return isField(u"orderBy"_s) ? Text::tr("Choose a different sort order.")
                                 : Text::tr("Change it in the options next to the filter.");
}

QString dataComesLater(const QString &id)
{
    return Text::tr("Sync %1 is still running. Its data is available when it has finished. Refresh then.")
        .arg(id);
}

Explanation dataError(SyncKind kind, const QString &status, const ApiError &error, const QString &id)
{
    using Kind = ApiError::Kind;
    const QString words = error.answerText();
    if (error.kind == Kind::Gone && isUnderWay(status)) {
        return {Tone::Empty, dataComesLater(id), words, true};
    }
    if (error.kind == Kind::Gone) {
        // Asked again, it is gone all the same; of a sync that isn't known, nothing is sure.
        const bool isExport = kind == SyncKind::Export;
        return {.tone = Tone::Gone,
                .sentence =
                    Text::tr(
                        "The data of sync %1 is no longer available. Eloqua keeps exported data only for the "
                        "definition's retention time (6 hours by default). To get the data, run the export "
                        "again.")
                        .arg(id),
                .detail = words,
                .canRetry = !isExport,
                .canRunAgain = isExport};
    }
    if (error.kind == Kind::Forbidden) {
        return {Tone::NotAllowed,
                Text::tr("Eloqua gives the data of sync %1 only to the user who ran it. Sign in as that "
                         "user, or ask them to export it.")
                    .arg(id),
                words, true};
    }
    return {Tone::Failed, error.message, words, true};
}

bool isDocumentedEnd(QStringView status)
{
    for (const auto known : {"success"_L1, "warning"_L1, "error"_L1}) {
        if (status.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

std::optional<Explanation> explainKind(const Resource &resource, SyncKind kind)
{
    const auto say = [&resource](const QString &sentences) {
        return Explanation{Tone::NotForThisKind, sentences.arg(toText(resource.sync)), {}};
    };
    if (resource.table == Table::Data && kind == SyncKind::Import)
        return say(
            Text::tr("This tab shows the rows that an export provides. Sync %1 is an import, so it has "
                     "no data to fetch. To see the records that Eloqua rejected, open the Rejects "
                     "tab."));
    if (resource.table == Table::Data && kind == SyncKind::SyncAction)
        return say(
            Text::tr("This tab shows the rows that an export provides. Sync %1 is a sync action, so it "
                     "has no data to fetch. Its logs show what was done."));
    if (resource.table == Table::Rejects && kind == SyncKind::Export)
        return say(Text::tr("This tab shows the records that Eloqua rejected in an import. Sync %1 is an "
                            "export, and exports have no rejects. To see what it exported, open the Data "
                            "tab."));
    return std::nullopt;
}

Explanation explainEmpty(const Resource &resource, SyncKind kind, const QString &status, const QString &q,
                         Origin origin)
{
    const QString id = toText(resource.sync);
    if (const auto why = explainKind(resource, kind); why && q.isEmpty())
        return *why;
    if (origin == Origin::KeptCopy)
        return {Tone::Empty,
                q.isEmpty() ? Text::tr("Sync %1 had no rows here when it was kept.").arg(id)
                            : Text::tr("No rows match the filter. Conditions are case-sensitive, and * "
                                       "matches any text. Press Escape in the filter to show all rows.")};
    if (!q.isEmpty())
        return {Tone::Empty, Text::tr("No rows match the filter. Values are case-sensitive, and * matches "
                                      "any text. Press Escape in the filter to show all rows.") +
                                 severalNote(q)};
    switch (resource.table) {
    case Table::Syncs:
        return {Tone::Empty, Text::tr("Eloqua has no syncs for this account. Syncs are kept for a year.")};
    case Table::Logs:
        if (isUnderWay(status))
            return {Tone::Empty,
                    Text::tr("Sync %1 hasn't logged anything yet. Refresh in a moment.").arg(id),
                    {},
                    true};
        return {Tone::Empty, Text::tr("Eloqua has no logs for sync %1.").arg(id)};
    case Table::Rejects:
        if (isUnderWay(status))
            return {
                Tone::Empty,
                Text::tr("Sync %1 is still running and has no rejects so far. Refresh when it has finished.")
                    .arg(id),
                {},
                true};
        if (status == QStringView(u"success"))
            return {Tone::Empty, Text::tr("No records of sync %1 were rejected.").arg(id)};
        return {Tone::Empty,
                Text::tr("No records of sync %1 were rejected. The logs show the reason for its status.")
                    .arg(id)};
    case Table::Data:
        if (isUnderWay(status))
            return {Tone::Empty, dataComesLater(id), {}, true};
        return {
            Tone::Empty,
            Text::tr("Sync %1 exported no rows, because nothing matched the definition's filter.").arg(id)};
    }
    Q_UNREACHABLE();
}

std::optional<Explanation> explainRefusal(const Query &query, const ApiError &error)
{
    if (!isAboutTheQuery(error))
        return std::nullopt;
    const bool isAboutFilter = error.failures.first().field == u"q"_s;
    QStringList sentences{isAboutFilter ? Text::tr("Eloqua didn't accept this filter.")
                                        : Text::tr("Eloqua didn't accept the request.")};
    for (const ApiError::Failure &failure : error.failures)
        sentences << refusalText(failure);
    sentences << wayOut(query, error);
    // The server's words are in the sentences already.
    ApiError rest = error;
    rest.failures.clear();
    rest.detail.clear();
    return Explanation{.tone = Explanation::Tone::Failed,
                       .sentence = Text::sentences(sentences),
                       .detail = rest.answerText(),
                       .help = isAboutFilter ? HelpTopic::Filters : QString()};
}

Explanation explainError(const Resource &resource, SyncKind kind, const QString &status,
                         const ApiError &error)
{
    using Kind = ApiError::Kind;
    const QString id = toText(resource.sync);
    const QString words = error.answerText();
    if (const auto why = explainKind(resource, kind);
        why && (error.kind == Kind::Refused || error.kind == Kind::Gone) && !isAboutTheQuery(error))
        return {why->tone, why->sentence, words};
    if (error.kind == Kind::Stopped)
        return {Tone::Empty, error.message, {}, true};
    if (resource.table == Table::Data)
        return dataError(kind, status, error, id);
    if (error.kind == Kind::Gone && resource.table != Table::Syncs) {
        return {Tone::Gone,
                Text::tr(
                    "Eloqua couldn't find sync %1. Syncs, their logs, and their rejects are kept for a year.")
                    .arg(id),
                words, true};
    }
    return {Tone::Failed, error.message, words, true};
}

Explanation explainKeptError(const ApiError &error)
{
    using Kind = ApiError::Kind;
    Explanation told{Tone::Failed, error.message, error.answerText()};
    if (error.kind == Kind::Gone)
        told.tone = Tone::Gone;
    else if (error.kind == Kind::Stopped)
        told = {Tone::Empty, error.message, {}, true};
    return told;
}

QString explainEnd(const Sync &sync, std::optional<qint64> rejects)
{
    QStringList parts{definitionOf(sync)};
    const QString duration =
        durationText(parseTimestamp(sync.syncStartedAt), parseTimestamp(sync.syncEndedAt));
    if (!duration.isEmpty())
        parts << duration;
    if (rejects)
        parts << rejectsText(*rejects);
    const QString remark = isDocumentedEnd(sync.status)
                               ? QString()
                               : Text::tr("Oracle doesn't document this status; it was treated as finished.");
    return Text::sentences({Text::tr("%1.").arg(Text::list(parts)), remark});
}

} // namespace Inspector
