// SPDX-License-Identifier: MIT
#include "models/tables/recordmodel.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

RecordModel::RecordModel(const PagedTableModel &table, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
{
    connect(&table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                if (first.row() <= m_row && m_row <= last.row())
                    update();
            });
    connect(&table, &QAbstractItemModel::columnsInserted, this, &RecordModel::update);
    // Before a reset its reader lets go of the row; whoever chose it chooses again.
    connect(&table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { setRow(-1); });
}

void RecordModel::setRow(int row)
{
    m_row = row;
    update();
}

// Rows with the same fields are the rule: then only texts change, and what a reader has chosen stays.
void RecordModel::update()
{
    QList<Field> fields = fieldsOfRow();
    if (fields == m_fields && !fields.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_fields = std::move(fields);
        endResetModel();
    }
    Q_EMIT rowChanged();
}

QList<RecordModel::Field> RecordModel::fieldsOfRow() const
{
    if (m_row < 0 || m_row >= m_table.rowCount() || m_table.cellText(m_row, 0).isNull())
        return {};
    QList<Field> first;
    QList<Field> others;
    QStringList invalid = m_table.invalidFields(m_row);
    const bool isReject = m_table.resource().table == Table::Rejects;
    for (int column = 0; column < m_table.columnCount(); ++column) {
        if (isReject && column < info(Table::Rejects).columns.size() &&
            m_table.columnNames().at(column) == "message") {
            first.prepend({column, Mark::Message, {}});
        } else if (m_table.isInvalid(m_row, column)) {
            first << Field{column, Mark::Invalid, {}};
            invalid.removeAll(QString::fromUtf8(m_table.columnNames().at(column)));
        } else {
            others << Field{column, Mark::None, {}};
        }
    }
    for (const QString &name : std::as_const(invalid))
        first << Field{-1, Mark::Invalid, name};
    return first + others;
}

QString RecordModel::name(const Field &field) const
{
    return field.column < 0 ? field.missing : m_table.look(field.column).title;
}

QString RecordModel::raw(const Field &field) const
{
    return field.column < 0 ? QString() : m_table.cellText(m_row, field.column);
}

bool RecordModel::isQuiet(const Field &field) const
{
    return field.column < 0 || raw(field).isEmpty() ||
           m_table.cell(m_row, field.column).kind == CellKind::Null;
}

bool RecordModel::isTime(const Field &field) const
{
    return field.column >= 0 && m_table.look(field.column).reading == ColumnLook::Reading::Timestamp;
}

QString RecordModel::shown(const Field &field) const
{
    // Rows that nobody has looked at for long make room for others.
    if (m_table.cellText(m_row, 0).isNull())
        return u"…"_s;
    if (field.column < 0)
        return tr("not in the record");
    const QString text = raw(field);
    if (!text.isEmpty())
        return isTime(field) ? oneLine(zonedTimestampText(text, m_table.zone()))
                             : m_table.index(m_row, field.column).data().toString();
    if (m_table.derived(field.column))
        return u"–"_s;
    switch (m_table.cell(m_row, field.column).kind) {
    case CellKind::Absent:
        return tr("not sent");
    case CellKind::Null:
        return tr("null");
    case CellKind::Text:
    case CellKind::Literal:
        break;
    }
    return tr("empty");
}

QString RecordModel::description(const Field &field) const
{
    switch (field.mark) {
    case Mark::Message:
        return tr("why the record was rejected");
    case Mark::Invalid:
        return tr("invalid");
    case Mark::None:
        break;
    }
    return {};
}

int RecordModel::find(const QString &text, int from) const
{
    const auto count = int(m_fields.size());
    for (int step = 0; step < count && !text.isEmpty(); ++step) {
        const int at = (from + step) % count;
        if (name(m_fields.at(at)).contains(text, Qt::CaseInsensitive))
            return at;
    }
    return -1;
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_fields.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const Field &field = m_fields.at(index.row());
    const bool isName = Column(index.column()) == Column::Name;
    switch (role) {
    case Qt::DisplayRole:
        if (!isName)
            return shown(field);
        // The mark is a word, too: neither colour nor picture alone tells it.
        return field.mark == Mark::Invalid ? tr("%1 (invalid)").arg(oneLine(name(field)))
                                           : oneLine(name(field));
    case Qt::ToolTipRole:
        return isName || field.column < 0 ? QVariant() : m_table.index(m_row, field.column).data(role);
    case Qt::AccessibleDescriptionRole:
        return description(field);
    case RawRole:
        return isName ? name(field) : raw(field);
    case ZonedRole:
        return !isName && isTime(field) ? offsetTimestampText(raw(field), m_table.zone())
                                        : data(index, RawRole);
    case MarkRole:
        return int(field.mark);
    case QuietRole:
        return !isName && isQuiet(field);
    default:
        return {};
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    return Column(section) == Column::Name ? tr("Field") : tr("Value");
}

} // namespace Inspector
