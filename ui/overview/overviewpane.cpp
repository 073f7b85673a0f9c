// SPDX-License-Identifier: MIT
#include "ui/overview/overviewpane.h"

#include "models/base/apierror.h"
#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/overview/overviewtext.h"
#include "models/query/timestamp.h"
#include "models/report/summary.h"
#include "models/syncs/explanation.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/sectiontitle.h"
#include "ui/common/taborder.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/overview/causesview.h"
#include "ui/overview/factsform.h"
#include "ui/overview/runsview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using LoadState = PagedTableModel::LoadState;

OverviewPane::OverviewPane(const CauseSource &source, const StatusCatalogue &catalogue, QWidget *parent)
    : QScrollArea(parent)
    , m_overview(source, catalogue)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_message = new MessageBar(tr("Overview"), body);
    m_actions = makeActions(source.client != nullptr);
    m_causes = new CausesView(m_overview, body);
    m_countersTitle = sectionTitle(tr("Log counters"), body);
    m_counters = new FactsForm(body);
    m_factsTitle = sectionTitle(tr("Properties"), body);
    m_facts = new FactsForm(body);
    const QList<QWidget *> parts{m_message,  m_actions,    m_causes, m_countersTitle,
                                 m_counters, m_factsTitle, m_facts};
    for (QWidget *part : parts)
        m_column->addWidget(part);
    if (source.client) {
        m_runs = new RunsView(*source.client, body);
        m_column->addWidget(m_runs);
    }
    m_column->addStretch(1);
    setWidget(body);
    connectParts();
    clear();
}

OverviewPane::~OverviewPane()
{
    delete takeWidget(); // it looks at the overview, which goes before the children
}

QWidget *OverviewPane::makeActions(bool canKeep)
{
    auto *actions = new QWidget(this);
    auto *row = new FlowLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("Copy summary"), actions);
    nameControl(copy, tr("Copy summary"));
    copy->setToolTip(tr("Copy this overview as text for a ticket, with values of records masked"));
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &OverviewPane::copySummary);
    auto *save = new QPushButton(tr("Save report…"), actions);
    nameControl(save, tr("Save report…"));
    save->setToolTip(tr("Save this overview as a web page, Excel workbook, Markdown, or JSON, to share it"));
    row->addWidget(save);
    connect(save, &QPushButton::clicked, this, &OverviewPane::requestReport);
    if (canKeep) {
        auto *keep = new QPushButton(icon(u"keep"_s), tr("Keep…"), actions);
        nameControl(keep, tr("Keep…"));
        keep->setToolTip(
            tr("Save the sync with its logs, rejects, and data in one file, to read it offline"));
        row->addWidget(keep);
        connect(keep, &QPushButton::clicked, this, &OverviewPane::keepRequested);
    }
    return actions;
}

void OverviewPane::connectParts()
{
    connect(m_message, &MessageBar::retryRequested, this, &OverviewPane::retryRequested);
    connect(&m_overview, &SyncOverview::changed, this, &OverviewPane::display);
    connect(m_causes, &CausesView::showRequested, this, &OverviewPane::rejectsRequested);
    connect(m_causes, &CausesView::exportRequested, this, &OverviewPane::exportRequested);
    connect(m_causes, &CausesView::repairRequested, this, &OverviewPane::repairRequested);
    if (!m_runs)
        return;
    connect(m_runs, &RunsView::openRequested, this, &OverviewPane::openRequested);
    connect(m_runs, &RunsView::changed, this, [this] {
        m_causes->offerRuns(m_runs->runs(), m_zone);
        Q_EMIT stateChanged();
    });
}

void OverviewPane::addBar(QWidget *bar)
{
    m_column->insertWidget(0, bar);
    putFirstInTabOrder(*this, *bar);
}

void OverviewPane::clear()
{
    m_sync.reset();
    m_dataSize.clear();
    m_overview.clear();
    m_message->clear();
    for (QWidget *part : {m_actions, static_cast<QWidget *>(m_causes), m_countersTitle,
                          static_cast<QWidget *>(m_counters), m_factsTitle})
        part->hide();
    if (m_runs) {
        m_runs->cancel();
        m_runs->hide();
    }
}

