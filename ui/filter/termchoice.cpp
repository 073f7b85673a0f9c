// SPDX-License-Identifier: MIT
#include "ui/filter/termchoice.h"

#include "ui/common/naming.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

namespace Inspector
{

using Operator = FilterTerm::Operator;

TermChoice::TermChoice(const QString &name, const QString &property, const QString &any, Origin origin,
                       QWidget *parent)
    : QComboBox(parent)
    , m_property(property)
    , m_origin(origin)
{
    auto *label = new QLabel(this); // for its name only: the first choice says what the box is about
    label->hide();
    nameControl(this, name, label);
    addItem(any, QString());
    // What the filter says when it is none of these choices.
    setPlaceholderText(tr("custom"));
    connect(this, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0)
            Q_EMIT chosen(FilterTerm::of(m_property, Operator::Equal, itemData(index).toString()));
    });
}

void TermChoice::addChoice(const QIcon &picture, const QString &text, const QString &value)
{
    const QSignalBlocker quiet(this);
    addItem(picture, text, value);
}

void TermChoice::showFilter(const QString &q)
{
    m_shown = q;
    display();
}

QSize TermChoice::minimumSizeHint() const
{
    return {iconSize().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent), sizeHint().height()};
}

void TermChoice::display()
{
    const auto read = FilterExpression::read(m_shown, m_origin);
    const bool canAdd = read && !read->any;
    const QList<FilterTerm> terms = canAdd ? read->on(m_property) : QList<FilterTerm>();
    const bool isChoice = terms.size() == 1 && terms.first().op == Operator::Equal;
    const QSignalBlocker quiet(this);
    if (isChoice)
        setCurrentIndex(findData(terms.first().value));
    else
        setCurrentIndex(terms.isEmpty() && canAdd ? 0 : -1);
    setEnabled(canAdd);
    setToolTip(canAdd ? QString() : tr("The filter is too complex to be combined with a choice."));
}

} // namespace Inspector
