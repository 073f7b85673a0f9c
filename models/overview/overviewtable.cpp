// SPDX-License-Identifier: MIT
#include "models/overview/overviewtable.h"

#include "models/base/barrole.h"
#include "models/causes/cause.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

OverviewTable::OverviewTable(const QList<Heading> &headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{
}

int OverviewTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int OverviewTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_headings.size());
}

QVariant OverviewTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Look look = m_headings.at(index.column()).look;
    if (role == Qt::DisplayRole)
        return text(index.row(), index.column());
    if (role == Qt::TextAlignmentRole && look != Look::Text)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != BarRole)
        return more(index.row(), index.column(), role);
    const std::optional<double> length = look == Look::Bar ? part(index.row()) : std::nullopt;
    return length ? QVariant(*length) : QVariant();
}

QVariant OverviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_headings.size())
        return {};
    const Heading &heading = m_headings.at(section);
    if (role == Qt::TextAlignmentRole && heading.look == Look::Number)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? heading.title : QVariant();
}

std::optional<double> OverviewTable::part(int) const
{
    return std::nullopt;
}

QVariant OverviewTable::more(int, int, int) const
{
    return {};
}

void OverviewTable::touch()
{
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<double> partOf(qint64 count, qint64 base)
{
    return base > 0 && count <= base ? std::optional(double(count) / double(base)) : std::nullopt;
}

QString shareOf(qint64 count, qint64 base)
{
    return base > 0 && count <= base ? shareText(count, base) : QString();
}

QString plainNote(const QString &text)
{
    return text.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace Inspector
