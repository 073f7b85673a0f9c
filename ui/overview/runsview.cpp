// SPDX-License-Identifier: MIT
#include "ui/overview/runsview.h"

#include "models/syncs/syncfacts.h"
#include "ui/common/fittedtable.h"
#include "ui/common/naming.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/textlabel.h"
#include "ui/look/bardelegate.h"
#include "ui/look/icons.h"
#include "ui/table/celldelegate.h"

#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int MostRowsInSight = 10;

// The word of a status with its picture, as in the list of syncs.
class StatusDelegate : public TextDelegate
{
public:
    using TextDelegate::TextDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return TextDelegate::sizeHint(option, index) + QSize(option.fontMetrics.averageCharWidth(), 0);
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TextDelegate::initStyleOption(option, index);
        CellDelegate::decorate(option, statusIcon(index.data().toString()));
    }
};
} // namespace

RunsView::RunsView(ApiClient &client, QWidget *parent)
    : QWidget(parent)
    , m_runs(client)
    , m_remark(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_table(new FittedTable(tr("Runs"), m_model, MostRowsInSight, this))
{
    nameControl(m_remark, tr("Runs message"));
    const auto draw = [this](RunsModel::Column column, QAbstractItemDelegate *delegate) {
        m_table->setItemDelegateForColumn(int(column), delegate);
    };
    draw(RunsModel::Column::Status, new StatusDelegate(m_table));
    draw(RunsModel::Column::PerThousand, new BarDelegate(RunsModel::widestRate(), m_table));
    draw(RunsModel::Column::Duration, new BarDelegate(RunsModel::widestDuration(), m_table));
    m_table->setToolTip(tr("Press Enter or double-click to open a sync"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sectionTitle(tr("Last syncs of this definition"), this));
    column->addWidget(m_remark);
    column->addWidget(m_table);
    connect(&m_runs, &RecentRuns::changed, this, [this] {
        display();
        Q_EMIT changed();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (const std::optional<SyncId> id = m_model.idAt(cell.row()))
            Q_EMIT openRequested(*id);
    });
    display();
}

void RunsView::find(const Sync &sync)
{
    m_model.setShown(sync.id);
    if (asksForSyncFacts.value())
        m_runs.find(sync);
    display();
}

void RunsView::refresh()
{
    if (asksForSyncFacts.value())
        m_runs.refresh();
}

void RunsView::display()
{
    m_model.setRuns(m_runs.runs());
    QString remark = m_runs.remark();
    if (!asksForSyncFacts.value())
        remark = tr("They aren't listed, because names and rejects are turned off in Preferences.");
    else if (m_runs.runs().isEmpty() && remark.isEmpty())
        remark = m_runs.isAsking() ? tr("Loading…") : tr("Eloqua lists no syncs of this definition.");
    else if (m_runs.runs().size() == 1 && remark.isEmpty())
        remark = tr("This definition was synced once.");
    setNamedText(m_remark, remark);
    m_remark->setVisible(!remark.isEmpty());
    m_table->setVisible(!m_runs.runs().isEmpty());
    // Only imports have rejects.
    const bool haveRejects = std::any_of(m_runs.runs().begin(), m_runs.runs().end(), [](const SyncRun &run) {
        return run.sync.kind() == SyncKind::Import || run.rejected;
    });
    for (const auto column : {RunsModel::Column::Rejected, RunsModel::Column::PerThousand})
        m_table->setColumnHidden(int(column), !haveRejects);
    m_table->fit();
}

} // namespace Inspector
