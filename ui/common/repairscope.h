// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>

#include <optional>

namespace Inspector
{

// Which rejects of a sync a person wants to repair: all, those of one cause, or the records she has selected.
struct RepairScope {
    QByteArray statusCode = {}; // empty: of every code
    std::optional<QByteArrayList> fields =
        {};                     // the invalid ones, of this cause alone; nothing: whatever they are
    QList<qint64> records = {}; // by recordIndex; empty: all
};

} // namespace Inspector
