// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/fieldmetadata.h"
#include "models/edits/repairvalues.h"

#include <atomic>

namespace Inspector
{

class RepairCopy;

// What we can say of a record before Eloqua sees it: never that it is valid.
enum class CheckResult : quint8 {
    Fails,
    CannotTell,
    Passes // our checks, no more
};
// "fails", "cannot tell", "passes our checks"
QString toText(CheckResult result);

// One line of the table of checks: what is wrong (or can't be told) with which field, and in which rows.
struct CheckLine {
    CheckResult result = CheckResult::Fails;
    int field = -1; // place in RepairCopy::fields(); -1: the record as a whole
    QString text;   // "longer than 100 characters"
    RowSet rows;
};

// What all records (without those that are left out) gave. A value.
struct CheckReport {
    qint64 revision = -1;   // RepairCopy::revision() that it is about
    QList<CheckLine> lines; // fails first, then by field
    RowSet fails;
    RowSet cannotTell; // and doesn't fail
    RowSet passes;
    QStringList notices; // why some checks couldn't be made: no metadata, no definition

    CheckResult resultOf(qint64 row) const;
    // How many fail, how many pass our checks, for how many we cannot tell; and that these are all records,
    // while what is sent is only what is shown.
    QString sentence() const;
};

// Blocks: for the pool. `metadata` may be empty. Errors: those of RepairCopy::read().
Result<CheckReport> checkRecords(RepairCopy &copy, const FieldMetadata &metadata,
                                 const std::atomic<bool> *cancelled = nullptr);

} // namespace Inspector
