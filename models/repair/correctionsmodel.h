// SPDX-License-Identifier: MIT
#pragma once

#include "models/repair/repairsession.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

namespace Inspector
{

// The rejected records of a session, or some of them, as a table that a person edits: one column for each of
// RepairCopy::fields(). Vertical headers are the records' recordIndex. Rows are read on the pool, some
// hundred at a time; data() never reads and never waits: a cell that isn't here yet is empty, and
// dataChanged() follows. The session outlives it. GUI thread.
class CorrectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IsRefusedRole = Qt::UserRole + 1, // bool: Eloqua named this field
        ReasonRole,                       // text: codes and messages of the record
        IsEditedRole,                     // bool
        OriginalRole,                     // text; an invalid QVariant where the record had no such field
        IsLeftOutRole,                    // bool
        SentRole,     // text: "Sent on 2024-03-01 09:20 UTC, as sync 1050"; empty: not sent
        IsLoadedRole, // bool: the row is here
        CheckRole     // text of the last check: "fails"...; empty: not checked, or changed since
    };

    explicit CorrectionsModel(RepairSession &session, QObject *parent = nullptr);

    // Only these, in Eloqua's order; at once, whatever is on its way. Without a call: every record.
    void setRows(const RowSet &rows);
    const RowSet &rows() const { return m_set; }
    qint64 rowAt(int row) const;                         // the name of the record in RowSets; 0: no such row
    int placeOf(qint64 row) const;                       // -1: not shown
    RowSet rowsAt(const QModelIndexList &indexes) const; // for what is selected
    // Not here yet; the view's visible ones are asked for by data().
    bool isLoading() const { return m_read != nullptr; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    // Asks the session for one step; what was typed is shown from now on. False, and needsDecision() follows,
    // while steps could be redone.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    // A cell was typed into, but undone steps would be lost: ask the person, then give it to the session.
    void needsDecision(const Inspector::RepairEdit &edit, const Inspector::RowSet &rows);
    void loadingChanged();

private:
    struct Block;
    void refresh();
    void want(int block) const;
    void read();

    RepairSession &m_session;
    RowSet m_set;
    std::vector<quint32> m_rows; // by place
    mutable QCache<int, QList<RepairRow>> m_blocks;
    mutable QList<int> m_wanted; // blocks, the last one asked for first
    Owned<QFutureWatcher<Result<QList<RepairRow>>>> m_read;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QHash<std::pair<qint64, int>, QString> m_typed; // cells whose step is under way
    qint64 m_revision = -1;
};

} // namespace Inspector
