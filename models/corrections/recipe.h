// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairedit.h"
#include "models/edits/repairvalues.h"

namespace Inspector
{

class RepairCopy;

// Steps that can be done again to another sync's records: what was done, without the rows it was done to and
// without values of single records. A file of JSON, *.repair.json. A value.
struct Recipe {
    QList<RepairEdit> edits;

    // Steps that aren't undone; `leftOver` counts those that are about single records (typed into one cell,
    // left out) and so are no part of a recipe.
    static Recipe of(const QList<RepairStep> &steps, int *leftOver = nullptr);

    QByteArray toJson() const;
    // Errors: BadReply, with a sentence.
    static Result<Recipe> fromJson(const QByteArray &json);
    // Both block: for the pool. Errors: File.
    Outcome save(const QString &path) const;
    // Errors: Gone, Refused, and those of fromJson().
    static Result<Recipe> load(const QString &path);
};

// What became of a recipe.
struct RecipeOutcome {
    QList<RepairStep> steps; // that were done
    QStringList notApplied;  // one sentence for each edit that wasn't, and why
    QString sentence() const;
};
// Each edit becomes a step of its own. Those that can't be (no such field) or change nothing are said, and
// the others done. What was done is always told: an error comes only if nothing was. Blocks: for the pool.
// Errors: those of RepairCopy::apply().
Result<RecipeOutcome> applyRecipe(RepairCopy &copy, const Recipe &recipe, const RowSet &rows, bool dropsRedo,
                                  const std::atomic<bool> *cancelled = nullptr);

} // namespace Inspector
