// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/rowrange.h"
#include "models/tables/pagedtablemodel.h"

#include <QRect>

namespace Inspector
{

// Takes cells of a table together into one block, whether they are in memory or not: what is missing is
// fetched by the model, in order, and only the cells asked for are kept. Either all of them or none: a page
// that fails, or a table that is asked anew meanwhile, ends it with an error. Dropping it stops the fetching.
// Outlived by the model. GUI thread only.
class RowCollector : public QObject
{
    Q_OBJECT

public:
    // `areas` are cells of the model (x: column, y: row) and may overlap; `columns` says which of their
    // columns are taken and in which order. The block has every row that an area touches; a cell that no area
    // holds is absent in it. Meant for up to some hundred thousand cells.
    RowCollector(PagedTableModel &model, const QList<QRect> &areas, const QList<int> &columns);
    ~RowCollector() override;

    // `finished` may come before this returns, when everything is in memory.
    void start();
    // Silently; nothing comes any more.
    void cancel();
    qint64 rowsDone() const { return m_done; }
    qint64 rows() const { return m_total; }

    static qint64 countCells(const QList<QRect> &areas);

Q_SIGNALS:
    void progress();
    // Exactly once, last.
    void finished(const Inspector::Result<Inspector::RowBlock> &result);

private:
    void advance();
    void take(int row);
    void finish(const Result<RowBlock> &result);

    PagedTableModel &m_model;
    QList<QRect> m_areas;
    QList<int> m_columns;
    QList<RowRange> m_left; // rows still to come, in order
    RowBlock m_block;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_started = false;
    bool m_ended = false;
};

} // namespace Inspector
