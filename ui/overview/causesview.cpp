// SPDX-License-Identifier: MIT
#include "ui/overview/causesview.h"

#include "models/base/text.h"
#include "models/report/summary.h"
#include "ui/common/fittedtable.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textlabel.h"
#include "ui/look/bardelegate.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/overview/causedetail.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Column = CausesModel::Column;

namespace
{
constexpr int MostCausesInSight = 12;
constexpr int WidestFieldsInCharacters = 18; // several in one cell would push all else out of sight
constexpr int LeastOfRunInSight = 16;        // characters of a run to compare with
constexpr int LeastOfMeaningInSight = 18;    // characters; tool tip and detail have all of it
} // namespace

CausesView::CausesView(SyncOverview &overview, QWidget *parent)
    : QWidget(parent)
    , m_overview(overview)
    , m_causes(overview.catalogue())
    , m_contradictions(new MessageBar(tr("Counters"), this))
    , m_funnelTable(new FittedTable(tr("Funnel"), m_funnel, m_funnel.rowCount(), this))
    , m_state(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_table(new FittedTable(tr("Causes"), m_causes, MostCausesInSight, this))
{
    using FunnelColumn = FunnelModel::Column;
    m_funnelTable->setItemDelegateForColumn(int(FunnelColumn::Records),
                                            new BarDelegate(m_funnel.widestCount(), m_funnelTable));
    m_table->setItemDelegateForColumn(int(Column::Share),
                                      new BarDelegate(CausesModel::widestShare(), m_table));
    m_table->setWidest(int(Column::Field), WidestFieldsInCharacters);
    m_table->setLeastOfLast(LeastOfMeaningInSight, int(Column::Turn));
    m_funnelTable->horizontalHeader()->setStretchLastSection(false);
    m_funnelTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_funnelTable->horizontalHeader()->setSectionResizeMode(int(FunnelColumn::Records), QHeaderView::Stretch);
    nameControl(m_state, tr("Causes message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_contradictions);
    column->addWidget(sectionTitle(tr("What happened to the records"), this));
    column->addWidget(m_funnelTable);
    column->addWidget(makeHeading());
    column->addWidget(m_state);
    column->addWidget(makeTools());
    column->addWidget(m_table);
    orderTabs();
    m_detail = new CauseDetail(overview.catalogue(), this);
    column->addWidget(m_detail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (m_isDisplaying)
                    return;
                if (current.isValid()) {
                    m_chosen = m_causes.key(current.row());
                    m_chosenCode = m_causes.code(current.row());
                }
                displayDetail();
            });
    connect(m_table, &QAbstractItemView::activated, this, [this] { act(&CausesView::showRequested); });
    connect(&overview, &SyncOverview::changed, this, &CausesView::display);
    display();
}

QPushButton *CausesView::addButton(QWidget *row, const QString &picture, const QString &text)
{
    auto *button = new QPushButton(picture.isEmpty() ? QIcon() : icon(picture), text, row);
    nameControl(button, text);
    row->layout()->addWidget(button);
    return button;
}

QWidget *CausesView::makeHeading()
{
    auto *heading = new QWidget(this);
    auto *row = new QHBoxLayout(heading);
    // The room above the title is the whole row's, so that all its texts are on one line.
    QLabel *title = sectionTitle(tr("Why records were rejected"), heading);
    row->setContentsMargins(title->contentsMargins());
    title->setContentsMargins(0, 0, 0, 0);
    m_compareLabel = new QLabel(tr("Compare with:"), heading);
    m_compare = new QComboBox(heading);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_compare->setMinimumContentsLength(LeastOfRunInSight);
    nameControl(m_compare, tr("Compare with"), m_compareLabel);
    row->addWidget(title, 1);
    row->addWidget(m_compareLabel);
    row->addWidget(m_compare);
    connect(m_compare, &QComboBox::activated, this, [this] {
        const QVariant id = m_compare->currentData();
        m_overview.compareWith(id.isValid() ? std::optional(SyncId(id.toLongLong())) : std::nullopt);
    });
    return heading;
}

// Above the table, where they are in sight with its first rows.
QWidget *CausesView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new FlowLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    m_count = addButton(tools, {}, tr("Count causes"));
    m_stop = addButton(tools, {}, tr("Stop"));
    m_stop->setAccessibleDescription(tr("Stop counting causes"));
    m_show = addButton(tools, u"filter"_s, tr("Show rejects"));
    m_export = addButton(tools, u"export"_s, tr("Export cause…"));
    m_repair = addButton(tools, u"repair"_s, tr("Repair…"));
    connect(m_count, &QPushButton::clicked, &m_overview, &SyncOverview::count);
    connect(m_stop, &QPushButton::clicked, &m_overview, &SyncOverview::stop);
    connect(m_show, &QPushButton::clicked, this, [this] { act(&CausesView::showRequested); });
    connect(m_export, &QPushButton::clicked, this, [this] { act(&CausesView::exportRequested); });
    connect(m_repair, &QPushButton::clicked, this, [this] { Q_EMIT repairRequested(repairScope()); });
    return tools;
}

void CausesView::orderTabs()
{
    QWidget *before = m_funnelTable;
    for (QWidget *next :
         {static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_stop),
          static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_export), static_cast<QWidget *>(m_repair),
          static_cast<QWidget *>(m_table)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void CausesView::display()
{
    const SyncStory &story = m_overview.story();
    m_funnel.setFunnel(story.funnel.value_or(Funnel()));
    const QStringList contradictions = story.contradictions();
    if (contradictions.isEmpty())
        m_contradictions->clear();
    else
        m_contradictions->showNotice(contradictions.join(u'\n'));
    displayCauses();
    displayTools();
    displayDetail();
}

// The chosen cause stays chosen, wherever it is among the others now.
void CausesView::displayCauses()
{
    const QString state = stateText();
    setNamedText(m_state, state);
    m_state->setVisible(!state.isEmpty());
    // While pages come, there is seldom anything new in thousands of causes.
    const CauseListPtr &list = m_overview.story().rejects.causes;
    const Comparison *const comparison = m_overview.comparison();
    const bool hasChanges = list && comparison && comparison->isPossible;
    if (list && list == m_listed && hasChanges == m_isListedWithChanges)
        return;
    m_listed = list;
    m_isListedWithChanges = hasChanges;
    m_isDisplaying = true;
    // Before the rows, which are measured when they come.
    m_table->setColumnHidden(int(Column::Field), !list);
    m_table->setColumnHidden(int(Column::Change), !hasChanges);
    m_causes.show(m_overview);
    m_table->setVisible(m_causes.rowCount() > 0);
    int row = m_causes.rowOf(m_chosen);
    if (row < 0)
        row = std::max(0, m_causes.rowWithCode(m_chosenCode));
    if (m_causes.rowCount() > 0 &&
        (row != m_table->currentIndex().row() || !m_table->selectionModel()->hasSelection()))
        m_table->selectRow(row);
    m_isDisplaying = false;
}

QString CausesView::stateText() const
{
    const CauseCount &count = m_overview.story().rejects;
    QStringList sentences;
    if (m_overview.isCounting() || count.causes || count.state != CauseCount::State::Running) {
        sentences << m_overview.countText();
        if (count.isComplete() && count.causes && count.causes->rejects > 0)
            sentences << tr("%1.").arg(rejectsAndRecords(*count.causes));
    } else {
        const CodeCountList &codes = m_overview.codes();
        if (codes.ignoresFilter)
            sentences << tr("Eloqua doesn't count rejects by code.");
        if (codes.source == CodeCountList::Source::Server)
            sentences << tr("The counts by code come from Eloqua.");
        else if (codes.source == CodeCountList::Source::Log)
            sentences << tr("The counts by code come from the log, which may not include every reject.");
        const QString why = m_overview.whyNotCount();
        sentences << (why.isEmpty() ? tr("To see fields and values, count the causes.") : why);
    }
    sentences << m_overview.comparisonText();
    return Text::sentences(sentences);
}

void CausesView::displayTools()
{
    const bool isBusy = m_overview.isCounting() || m_overview.isComparing();
    const bool hadFocus = m_count->hasFocus() || m_stop->hasFocus();
    const QString why = m_overview.whyNotCount();
    m_count->setEnabled(why.isEmpty());
    m_count->setToolTip(
        why.isEmpty() ? tr("Fetch all rejects, and count them by field and by what is wrong with the values")
                      : why);
    m_count->setVisible(!isBusy);
    m_stop->setVisible(isBusy);
    if (hadFocus && isBusy)
        m_stop->setFocus();
    else if (hadFocus && m_count->isEnabled())
        m_count->setFocus();
    const int compared = m_overview.compared() ? m_compare->findData(qint64(*m_overview.compared())) : 0;
    m_compare->setCurrentIndex(std::max(0, compared));
    const bool canCompare = m_compare->count() > 1;
    m_compare->setVisible(canCompare);
    m_compareLabel->setVisible(canCompare);
}

void CausesView::offerRuns(const QList<SyncRun> &runs, Zone zone)
{
    const Sync &sync = m_overview.story().sync;
    m_compare->clear();
    m_compare->addItem(tr("No other sync"));
    for (const SyncRun &run : runs) {
        if (run.sync.id >= sync.id || isUnderWay(run.sync.status))
            continue;
        m_compare->addItem(
            tr("%1, %2, %3")
                .arg(toText(run.sync.id), timestampText(run.sync.createdAt, zone), run.sync.status),
            qint64(run.sync.id));
    }
    displayTools();
}

int CausesView::chosenRow() const
{
    return m_table->currentIndex().row();
}

// A sentence; empty where rejects can be asked for by the code of the row.
QString CausesView::whyNoRejects(int row) const
{
    if (row < 0 || row >= m_causes.rowCount())
        return tr("Select a cause first.");
    if (m_causes.code(row).isEmpty())
        return tr("This row stands for several codes. Select a row with a single code.");
    return m_causes.rejects(row) > 0 ? QString() : tr("This sync has no rejects with this cause.");
}

void CausesView::displayDetail()
{
    const int row = chosenRow();
    const QString why = whyNoRejects(row);
    m_show->setEnabled(why.isEmpty());
    m_show->setToolTip(why.isEmpty() ? tr("Show the rejects with the code of the selected cause") : why);
    m_export->setEnabled(why.isEmpty());
    m_export->setToolTip(why.isEmpty() ? tr("Save the rejects with the code of the selected cause") : why);
    m_show->setVisible(m_causes.rowCount() > 0);
    m_export->setVisible(m_causes.rowCount() > 0);
    displayRepair();
    const CauseListPtr &list = m_overview.story().rejects.causes;
    // While others are counted, a reader's place in the tables stays.
    if (m_causes.key(row) == m_shown && list == m_shownOf && !m_shown.isEmpty())
        return;
    m_shown = m_causes.key(row);
    m_shownOf = list;
    if (const Cause *cause = m_causes.cause(row)) {
        const std::optional<SyncDefinition> &definition = m_overview.story().definition;
        const CauseCount &count = m_overview.story().rejects;
        m_detail->showCause(*cause, list->fields, definition ? ReadingRules::of(*definition) : ReadingRules(),
                            count.isComplete() ? std::nullopt : std::optional(list->rejects));
    } else if (!m_causes.code(row).isEmpty()) {
        m_detail->showCode(m_causes.code(row));
    } else {
        m_detail->clear();
    }
}

void CausesView::displayRepair()
{
    const SyncStory &story = m_overview.story();
    const bool isUnderWay = Inspector::isUnderWay(story.sync.status);
    m_repair->setVisible(story.rejects.announced.value_or(0) > 0 || m_causes.rowCount() > 0);
    m_repair->setEnabled(!isUnderWay);
    if (isUnderWay)
        m_repair->setToolTip(
            tr("More records may be rejected before this sync ends. Wait for that, then refresh."));
    else if (whyNoRejects(chosenRow()).isEmpty())
        m_repair->setToolTip(tr("Correct the rejects with the selected cause, and send them again"));
    else
        m_repair->setToolTip(tr("Correct the rejects of this sync, and send them again"));
}

// The chosen cause; all rejects where it is none that can be told apart.
RepairScope CausesView::repairScope() const
{
    const int row = chosenRow();
    if (!whyNoRejects(row).isEmpty())
        return {};
    RepairScope scope{.statusCode = m_causes.code(row).toUtf8()};
    if (const Cause *cause = m_causes.cause(row); cause && !cause->isRest)
        scope.fields = cause->fields;
    return scope;
}

void CausesView::act(void (CausesView::*signal)(const QString &, bool))
{
    const int row = chosenRow();
    if (whyNoRejects(row).isEmpty())
        Q_EMIT(this->*signal)(m_causes.code(row), m_causes.causesWith(m_causes.code(row)) > 1);
}

} // namespace Inspector
