// SPDX-License-Identifier: MIT
#include "ui/common/barlist.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Inspector
{

namespace
{
// In sight at once: the tables are what the window is for.
constexpr int MostLines = 12;
} // namespace

BarList::BarList(QWidget *parent)
    : QScrollArea(parent)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(2);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and bring themselves into sight
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_showsNewest)
            verticalScrollBar()->setValue(last);
    });
    // Whoever scrolls up looks at an older one.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int at) { m_showsNewest = at == verticalScrollBar()->maximum(); });
}

void BarList::addBar(QWidget *bar)
{
    m_showsNewest = true;
    widget()->layout()->addWidget(bar);
}

// Of these, the first ones, at this width.
int BarList::heightOf(int bars) const
{
    const QLayout *column = widget()->layout();
    const QMargins margins = column->contentsMargins();
    const int across = viewport()->width() - margins.left() - margins.right();
    int height = 0;
    for (int i = 0; i < std::min(bars, column->count()); ++i) {
        const QLayoutItem *bar = column->itemAt(i);
        height += column->spacing() +
                  (bar->hasHeightForWidth() ? bar->heightForWidth(across) : bar->sizeHint().height());
    }
    return height;
}

QSize BarList::sizeHint() const
{
    const int most = std::max(heightOf(1), fontMetrics().lineSpacing() * MostLines);
    return {widget()->minimumSizeHint().width(), std::min(heightOf(widget()->layout()->count()), most)};
}

QSize BarList::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), heightOf(1)};
}

bool BarList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Inspector
