// SPDX-License-Identifier: MIT
#include "ui/common/fittedtable.h"

#include "ui/common/naming.h"
#include "ui/look/tablelook.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

namespace Inspector
{

namespace
{
// Rows; there are seldom more, and they take long to measure.
constexpr int MostMeasured = 100;
constexpr int WidestInCharacters = 40;
constexpr int LeastInCharacters = 6;
} // namespace

FittedTable::FittedTable(const QString &name, QAbstractItemModel &model, int mostRows, QWidget *parent)
    : QTableView(parent)
    , m_mostRows(mostRows)
{
    nameControl(this, name);
    setModel(&model);
    setTableLook(*this);
    followSelection(*this);
    verticalHeader()->hide();
    horizontalHeader()->setResizeContentsPrecision(MostMeasured);
    horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * LeastInCharacters);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &QAbstractItemModel::modelReset, this, &FittedTable::fit);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &FittedTable::fit);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &FittedTable::fit);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_isTouched = m_isTouched || QGuiApplication::mouseButtons().testFlag(Qt::LeftButton);
    });
    fit();
}

QSize FittedTable::sizeHint() const
{
    const int rows = std::clamp(model()->rowCount(), 1, m_mostRows);
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return {QTableView::sizeHint().width(),
            header + rows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth()};
}

void FittedTable::fit()
{
    // The last column takes the room that is left.
    for (int column = 0; column < model()->columnCount() - 1; ++column) {
        if (model()->rowCount() == 0 || m_isTouched || isColumnHidden(column))
            continue;
        const int width = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int characters = m_widest.value(column, WidestInCharacters);
        m_fitted[column] = std::min(width, fontMetrics().averageCharWidth() * characters);
        setColumnWidth(column, m_fitted[column]);
    }
    // Qt 6.4 answers a screen reader that asks for the current cell of a table without one with a crash.
    if (!currentIndex().isValid() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(0, 0), QItemSelectionModel::NoUpdate);
    dropLast();
    updateGeometry();
}

void FittedTable::setLeastOfLast(int characters)
{
    m_leastOfLast = characters;
    dropLast();
}

void FittedTable::dropLast()
{
    if (m_leastOfLast == 0 || m_isTouched)
        return;
    const int last = model()->columnCount() - 1;
    int room = viewport()->width();
    for (int column = 0; column < last; ++column)
        room -= isColumnHidden(column) ? 0 : m_fitted.value(column);
    setColumnHidden(last, room < m_leastOfLast * fontMetrics().averageCharWidth());
}

void FittedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    dropLast();
}

// The page scrolls under the wheel unless this table has more to show in that direction.
void FittedTable::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    const int turn = event->angleDelta().y();
    const bool isAtEnd = turn > 0 ? bar->value() == bar->minimum() : bar->value() == bar->maximum();
    if (isAtEnd)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace Inspector
