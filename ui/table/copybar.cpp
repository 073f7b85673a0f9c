// SPDX-License-Identifier: MIT
#include "ui/table/copybar.h"

#include "models/base/counted.h"
#include "ui/common/naming.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace Inspector
{

CopyBar::CopyBar(TableView &view, PagedTableModel &model, const QString &table, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_model(model)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    nameControl(m_text, tr("%1 copying").arg(table));
    nameControl(m_bar, tr("%1 copying progress").arg(table));
    m_bar->setTextVisible(false);
    auto *stop = new QPushButton(tr("Stop"), this);
    nameControl(stop, tr("%1 stop copying").arg(table));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    hide();
    connect(stop, &QPushButton::clicked, this, [this] {
        end();
        Q_EMIT remark(tr("Nothing was copied."));
    });
}

// Without the hidden columns, which a selection runs over.
QList<QRect> CopyBar::selectedAreas() const
{
    QList<QRect> areas;
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection()) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!m_view.columns().isShown(column))
                continue;
            if (!areas.isEmpty() && areas.constLast().right() == column - 1 &&
                areas.constLast().top() == range.top() && areas.constLast().bottom() == range.bottom())
                areas.last().setRight(column);
            else
                areas << QRect(column, range.top(), 1, range.height());
        }
    }
    return areas;
}

void CopyBar::copy(ClipFormat format)
{
    const QList<QRect> areas = selectedAreas();
    const qint64 cells = RowCollector::countCells(areas);
    if (cells == 0) {
        Q_EMIT remark(tr("Nothing is selected."));
        return;
    }
    if (cells > MostCells) {
        Q_EMIT remark(
            tr("%L1 cell(s) are selected, but only up to %L2 can be copied. Use Export to save them.",
               nullptr, pluralNumber(cells))
                .arg(cells)
                .arg(MostCells));
        return;
    }
    m_format = format;
    m_columns.clear();
    for (const int column : m_view.columns().inOrder()) {
        if (std::any_of(areas.cbegin(), areas.cend(), [column](const QRect &area) {
                return area.left() <= column && column <= area.right();
            }))
            m_columns << column;
    }
    // Objects keep the server's order, as their fields have names.
    if (format == ClipFormat::Json)
        std::sort(m_columns.begin(), m_columns.end());
    m_collector.reset(new RowCollector(m_model, areas, m_columns));
    connect(m_collector.get(), &RowCollector::progress, this, &CopyBar::showProgress);
    connect(m_collector.get(), &RowCollector::finished, this, &CopyBar::conclude);
    m_collector->start();
    if (m_collector) {
        showProgress();
        show();
    }
}

void CopyBar::showProgress()
{
    m_bar->setMaximum(int(m_collector->rows()));
    m_bar->setValue(int(m_collector->rowsDone()));
    setNamedText(
        m_text,
        tr("Fetching %L1 of %2 to copy").arg(m_collector->rowsDone()).arg(countedRows(m_collector->rows())));
}

void CopyBar::conclude(const Result<RowBlock> &result)
{
    Result<RowBlock> rows = result;
    end();
    if (!rows) {
        Q_EMIT remark(tr("Nothing was copied. %1").arg(rows.error().message));
        return;
    }
    const TableInfo &table = info(m_model.resource().table);
    QStringList titles;
    QList<int> times;
    int fixed = 0;
    for (const int column : std::as_const(m_columns)) {
        if (m_model.look(column).reading == ColumnLook::Reading::Timestamp)
            times << int(titles.size());
        titles << m_model.look(column).title;
        fixed += column < table.columns.size() ? 1 : 0;
    }
    // Programs that read JSON expect the server's times.
    if (copiesShownTimes.value() && m_format != ClipFormat::Json)
        rows = withShownTimes(*rows, times, m_model.zone());
    QApplication::clipboard()->setText(clipText(m_format, *rows, titles, fixed, table.recordsUnder));
    const qint64 cells = qint64(rows->rows()) * rows->columns();
    Q_EMIT remark(tr("Copied %L1 cell(s).", nullptr, pluralNumber(cells)).arg(cells));
}

void CopyBar::end()
{
    m_collector.reset();
    hide();
}

} // namespace Inspector
