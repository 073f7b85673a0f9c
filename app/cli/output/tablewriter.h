// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/rowwriter.h"

#include <QList>
#include <QString>

namespace Inspector
{

// Rows as a table for people: columns side by side, numbers at the right edge, no line wider than the
// terminal. The first columns are shown whole and what does not fit at the right is cut off, because half of
// every column would tell nothing. The widths are those of the first page; later pages are cut to them.
class TableWriter final : public RowWriter
{
public:
    // `columns`: names, in order; empty: all. `width`: of the terminal, in columns.
    TableWriter(QByteArrayList columns, int width);

    QByteArray begin(const QByteArrayList &columns) override;
    QByteArray end() override { return {}; }

private:
    struct Column {
        QByteArray name;
        int width = 0;
        bool isNumber = false;
    };
    QByteArray encodeRows(const RowBlock &rows, int from, int to) override;
    void layOut(const RowBlock &rows, const QList<int> &map);
    QList<int> mapColumns(const RowBlock &rows) const;
    QByteArray line(const QStringList &cells) const;

    int m_width;
    QList<Column> m_columns; // that are shown
    bool m_laidOut = false;
};

} // namespace Inspector
