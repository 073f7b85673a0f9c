// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/causecounter.h"
#include "models/query/resource.h"

namespace Inspector::Test
{

struct RejectRow {
    qint64 record = 0;
    QByteArray code;
    QByteArray invalid; // joined with ;
    QByteArrayList values;
};

inline RowBlock rejectBlock(const QByteArrayList &fields, const QList<RejectRow> &rejects)
{
    RowBlock block(info(Table::Rejects).columns + fields);
    for (const RejectRow &reject : rejects) {
        const QByteArray record = QByteArray::number(reject.record);
        const QByteArray message = "Says why.";
        const auto cell = [](const QByteArray &text, CellKind kind) {
            return RowBlock::Cell{{text.constData(), size_t(text.size())}, kind};
        };
        std::vector<RowBlock::Cell> cells{cell(record, CellKind::Literal), cell(reject.code, CellKind::Text),
                                          cell(message, CellKind::Text),
                                          cell(reject.invalid, CellKind::Literal)};
        for (const QByteArray &value : reject.values)
            cells.push_back(cell(value, CellKind::Text));
        block.addRow(cells);
    }
    block.finish();
    return block;
}

inline CauseCounter counted(const QByteArrayList &fields, const QList<RejectRow> &rejects)
{
    CauseCounter counter{SyncId{1}};
    const RowBlock block = rejectBlock(fields, rejects);
    counter.add(block, 0, block.rows());
    return counter;
}

} // namespace Inspector::Test
