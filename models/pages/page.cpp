// SPDX-License-Identifier: MIT
#include "models/pages/page.h"

namespace Inspector
{

std::optional<qint64> Page::syncId(int row) const
{
    if (encoded)
        return encoded->ids[size_t(row)];
    bool ok = false;
    const qint64 id = rows.cell(row, 0).toLongLong(&ok);
    return ok ? std::optional(id) : std::nullopt;
}

std::shared_ptr<const Page> Page::with(const QList<int> &wanted) const
{
    auto page = std::make_shared<Page>(*this);
    if (encoded) {
        page->encoded = std::make_shared<const EncodedRows>(encoded->with(wanted));
        return page;
    }
    page->rows = RowBlock(rows.columnNames());
    for (const int row : wanted)
        page->rows.addRow(rows.row(row));
    page->rows.finish();
    return page;
}

} // namespace Inspector
