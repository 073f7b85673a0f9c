// SPDX-License-Identifier: MIT
#pragma once

#include "models/tables/rowsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace Inspector
{

class TableView;

// Finds a text in the rows of one table that are loaded, in the columns that are shown, and says how many of
// the total that is. Hidden until it is asked for. The filter of the server is another thing: it finds rows
// that are not loaded.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    // `name` is the table's. View and model outlive it.
    FindBar(TableView &view, const PagedTableModel &model, const QString &name, QWidget *parent = nullptr);

    // Shows the bar and takes the focus.
    void open();
    void dismiss();
    // Without a text to find: as open().
    void findNext() { seek(1); }
    void findPrevious() { seek(-1); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void seek(int step);
    void search();
    void takeResult();
    void go(int step);
    void showFound();
    QList<int> columns() const; // those that are shown, from left to right
    RowMatch here() const;
    QString scope() const;

    TableView &m_view;
    const PagedTableModel &m_model;
    RowSearch m_search;
    QTimer m_again; // rows came or went
    QLineEdit *m_text;
    QLabel *m_found;
    int m_wanted = 0;     // the step to take once the search is done; 0: none
    bool m_typed = false; // the text is new: from the current cell on, that cell included
    bool m_wrapped = false;
};

} // namespace Inspector
