// SPDX-License-Identifier: MIT
#include "ui/filter/syncchoices.h"

#include "models/tables/pagedtablemodel.h"
#include "ui/common/naming.h"
#include "ui/filter/termchoice.h"
#include "ui/filter/timechoice.h"
#include "ui/look/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <numeric>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// A list to choose from, not a directory of everybody.
constexpr int MostChoices = 100;

const QString Created = u"createdAt"_s;
} // namespace

SyncChoices::SyncChoices(const PagedTableModel &model, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_status = addBox(tr("Syncs status"), tr("Any status"), u"status"_s);
    m_kind = addBox(tr("Syncs kind"), tr("Any kind"), u"syncedInstanceUri"_s);
    m_creator = addBox(tr("Syncs created by"), tr("Any creator"), u"createdBy"_s);
    addTime();
    arrange(int(m_boxes.size()));
    for (const QString &status : {u"pending"_s, u"active"_s, u"success"_s, u"warning"_s, u"error"_s})
        learn(m_status, m_statuses, status);
    m_kind->addChoice(kindIcon(SyncKind::Import), tr("Imports"), u"*/imports/*"_s);
    m_kind->addChoice(kindIcon(SyncKind::Export), tr("Exports"), u"*/exports/*"_s);
    m_kind->addChoice(kindIcon(SyncKind::SyncAction), tr("Sync actions"), u"*/syncActions/*"_s);

    connect(&model, &QAbstractItemModel::modelReset, this,
            [this, &model] { learn(model, 0, model.rowCount() - 1); });
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this, &model](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles.isEmpty())
                    learn(model, first.row(), last.row());
            });
}

TermChoice *SyncChoices::addBox(const QString &name, const QString &any, const QString &property)
{
    auto *box = new TermChoice(name, property, any, Origin::Server, this);
    connect(box, &TermChoice::chosen, this, [this](const FilterTerm &term) {
        Q_EMIT chosen(term.property, term.value.isEmpty() ? QList<FilterTerm>() : QList{term});
    });
    place(box);
    return box;
}

void SyncChoices::addTime()
{
    m_time = new TimeChoice(Created, this);
    // The first choice says what the box is about: a label beside it would only take room.
    auto *label = new QLabel(this);
    label->hide();
    nameControl(m_time, tr("Syncs time"), label);
    m_time->setPlaceholderText(tr("custom"));
    connect(m_time, &TimeChoice::chosen, this,
            [this](const QList<FilterTerm> &conditions) { Q_EMIT chosen(Created, conditions); });
    connect(m_time, &TimeChoice::dismissed, this, &SyncChoices::display);
    place(m_time);
}

void SyncChoices::place(QComboBox *box)
{
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(int(box->itemText(0).size()));
    box->installEventFilter(this);
    m_boxes << box;
}

void SyncChoices::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_boxes.size(); ++i) {
        m_grid->addWidget(m_boxes.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
    updateGeometry();
}

int SyncChoices::widthOf(int columns) const
{
    QList<int> widest(columns);
    for (int i = 0; i < m_boxes.size(); ++i)
        widest[i % columns] = std::max(widest.at(i % columns), m_boxes.at(i)->sizeHint().width());
    return std::accumulate(widest.begin(), widest.end(), (columns - 1) * m_grid->horizontalSpacing());
}

// In one row where there is room for it, else in two.
void SyncChoices::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int all = int(m_boxes.size());
    arrange(width() >= widthOf(all) ? all : all / 2);
}

QSize SyncChoices::minimumSizeHint() const
{
    return {widthOf(int(m_boxes.size()) / 2), QWidget::minimumSizeHint().height()};
}

// A wheel that is turned on the way to the list would send a filter with each step.
bool SyncChoices::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

void SyncChoices::learn(const PagedTableModel &model, int first, int last)
{
    const int status = model.columnOf("status");
    const int creator = model.columnOf("createdBy");
    for (int row = first; status >= 0 && creator >= 0 && row <= last; ++row) {
        if (model.rowState(row) != PagedTableModel::RowState::Loaded)
            break;
        learn(m_status, m_statuses, model.cellText(row, status));
        learn(m_creator, m_creators, model.cellText(row, creator));
    }
    display();
}

void SyncChoices::learn(TermChoice *box, QSet<QString> &known, const QString &value)
{
    if (known.contains(value) || known.size() >= MostChoices || value.isEmpty() ||
        value != filterValue(value))
        return;
    known << value;
    box->addChoice(box == m_status ? statusIcon(value) : QIcon(), value, value);
}

void SyncChoices::showFilter(const QString &q)
{
    if (q == m_shown)
        return;
    m_shown = q;
    display();
}

void SyncChoices::display()
{
    for (TermChoice *box : {m_status, m_kind, m_creator})
        box->showFilter(m_shown);
    const auto read = FilterExpression::read(m_shown);
    const bool canAdd = read && !read->any;
    if (canAdd)
        m_time->showConditions(read->on(Created));
    else
        m_time->setCurrentIndex(-1);
    m_time->setEnabled(canAdd);
    if (!canAdd)
        m_time->setToolTip(tr("The filter is too complex to be combined with a choice."));
}

} // namespace Inspector
