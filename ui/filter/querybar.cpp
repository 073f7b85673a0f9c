// SPDX-License-Identifier: MIT
#include "ui/filter/querybar.h"

#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filteredit.h"
#include "ui/filter/filtermenu.h"
#include "ui/look/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

QueryBar::QueryBar(Table table, TableTerms terms, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_terms(std::move(terms))
{
    // Made in the order in which they stand, which is the one of the Tab key.
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilterRow(name));
    if (m_filter) {
        makeBuilder(name);
        column->addWidget(m_builder);
    }
    QWidget *options = makeOptions(name);
    options->hide();
    column->addWidget(options);
    connect(m_options, &QToolButton::toggled, options, &QWidget::setVisible);
}

QWidget *QueryBar::makeFilterRow(const QString &name)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    m_filterRow = row;
    if (m_terms.names.isEmpty()) {
        m_note = new TextLabel(TextLabel::Fit::Elide, holder);
        nameControl(m_note, tr("%1 filter note").arg(name));
        if (m_terms.isKept())
            setNamedText(m_note, tr("This copy has no rows to filter."));
        row->addWidget(m_note, 1);
        makeOptionsButton(name);
        row->addWidget(m_options);
        return holder;
    }
    makeFilter(name);
    row->addWidget(m_filter, 1);
    row->addWidget(m_remembered);
    row->addWidget(m_build);
    if (!isOrderFolded()) {
        m_orderRow = makeOrder(name);
        row->addWidget(m_orderRow);
    }
    makeOptionsButton(name);
    row->addWidget(m_options);
    return holder;
}

void QueryBar::setHasRows(bool hasRows)
{
    if (!m_note || m_terms.isKept())
        return;
    setNamedText(m_note, hasRows ? tr("Keep this sync to filter and sort its data.") : QString());
    m_note->setToolTip(hasRows ? tr("Eloqua can't filter or sort exported data") : QString());
}

void QueryBar::makeOptionsButton(const QString &name)
{
    m_options = new QToolButton(this);
    m_options->setIcon(icon(u"options"_s));
    m_options->setCheckable(true);
    m_options->setToolTip(isOrderFolded() ? tr("Order, page size, first row, and total")
                                          : tr("Page size, first row, and total"));
    nameControl(m_options, tr("%1 options").arg(name));
    m_options->setVisible(!m_terms.isKept());
}

void QueryBar::makeFilter(const QString &name)
{
    m_filter = new FilterEdit(m_table, m_terms, name, this);
    auto *remembered = new FilterMenu(
        m_table, m_terms.origin, name, [this] { return m_filter->text(); }, this);
    m_remembered = remembered;
    m_build = new QToolButton(this);
    m_build->setIcon(icon(u"filter-builder"_s));
    m_build->setCheckable(true);
    m_build->setFocusPolicy(Qt::TabFocus);
    m_build->setToolTip(tr("Build a filter from properties, operators, and values"));
    nameControl(m_build, tr("%1 filter builder").arg(name));
    connect(m_filter, &FilterEdit::applied, this, &QueryBar::report);
    connect(m_filter, &FilterEdit::leaveDownward, this, &QueryBar::leaveDownward);
    connect(remembered, &FilterMenu::chosen, this, &QueryBar::applyFilter);
}

void QueryBar::makeBuilder(const QString &name)
{
    m_builder = new FilterBuilder(m_table, m_terms, name, this);
    m_builder->hide();
    connect(m_build, &QToolButton::toggled, this, &QueryBar::openBuilder);
    connect(m_builder, &FilterBuilder::written, m_filter, &FilterEdit::write);
    connect(m_builder, &FilterBuilder::applyRequested, this, [this] { m_filter->apply(m_filter->text()); });
    connect(m_builder, &FilterBuilder::leaveRequested, m_build, [this] { m_build->setChecked(false); });
    // Not with every key: a filter is read once it is typed.
    const auto read = [this] {
        if (m_build->isChecked())
            m_builder->read(m_filter->text());
    };
    connect(m_filter, &QLineEdit::editingFinished, m_builder, read);
    connect(m_filter, &FilterEdit::applied, m_builder, read);
}

bool QueryBar::isOrderBeside() const
{
    return m_orderRow && m_filterRow->indexOf(m_orderRow) >= 0;
}

// Beside the filter where there is room for both, else below it.
void QueryBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_orderRow)
        return;
    int both = m_filterRow->sizeHint().width();
    if (!isOrderBeside())
        both += m_filterRow->spacing() + m_orderRow->sizeHint().width();
    const bool isRoom = width() >= both;
    if (isRoom == isOrderBeside())
        return;
    if (isRoom)
        m_filterRow->insertWidget(m_filterRow->indexOf(m_options), m_orderRow);
    else
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_orderRow, 0, Qt::AlignLeft);
}

QSize QueryBar::minimumSizeHint() const
{
    QSize size = QWidget::minimumSizeHint();
    if (isOrderBeside())
        size.rwidth() -= m_filterRow->spacing() + m_orderRow->minimumSizeHint().width();
    return size;
}

