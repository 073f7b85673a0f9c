// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QTimer>

class QTableView;

namespace Inspector
{

class PagedTableModel;

// How the columns of one table are laid out: their order, their widths, which are hidden, and whether the
// first one stays in sight. Remembered for each table, and for rejects and data for each definition besides,
// since each has fields of its own; a definition that is new takes over what it can from the one before.
//
// A width that nobody set comes from the first page, once: later pages and refreshes leave it alone. Columns
// are told by name, so a field that comes or goes moves no other.
class ColumnLayout : public QObject
{
    Q_OBJECT

public:
    // Both outlive this.
    ColumnLayout(QTableView &view, PagedTableModel &model, Table table);
    ~ColumnLayout() override;

    void hideByDefault(const QByteArrayList &columns) { m_hiddenAtFirst = columns; }
    // From left to right; the others follow. A column that a remembered layout does not know yet stands
    // behind the one that is before it here.
    void orderByDefault(const QByteArrayList &columns) { m_orderAtFirst = columns; }
    // Unless a person set its width, this column is narrower where not all up to `last` would be in sight
    // otherwise, and has what room all others leave.
    void yieldByDefault(const QByteArray &column, const QByteArray &last);
    // The view has become wider or narrower.
    void fitRoom();
    // The definition whose fields these are; empty: none.
    void setDefinition(const QString &uri);
    // Whenever the model's columns may be others.
    void apply();
    // As on the first day, and nothing is remembered of this table and definition.
    void reset();

    bool isShown(int column) const;
    // The last column that is shown stays.
    void setShown(int column, bool shown);
    void showAll();
    // To this place among all columns, the hidden ones included.
    void move(int column, int place);
    void fit(int column);
    // All columns, as they stand from left to right.
    QList<int> inOrder() const;
    int firstShown() const; // -1: none
    bool isFrozen() const { return m_frozen; }
    void setFrozen(bool frozen);

Q_SIGNALS:
    void changed();

private:
    struct Saved {
        QByteArrayList order; // every column that was known
        QByteArrayList hidden;
        QHash<QByteArray, int> widths; // those that a person set
        bool frozen = false;
    };
    QByteArray key(int column) const;
    QString place() const;
    Saved read() const;
    QByteArrayList orderOf(const Saved &saved) const;
    void save();
    void changedByHand();
    int width(int column);
    int widthOfContent(int column) const;
    int roomFor(int column);
    int lastShown() const;

    QTableView &m_view;
    PagedTableModel &m_model;
    QString m_table;
    QString m_definition;
    QByteArrayList m_hiddenAtFirst;
    QByteArrayList m_orderAtFirst;
    QByteArray m_yielding; // no column: none
    QByteArray m_inSight;
    QByteArrayList m_laidOut; // the columns as apply() last met them
    QString m_laidOutFor;
    QHash<QByteArray, int> m_widths;   // set by a person
    QHash<QByteArray, int> m_measured; // taken from the first page
    bool m_frozen = false;
    bool m_applying = false;
    QTimer m_saving;
};

} // namespace Inspector
