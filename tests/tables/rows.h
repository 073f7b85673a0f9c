// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "models/tables/pagedtablemodel.h"

#include <QtTest/QTest>

namespace Inspector
{

inline Resource resource(Table table, qint64 sync = 0)
{
    return {table, SyncId{sync}};
}

// What a row of rejects has to show, column by column.
inline QList<QByteArray> expectedReject(qint64 sync, qint64 row)
{
    const Demo::RejectRow reject = Demo::rejectRow(sync, row);
    return QList<QByteArray>{QByteArray::number(reject.recordIndex), reject.statusCode, reject.message,
                             reject.invalidFields.join(';')} +
           reject.values;
}

inline QList<QByteArray> shownRow(const PagedTableModel &model, int row)
{
    QList<QByteArray> cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.cellText(row, column).toUtf8();
    return cells;
}

inline bool isReady(const PagedTableModel &model)
{
    return model.loadState() == PagedTableModel::LoadState::Ready;
}

// For QTRY_VERIFY: every row from first to last is here.
inline bool isLoaded(const PagedTableModel &model, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        if (model.rowState(row) != PagedTableModel::RowState::Loaded)
            return false;
    }
    return true;
}

} // namespace Inspector
