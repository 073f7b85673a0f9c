// SPDX-License-Identifier: MIT
#pragma once

#include "models/corrections/repairsession.h"

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
        SentRole,     // text: "Sent on 2024-03-01 09:20 in sync 1050", local time; empty: not sent
        IsLoadedRole, // bool: the row is here
        CheckRole     // text of the last check: "fails"...; empty: not checked, or changed since
    };

    explicit CorrectionsModel(RepairSession &session, QObject *parent = nullptr);
    ~CorrectionsModel() override;

    // Only these, in Eloqua's order; at once, whatever is on its way. Without a call: every record.
    void setRows(const RowSet &rows);
    const RowSet &rows() const { return m_set; }
    // Something else than a step has changed, such as what was sent. What is shown stays until it is here,
    // and so does what is being typed.
    void readAgain();
    qint64 rowAt(int row) const;                         // the name of the record in RowSets; 0: no such row
    int placeOf(qint64 row) const;                       // -1: not shown
    RowSet rowsAt(const QModelIndexList &indexes) const; // for what is selected
    // Not here yet; the view's visible ones are asked for by data().
    bool isLoading() const { return m_isReadDue || m_read; }

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
    // The cells of some rows are empty, because they couldn't be read.
    void readFailed(const Inspector::ApiError &error);

private:
    // Rows as they were at a revision; shown until newer ones are here.
    struct Block {
        QList<RepairRow> rows;
        qint64 revision = -1;
    };
    void dropReading();
    void follow();
    const RepairRow *rowIn(int row) const;
    void want(int block);
    void read();
    void receive(int block, qint64 revision, const Result<QList<RepairRow>> &rows);
    QVariant cellData(const RepairRow &row, int column, int role) const;
    QString sentText(qint64 resend) const;

    RepairSession &m_session;
    RowSet m_set;
    bool m_showsAll = true;      // nobody has chosen rows
    std::vector<quint32> m_rows; // by place
    QCache<int, Block> m_blocks; // by number
    QList<int> m_wanted;         // numbers of blocks, the latest last
    bool m_isReadDue = false;
    Owned<QFutureWatcher<Result<QList<RepairRow>>>> m_read;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    QHash<std::pair<qint64, int>, QString> m_typed; // cells whose step is under way
    qint64 m_revision = -1;
};

} // namespace Inspector
