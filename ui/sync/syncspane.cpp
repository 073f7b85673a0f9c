// SPDX-License-Identifier: MIT
#include "ui/sync/syncspane.h"

#include "models/pages/serverpages.h"
#include "models/tables/synccolumns.h"
#include "models/tables/synclist.h"
#include "ui/filter/querybar.h"
#include "ui/filter/syncchoices.h"
#include "ui/sync/digestbar.h"
#include "ui/sync/watchdelegate.h"
#include "ui/table/columnlayout.h"
#include "ui/table/tableview.h"

#include <QHeaderView>
#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
// Long enough to skip the syncs that an arrow key runs over, short enough not to be felt.
constexpr auto Pause = 120ms;
} // namespace

SyncsPane::SyncsPane(ApiClient &client, const StatusCatalogue &catalogue, QWidget *parent)
    : TablePane(std::make_unique<ServerPages>(client), Table::Syncs, catalogue, parent)
    , m_facts(client)
    , m_delegate(new WatchDelegate(this))
    , m_choices(new SyncChoices(model(), this))
    , m_digest(new DigestBar(model(), this))
{
    addBar(m_choices);
    addBar(m_digest);
    connect(m_digest, &DigestBar::chosen, &queryBar(), &QueryBar::applyFilter);
    connect(m_choices, &SyncChoices::chosen, this, &SyncsPane::choose);
    connect(this, &TablePane::stateChanged, m_choices,
            [this] { m_choices->showFilter(queryBar().query().q); });
    view().setSelectionBehavior(QAbstractItemView::SelectRows);
    view().setSelectionMode(QAbstractItemView::SingleSelection);
    // Syncs have numbers of their own.
    view().verticalHeader()->hide();
    view().setItemDelegate(m_delegate);
    view().columns().orderByDefault(
        {"id", "status", "definitionName", "rejects", "createdAt", "kind", "duration", "createdBy"});
    view().columns().yieldByDefault("definitionName", "createdAt");
    connectFacts();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_marked)
            Q_EMIT chosen(*m_marked);
    });
    connect(view().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &SyncsPane::currentChanged);
    // The current row may be one that is not the chosen sync: to select it changes no current row.
    connect(view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection &selected) { currentChanged(selected.indexes().value(0)); });
    connect(&view(), &QAbstractItemView::activated, this, &SyncsPane::currentChanged);
    connect(&view(), &QAbstractItemView::activated, this, &SyncsPane::activated);
    // A menu is about the row that it opens on, which may not be the marked one yet.
    connect(&view(), &TableView::menuOpening, this, [this](QMenu *, const QModelIndex &cell) {
        if (cell.isValid())
            view().selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    });
    view().setKey("id");
    connect(&model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_quiet = true;
        m_scrolls = m_scrolls || !model().isSameQuestion();
    });
    connect(&model(), &QAbstractItemModel::modelReset, this, &SyncsPane::restoreMark);
    connect(&model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (m_isSought && roles.isEmpty())
                    showMark();
            });
}

void SyncsPane::connectFacts()
{
    m_look.setSingleShot(true);
    m_look.setInterval(Pause);
    connect(&m_look, &QTimer::timeout, this, &SyncsPane::lookAtRows);
    model().setDerived(syncColumns(m_facts.known()));
    connect(&m_facts, &SyncFacts::changed, this,
            [this] { model().setDerived(syncColumns(m_facts.known())); });
    connect(&view(), &TableView::visibleRowsChanged, &m_look, qOverload<>(&QTimer::start));
    connect(&model(), &QAbstractItemModel::modelReset, this, [this] { m_facts.forgetFailures(); });
    connect(&model(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    m_look.start();
            });
}

void SyncsPane::lookAtRows()
{
    const auto [first, last] = view().visibleRows();
    QList<Sync> syncs;
    for (int row = first; row <= last; ++row) {
        const auto text = [&](QByteArrayView name) { return model().cellText(row, model().columnOf(name)); };
        if (const auto id = idAt(row))
            syncs << Sync{
                .id = *id, .status = text("status"), .syncedInstanceUri = text("syncedInstanceUri")};
    }
    m_facts.setVisible(syncs);
}

void SyncsPane::setZone(Zone zone)
{
    model().setZone(zone);
    m_digest->setZone(zone);
}

void SyncsPane::followPreferences()
{
    lookAtRows();
    m_digest->count();
}

void SyncsPane::recover()
{
    m_facts.forgetFailures();
    m_look.start();
    const bool isIdle = model().loadState() == PagedTableModel::LoadState::Ready && !model().isFetching();
    if (!TablePane::recover() && isIdle && !model().isStopped())
        refreshQuietly();
}

void SyncsPane::choose(const QString &property, const QList<FilterTerm> &conditions)
{
    (void)applyChoice(property, conditions);
    m_choices->display(); // also where that is what was asked for already
}

