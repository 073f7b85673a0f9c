// SPDX-License-Identifier: MIT
#include "ui/filter/conditionrow.h"

#include "models/tables/columnlook.h"
#include "ui/common/naming.h"
#include "ui/look/icons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Operator = FilterTerm::Operator;

// The words are for people, the sign is what is sent.
QString named(Operator op)
{
    switch (op) {
    case Operator::Equal:
        return ConditionRow::tr("is  (=)");
    case Operator::NotEqual:
        return ConditionRow::tr("is not  (!=)");
    case Operator::Less:
        return ConditionRow::tr("is less than  (<)");
    case Operator::LessOrEqual:
        return ConditionRow::tr("is at most  (<=)");
    case Operator::Greater:
        return ConditionRow::tr("is greater than  (>)");
    case Operator::GreaterOrEqual:
        return ConditionRow::tr("is at least  (>=)");
    }
    Q_UNREACHABLE();
}

// As its column is headed.
QString titleOf(Table table, const QString &property)
{
    const QByteArray name = property.toUtf8();
    const QByteArrayList &own = info(table).columns;
    return columnLook(table, int(own.contains(name) ? own.indexOf(name) : own.size()), name).title;
}
} // namespace

ConditionRow::ConditionRow(Table table, const TableTerms &terms, QWidget *parent)
    : QWidget(parent)
    , m_property(new QComboBox(this))
    , m_operator(new QComboBox(this))
    , m_value(new QLineEdit(this))
    , m_remove(new QToolButton(this))
    , m_labels{new QLabel(this), new QLabel(this)}
{
    fillProperties(table, terms);
    for (const Operator op : {Operator::Equal, Operator::NotEqual, Operator::Less, Operator::LessOrEqual,
                              Operator::Greater, Operator::GreaterOrEqual})
        m_operator->addItem(named(op), int(op));
    m_remove->setIcon(icon(u"clear"_s));
    m_remove->setToolTip(tr("Remove this condition"));
    m_remove->setFocusPolicy(Qt::TabFocus);
    for (QLabel *label : std::as_const(m_labels))
        label->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_property);
    row->addWidget(m_operator);
    row->addWidget(m_value, 1);
    row->addWidget(m_remove);
    connect(m_property, &QComboBox::currentIndexChanged, this, &ConditionRow::showExample);
    connect(m_property, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_operator, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::returnPressed, this, &ConditionRow::returnPressed);
    connect(m_remove, &QToolButton::clicked, this, &ConditionRow::removeRequested);
    showExample();
}

void ConditionRow::fillProperties(Table table, const TableTerms &terms)
{
    for (const QString &term : terms.names) {
        m_property->addItem(titleOf(table, term), term);
        // What stands for it in the filter.
        m_property->setItemData(m_property->count() - 1, term, Qt::ToolTipRole);
    }
    // What is asked for most comes first.
    const QString usual = table == Table::Syncs ? u"status"_s : u"statusCode"_s;
    m_property->setCurrentIndex(std::max(0, m_property->findData(usual)));
    m_property->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_property->setMinimumContentsLength(12);
}

void ConditionRow::showExample()
{
    const bool isTime = m_property->currentData().toString().endsWith("At"_L1);
    m_value->setPlaceholderText(isTime ? tr("2026-01-31") : tr("value; * matches any text"));
}

void ConditionRow::setNumber(const QString &name, int number)
{
    nameControl(m_property, tr("%1 condition %2 property").arg(name).arg(number), m_labels.at(0));
    nameControl(m_operator, tr("%1 condition %2 operator").arg(name).arg(number), m_labels.at(1));
    nameControl(m_value, tr("%1 condition %2 value").arg(name).arg(number));
    nameControl(m_remove, tr("Remove %1 condition %2").arg(name).arg(number));
}

void ConditionRow::setTerm(const FilterTerm &term)
{
    const QSignalBlocker quiet(this);
    m_read = term;
    int at = m_property->findData(term.property, Qt::UserRole, Qt::MatchFixedString);
    if (at < 0) {
        at = m_property->count();
        m_property->addItem(term.property, term.property);
    }
    m_property->setItemData(at, term.property);
    m_property->setCurrentIndex(at);
    m_operator->setCurrentIndex(m_operator->findData(int(term.op)));
    m_value->setText(term.value);
}

std::optional<FilterTerm> ConditionRow::term() const
{
    if (m_value->text().isEmpty())
        return std::nullopt;
    FilterTerm term = FilterTerm::of(m_property->currentData().toString(),
                                     Operator(m_operator->currentData().toInt()), m_value->text());
    term.quoted = m_value->text() == m_read.value ? m_read.quoted : term.quoted;
    return term;
}

QList<QWidget *> ConditionRow::controls() const
{
    return {m_property, m_operator, m_value, m_remove};
}

void ConditionRow::focusValue()
{
    m_value->setFocus(Qt::OtherFocusReason);
}

} // namespace Inspector
