// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace Inspector
{

// What is to be done to rejected records: one act of a person, from one cell to a million. Which rows it is
// done to is said beside it, as a RowSet. A value; as JSON it is a step of a recipe.
struct RepairEdit {
    enum class Kind {
        SetValue,         // `value` into `field`
        Replace,          // `find` by `value`
        TrimBlanks,       // at both ends: blanks, tabs, no-break spaces; zero-width characters
        ChangeCase,       // `letterCase`
        SwapFields,       // `field` and `otherField`
        SplitNameAddress, // "Name <address>" in `field`: the address stays, the name goes to `otherField`
        RestoreOriginal,  // what Eloqua refused
        LeaveOut,         // the whole record, from files and from sending
        TakeBack          // no longer left out
    };
    enum class LetterCase { Lower, Upper, Title };

    Kind kind = Kind::SetValue;
    // By its name in the definition. Empty: every field, for Replace, TrimBlanks, ChangeCase,
    // RestoreOriginal.
    QString field = {};
    QString otherField = {}; // may be empty for SplitNameAddress: the name is dropped
    QString find = {};
    QString value = {};       // with a regular expression, \1 to \9 stand for what its groups found
    bool isWholeCell = false; // the cell is nothing but what is looked for
    bool isCaseSensitive = false;
    bool isRegularExpression = false;
    LetterCase letterCase = LetterCase::Lower;

    bool isAboutCells() const { return kind != Kind::LeaveOut && kind != Kind::TakeBack; }
    bool operator==(const RepairEdit &) const = default;

    // Why it can't be done where records have these fields, as a sentence; empty if it can.
    QString fault(const QStringList &fields) const;
    // "Trim blanks in emailAddress": what it is, before it is done.
    QString title() const;
    // "Trimmed 412 cells in emailAddress", "Left out 12 records": what stands in the list of steps.
    // `count`: of cells, or of records where it is about those.
    QString sentence(qint64 count) const;

    QJsonObject toJson() const;
    // Errors: BadReply, with a sentence; the object may be from anybody.
    static Result<RepairEdit> fromJson(const QJsonObject &json);
};

} // namespace Inspector
