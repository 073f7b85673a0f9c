// SPDX-License-Identifier: MIT
#include "ui/cellfilter.h"

#include "models/eloqua/filterexpression.h"
#include "models/tables/pagedtablemodel.h"

#include <QCoreApplication>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

QString tr(const char *text)
{
    return QCoreApplication::translate("CellFilter", text);
}

// Why there is nothing to filter by; empty when there is.
QString obstacle(const PagedTableModel &model, const QModelIndex &cell)
{
    if (!info(model.resource().table).canFilter)
        return tr("Eloqua cannot filter exported data");
    if (!cell.isValid())
        return tr("no cell");
    if (model.look(cell.column()).orderTerm.isEmpty())
        return tr("Eloqua cannot filter by this column");
    const QString text = model.cellText(cell.row(), cell.column());
    if (text.isNull())
        return tr("the row is not loaded yet");
    return filterValue(text).isEmpty() ? tr("the cell is empty") : QString();
}

QString newFilter(const QString &filter, const FilterTerm &term)
{
    const auto read = FilterExpression::read(filter);
    // Among conditions with OR between them, one more would ask for more rows, not for fewer.
    const bool canJoin = read && !read->any;
    return (canJoin ? *read : FilterExpression()).with(term).text();
}
} // namespace

void offerCellFilters(QMenu *menu, const PagedTableModel &model, const QModelIndex &cell,
                      const QString &filter, const std::function<void(const QString &q)> &apply)
{
    menu->addSeparator();
    if (const QString why = obstacle(model, cell); !why.isEmpty()) {
        menu->addAction(tr("Filter by this cell (%1)").arg(why))->setEnabled(false);
        return;
    }
    menu->setToolTipsVisible(true);
    const ColumnLook look = model.look(cell.column());
    const QString text = model.cellText(cell.row(), cell.column());
    const auto offer = [&](const QString &name, Operator op, const QString &value) {
        const QString q = newFilter(filter, FilterTerm::of(look.orderTerm, op, value));
        QAction *action = menu->addAction(name, menu, [apply, q] { apply(q); });
        action->setToolTip(u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(q.toHtmlEscaped()));
    };
    if (look.reading == ColumnLook::Reading::Stamp && parseStamp(text).isValid()) {
        // Only days are documented in q. The server's day, for it is the server that compares.
        const QString day = text.left(10);
        offer(tr("&Filter by this cell: from %1 on").arg(day), Operator::GreaterOrEqual, day);
        offer(tr("F&ilter by this cell: before %1").arg(day), Operator::Less, day);
        return;
    }
    offer(tr("&Filter by this cell"), Operator::Equal, filterValue(text));
    offer(tr("E&xclude this cell"), Operator::NotEqual, filterValue(text));
}

} // namespace Inspector
