// SPDX-License-Identifier: MIT
#include "models/corrections/repairtables.h"

#include "models/base/counted.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Most steps are of today, and their words need the room.
QString timeText(const QDateTime &when)
{
    const bool isToday = when.date() == QDate::currentDate();
    return when.toString(isToday ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}
} // namespace

StepsModel::StepsModel(RepairSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &RepairSession::changed, this, &StepsModel::refresh);
    refresh();
}

// Rows that are the same stay, so that a view keeps its place.
void StepsModel::refresh()
{
    const QList<RepairStep> steps = m_session.copy() ? m_session.copy()->steps() : QList<RepairStep>();
    if (steps.size() < m_steps.size()) {
        beginRemoveRows({}, int(steps.size()), int(m_steps.size()) - 1);
        m_steps.resize(steps.size());
        endRemoveRows();
    }
    const qsizetype known = m_steps.size();
    for (qsizetype i = 0; i < known; ++i)
        m_steps[i] = steps.at(i);
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(int(known) - 1, ColumnCount - 1));
    if (steps.size() > known) {
        beginInsertRows({}, int(known), int(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    }
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int StepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RepairStep &step = m_steps.at(index.row());
    if (role == IsUndoneRole)
        return step.isUndone;
    if (role == Qt::TextAlignmentRole && Column(index.column()) == Column::Cells)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) // plain: a field's name may look like a tag
        return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(step.text.toHtmlEscaped());
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Step:
        return step.isUndone ? tr("%1 (undone)").arg(step.text) : step.text;
    case Column::Time:
        return timeText(step.when.toLocalTime());
    case Column::Cells:
        return step.edit.isAboutCells() ? tr("%L1").arg(step.cells) : u""_s;
    }
    Q_UNREACHABLE();
}

QVariant StepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Step:
        return tr("Step");
    case Column::Time:
        return tr("Time");
    case Column::Cells:
        return tr("Cells");
    }
    return {};
}

ChecksModel::ChecksModel(RepairSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &RepairSession::checked, this, &ChecksModel::refresh);
    refresh();
}

void ChecksModel::refresh()
{
    beginResetModel();
    m_lines = m_session.report().lines;
    const RowSet &passes = m_session.report().passes;
    if (!passes.isEmpty())
        m_lines << CheckLine{.result = CheckResult::Passes, .field = -1, .text = {}, .rows = passes};
    endResetModel();
}

RowSet ChecksModel::rowsAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? m_lines.at(row).rows : RowSet();
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CheckLine &line = m_lines.at(index.row());
    if (role == Qt::TextAlignmentRole && Column(index.column()) == Column::Records)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Result:
        return toText(line.result);
    case Column::Field:
        return line.field < 0 ? u""_s : m_session.copy()->fieldNames().value(line.field);
    case Column::What:
        return line.text;
    case Column::Records:
        return tr("%L1").arg(line.rows.count());
    }
    Q_UNREACHABLE();
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Result:
        return tr("Result");
    case Column::Field:
        return tr("Field");
    case Column::What:
        return tr("Finding");
    case Column::Records:
        return tr("Records");
    }
    return {};
}

} // namespace Inspector
