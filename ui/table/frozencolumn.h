// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QRect>

class QHeaderView;
class QTableView;

namespace Inspector
{

// Keeps the first shown column of a table in sight while the others scroll away under it. The view asks this
// for the place of that column and has it painted last; only its header is a widget of its own, since a
// second table over the first would carry another list of five million rows.
class FrozenColumn : public QObject
{
    Q_OBJECT

public:
    // The view outlives it and has its model.
    explicit FrozenColumn(QTableView &view);

    // -1: none.
    void setColumn(int column);
    // The column, while it covers others; -1: it is none, or stands where it belongs anyway.
    int column() const;
    // Of the viewport.
    QRect area() const;
    // Whenever the view was scrolled or resized, or a column changed its width.
    void place();
    // How far to scroll so that this column is not under the frozen one.
    int scrollFor(int column) const;

private:
    QTableView &m_view;
    QHeaderView *m_header;
    int m_column = -1;
};

} // namespace Inspector
