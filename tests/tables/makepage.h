// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/pageparser.h"

namespace Inspector
{

// One column; each cell `size` bytes long and different in each row unless `alike`.
inline std::shared_ptr<Page> makePage(qint64 offset, int rows, int size = 10, bool alike = false,
                                      size_t fingerprint = 0)
{
    auto page = std::make_shared<Page>();
    page->offset = offset;
    page->rows = RowBlock({"name"});
    for (int row = 0; row < rows; ++row) {
        const QByteArray text = QByteArray::number(alike ? 0 : offset + row).leftJustified(size, '.');
        page->rows.addRow({{{text.constData(), size_t(text.size())}, CellKind::Text}});
    }
    page->rows.finish();
    page->fingerprint = fingerprint;
    page->allRowsAlike = alike;
    return page;
}

} // namespace Inspector
