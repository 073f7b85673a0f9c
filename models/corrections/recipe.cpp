// SPDX-License-Identifier: MIT
#include "models/corrections/recipe.h"

#include "models/base/counted.h"
#include "models/base/filereplacement.h"
#include "models/base/text.h"
#include "models/repair/repaircopy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr auto What = "Steps of corrections, for Eloqua Sync Inspector"_L1;
constexpr int Version = 1;
constexpr qint64 LargestFile = 1 << 20; // bytes; far more than anybody does
constexpr qsizetype MostSteps = 1000;

ApiError error(ApiError::Kind kind, const QString &message)
{
    return {.kind = kind, .message = message};
}

// About records that only this copy has.
bool isAboutSingles(const RepairStep &step)
{
    return !step.edit.isAboutCells() ||
           (step.edit.kind == RepairEdit::Kind::SetValue && step.rows.count() == 1);
}
} // namespace

Recipe Recipe::of(const QList<RepairStep> &steps, int *leftOver)
{
    Recipe recipe;
    int singles = 0;
    for (const RepairStep &step : steps) {
        if (step.isUndone)
            continue;
        if (isAboutSingles(step))
            ++singles;
        else
            recipe.edits << step.edit;
    }
    if (leftOver)
        *leftOver = singles;
    return recipe;
}

QByteArray Recipe::toJson() const
{
    QJsonArray steps;
    for (const RepairEdit &edit : edits)
        steps << edit.toJson();
    return QJsonDocument(QJsonObject{{u"what"_s, What}, {u"version"_s, Version}, {u"steps"_s, steps}})
        .toJson();
}

Result<Recipe> Recipe::fromJson(const QByteArray &json)
{
    const QJsonObject whole = QJsonDocument::fromJson(json).object();
    const QJsonValue steps = whole.value("steps"_L1);
    if (whole.value("what"_L1).toString() != What || !steps.isArray())
        return error(
            ApiError::Kind::BadReply,
            Text::tr("The file isn't a recipe. Choose a file that was saved with \"Save steps as recipe\"."));
    if (whole.value("version"_L1).toInt() != Version)
        return error(ApiError::Kind::BadReply,
                     Text::tr("The file was made by a newer version of this program. Update the program to "
                              "open it."));
    const QJsonArray all = steps.toArray();
    if (all.size() > MostSteps)
        return error(ApiError::Kind::BadReply, Text::tr("The file has more than %L1 steps.").arg(MostSteps));
    Recipe recipe;
    for (const QJsonValue &step : all) {
        const Result<RepairEdit> edit = RepairEdit::fromJson(step.toObject());
        if (!edit)
            return edit.error();
        recipe.edits << *edit;
    }
    return recipe;
}

Outcome Recipe::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !commitWhole(file, toJson()))
        return error(ApiError::Kind::File,
                     Text::tr("Couldn't write %1: %2. Choose another location, then try again.")
                         .arg(path, file.errorString()));
    return Done{};
}

Result<Recipe> Recipe::load(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return error(file.exists() ? ApiError::Kind::Refused : ApiError::Kind::Gone,
                     Text::tr("Couldn't read %1: %2.").arg(path, file.errorString()));
    Result<Recipe> recipe = fromJson(file.read(LargestFile));
    if (recipe)
        return recipe;
    ApiError fault = recipe.error();
    fault.message = Text::tr("Couldn't use %1. %2").arg(path, fault.message);
    return fault;
}

QString RecipeOutcome::sentence() const
{
    const QString done =
        Text::tr("Applied %L1 step(s)", nullptr, pluralNumber(steps.size())).arg(steps.size());
    return notApplied.isEmpty()
               ? done
               : Text::tr("%1, but %L2 couldn't be applied: %3", nullptr, pluralNumber(notApplied.size()))
                     .arg(done)
                     .arg(notApplied.size())
                     .arg(Text::sentences(notApplied));
}

Result<RecipeOutcome> applyRecipe(RepairCopy &copy, const Recipe &recipe, const RowSet &rows, bool dropsRedo,
                                  const std::atomic<bool> *cancelled)
{
    const auto redo = dropsRedo ? RepairCopy::Redo::Drop : RepairCopy::Redo::Keep;
    RecipeOutcome outcome;
    for (const RepairEdit &edit : recipe.edits) {
        const Result<RepairStep> step = copy.apply(edit, rows, redo, cancelled);
        if (step)
            outcome.steps << *step;
        else if (!outcome.steps.isEmpty() ||
                 (step.error().kind == ApiError::Kind::Refused && (dropsRedo || copy.redoCount() == 0)))
            outcome.notApplied << Text::tr("%1: %2").arg(edit.title(), step.error().message);
        else
            return step.error();
    }
    return outcome;
}

} // namespace Inspector
