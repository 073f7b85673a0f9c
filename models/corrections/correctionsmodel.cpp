// SPDX-License-Identifier: MIT
#include "models/corrections/correctionsmodel.h"

#include "models/base/text.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int BlockRows = 128;
constexpr qsizetype MostBytes = 24 << 20; // of blocks together, about

qsizetype bytesOf(const QList<RepairRow> &rows)
{
    constexpr qsizetype CellBytes = 100;
    qsizetype bytes = 0;
    for (const RepairRow &row : rows) {
        for (const RepairCell &cell : row.cells)
            bytes += CellBytes + cell.original.size() + (cell.isEdited ? cell.value.size() : 0);
    }
    // One that is larger than all of the cache would be asked for again and again.
    return std::min(bytes, MostBytes / 4);
}

QString reasonText(const RepairRow &row)
{
    QStringList reasons;
    for (const RejectReason &reason : row.reasons)
        reasons << Text::tr("%1: %2").arg(QString::fromUtf8(reason.statusCode),
                                          QString::fromUtf8(reason.message));
    reasons.removeDuplicates();
    return reasons.join(u'\n');
}
} // namespace

CorrectionsModel::CorrectionsModel(RepairSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_blocks(MostBytes)
{
    connect(&session, &RepairSession::opened, this, [this] {
        if (m_showsAll)
            setRows(m_session.copy()->rows());
    });
    connect(&session, &RepairSession::changed, this, &CorrectionsModel::follow);
    connect(&session, &RepairSession::failed, this, [this] {
        m_typed.clear();
        follow();
    });
    if (session.copy())
        setRows(session.copy()->rows());
}

CorrectionsModel::~CorrectionsModel()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void CorrectionsModel::setRows(const RowSet &rows)
{
    beginResetModel();
    m_showsAll = m_session.copy() && rows == m_session.copy()->rows();
    m_set = rows;
    m_rows.clear();
    m_rows.reserve(size_t(rows.count()));
    for (const RowSet::Run &run : rows.runs()) {
        for (qint64 row = run.first; row <= run.last; ++row)
            m_rows.push_back(quint32(row));
    }
    m_blocks.clear();
    m_wanted.clear();
    dropReading();
    m_revision = m_session.copy() ? m_session.copy()->revision() : -1;
    endResetModel();
    Q_EMIT loadingChanged();
}

void CorrectionsModel::dropReading()
{
    if (m_cancelled)
        *m_cancelled = true;
    m_read.reset();
}

void CorrectionsModel::readAgain()
{
    dropReading();
    const QList<int> known = m_blocks.keys();
    for (const int block : known)
        m_blocks.object(block)->revision = -1;
    follow();
    Q_EMIT loadingChanged();
}

// Steps change cells, but neither rows nor columns.
void CorrectionsModel::follow()
{
    if (!m_session.copy() || m_rows.empty())
        return;
    m_revision = m_session.copy()->revision();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, std::max(0, columnCount() - 1)));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

qint64 CorrectionsModel::rowAt(int row) const
{
    return row >= 0 && size_t(row) < m_rows.size() ? qint64(m_rows[size_t(row)]) : 0;
}

int CorrectionsModel::placeOf(qint64 row) const
{
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), quint32(row));
    return found != m_rows.end() && *found == quint32(row) ? int(found - m_rows.begin()) : -1;
}

RowSet CorrectionsModel::rowsAt(const QModelIndexList &indexes) const
{
    std::vector<qint64> rows;
    for (const QModelIndex &index : indexes)
        rows.push_back(rowAt(index.row()));
    return RowSet::of(std::move(rows)).intersected(m_set);
}

int CorrectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CorrectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session.copy() ? 0 : int(m_session.copy()->fields().size());
}

// A view asks in const functions; what is remembered of that is no part of what it sees.
const RepairRow *CorrectionsModel::rowIn(int row) const
{
    const int number = row / BlockRows;
    const Block *block = m_blocks.object(number);
    if (!block || block->revision != m_revision)
        const_cast<CorrectionsModel *>(this)->want(number);
    const int at = row % BlockRows;
    return block && at < block->rows.size() ? &block->rows.at(at) : nullptr;
}

void CorrectionsModel::want(int block)
{
    m_wanted.removeOne(block);
    m_wanted << block;
    if (m_isReadDue || m_read)
        return;
    m_isReadDue = true;
    // The view asks for all cells that it paints first.
    QMetaObject::invokeMethod(this, &CorrectionsModel::read, Qt::QueuedConnection);
}