void SyncsPane::filterByDefinition(const QString &uri)
{
    const QString value = filterValue(uri);
    if (value.isEmpty()) {
        Q_EMIT remark(tr("Eloqua can't filter by this definition, because a filter can't contain its URI."));
        return;
    }
    queryBar().applyFilter(
        FilterExpression()
            .with(FilterTerm::of(u"syncedInstanceUri"_s, FilterTerm::Operator::Equal, value))
            .text());
    if (value != uri)
        Q_EMIT remark(tr("A filter can't contain all characters of this URI. * replaces the others, so syncs "
                         "of similar definitions might also be listed."));
}

std::optional<SyncId> SyncsPane::idAt(int row) const
{
    const int column = model().columnOf("id");
    if (column < 0)
        return std::nullopt;
    return syncIdFromInput(model().cellText(row, column));
}

void SyncsPane::currentChanged(const QModelIndex &current)
{
    if (m_quiet || !current.isValid())
        return;
    const auto id = idAt(current.row());
    m_isSought = m_scrolls = false; // the person has gone on
    if (!id || id == m_marked)
        return;
    // Whoever goes on to another sync has seen the one before.
    bool isNews = m_delegate->ended.remove(*id);
    if (m_marked)
        isNews |= m_delegate->ended.remove(*m_marked);
    if (isNews)
        showMarks();
    setMark(*id);
    m_pause.start(Pause);
}

void SyncsPane::setMark(SyncId id)
{
    m_marked = id;
    Q_EMIT markChanged();
}

void SyncsPane::mark(SyncId id)
{
    m_pause.stop();
    setMark(id);
    m_scrolls = true;
    showMark();
}

std::optional<Sync> SyncsPane::listed(SyncId id) const
{
    const int row = model().rowWith("id", toText(id).toUtf8());
    return row < 0 ? std::nullopt : listedSync(model(), row);
}

QStringList SyncsPane::recentDefinitions() const
{
    constexpr qsizetype Most = 12;
    const int column = model().columnOf("syncedInstanceUri");
    const int rows = int(std::min<qint64>(model().rowCount(), model().rowsInMemory()));
    QStringList uris;
    for (int row = 0; column >= 0 && row < rows && uris.size() < Most; ++row) {
        const QString uri = model().cellText(row, column);
        if (!uri.isEmpty() && !uris.contains(uri))
            uris << uri;
    }
    return uris;
}

bool SyncsPane::showsRunning() const
{
    const int column = model().columnOf("status");
    const auto [first, last] = view().visibleRows();
    for (int row = first; column >= 0 && row <= last; ++row) {
        if (isUnderWay(model().cellText(row, column)))
            return true;
    }
    return false;
}

QString SyncsPane::statusOf(SyncId id) const
{
    const int column = model().columnOf("status");
    const int row = model().rowWith("id", toText(id).toUtf8());
    return row < 0 || column < 0 ? QString() : model().cellText(row, column);
}

void SyncsPane::follow(const Sync &sync)
{
    model().changeRow(model().rowWith("id", toText(sync.id).toUtf8()),
                      {{"status", sync.status.toUtf8()},
                       {"syncStartedAt", sync.syncStartedAt.toUtf8()},
                       {"syncEndedAt", sync.syncEndedAt.toUtf8()}});
}

void SyncsPane::setWatched(const QSet<SyncId> &ids)
{
    m_delegate->watched = ids;
    showMarks();
}

void SyncsPane::markEnded(SyncId id)
{
    m_delegate->ended << id;
    showMarks();
}

// To the eye by the delegate, to the ear by the model.
void SyncsPane::showMarks()
{
    QHash<QString, QString> remarks;
    for (const SyncId id : std::as_const(m_delegate->watched))
        remarks.insert(toText(id), tr("watched"));
    for (const SyncId id : std::as_const(m_delegate->ended))
        remarks.insert(toText(id), tr("finished, not viewed yet"));
    model().setRemarks("id", remarks);
    view().viewport()->update();
}

bool SyncsPane::isMarkedEnded(SyncId id) const
{
    return m_delegate->ended.contains(id);
}

// The very first list marks its first row, so that the window answers something at once.
void SyncsPane::restoreMark()
{
    if (const auto first = m_marked ? std::nullopt : idAt(0)) {
        setMark(*first);
        m_pause.start(Pause);
    }
    showMark();
}

// Finds the marked sync among the rows that are here, or when its page comes. Scrolls to it unless the view
// has kept its place.
void SyncsPane::showMark()
{
    m_quiet = true;
    const int row = m_marked ? model().rowWith("id", toText(*m_marked).toUtf8()) : -1;
    m_isSought = row < 0;
    if (row >= 0) {
        // Not with selectRow(), which scrolls.
        const QModelIndex index = model().index(row, std::max(0, view().currentIndex().column()));
        view().setAutoScroll(false);
        view().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
        view().setAutoScroll(true);
        if (std::exchange(m_scrolls, false))
            view().scrollTo(model().index(row, 0));
    } else if (const QModelIndexList shown = view().selectionModel()->selectedRows();
               !shown.isEmpty() && idAt(shown.first().row())) {
        view().clearSelection(); // it is here, and another one
    }
    m_quiet = false;
}

} // namespace Inspector
