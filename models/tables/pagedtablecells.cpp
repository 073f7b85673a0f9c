// SPDX-License-Identifier: MIT
// What a view reads of PagedTableModel; nothing here asks the server.
#include "models/base/text.h"
#include "models/pages/listednames.h"
#include "models/tables/pagedtablemodel.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

int PagedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_length.rows());
}

int PagedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns.count();
}

PagedTableModel::RowState PagedTableModel::rowState(int row) const
{
    if (m_cache.covers(m_length.base() + row))
        return m_stale ? RowState::Stale : RowState::Loaded;
    // Of stale rows none is asked for any more.
    const bool failed = m_state == LoadState::Failed ||
                        m_failed.contains(pageStart(m_length.base() + row, m_length, m_cache));
    return failed ? RowState::Failed : RowState::Waiting;
}

QString PagedTableModel::cellText(int row, int column) const
{
    const PageCache::Hit hit = m_cache.find(m_length.base() + row);
    if (!hit.page)
        return {};
    if (const DerivedColumn *own = derived(column)) {
        const QString text = derivedText(*own, own->text, hit.page->rows, hit.row);
        return text.isNull() ? u""_s : text;
    }
    const int in = column < hit.columns->size() ? hit.columns->at(column) : -1;
    return in < 0 ? u""_s : QString::fromUtf8(hit.page->rows.cell(hit.row, in));
}

QStringList PagedTableModel::invalidFields(int row) const
{
    static const auto column = int(info(Table::Rejects).columns.indexOf("invalidFields"));
    if (m_resource.table != Table::Rejects)
        return {};
    QStringList names;
    for (const QByteArray &name : listedNames(cell(row, column)))
        names << QString::fromUtf8(name);
    return names;
}

// Asked for every cell in every paint: without a QString, and at once where the row names no field.
bool PagedTableModel::isInvalid(int row, int column) const
{
    static const auto list = int(info(Table::Rejects).columns.indexOf("invalidFields"));
    if (m_resource.table != Table::Rejects || column < info(Table::Rejects).columns.size())
        return false;
    const RowBlock::Cell invalid = cell(row, list);
    const std::string_view names = invalid.text;
    const QByteArray &field = m_columns.names().at(column);
    if (!invalid.raw.empty())
        return listedNames(invalid).contains(field);
    const std::string_view name(field.data(), size_t(field.size()));
    if (name.empty())
        return false;
    for (size_t at = names.find(name); at != std::string_view::npos; at = names.find(name, at + 1)) {
        const size_t end = at + name.size();
        if ((at == 0 || names[at - 1] == ';') && (end == names.size() || names[end] == ';'))
            return true;
    }
    return false;
}

RowBlock::Cell PagedTableModel::cell(int row, int column) const
{
    const PageCache::Hit hit = m_cache.find(m_length.base() + row);
    const int in = hit.page && column < hit.columns->size() ? hit.columns->at(column) : -1;
    if (in < 0)
        return {};
    return hit.page->rows.at(hit.row, in);
}

QVariant PagedTableModel::display(int row, int column) const
{
    const QString text = cellText(row, column);
    if (text.isNull())
        return rowState(row) == RowState::Failed ? (column == 0 ? tr("not loaded") : QString()) : u"…"_s;
    if (derived(column) && text.isEmpty())
        return u"–"_s;
    if (look(column).reading == ColumnLook::Reading::Timestamp)
        return oneLine(timestampText(text, m_zone));
    return oneLine(look(column).reading == ColumnLook::Reading::Number ? numberText(column, text) : text);
}

// With separators; the ID of a sync is a name, not a quantity.
QString PagedTableModel::numberText(int column, const QString &text) const
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && columnNames().at(column) != "id" ? u"%L1"_s.arg(number) : text;
}

QString PagedTableModel::rejectMessage(int row) const
{
    static const auto column = int(info(Table::Rejects).columns.indexOf("message"));
    return oneLine(cellText(row, column));
}

QVariant PagedTableModel::tip(int row, int column) const
{
    const QString text = cellText(row, column);
    QString full =
        look(column).reading == ColumnLook::Reading::Timestamp ? timestampNote(text) : text.left(4000);
    const DerivedColumn *own = derived(column);
    const PageCache::Hit hit = m_cache.find(m_length.base() + row);
    if (own && own->note && hit.page)
        full = derivedText(*own, own->note, hit.page->rows, hit.row).left(4000);
    if (isInvalid(row, column))
        full = tr("Invalid: %1").arg(rejectMessage(row)) + u"\n\n"_s + full;
    if (full.isEmpty())
        return {};
    // A tool tip guesses whether it is given HTML: what the server sent is never that.
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(full.toHtmlEscaped());
}

QVariant PagedTableModel::remark(int row, int column) const
{
    QStringList remarks;
    if (const int key = m_remarks.isEmpty() ? -1 : columnOf(m_remarkColumn); key >= 0)
        remarks << m_remarks.value(cellText(row, key));
    // A dash is not read aloud.
    if (const QString text = cellText(row, column); derived(column) && text.isEmpty() && !text.isNull())
        remarks << tr("unknown");
    remarks.removeAll({});
    return remarks.isEmpty() ? QVariant() : Text::list(remarks);
}

QVariant PagedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return tip(row, column);
    case Qt::TextAlignmentRole:
        return int((look(column).reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    // Not in the text itself: what reads a cell must find what the server sent.
    case Qt::AccessibleDescriptionRole:
        return isInvalid(row, column) ? tr("invalid: %1").arg(rejectMessage(row)) : remark(row, column);
    // Scripts that read cells count on the server's digits.
    case Qt::AccessibleTextRole:
        return look(column).reading == ColumnLook::Reading::Number ? cellText(row, column) : QVariant();
    case RawRole:
        return cellText(row, column);
    case RowStateRole:
        return int(rowState(row));
    case CellKindRole:
        return int(cell(row, column).kind);
    case InvalidRole:
        return isInvalid(row, column);
    case OffsetRole:
        return m_length.base() + row;
    case ReadingRole:
        return int(look(column).reading);
    default:
        return {};
    }
}

QString PagedTableModel::orderTip(int column) const
{
    if (terms().names.isEmpty())
        return tr("Eloqua can't sort exported data. Keep this sync to sort its data.");
    if (const DerivedColumn *own = derived(column))
        return tr("%1 Eloqua can't sort by this column.").arg(own->about);
    const QString term = look(column).orderTerm;
    if (term.isEmpty() && terms().isKept())
        return tr("This column can't be sorted, because another one has the same name.");
    return term.isEmpty() ? tr("Eloqua can't sort by this column.")
                          : tr("Click to sort by %1. Click again to reverse the order.").arg(term);
}

QVariant PagedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? u"%L1"_s.arg(m_length.base() + section + 1) : QVariant();
    if (section < 0 || section >= m_columns.count())
        return {};
    const ColumnLook &look = m_columns.look(section);
    if (role == Qt::DisplayRole) {
        const bool saysUtc = look.reading == ColumnLook::Reading::Timestamp && m_zone == Zone::Utc;
        return saysUtc ? tr("%1 (UTC)").arg(look.title) : look.title;
    }
    if (role == Qt::ToolTipRole)
        return orderTip(section);
    if (role == Qt::TextAlignmentRole)
        return int((look.reading == ColumnLook::Reading::Number ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    return {};
}

} // namespace Inspector
