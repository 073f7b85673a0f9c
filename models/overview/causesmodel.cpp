// SPDX-License-Identifier: MIT
#include "models/overview/causesmodel.h"

#include "models/base/barrole.h"
#include "models/base/text.h"
#include "models/report/summary.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// Tool tips guess whether they are given HTML: what a server sent is never that.
QVariant plainNote(const QString &text)
{
    return text.isEmpty() ? QVariant()
                          : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}
} // namespace

QString CausesModel::widestShare()
{
    return shareText(999'999, 1'000'000); // ">99.9 %"
}

CausesModel::CausesModel(const StatusCatalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void CausesModel::show(const SyncOverview &overview)
{
    const CauseCount &count = overview.story().rejects;
    const bool isByCode = !count.causes;
    QList<Row> rows = isByCode ? rowsByCode(overview.codes()) : rowsByCause(overview);
    const auto sameCause = [](const Row &one, const Row &other) { return one.key == other.key; };
    const bool isSame = isByCode == m_isByCode &&
                        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameCause);
    if (!isSame)
        beginResetModel();
    m_isByCode = isByCode;
    m_rows = std::move(rows);
    m_causes = count.causes;
    m_hasChanges = !isByCode && overview.comparison() && overview.comparison()->isPossible;
    if (isByCode) {
        const CodeCountList &codes = overview.codes();
        m_base = codes.total.value_or(count.announced.value_or(0));
        m_shareTitle = codes.source == CodeCountList::Source::Log ? Text::tr("Share of rejects, as logged")
                                                                  : Text::tr("Share of rejects");
    } else {
        m_base = m_causes->rejects;
        m_shareTitle = count.isComplete() ? Text::tr("Share of rejects")
                                          : Text::tr("Share of the first %L1 rejects").arg(m_base);
    }
    if (!isSame)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QList<CausesModel::Row> CausesModel::rowsByCode(const CodeCountList &codes)
{
    QList<Row> rows;
    for (const CodeCount &code : codes.codes)
        rows << Row{.key = code.code, .code = code.code, .count = code.count};
    if (codes.others > 0)
        rows << Row{.key = "other", .count = codes.others};
    return rows;
}

QList<CausesModel::Row> CausesModel::rowsByCause(const SyncOverview &overview)
{
    const CauseList &list = *overview.story().rejects.causes;
    const Comparison *comparison = overview.comparison();
    const auto noteOf = [](const ComparedCause &compared) {
        return Text::tr("%L1 before, %L2 now").arg(compared.before).arg(compared.after);
    };
    QList<Row> rows;
    for (int i = 0; i < list.causes.size(); ++i) {
        const Cause &cause = list.causes.at(i);
        Row row{.key = cause.key(),
                .code = cause.statusCode,
                .count = cause.count,
                .cause = i,
                .fields = fieldsText(cause)};
        if (const ComparedCause *compared = comparison ? comparison->find(cause) : nullptr) {
            row.change = toText(compared->change);
            row.changeNote = noteOf(*compared);
        }
        rows << row;
    }
    if (!comparison)
        return rows;
    for (const ComparedCause &compared : comparison->causes) {
        if (compared.change == CauseChange::Gone)
            rows << Row{.key = compared.cause.key(),
                        .code = compared.cause.statusCode,
                        .fields = fieldsText(compared.cause),
                        .change = toText(compared.change),
                        .changeNote = noteOf(compared)};
    }
    return rows;
}

const Cause *CausesModel::cause(int row) const
{
    if (row < 0 || row >= m_rows.size() || !m_causes || m_rows.at(row).cause < 0)
        return nullptr;
    return &m_causes->causes.at(m_rows.at(row).cause);
}

QString CausesModel::code(int row) const
{
    return row < 0 || row >= m_rows.size() ? QString() : QString::fromUtf8(m_rows.at(row).code);
}

qint64 CausesModel::rejects(int row) const
{
    return row < 0 || row >= m_rows.size() ? 0 : m_rows.at(row).count;
}

QByteArray CausesModel::key(int row) const
{
    return row < 0 || row >= m_rows.size() ? QByteArray() : m_rows.at(row).key;
}

int CausesModel::rowOf(const QByteArray &key) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).key == key)
            return row;
    }
    return -1;
}

int CausesModel::rowWithCode(const QString &code) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!code.isEmpty() && m_rows.at(row).code == code.toUtf8())
            return row;
    }
    return -1;
}

int CausesModel::causesWith(const QString &code) const
{
    const QByteArray wanted = code.toUtf8();
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [&wanted](const Row &row) { return row.code == wanted && row.count > 0; }));
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CausesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == BarRole && column == Column::Share && m_base > 0)
        return double(row.count) / double(m_base);
    if (role == Qt::TextAlignmentRole && (column == Column::Rejects || column == Column::Share))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        if (column == Column::Change && !row.changeNote.isEmpty())
            return row.changeNote;
        if (role == Qt::ToolTipRole && column == Column::Code) // the meaning may be out of sight
            return plainNote(text(row, Column::Meaning));
        if (role == Qt::ToolTipRole && (column == Column::Meaning || column == Column::Field))
            return plainNote(text(row, column));
    }
    return {};
}

QString CausesModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Code:
        return row.code.isEmpty() ? Text::tr("(other codes)") : QString::fromUtf8(row.code).simplified();
    case Column::Field:
        return row.fields.simplified();
    case Column::Rejects:
        return QLocale().toString(row.count);
    case Column::Share:
        return m_base > 0 && row.count <= m_base ? shareText(row.count, m_base) : QString();
    case Column::Change:
        return row.change;
    case Column::Turn:
        return turnText(row.code, m_catalogue);
    case Column::Meaning:
        return meaningText(row.code, m_catalogue);
    }
    Q_UNREACHABLE();
}

QVariant CausesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Rejects)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Code:
        return Text::tr("Code");
    case Column::Field:
        return Text::tr("Field");
    case Column::Rejects:
        return Text::tr("Rejects");
    case Column::Share:
        return m_shareTitle.isEmpty() ? Text::tr("Share of rejects") : m_shareTitle;
    case Column::Change:
        return Text::tr("Change");
    case Column::Turn:
        return Text::tr("Who can fix it");
    case Column::Meaning:
        return Text::tr("Meaning");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
