// SPDX-License-Identifier: MIT
#pragma once

#include "models/http/httpanswer.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <vector>

namespace Inspector
{

// The columns of a file, in order, once its first page is known. Immutable, for many threads read it.
using FileColumns = std::shared_ptr<const QByteArrayList>;

// A page's rows as they will stand in a file.
struct EncodedRows {
    QByteArray bytes;
    std::vector<qsizetype> ends;            // of each row
    std::vector<std::optional<qint64>> ids; // of each row, in the list of syncs
    QByteArrayList columns;                 // of the page
    // The bytes are right behind pages that have these columns ...
    FileColumns before;
    FileColumns after; // ... and then the file has these. Both null where the bytes do not depend on them.
    std::optional<HttpAnswer> answer; // to encode them once more behind others; only where they do

    int rows() const { return int(ends.size()); }
    qsizetype begin(int row) const { return row == 0 ? 0 : ends[size_t(row) - 1]; }
    EncodedRows with(const QList<int> &wanted) const;
    // Not a copy where it is all of them.
    QByteArray slice(int from, int to) const
    {
        const qsizetype first = begin(from);
        return bytes.mid(first, begin(to) - first);
    }
};

} // namespace Inspector
