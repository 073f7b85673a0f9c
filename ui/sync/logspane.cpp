// SPDX-License-Identifier: MIT
#include "ui/sync/logspane.h"

#include "ui/common/naming.h"
#include "ui/filter/querybar.h"
#include "ui/filter/termchoice.h"
#include "ui/look/icons.h"
#include "ui/table/tableview.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

LogsPane::LogsPane(std::unique_ptr<PageSource> source, const StatusCatalogue &catalogue, QWidget *parent)
    : TablePane(std::move(source), Table::Logs, catalogue, parent)
    , m_catalogue(catalogue)
    , m_severity(new TermChoice(tr("Logs severity"), u"severity"_s, tr("Any severity"),
                                model().terms().origin, this))
    , m_link(new QPushButton(icon(u"filter"_s), tr("Show rejects with this code"), this))
{
    m_severity->addChoice(severityIcon(u"information"), tr("Information"), u"information"_s);
    m_severity->addChoice(severityIcon(u"warning"), tr("Warning"), u"warning"_s);
    m_severity->addChoice(severityIcon(u"error"), tr("Error"), u"error"_s);
    queryBar().addChoice(m_severity);
    nameControl(m_link, tr("Show rejects with this code"));
    addToFooter(m_link);
    connect(m_severity, &TermChoice::chosen, this, &LogsPane::choose);
    connect(m_link, &QPushButton::clicked, this,
            [this] { Q_EMIT rejectsRequested(rejectCode(view().currentIndex().row())); });
    connect(&view(), &TableView::menuOpening, this, [this](QMenu *menu, const QModelIndex &cell) {
        const QString code = rejectCode(cell.row());
        menu->addAction(m_link->icon(), tr("Sho&w rejects with this code"), this,
                        [this, code] { Q_EMIT rejectsRequested(code); })
            ->setEnabled(!code.isEmpty());
        Q_EMIT codeMenuOpening(menu, code);
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LogsPane::showLink);
    connect(this, &TablePane::stateChanged, this, [this] {
        m_severity->showFilter(queryBar().query().q);
        openAtReason();
        showLink();
    });
    setHasRejects(false);
}

void LogsPane::choose(const FilterTerm &term)
{
    if (!applyChoice(term.property, term.value.isEmpty() ? QList<FilterTerm>() : QList{term}))
        m_severity->display();
}

void LogsPane::setHasRejects(bool hasRejects)
{
    m_hasRejects = hasRejects;
    m_link->setVisible(hasRejects);
    showLink();
}

// Once for each sync, unless somebody has gone on in the table already.
void LogsPane::openAtReason()
{
    const SyncId sync = model().resource().sync;
    if (model().loadState() != PagedTableModel::LoadState::Ready || model().isStale() || sync == m_opened)
        return;
    int row = model().rowWith("severity", "error");
    if (row < 0)
        row = model().rowWith("severity", "warning");
    if (row < 0)
        return;
    m_opened = sync;
    if (view().currentIndex().row() > 0)
        return;
    view().doItemsLayout(); // the scroll bars know their ends only after that
    view().setCurrentIndex(model().index(row, std::max(0, model().columnOf("statusCode"))));
    view().scrollTo(view().currentIndex(), QAbstractItemView::PositionAtCenter);
    view().horizontalScrollBar()->setValue(0); // a tab that was never in front is very narrow
}

QString LogsPane::rejectCode(int row) const
{
    const int column = model().columnOf("statusCode");
    if (!m_hasRejects || row < 0 || column < 0)
        return {};
    const QString code = model().cellText(row, column);
    const StatusCode *known = m_catalogue.find(code);
    // Oracle's list is not complete: of a code that is not in it, only the records can tell.
    return !known || known->kind == QStringView(u"record") ? code : QString();
}

void LogsPane::showLink()
{
    m_link->setEnabled(!rejectCode(view().currentIndex().row()).isEmpty());
}

} // namespace Inspector
