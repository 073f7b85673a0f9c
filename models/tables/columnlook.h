// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

namespace Inspector
{

// How a column of a table is headed and read by people. Record fields (data, and the part of rejects that the
// definition names) are shown under the server's own name and to the letter: no column of theirs is
// converted.
struct ColumnLook {
    enum class Reading { Text, Number, Timestamp, Status, Severity, Code };
    QString title;
    Reading reading = Reading::Text;
    QString orderTerm; // what a filter and an order call it; empty: they can't name it
};

ColumnLook columnLook(Table table, int column, const QByteArray &name, const TableTerms &terms);
// As Eloqua's.
ColumnLook columnLook(Table table, int column, const QByteArray &name);

// Text made fit for one line of a table: line breaks visible, cut after some 400 characters.
QString oneLine(QString text);

} // namespace Inspector
