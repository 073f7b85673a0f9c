// SPDX-License-Identifier: MIT
#include "models/overview/countsmodel.h"

#include "models/base/barrole.h"
#include "models/base/text.h"
#include "models/causes/faultyparts.h"

#include <QLocale>

namespace Inspector
{

void CountsModel::showFindings(const Cause &cause)
{
    QList<Row> rows;
    for (const FindingCount &finding : cause.findings)
        rows << Row{toText(finding.finding), finding.count, visibleText(QString::fromUtf8(finding.example))};
    setRows(rows, cause.count, Text::tr("What we see"), true);
}

void CountsModel::showTexts(const TextCounts &texts, qint64 rejects, const QString &title)
{
    QList<Row> rows;
    for (const TextCount &text : texts.most)
        rows << Row{text.text.isEmpty() ? Text::tr("(empty)") : visibleText(QString::fromUtf8(text.text)),
                    text.count,
                    {}};
    if (texts.others > 0)
        rows << Row{texts.isCapped ? Text::tr("(others)")
                                   : Text::tr("(%L1 others)").arg(texts.different - texts.most.size()),
                    texts.others,
                    {}};
    setRows(rows, rejects, title, false);
}

void CountsModel::clear()
{
    setRows({}, 0, m_title, m_hasExamples);
}

void CountsModel::setRows(const QList<Row> &rows, qint64 base, const QString &title, bool hasExamples)
{
    beginResetModel();
    m_rows = rows;
    m_base = base;
    m_title = title;
    m_hasExamples = hasExamples;
    endResetModel();
}

int CountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_hasExamples ? ColumnCount : ColumnCount - 1;
}

QVariant CountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const auto column = Column(index.column());
    if (role == BarRole && column == Column::Share && m_base > 0)
        return double(row.count) / double(m_base);
    if (role == Qt::TextAlignmentRole && (column == Column::Rejects || column == Column::Share))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::What:
        return row.what;
    case Column::Rejects:
        return QLocale().toString(row.count);
    case Column::Share:
        return m_base > 0 && row.count <= m_base ? shareText(row.count, m_base) : QString();
    case Column::Example:
        return row.example;
    }
    Q_UNREACHABLE();
}

QVariant CountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Rejects)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::What:
        return m_title;
    case Column::Rejects:
        return Text::tr("Rejects");
    case Column::Share:
        return Text::tr("Share of this cause");
    case Column::Example:
        return Text::tr("Example");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
