// SPDX-License-Identifier: MIT
#include "ui/common/textlabel.h"

#include "ui/common/naming.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

namespace Inspector
{

namespace
{
constexpr int LeastLetters = 12;
constexpr int WishedLetters = 80;

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}
} // namespace

TextLabel::TextLabel(Fit fit, QWidget *parent)
    : QLabel(parent)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(fit == Fit::Wrap);
}

int TextLabel::fringe() const
{
    const QMargins margins = contentsMargins();
    return margins.left() + margins.right() + 2 * margin() + std::max(0, indent());
}

int TextLabel::textWidth() const
{
    return fontMetrics().size(0, text()).width();
}

QSize TextLabel::minimumSizeHint() const
{
    const int least = fontMetrics().averageCharWidth() * LeastLetters;
    return {std::min(least, textWidth()) + fringe(), QLabel::minimumSizeHint().height()};
}

QSize TextLabel::sizeHint() const
{
    if (m_fit == Fit::Elide)
        return {textWidth() + fringe(), QLabel::sizeHint().height()};
    const int width = std::min(textWidth(), fontMetrics().averageCharWidth() * WishedLetters) + fringe();
    return {width, heightForWidth(width)};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_fit == Fit::Elide)
        return QLabel::heightForWidth(width);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.setDefaultFont(font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setPlainText(text());
    document.setTextWidth(std::max(1, width - fringe()));
    const QMargins margins = contentsMargins();
    return int(std::ceil(document.size().height())) + margins.top() + margins.bottom() + 2 * margin();
}

bool TextLabel::isElided() const
{
    return m_fit == Fit::Elide && textWidth() > contentsRect().width();
}

// QLabel knows whole words only, and says so to its document whenever it has to lay it out, as for a height.
// After that the document can be told otherwise. The document reports each of these steps as a change to be
// painted; while one paints, that would never end, hence no updates meanwhile.
void TextLabel::layOut()
{
    setAttribute(Qt::WA_UpdatesDisabled);
    layOutDocument();
    setAttribute(Qt::WA_UpdatesDisabled, false);
}

void TextLabel::layOutDocument()
{
    (void)QLabel::heightForWidth(width());
    auto *document = findChild<QTextDocument *>();
    if (!document)
        return;
    QTextOption option = document->defaultTextOption();
    const QTextOption::WrapMode mode =
        m_fit == Fit::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::ManualWrap;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute;
    if (option.wrapMode() == mode && option.alignment() == side &&
        option.textDirection() == directionOf(text()))
        return;
    option.setWrapMode(mode);
    option.setAlignment(side);
    option.setTextDirection(directionOf(text()));
    document->setDefaultTextOption(option);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!isElided()) {
        layOut();
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    drawFrame(&painter);
    const QRect area = contentsRect();
    const int direction = text().isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    style()->drawItemText(&painter, area,
                          int(QStyle::visualAlignment(layoutDirection(), alignment())) | direction, palette(),
                          isEnabled(), shown, foregroundRole());
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isElided())
        return QLabel::event(event);
    // plainTip() twice: of the text that is cut, and, as it was set, of what there is to say besides.
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTip(text()) + toolTip(), this);
    return true;
}

} // namespace Inspector
