// SPDX-License-Identifier: MIT
#include "models/overview/overviewtext.h"

#include "models/base/counted.h"
#include "models/base/text.h"
#include "models/report/summary.h"
#include "models/syncs/syncreason.h"

#include <QLocale>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray ExportedRows = "ELQ-00102";

QString recordsText(qint64 records)
{
    return Text::tr("%L1 record(s)", nullptr, pluralNumber(records)).arg(records);
}

// What the log has against it.
QString reasonOf(const SyncStory &story, const StatusCatalogue &catalogue)
{
    if (!story.funnel || story.funnel->troubles().isEmpty())
        return {};
    return reasonText(story.funnel->troubles().first(), catalogue);
}

QString endText(const Sync &sync)
{
    if (sync.status.startsWith("error"_L1, Qt::CaseInsensitive))
        return Text::tr("The sync failed.");
    if (sync.status.compare("warning"_L1, Qt::CaseInsensitive) == 0)
        return Text::tr("The sync finished with a warning.");
    if (sync.status.compare("success"_L1, Qt::CaseInsensitive) == 0)
        return Text::tr("The sync finished.");
    return Text::tr("The sync finished with the status %1.").arg(sync.status.simplified());
}

QString underWayText(const SyncStory &story)
{
    const bool isPending = story.sync.status.compare("pending"_L1, Qt::CaseInsensitive) == 0;
    if (!story.keptFile.isEmpty())
        return isPending
                   ? Text::tr("When it was kept, the sync was waiting to be started by Eloqua.")
                   : Text::tr("The sync was still running when it was kept. Its numbers are from that time.");
    return isPending ? Text::tr("The sync is waiting to be started by Eloqua.")
                     : Text::tr("The sync is still running. Its numbers are complete when it has finished.");
}

QString mostOften(const SyncOverview &overview)
{
    const CodeCountList &codes = overview.codes();
    if (codes.source != CodeCountList::Source::Server || codes.codes.isEmpty())
        return {};
    const CodeCount &first = codes.codes.first();
    const SyncStory &story = overview.story();
    const std::optional<qint64> logged =
        story.funnel ? story.funnel->count(Funnel::Step::Rejected) : std::nullopt;
    const bool namesUnit = logged && story.rejects.announced && *logged != *story.rejects.announced;
    return mostOftenText(first.code, first.count, namesUnit, overview.catalogue());
}

// Before the causes are counted: what log and server have said of themselves.
QString reportedText(const SyncOverview &overview)
{
    const SyncStory &story = overview.story();
    const std::optional<qint64> announced = story.rejects.announced;
    const std::optional<qint64> logged =
        story.funnel ? story.funnel->count(Funnel::Step::Rejected) : std::nullopt;
    const std::optional<qint64> base = story.funnel ? story.funnel->base() : std::nullopt;
    if (logged && base && *base > 0 && *logged <= *base && *logged > 0)
        return (*logged == 1 ? Text::tr("%1 of %2 was rejected (%3).")
                             : Text::tr("%1 of %2 were rejected (%3)."))
            .arg(QLocale().toString(*logged), recordsText(*base), shareText(*logged, *base));
    if (announced)
        return Text::tr("Eloqua reports %L1 reject(s).", nullptr, pluralNumber(*announced)).arg(*announced);
    return endText(story.sync);
}

QString importText(const SyncOverview &overview)
{
    const SyncStory &story = overview.story();
    const bool isFailed = story.sync.status.startsWith("error"_L1, Qt::CaseInsensitive);
    if (isFailed && story.rejects.announced.value_or(0) == 0)
        return Text::sentences({endText(story.sync), reasonOf(story, overview.catalogue())});
    if (story.rejects.causes)
        return headline(story, overview.catalogue(), {.showsValues = true}); // the person's own screen
    return Text::sentences({reportedText(overview), mostOften(overview)});
}

QString exportText(const SyncStory &story)
{
    const std::optional<qint64> rows = story.funnel && story.funnel->codes().contains(ExportedRows)
                                           ? std::optional(story.funnel->codes().value(ExportedRows))
                                           : std::nullopt;
    if (!rows)
        return endText(story.sync);
    const QString text = Text::tr("%L1 row(s) were exported.", nullptr, pluralNumber(*rows)).arg(*rows);
    const qsizetype columns = story.definition ? story.definition->fields.size() : 0;
    if (columns == 0)
        return text;
    return Text::sentences({text, Text::tr("Columns: %L1.").arg(columns)});
}

QString actionText(const SyncStory &story)
{
    const std::optional<qint64> staged =
        story.funnel ? story.funnel->count(Funnel::Step::Staged) : std::nullopt;
    return staged ? Text::tr("The sync action was applied to %1.").arg(recordsText(*staged))
                  : endText(story.sync);
}
} // namespace

QString overviewText(const SyncOverview &overview)
{
    const SyncStory &story = overview.story();
    if (isUnderWay(story.sync.status))
        return underWayText(story);
    // Whether sync actions have any is documented nowhere: what the server says counts.
    if (story.sync.kind() == SyncKind::Import || story.rejects.announced.value_or(0) > 0)
        return importText(overview);
    const bool isFailed = story.sync.status.startsWith("error"_L1, Qt::CaseInsensitive);
    QString text = endText(story.sync);
    if (!isFailed && story.sync.kind() == SyncKind::Export)
        text = exportText(story);
    else if (!isFailed && story.sync.kind() == SyncKind::SyncAction)
        text = actionText(story);
    const QString reason = endedBadly(story.sync.status) ? reasonOf(story, overview.catalogue()) : QString();
    return Text::sentences({text, reason, overview.dataNote()});
}

QList<std::pair<QString, QString>> countersOf(const Funnel &log, const StatusCatalogue &catalogue)
{
    QList<std::pair<QByteArray, qint64>> codes;
    for (auto it = log.codes().begin(); it != log.codes().end(); ++it)
        codes << std::pair(it.key(), it.value());
    std::sort(codes.begin(), codes.end(), [](const auto &one, const auto &other) {
        return one.second != other.second ? one.second > other.second : one.first < other.first;
    });
    QList<std::pair<QString, QString>> counters;
    for (const auto &[code, count] : codes) {
        const QString number = QLocale().toString(count);
        const QString meaning = meaningText(code, catalogue);
        counters << std::pair(QString::fromUtf8(code).simplified(),
                              meaning.isEmpty() ? number : Text::tr("%1 – %2").arg(number, meaning));
    }
    return counters;
}

QString dataSizeText(const RowBlock &some, qint64 all)
{
    if (some.rows() == 0)
        return {};
    qint64 bytes = 2 * qint64(some.rows()); // what ends them
    for (int row = 0; row < some.rows(); ++row) {
        for (int column = 0; column < some.columns(); ++column)
            bytes += some.cell(row, column).size() + 1; // a comma
    }
    const auto whole = qint64(double(bytes) / some.rows() * double(all));
    return Text::tr("About %1 as CSV, estimated from %L2 of %L3 row(s)", nullptr, pluralNumber(all))
        .arg(QLocale().formattedDataSize(whole, 1))
        .arg(some.rows())
        .arg(all);
}

} // namespace Inspector
