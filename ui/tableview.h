// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/pagedtablemodel.h"

#include <QTableView>

class QMenu;

namespace Inspector
{

// A table on a PagedTableModel: tells it which rows can be seen, takes column widths from the first page
// once, turns header clicks into wishes for a server-side order, and paints what an empty table means.
class TableView : public QTableView
{
    Q_OBJECT

public:
    TableView(PagedTableModel &model, const QString &name, QWidget *parent = nullptr);

    void showOrder(const QString &term, Qt::SortOrder order);
    void hideByDefault(const QByteArrayList &columns) { m_hidden = columns; }
    // Shown in the middle while there are no rows.
    void setEmptyText(const QString &text);
    std::pair<int, int> visibleRows() const;
    // To the clipboard, as tab-separated text. What cannot be copied whole is not copied, and remark() says
    // why.
    void copySelection();

Q_SIGNALS:
    void orderRequested(const QString &term, Qt::SortOrder order);
    void visibleRowsChanged();
    void remark(const QString &sentence);
    // Who has more to offer for this cell adds it to the context menu now.
    void menuOpening(QMenu *menu, const QModelIndex &cell);

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
    void sizeColumns();
    void headerClicked(int column);
    void offerColumns(const QPoint &at);
    QString asTsv(const QItemSelectionRange &range) const;

    PagedTableModel &m_model;
    QByteArrayList m_hidden;
    QByteArrayList m_sized; // the columns whose widths are set
    QString m_emptyText;
    QString m_term;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace Inspector
