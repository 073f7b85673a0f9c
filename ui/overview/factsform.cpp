// SPDX-License-Identifier: MIT
#include "ui/overview/factsform.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"

#include <QFormLayout>

namespace Inspector
{

FactsForm::Fact FactsForm::Fact::timestamp(const QString &title, const QString &timestamp, Zone zone)
{
    return {title, zonedTimestampText(timestamp, zone), timestampNote(timestamp)};
}

FactsForm::FactsForm(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(fontMetrics().averageCharWidth() * 3);
    m_form->setLabelAlignment(Qt::AlignLeft);
}

void FactsForm::setFacts(const QList<Fact> &facts)
{
    QStringList titles;
    for (const Fact &fact : facts)
        titles << fact.title;
    if (titles != m_titles) {
        while (m_form->rowCount() > 0)
            m_form->removeRow(0);
        for (const QString &title : std::as_const(titles))
            add(title);
        m_titles = titles;
    }
    for (int row = 0; row < facts.size(); ++row) {
        auto *value = static_cast<QLabel *>(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
        if (value->text() != facts.at(row).text)
            value->setText(facts.at(row).text);
        value->setToolTip(plainTip(facts.at(row).tip));
    }
}

void FactsForm::add(const QString &title)
{
    auto *value = new TextLabel(TextLabel::Fit::Wrap, this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setAccessibleDescription(title);
    auto *label = new TextLabel(TextLabel::Fit::Elide, this);
    label->setText(title);
    label->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_form->addRow(label, value);
}

} // namespace Inspector
