// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSplitter;
class QTableView;
class QToolButton;

namespace Inspector
{

class PagedTableModel;
class RecordModel;

// One row of a table to read: its fields one below the other, and the whole text of the one that is chosen. A
// field is found by its name. Everything is plain text and can be copied.
class RecordPane : public QWidget
{
    Q_OBJECT

public:
    // The table outlives it.
    RecordPane(const PagedTableModel &table, const QString &name, QWidget *parent = nullptr);

    // -1: none.
    void setRow(int row);
    // It stands beside the table, not below it.
    void setBeside(bool beside);

Q_SIGNALS:
    void besideRequested(bool beside);
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead(const QString &name);
    void makeFields(const QString &name);
    void showRow();
    void showText();
    void findField(bool next);
    void choose(int field);
    void copyFields();
    void copyRecord();
    QString text(int field, int column) const;
    void copy(const QList<int> &fields);

    const PagedTableModel &m_table;
    RecordModel *m_model;
    QLabel *m_title;
    QLineEdit *m_find;
    QToolButton *m_beside;
    QSplitter *m_split;
    QTableView *m_fields;
    QPlainTextEdit *m_text;
    QString m_chosen;        // the name of the field that was chosen last: the next row shows the same
    bool m_choosing = false; // not the person, but this class
};

} // namespace Inspector
