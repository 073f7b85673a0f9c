// SPDX-License-Identifier: MIT
#include "ui/sync/sampledelegate.h"

#include "models/causes/samplesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Inspector
{

namespace
{
// What a line of a table can show of a text.
constexpr qsizetype MostShown = 400;

QList<QTextLayout::FormatRange> formatsOf(const QList<TextPart> &parts, const QColor &ink)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(ink);
    QColor ground = ink;
    ground.setAlphaF(0.18F);
    format.setBackground(ground);
    QList<QTextLayout::FormatRange> formats;
    for (const TextPart &part : parts)
        formats << QTextLayout::FormatRange{int(part.first), int(part.length), format};
    return formats;
}
} // namespace

void SampleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const auto parts = index.data(SamplesModel::PartsRole).value<QList<TextPart>>();
    if (parts.isEmpty()) {
        TextDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = index.data().toString().left(MostShown);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        cell.palette.color(cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
                           isSelected ? QPalette::HighlightedText : QPalette::Text);
    QTextLayout layout(text, cell.font);
    QTextOption line(Qt::AlignLeft);
    line.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(line);
    layout.setFormats(formatsOf(parts, ink));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    painter->save();
    painter->setClipRect(room);
    painter->setPen(ink);
    layout.draw(painter,
                QPointF(room.left(), room.top() + (room.height() - layout.boundingRect().height()) / 2));
    painter->restore();
}

// Bold letters are wider.
QSize SampleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bold(option);
    bold.font.setBold(true);
    QSize size = TextDelegate::sizeHint(bold, index);
    const QFontMetrics metrics(bold.font);
    size.setWidth(metrics.horizontalAdvance(index.data().toString().left(MostShown)) +
                  2 * metrics.averageCharWidth());
    return size;
}

} // namespace Inspector