void OverviewPane::showLoading()
{
    clear();
    m_facts->setFacts({{tr("Overview"), tr("Loading…"), {}}});
}

void OverviewPane::showNotLoaded()
{
    clear();
    m_facts->setFacts({{tr("Overview"), tr("Not loaded"), {}}});
}

void OverviewPane::showSync(const Sync &sync)
{
    if (!m_sync || m_sync->id != sync.id) {
        verticalScrollBar()->setValue(0);
        m_dataSize.clear();
    }
    m_sync = sync;
    m_actions->show();
    m_factsTitle->show();
    m_overview.setSync(sync); // displays
    displayFacts();
}

void OverviewPane::showDefinition(const std::optional<SyncDefinition> &definition)
{
    if (!m_sync)
        return;
    m_overview.setDefinition(definition);
    if (definition && m_runs)
        m_runs->setDefinition(*definition);
}

// Only of the whole log: under a filter, a counter may be missing.
void OverviewPane::showLog(const PagedTableModel &log)
{
    if (!m_sync || log.resource() != Resource{Table::Logs, m_sync->id} || log.isStale())
        return;
    if (log.loadState() == LoadState::Failed) {
        if (!m_overview.story().funnel)
            m_overview.setLog({}, tr("The log couldn't be read: %1").arg(log.lastError().message));
        return;
    }
    if (log.loadState() != LoadState::Ready || !log.query().q.isEmpty() || log.firstOffset() > 0)
        return;
    Funnel funnel;
    qint64 read = 0;
    for (const PageCache::Held &held : log.pagesInMemory()) {
        funnel.add(held.page->rows, 0, held.page->rowCount());
        read += held.page->rowCount();
    }
    const bool isWhole = read >= log.rowCount();
    m_overview.setLog(funnel,
                      isWhole ? QString()
                              : tr("Only %L1 of %L2 log entries were read, so the counters may be too low.")
                                    .arg(read)
                                    .arg(log.rowCount()));
}

void OverviewPane::showRejects(const PagedTableModel &rejects)
{
    if (m_sync && rejects.resource() == Resource{Table::Rejects, m_sync->id} && !rejects.isStale() &&
        rejects.loadState() == LoadState::Ready)
        m_overview.setAnnounced(rejects.query().q.isEmpty() ? rejects.total() : rejects.unfilteredTotal());
}

// How large they are; or they are gone, or somebody else's.
void OverviewPane::showData(const PagedTableModel &rows)
{
    if (!m_sync || rows.resource() != Resource{Table::Data, m_sync->id} || rows.isStale())
        return;
    QString why;
    if (m_sync->kind() == SyncKind::Export && rows.loadState() == LoadState::Failed) {
        const ApiError &error = rows.lastError();
        if (error.kind == ApiError::Kind::Gone || error.kind == ApiError::Kind::Forbidden)
            why = m_runs ? explainError(rows.resource(), m_sync->kind(), m_sync->status, error).sentence
                         : error.message; // of a kept copy
    }
    m_overview.setDataNote(why);
    // Of rows under a filter, others may be longer.
    const QList<PageCache::Held> held = rows.pagesInMemory();
    if (m_dataSize.isEmpty() && rows.loadState() == LoadState::Ready && rows.query().q.isEmpty() &&
        rows.total() && !held.isEmpty()) {
        m_dataSize = dataSizeText(held.first().page->rows, *rows.total());
        displayFacts();
    }
}

void OverviewPane::look()
{
    if (!m_sync)
        return;
    if (m_runs) {
        m_runs->show();
        m_runs->find(*m_sync);
        if (m_overview.story().definition)
            m_runs->setDefinition(*m_overview.story().definition);
        m_causes->offerRuns(m_runs->runs(), m_zone);
    }
    m_overview.look();
}

void OverviewPane::refresh()
{
    if (m_sync && m_runs && !m_runs->isHidden())
        m_runs->refresh();
}

void OverviewPane::recover()
{
    if (m_sync && m_runs && !m_runs->isHidden() && m_runs->runs().isEmpty())
        m_runs->refresh();
}

