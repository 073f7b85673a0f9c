// SPDX-License-Identifier: MIT
#include "ui/look/tablelook.h"

#include "ui/look/textdelegate.h"

#include <QHeaderView>
#include <QTableView>

namespace Inspector
{

void setTableLook(QTableView &view)
{
    view.setItemDelegate(new TextDelegate(&view));
    view.setWordWrap(false);
    view.setAlternatingRowColors(true);
    view.setShowGrid(false);
    view.setTabKeyNavigation(false);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    // Fixed heights: a header that measures rows takes seconds for thousands of them (measured).
    QHeaderView *rows = view.verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setDefaultSectionSize(view.fontMetrics().height() + view.fontMetrics().height() / 2);
    rows->setHighlightSections(false);
    QHeaderView *columns = view.horizontalHeader();
    columns->setHighlightSections(false);
    columns->setStretchLastSection(true);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    // A column that is fitted to its content is fitted to what can be seen: never a thousand rows (Qt's
    // default), most of which are not here.
    columns->setResizeContentsPrecision(0);
}

void followSelection(QAbstractItemView &view)
{
    QObject::connect(view.selectionModel(), &QItemSelectionModel::selectionChanged, &view,
                     [&view](const QItemSelection &selected) {
                         QItemSelectionModel &model = *view.selectionModel();
                         if (!selected.isEmpty() && !model.isSelected(view.currentIndex()))
                             model.setCurrentIndex(selected.first().topLeft(), QItemSelectionModel::NoUpdate);
                     });
}

} // namespace Inspector
