// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "models/pages/rowblock.h"
#include "models/query/timestamp.h"

#include <QStringList>

namespace Inspector
{

// Times are copied as the window shows them, with their zone; else as the server sent them.
inline const Preference<bool> copiesShownTimes{"copying/shownTimes", false};

enum class ClipFormat {
    Tabs,           // as spreadsheets paste it
    TabsAndHeaders, // the titles first
    Json,           // an array of objects, the server's values exact
    Markdown,       // a table for a mail or a ticket
};

// Cells as text for the clipboard, the server's texts whole and unchanged but for what the form asks for:
// quotes around cells with tabs, quotes or line breaks; a backslash before what Markdown would take for its
// own. A single cell as Tabs is its bare text.
//
// `fixed`: how many of the columns are the table's own; in JSON those behind them go under `recordsUnder`, as
// the server sends them.
QString clipText(ClipFormat format, const RowBlock &rows, const QStringList &titles, int fixed,
                 const QByteArray &recordsUnder);

// The same rows, the times in these columns as offsetTimestampText() writes them.
RowBlock withShownTimes(const RowBlock &rows, const QList<int> &columns, Zone zone);

} // namespace Inspector
