// SPDX-License-Identifier: MIT
#include "models/tables/synccolumns.h"

#include "models/base/counted.h"
#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Reading = ColumnLook::Reading;

// A definition without a name, or whose name is not here (yet), is known by its URI.
DerivedColumn definitionName(const QHash<QString, QString> &names)
{
    return {.name = "definitionName",
            .look = {.title = Text::tr("Definition")},
            .about = Text::tr("The name of the import, export, or sync action definition."),
            .from = {"syncedInstanceUri"},
            .text =
                [names](const QStringList &cells) {
                    const QString name = names.value(cells.at(0));
                    return name.isEmpty() ? cells.at(0) : name;
                },
            .note =
                [names](const QStringList &cells) {
                    const QString name = names.value(cells.at(0));
                    return name.isEmpty() ? cells.at(0) : name + u'\n' + cells.at(0);
                },
            .filteredBy = "syncedInstanceUri"};
}

DerivedColumn kind()
{
    return {.name = "kind",
            .look = {.title = Text::tr("Kind")},
            .about = Text::tr("Import, export, or sync action."),
            .from = {"syncedInstanceUri"},
            .text = [](const QStringList &cells) {
                const SyncKind kind = syncKind(cells.at(0));
                return kind == SyncKind::Unknown ? QString() : toText(kind);
            }};
}

DerivedColumn duration()
{
    return {.name = "duration",
            .look = {.title = Text::tr("Duration")},
            .about = Text::tr("From the start to the end of the sync."),
            .from = {"syncStartedAt", "syncEndedAt"},
            .text = [](const QStringList &cells) {
                return durationText(parseTimestamp(cells.at(0)), parseTimestamp(cells.at(1)));
            }};
}

DerivedColumn rejects(const QHash<SyncId, qint64> &counts)
{
    const auto count = [counts](const QStringList &cells) {
        const auto found = counts.constFind(syncIdFromInput(cells.at(0)).value_or(SyncId{}));
        return found == counts.constEnd() ? std::optional<qint64>() : *found;
    };
    return {.name = "rejects",
            .look = {.title = Text::tr("Rejects"), .reading = Reading::Number},
            .about = Text::tr("Counted for imports that finished with a warning."),
            .from = {"id", "status", "syncedInstanceUri"},
            .text =
                [count](const QStringList &cells) {
                    const std::optional<qint64> rejects = count(cells);
                    return rejects ? QString::number(*rejects) : QString();
                },
            .note =
                [count](const QStringList &cells) {
                    if (const std::optional<qint64> rejects = count(cells))
                        return rejectsText(*rejects);
                    return mayHaveRejects(cells.at(1), cells.at(2))
                               ? Text::tr("The number of rejects isn't known.")
                               : Text::tr("Rejects are counted for imports that finished with a warning.");
                }};
}
} // namespace

QList<DerivedColumn> syncColumns(const SyncFacts::Known &known)
{
    return {definitionName(known.names), kind(), duration(), rejects(known.rejects)};
}

} // namespace Inspector