void CorrectionsModel::read()
{
    // What was asked for last is what is seen; far more than a screen was scrolled over.
    constexpr qsizetype MostWanted = 8;
    m_isReadDue = false;
    if (m_read || m_wanted.isEmpty() || !m_session.copy())
        return;
    m_wanted = m_wanted.mid(std::max(qsizetype(0), m_wanted.size() - MostWanted));
    const int block = m_wanted.takeLast();
    std::vector<qint64> rows;
    for (size_t i = size_t(block) * BlockRows; i < std::min(m_rows.size(), size_t(block + 1) * BlockRows);
         ++i)
        rows.push_back(m_rows[i]);
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_read.reset(new QFutureWatcher<Result<QList<RepairRow>>>);
    // What changes while it is read makes it old at once.
    const qint64 revision = m_session.copy()->revision();
    connect(m_read.get(), &QFutureWatcherBase::finished, this, [this, block, revision] {
        const Result<QList<RepairRow>> read = m_read->result();
        m_read.reset();
        receive(block, revision, read);
    });
    m_read->setFuture(
        QtConcurrent::run([copy = m_session.copy(), set = RowSet::of(std::move(rows)),
                           cancelled = m_cancelled] { return copy->read(set, cancelled.get()); }));
    Q_EMIT loadingChanged();
}

void CorrectionsModel::receive(int block, qint64 revision, const Result<QList<RepairRow>> &rows)
{
    // A block that can't be read is empty, and not asked for again before something changes.
    const QList<RepairRow> found = rows ? *rows : QList<RepairRow>();
    m_blocks.insert(block, new Block{found, revision}, bytesOf(found));
    const int first = block * BlockRows;
    if (!rows)
        Q_EMIT readFailed(rows.error());
    // What was typed is in them by now.
    if (!m_session.isActing() && revision == m_revision)
        m_typed.removeIf(
            [this, block](const auto &typed) { return placeOf(typed.key().first) / BlockRows == block; });
    const int last = std::min(rowCount(), first + BlockRows) - 1;
    if (last >= first && columnCount() > 0) {
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Vertical, first, last);
    }
    if (!m_wanted.isEmpty())
        read();
    Q_EMIT loadingChanged();
}

QVariant CorrectionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RepairRow *row = rowIn(index.row());
    if (role == IsLoadedRole)
        return row != nullptr;
    if (role == Qt::DisplayRole || role == Qt::EditRole) {
        const auto typed = m_typed.constFind({rowAt(index.row()), index.column()});
        if (typed != m_typed.constEnd())
            return *typed;
    }
    if (!row)
        return role == Qt::DisplayRole || role == Qt::EditRole ? u""_s : QVariant();
    return cellData(*row, index.column(), role);
}

QVariant CorrectionsModel::cellData(const RepairRow &row, int column, int role) const
{
    const RepairCell &cell = row.cells.at(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return QString::fromUtf8(cell.value);
    case IsRefusedRole:
        return std::any_of(row.reasons.begin(), row.reasons.end(),
                           [column](const RejectReason &reason) { return reason.fields.contains(column); });
    case ReasonRole:
        return reasonText(row);
    case IsEditedRole:
        return cell.isEdited;
    case OriginalRole:
        return cell.originalKind == CellKind::Absent ? QVariant() : QString::fromUtf8(cell.original);
    case IsLeftOutRole:
        return row.isLeftOut;
    case SentRole:
        return sentText(row.sentIn);
    case CheckRole:
        return m_session.report().revision == m_revision && !row.isLeftOut
                   ? toText(m_session.report().resultOf(row.row))
                   : u""_s;
    default:
        return {};
    }
}

QString CorrectionsModel::sentText(qint64 resend) const
{
    if (resend == 0)
        return u""_s;
    const QList<Resend> all = m_session.copy()->resends();
    const auto found =
        std::find_if(all.begin(), all.end(), [resend](const Resend &one) { return one.id == resend; });
    if (found == all.end())
        return u""_s;
    const QString when = found->at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    return found->sync.isEmpty() ? tr("Sent on %1").arg(when)
                                 : tr("Sent on %1 in sync %2").arg(when, found->sync.section(u'/', -1));
}

bool CorrectionsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !m_session.copy())
        return false;
    const QString text = value.toString();
    const RepairRow *row = rowIn(index.row());
    if (!row || data(index, Qt::EditRole).toString() == text)
        return row != nullptr;
    const RepairEdit edit{.kind = RepairEdit::Kind::SetValue,
                          .field = m_session.copy()->fieldNames().at(index.column()),
                          .value = text};
    const RowSet rows = RowSet::range(row->row, row->row);
    if (m_session.copy()->redoCount() > 0) {
        Q_EMIT needsDecision(edit, rows);
        return false;
    }
    m_typed.insert({row->row, index.column()}, text);
    m_session.apply(edit, rows);
    return true;
}

Qt::ItemFlags CorrectionsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    // What isn't here yet can't be typed over: nobody sees it.
    return index.isValid() && rowIn(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant CorrectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_session.copy())
        return {};
    if (orientation == Qt::Horizontal)
        return m_session.copy()->fieldNames().value(section);
    const RepairRow *row = rowIn(section);
    return row && row->record ? QString::number(*row->record) : u""_s;
}

} // namespace Inspector
