// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/cliptext.h"
#include "models/tables/pagedtablemodel.h"

#include <QTableView>

#include <memory>

class QMenu;

namespace Inspector
{

class ColumnLayout;
class EmptyNote;
class FrozenColumn;
class TablePlace;

// A table on a PagedTableModel: tells it which rows can be seen, turns header clicks into wishes for a
// server-side order, and says what an empty table means.
class TableView : public QTableView
{
    Q_OBJECT

public:
    static constexpr QKeyCombination CopyWithHeaders = Qt::CTRL | Qt::SHIFT | Qt::Key_C;

    TableView(PagedTableModel &model, Table table, QWidget *parent = nullptr);
    ~TableView() override;

    void showOrder(const QString &term, Qt::SortOrder order);
    ColumnLayout &columns() const { return *m_columns; }
    // Rows are the same after a refresh when they have the same text in this column, wherever they are then;
    // without one, when they are in the same place.
    void setKey(const QByteArray &column);
    // Brings this column into sight and makes it the current one.
    void goToColumn(int column);
    // Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    std::pair<int, int> visibleRows() const;
    QModelIndex indexAt(const QPoint &at) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void orderRequested(const QString &term, Qt::SortOrder order);
    void visibleRowsChanged();
    void remark(const QString &sentence);
    // Who has more to offer for this cell adds it to the context menu now.
    void menuOpening(QMenu *menu, const QModelIndex &cell);
    void columnChoiceRequested();
    void copyRequested(Inspector::ClipFormat format);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void reportVisible();
    void afterReset();
    void headerClicked(int column);
    void openMenu(const QModelIndex &cell, const QPoint &at);
    QPoint menuPlace() const;
    void openHeaderMenu(const QPoint &at);
    void paintFrozenColumn(const QRegion &region);

    PagedTableModel &m_model;
    // Not children: what they look at and write down last is the header, which goes before those.
    std::unique_ptr<ColumnLayout> m_columns;
    std::unique_ptr<FrozenColumn> m_frozen;
    std::unique_ptr<TablePlace> m_place;
    EmptyNote *m_emptyNote;
    QString m_term;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Inspector
