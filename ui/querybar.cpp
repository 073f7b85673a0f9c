// SPDX-License-Identifier: MIT
#include "ui/querybar.h"

#include "ui/icons.h"
#include "ui/naming.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>

#include <limits>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString example(Table table)
{
    switch (table) {
    case Table::Syncs:
        return QueryBar::tr("Filter, such as status='warning' or createdAt>2026-01-31");
    case Table::Logs:
        return QueryBar::tr("Filter, such as severity='warning' or message='*duplicate*'");
    default:
        return QueryBar::tr("Filter, such as statusCode='ELQ-00002' or message='*address*'");
    }
}
} // namespace

QueryBar::QueryBar(Table table, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
{
    m_options = new QToolButton(this);
    m_options->setIcon(icon(u"options"_s));
    m_options->setCheckable(true);
    m_options->setToolTip(tr("Page size, first row, totals"));
    nameControl(m_options, tr("%1 options").arg(name));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFilterRow(name));
    QWidget *options = makeOptionsRow(name);
    options->hide();
    column->addWidget(options);
    connect(m_options, &QToolButton::toggled, options, &QWidget::setVisible);
}

QWidget *QueryBar::makeFilterRow(const QString &name)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    if (!info(m_table).canFilter) {
        auto *note = new QLabel(tr("Eloqua can neither filter nor sort exported data."), holder);
        row->addWidget(note, 1);
        row->addWidget(m_options);
        return holder;
    }
    m_filter = new QLineEdit(holder);
    m_filter->setPlaceholderText(example(m_table));
    m_filter->setToolTip(tr("Eloqua's filter, sent as typed when you press Return. Values are "
                            "case-sensitive; * stands for any text. "
                            "Escape clears it."));
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    nameControl(m_filter, tr("%1 filter").arg(name));
    // The cross inside the line is a button of its own to a screen reader.
    for (auto *button : m_filter->findChildren<QToolButton *>())
        nameControl(button, tr("Clear %1 filter").arg(name));

    auto *label = new QLabel(tr("&Order"), holder);
    m_orderBy = new QComboBox(holder);
    m_orderBy->addItem(tr("As sent"), QString());
    for (const QString &term : info(m_table).sortTerms)
        m_orderBy->addItem(term, term);
    m_orderBy->setToolTip(tr("The property that the server sorts by"));
    nameControl(m_orderBy, tr("%1 order by").arg(name), label);
    m_order = new QComboBox(holder);
    m_order->addItem(u"ASC"_s);
    m_order->addItem(u"DESC"_s);
    m_order->setToolTip(tr("Rising (ASC) or falling (DESC)"));
    auto *direction = new QLabel(holder);
    direction->hide();
    nameControl(m_order, tr("%1 order").arg(name), direction);

    row->addWidget(m_filter, 1);
    row->addWidget(label);
    row->addWidget(m_orderBy);
    row->addWidget(m_order);
    row->addWidget(m_options);

    connect(m_filter, &QLineEdit::returnPressed, this, &QueryBar::applyFilter);
    // The clear button empties without Return: that is a wish for all rows.
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty() && !m_applied.isEmpty())
            applyFilter();
    });
    connect(m_orderBy, &QComboBox::currentIndexChanged, this, &QueryBar::queryChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this] {
        if (!orderTerm().isEmpty())
            Q_EMIT queryChanged();
    });
    return holder;
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
        connect(box, &QSpinBox::valueChanged, this, &QueryBar::queryChanged);
        return box;
    };
    m_limit = spin(tr("&Page size"), tr("%1 page size").arg(name), info(m_table).largestLimit);
    m_limit->setSpecialValueText(tr("server's default"));
    m_limit->setToolTip(tr("Rows in one answer, sent as limit; up to %L1").arg(info(m_table).largestLimit));
    m_offset = spin(tr("S&tart at"), tr("%1 start at").arg(name), std::numeric_limits<int>::max());
    m_offset->setToolTip(tr("Rows to leave out at the beginning, sent as offset"));
    m_total = new QCheckBox(tr("&Count all rows"), holder);
    m_total->setChecked(true);
    m_total->setToolTip(tr("Sent as totalResults. Without it the server answers large tables quicker, but "
                           "does not say how many rows "
                           "there are."));
    nameControl(m_total, tr("%1 total").arg(name));
    row->addWidget(m_total);
    row->addStretch(1);
    connect(m_total, &QCheckBox::clicked, this, [this] {
        m_totalTouched = true;
        Q_EMIT queryChanged();
    });
    return holder;
}

void QueryBar::applyFilter()
{
    m_applied = m_filter->text();
    Q_EMIT queryChanged();
}

Query QueryBar::query() const
{
    Query query;
    query.q = m_applied;
    if (!orderTerm().isEmpty())
        query.orderBy = orderTerm() + u' ' + m_order->currentText();
    if (m_limit->value() > 0)
        query.limit = m_limit->value();
    if (m_offset->value() > 0)
        query.offset = m_offset->value();
    if (m_totalTouched)
        query.totalResults = m_total->isChecked();
    return query;
}

QString QueryBar::orderTerm() const
{
    return m_orderBy ? m_orderBy->currentData().toString() : QString();
}

Qt::SortOrder QueryBar::order() const
{
    return m_order && m_order->currentIndex() == 1 ? Qt::DescendingOrder : Qt::AscendingOrder;
}

void QueryBar::setOrder(const QString &term, Qt::SortOrder order)
{
    if (!m_orderBy)
        return;
    const QSignalBlocker quietTerm(m_orderBy);
    const QSignalBlocker quietOrder(m_order);
    m_orderBy->setCurrentIndex(std::max(0, m_orderBy->findData(term)));
    m_order->setCurrentIndex(order == Qt::DescendingOrder ? 1 : 0);
}

void QueryBar::setFilter(const QString &q)
{
    if (!m_filter)
        return;
    m_applied = q;
    m_filter->setText(q);
}

void QueryBar::focusFilter()
{
    if (m_filter)
        m_filter->setFocus(Qt::ShortcutFocusReason);
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down) {
        Q_EMIT leaveDownward();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Inspector