bool OverviewPane::stop()
{
    const bool isWaiting = m_overview.isCounting() || m_overview.isComparing();
    m_overview.stop();
    return isWaiting;
}

void OverviewPane::setZone(Zone zone)
{
    m_zone = zone;
    if (m_runs) {
        m_runs->setZone(zone);
        m_causes->offerRuns(m_runs->runs(), zone);
    }
    if (m_sync)
        displayFacts();
}

bool OverviewPane::isSettled() const
{
    return (!m_runs || m_runs->isSettled()) && m_overview.isSettled();
}

void OverviewPane::display()
{
    if (!m_sync)
        return;
    m_causes->setVisible(m_sync->kind() == SyncKind::Import ||
                         m_overview.story().rejects.announced.value_or(0) > 0);
    displaySentence();
    displayCounters();
    Q_EMIT stateChanged();
}

void OverviewPane::displaySentence()
{
    QStringList sentences{overviewText(m_overview)};
    sentences << m_overview.story().notes;
    m_message->showStatement(statusIcon(m_sync->status), Text::sentences(sentences));
}

void OverviewPane::displayCounters()
{
    const std::optional<Funnel> &funnel = m_overview.story().funnel;
    QList<FactsForm::Fact> facts;
    if (funnel && m_sync->kind() != SyncKind::Import) {
        for (const auto &[code, text] : countersOf(*funnel, m_overview.catalogue()))
            facts << FactsForm::Fact{code, text, {}};
    }
    m_counters->setFacts(facts);
    m_countersTitle->setVisible(!facts.isEmpty());
    m_counters->setVisible(!facts.isEmpty());
}

void OverviewPane::copySummary()
{
    QGuiApplication::clipboard()->setText(
        summaryMarkdown(m_overview.story(), m_overview.catalogue(), {}, m_overview.comparison()));
    Q_EMIT remark(tr("Copied the summary, with values of records masked."));
}

void OverviewPane::requestReport()
{
    const Comparison *comparison = m_overview.comparison();
    Q_EMIT reportRequested(m_overview.story(), comparison ? std::optional(*comparison) : std::nullopt);
}

void OverviewPane::displayFacts()
{
    const Sync &sync = *m_sync;
    using Fact = FactsForm::Fact;
    QList<Fact> facts = {
        {tr("ID"), toText(sync.id), {}},
        {tr("Status"), sync.status, {}},
        {tr("Kind"), toText(sync.kind()), {}},
        {tr("Definition"), sync.syncedInstanceUri, {}},
        Fact::timestamp(tr("Created"), sync.createdAt, m_zone),
        {tr("Created by"), sync.createdBy, {}},
        Fact::timestamp(tr("Started"), sync.syncStartedAt, m_zone),
        Fact::timestamp(tr("Ended"), sync.syncEndedAt, m_zone),
        {tr("Duration"),
         durationText(parseTimestamp(sync.syncStartedAt), parseTimestamp(sync.syncEndedAt)),
         {}},
        {tr("Callback URL"), sync.callbackUrl, {}},
        {tr("URI"), sync.uri, {}},
    };
    if (sync.kind() == SyncKind::Export)
        facts << Fact{
            tr("Size of the data"), m_dataSize.isEmpty() ? tr("Not reported by Eloqua") : m_dataSize, {}};
    for (const auto &[name, text] : sync.others)
        facts << Fact{name, text, {}};
    for (Fact &fact : facts) {
        if (fact.text.isEmpty())
            fact.text = tr("–");
    }
    m_facts->setFacts(facts);
}

void OverviewPane::showError(SyncId id, const ApiError &error)
{
    clear();
    m_facts->clear();
    const QString sentence =
        error.kind == ApiError::Kind::Gone
            ? tr("Eloqua couldn't find sync %1. Check the number. Syncs are kept for a year.").arg(toText(id))
            : error.message;
    m_message->showMessage(
        {error.kind == ApiError::Kind::Gone ? Explanation::Tone::Gone : Explanation::Tone::Failed, sentence,
         error.answerText(), true, helpTopicOf(error)});
}

} // namespace Inspector
