// SPDX-License-Identifier: MIT
#include "ui/overview/sampledelegate.h"

#include "models/overview/samplesmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace Inspector
{

namespace
{
// What a line of a table can show of a text.
constexpr qsizetype MostShown = 400;

QList<QTextLayout::FormatRange> formatsOf(const QList<TextPart> &parts, qsizetype shown, const QColor &ink)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(ink);
    QColor ground = ink;
    ground.setAlphaF(0.18F);
    format.setBackground(ground);
    QList<QTextLayout::FormatRange> formats;
    for (const TextPart &part : parts) {
        if (part.first < shown)
            formats << QTextLayout::FormatRange{int(part.first),
                                                int(std::min(part.length, shown - part.first)), format};
    }
    return formats;
}

QTextLine layOut(QTextLayout &layout, const QString &text, const QList<QTextLayout::FormatRange> &formats)
{
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setText(text);
    layout.setFormats(formats);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line;
}

// One line, with "…" where there was more than the room shows.
QTextLine fit(QTextLayout &layout, const QString &text, const QList<TextPart> &parts, const QColor &ink,
              int room)
{
    const QString begin = text.left(MostShown);
    const QTextLine whole = layOut(layout, begin, formatsOf(parts, begin.size(), ink));
    if (begin.size() == text.size() && whole.naturalTextWidth() <= room)
        return whole;
    const QChar more(0x2026);
    const int left = room - QFontMetrics(layout.font()).horizontalAdvance(more);
    const qsizetype fits = left > 0 ? whole.xToCursor(left, QTextLine::CursorOnCharacter) : 0;
    return layOut(layout, begin.left(fits) + more, formatsOf(parts, fits, ink));
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
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QColor ink =
        cell.palette.color(cell.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive,
                           isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    QTextLayout layout(QString(), cell.font);
    const QTextLine line = fit(layout, index.data().toString(), parts, ink, room.width());
    // On the base line of the neighbours, whatever the bold letters and their underline need.
    const int height = cell.fontMetrics.height();
    const int base = room.top() + (room.height() - height) / 2 + cell.fontMetrics.ascent();
    painter->save();
    painter->setClipRect(room);
    painter->setPen(ink);
    layout.draw(painter, QPointF(room.left(), base - line.ascent()));
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
