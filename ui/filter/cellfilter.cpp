// SPDX-License-Identifier: MIT
#include "ui/filter/cellfilter.h"

#include "models/base/text.h"
#include "models/query/filterexpression.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/naming.h"

#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

QString newFilter(const QString &filter, const FilterTerm &term, Origin origin)
{
    const auto read = FilterExpression::read(filter, origin);
    // Among conditions with OR between them, one more would ask for more rows, not for fewer.
    const bool canJoin = read && !read->any;
    return (canJoin ? *read : FilterExpression()).with(term).text();
}

// Only days are documented in q: a time is one end of a range.
bool isTime(const PagedTableModel &model, const QModelIndex &cell)
{
    return model.look(cell.column()).reading == ColumnLook::Reading::Timestamp &&
           parseTimestamp(model.cellText(cell.row(), cell.column())).isValid();
}

// A definition is filtered by its URI, whatever it is called.
QModelIndex filteringCell(const PagedTableModel &model, const QModelIndex &cell)
{
    const DerivedColumn *derived = cell.isValid() ? model.derived(cell.column()) : nullptr;
    return derived && !derived->filteredBy.isEmpty()
               ? cell.siblingAtColumn(model.columnOf(derived->filteredBy))
               : cell;
}

QString withCell(const PagedTableModel &model, const QModelIndex &cell, const QString &filter, Operator op)
{
    const QString text = model.cellText(cell.row(), cell.column());
    // The server's day, for it is the server that compares.
    const QString value = isTime(model, cell) ? text.left(10) : filterValue(text);
    return newFilter(filter, FilterTerm::of(model.look(cell.column()).orderTerm, op, value),
                     model.terms().origin);
}
} // namespace

QString cellFilterObstacle(const PagedTableModel &model, const QModelIndex &chosen)
{
    const QModelIndex cell = filteringCell(model, chosen);
    if (model.terms().names.isEmpty())
        return Text::tr("Eloqua can't filter exported data");
    if (!cell.isValid())
        return Text::tr("no cell is selected");
    if (model.look(cell.column()).orderTerm.isEmpty())
        return model.terms().isKept() ? Text::tr("another column has the same name")
                                      : Text::tr("Eloqua can't filter by this column");
    const QString text = model.cellText(cell.row(), cell.column());
    if (text.isNull())
        return Text::tr("the row isn't loaded yet");
    return filterValue(text).isEmpty() ? Text::tr("the cell is empty") : QString();
}

QString filteredByCell(const PagedTableModel &model, const QModelIndex &chosen, const QString &filter)
{
    const QModelIndex cell = filteringCell(model, chosen);
    return withCell(model, cell, filter, isTime(model, cell) ? Operator::GreaterOrEqual : Operator::Equal);
}

QString cellExclusionObstacle(const PagedTableModel &model, const QModelIndex &chosen)
{
    const QModelIndex cell = filteringCell(model, chosen);
    if (const QString why = cellFilterObstacle(model, cell); !why.isEmpty())
        return why;
    if (isTime(model, cell))
        return model.terms().isKept() ? Text::tr("times are compared by day")
                                      : Text::tr("Eloqua compares times by day");
    // With * for what a filter cannot hold, other rows would be left out as well.
    const QString text = model.cellText(cell.row(), cell.column());
    return filterValue(text) == text ? QString() : Text::tr("a filter can't contain its text");
}

QString filteredWithoutCell(const PagedTableModel &model, const QModelIndex &chosen, const QString &filter)
{
    return withCell(model, filteringCell(model, chosen), filter, Operator::NotEqual);
}

void offerCellFilters(QMenu *menu, const PagedTableModel &model, const QModelIndex &chosen,
                      const QString &filter, const std::function<void(const QString &q)> &apply)
{
    const QModelIndex cell = filteringCell(model, chosen);
    menu->addSeparator();
    if (const QString why = cellFilterObstacle(model, cell); !why.isEmpty()) {
        menu->addAction(Text::tr("Filter by this cell (%1)").arg(why))->setEnabled(false);
        return;
    }
    menu->setToolTipsVisible(true);
    const auto offer = [&](const QString &name, Operator op) {
        const QString q = withCell(model, cell, filter, op);
        QAction *action = menu->addAction(name, menu, [apply, q] { apply(q); });
        action->setToolTip(plainTip(q));
    };
    if (isTime(model, cell)) {
        const QString day = model.cellText(cell.row(), cell.column()).left(10);
        offer(Text::tr("&Filter by this cell: on or after %1").arg(day), Operator::GreaterOrEqual);
        offer(Text::tr("F&ilter by this cell: before %1").arg(day), Operator::Less);
        return;
    }
    offer(Text::tr("&Filter by this cell"), Operator::Equal);
    if (const QString why = cellExclusionObstacle(model, cell); why.isEmpty())
        offer(Text::tr("E&xclude this cell"), Operator::NotEqual);
    else
        menu->addAction(Text::tr("Exclude this cell (%1)").arg(why))->setEnabled(false);
}

} // namespace Inspector
