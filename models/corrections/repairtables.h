// SPDX-License-Identifier: MIT
#pragma once

#include "models/corrections/repairsession.h"

#include <QAbstractTableModel>

namespace Inspector
{

// The steps of a session in the order they were done. The session outlives it.
class StepsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Step, Time, Cells };
    static constexpr int ColumnCount = 3;
    static constexpr int IsUndoneRole = Qt::UserRole + 1;

    explicit StepsModel(RepairSession &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    RepairSession &m_session;
    QList<RepairStep> m_steps;
};

// The lines of the last check of a session. The session outlives it.
class ChecksModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Result, Field, What, Records };
    static constexpr int ColumnCount = 4;

    explicit ChecksModel(RepairSession &session, QObject *parent = nullptr);
    // What a line is about, to filter by; empty for no line.
    RowSet rowsAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void refresh();

    RepairSession &m_session;
    QList<CheckLine> m_lines;
};

} // namespace Inspector
