// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QItemSelection>
#include <QList>
#include <QObject>

class QTableView;

namespace Inspector
{

class PagedTableModel;

// Where its reader is in a table: the current cell, what is selected, and what is in sight. Noted before a
// reset that is a refresh, put back after it. Both, table and model, outlive it.
class TablePlace : public QObject
{
    Q_OBJECT

public:
    TablePlace(QTableView &view, const PagedTableModel &model);

    // A row is the same as before when it has the same text in this column; empty: when it has the same
    // number.
    void setKey(const QByteArray &column) { m_key = column; }
    // To be called once the view is laid out anew; does nothing after any other reset.
    void restore();

private:
    struct Row {
        int number = -1;
        QString key; // null: not known
    };
    struct Area {
        Row top;
        int rows;
        int left;
        int right;
        bool allColumns;
    };

    void note();
    Row rowAt(int number) const;
    int find(const Row &row) const;
    void restoreSelection();

    QTableView &m_view;
    const PagedTableModel &m_model;
    QByteArray m_key;

    bool m_isNoted = false;
    qint64 m_total = 0;
    Row m_current;
    int m_column = 0; // of the current cell
    QByteArray m_columnName;
    QList<Area> m_areas;
    Row m_top; // number -1: the table's beginning was in sight
    int m_across = 0;
};

} // namespace Inspector