void QueryBar::addChoice(QWidget *choice)
{
    m_filterRow->insertWidget(0, choice);
    // Tab goes as the eye does; a widget that takes no focus can't be named here.
    const QWidget *end = m_filter;
    QWidget *before = m_filter->previousInFocusChain();
    while (before != end && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    setTabOrder(before, choice);
}

void QueryBar::openBuilder(bool open)
{
    if (open)
        m_builder->read(m_filter->text());
    m_builder->setVisible(open);
    if (open)
        m_builder->focusFirst();
    else
        m_filter->setFocus(Qt::OtherFocusReason);
}

QWidget *QueryBar::makeOrder(const QString &name)
{
    auto *holder = new QWidget(this);
    auto *label = new QLabel(tr("&Order by"), holder);
    m_orderBy = new QComboBox(holder);
    m_orderBy->addItem(m_terms.isKept() ? tr("Eloqua's order") : tr("Server order"), QString());
    for (const QString &term : std::as_const(m_terms.names))
        m_orderBy->addItem(term, term);
    m_orderBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_orderBy->setMinimumContentsLength(int(m_orderBy->itemText(0).size()));
    m_orderBy->setToolTip(m_terms.isKept() ? tr("Column to sort by")
                                           : tr("Property that the server sorts by"));
    nameControl(m_orderBy, tr("%1 order by").arg(name), label);
    m_order = new QComboBox(holder);
    m_order->addItem(u"ASC"_s);
    m_order->addItem(u"DESC"_s);
    m_order->setToolTip(tr("Ascending (ASC) or descending (DESC)"));
    auto *direction = new QLabel(holder);
    direction->hide();
    nameControl(m_order, tr("%1 order").arg(name), direction);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_orderBy);
    row->addWidget(m_order);
    connect(m_orderBy, &QComboBox::currentIndexChanged, this, &QueryBar::reportOrder);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        // The server's own order has no direction.
        if (m_orderBy->currentIndex() > 0)
            reportOrder();
    });
    return holder;
}

QWidget *QueryBar::makeOptions(const QString &name)
{
    auto *options = new QWidget(this);
    auto *column = new QVBoxLayout(options);
    column->setContentsMargins(0, 0, 0, 0);
    if (isOrderFolded())
        column->addWidget(makeOrder(name), 0, Qt::AlignLeft);
    column->addWidget(makeOptionsRow(name));
    column->addWidget(m_total, 0, Qt::AlignLeft);
    return options;
}

QWidget *QueryBar::makeOptionsRow(const QString &name)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    const auto spin = [&](const QString &text, const QString &control, int largest) {
        auto *label = new QLabel(text, holder);
        auto *box = new QSpinBox(holder);
        box->setRange(0, largest);
        box->setGroupSeparatorShown(true);
        // A number typed digit by digit is one change, not five requests.
        box->setKeyboardTracking(false);
        label->setBuddy(box);
        nameControl(box, control);
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this, &QueryBar::report);
        return box;
    };
    m_limit = spin(tr("&Page size"), tr("%1 page size").arg(name), info(m_table).largestLimit);
    m_limit->setSpecialValueText(tr("default"));
    m_limit->setToolTip(tr("Rows per response, sent as limit; up to %L1. The default is the number chosen in "
                           "Preferences, otherwise the server's.")
                            .arg(info(m_table).largestLimit));
    m_offset = spin(tr("S&tart at"), tr("%1 start at").arg(name), std::numeric_limits<int>::max());
    m_offset->setToolTip(tr("Rows to skip at the beginning, sent as offset"));
    m_total = new QCheckBox(tr("Co&unt all rows"), holder);
    m_total->setChecked(true);
    m_total->setToolTip(tr("Sent as totalResults. Without it, the server responds faster for large tables "
                           "but doesn't report how many rows there are."));
    nameControl(m_total, tr("%1 total").arg(name));
    row->addStretch(1);
    connect(m_total, &QCheckBox::toggled, this, [this] {
        m_totalTouched = true;
        report();
    });
    return holder;
}

Query QueryBar::query() const
{
    Query query;
    query.q = m_filter ? m_filter->appliedText() : QString();
    if (m_orderBy)
        query.orderBy = {m_orderBy->currentData().toString(),
                         m_order->currentIndex() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder};
    if (m_limit->value() > 0)
        query.limit = m_limit->value();
    if (m_offset->value() > 0)
        query.offset = m_offset->value();
    if (m_totalTouched)
        query.totalResults = m_total->isChecked();
    return query;
}

void QueryBar::reportOrder()
{
    m_orderChosen = true;
    report();
}

void QueryBar::setOrder(const OrderBy &order)
{
    if (!m_orderBy)
        return;
    const QSignalBlocker quietTerm(m_orderBy);
    const QSignalBlocker quietOrder(m_order);
    m_orderBy->setCurrentIndex(std::max(0, m_orderBy->findData(order.property())));
    m_order->setCurrentIndex(order.direction() == Qt::DescendingOrder ? 1 : 0);
}

void QueryBar::setQuery(const Query &query, const QString &typed)
{
    setOrder(query.orderBy);
    const QSignalBlocker quietLimit(m_limit);
    const QSignalBlocker quietOffset(m_offset);
    const QSignalBlocker quietTotal(m_total);
    m_limit->setValue(query.limit.value_or(0));
    m_offset->setValue(int(query.offset.value_or(0)));
    m_total->setChecked(query.totalResults.value_or(true));
    m_totalTouched = query.totalResults.has_value();
    if (query.limit || query.offset || query.totalResults)
        m_options->setChecked(true);
    if (!m_filter)
        return;
    m_filter->setApplied(query.q);
    if (m_build->isChecked())
        m_builder->read(query.q);
    m_filter->write(typed);
}

QString QueryBar::filterText() const
{
    return m_filter ? m_filter->text() : QString();
}

bool QueryBar::focusFilter()
{
    if (!m_filter)
        return false;
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void QueryBar::applyFilter(const QString &q)
{
    if (m_filter)
        m_filter->apply(q);
}

void QueryBar::applyOrder(const OrderBy &order)
{
    setOrder(order);
    reportOrder();
}

} // namespace Inspector
