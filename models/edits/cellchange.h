// SPDX-License-Identifier: MIT
#pragma once

// What an edit makes of a record's cells. For RepairEdit, and for the working copy (EditWalk) alone.
#include "models/edits/repairvalues.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace Inspector
{

// Of an edit that looks for something by a regular expression, or for whole cells.
QRegularExpression expressionOf(const RepairEdit &edit);

// A field of a record that gets another text.
struct ChangedCell {
    int at = 0;       // among CellChange::fields()
    QByteArray value; // null: the original again
};

// Pure but for what it keeps to be quick; one thread at a time. Milliseconds for a cell at most.
class CellChange
{
public:
    // An edit without a fault() for these fields, that is about cells.
    CellChange(const RepairEdit &edit, const QStringList &fields);

    // Places of the fields that it looks at, and may change.
    const QList<int> &fields() const { return m_fields; }
    // `cells`: a record's, as fields(). What changes; the reference is good until the next call.
    const std::vector<ChangedCell> &of(const std::vector<RepairCell> &cells);
    // In one of the cells so far, the regular expression took too many steps: nobody knows whether it
    // matches.
    bool isTooSlow() const { return m_isTooSlow; }

private:
    void put(int at, const RepairCell &cell, const QByteArray &value);
    void split(const std::vector<RepairCell> &cells);
    QByteArray changed(const QByteArray &value);
    QByteArray replaced(const QByteArray &value);
    QByteArray replacedExpression(const QByteArray &value);
    QByteArray inCase(const QByteArray &value) const;

    RepairEdit m_edit;
    QList<int> m_fields;
    QByteArray m_find;
    QByteArray m_value;
    QRegularExpression m_expression;
    bool m_isTooSlow = false;
    std::vector<ChangedCell> m_changed;
};

} // namespace Inspector
