// SPDX-License-Identifier: MIT
#include "ui/sync/overviewpane.h"

#include "models/base/apierror.h"
#include "models/query/timestamp.h"
#include "ui/common/messagebar.h"
#include "ui/common/taborder.h"
#include "ui/sync/factsform.h"
#include "ui/sync/runsview.h"

#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

OverviewPane::OverviewPane(ApiClient &client, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *body = new QWidget(this);
    m_message = new MessageBar(tr("Overview"), body);
    m_facts = new FactsForm(body);
    m_runs = new RunsView(client, body);
    m_column = new QVBoxLayout(body);
    m_column->addWidget(m_message);
    m_column->addWidget(m_facts);
    m_column->addWidget(m_runs);
    m_column->addStretch(1);
    setWidget(body);
    m_runs->hide();
    connect(m_message, &MessageBar::retryRequested, this, &OverviewPane::retryRequested);
    connect(m_runs, &RunsView::changed, this, &OverviewPane::stateChanged);
    connect(m_runs, &RunsView::openRequested, this, &OverviewPane::openRequested);
}

void OverviewPane::addBar(QWidget *bar)
{
    m_column->insertWidget(0, bar);
    putFirstInTabOrder(*this, *bar);
}

void OverviewPane::clear()
{
    m_sync.reset();
    m_message->clear();
    m_runs->cancel();
    m_runs->hide();
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
    m_sync = sync;
    showSentence();
    showFacts();
}

void OverviewPane::look()
{
    if (!m_sync)
        return;
    m_runs->show();
    m_runs->find(*m_sync);
}

void OverviewPane::refresh()
{
    if (m_sync && !m_runs->isHidden())
        m_runs->refresh();
}

void OverviewPane::setZone(Zone zone)
{
    m_zone = zone;
    m_runs->setZone(zone);
    if (m_sync)
        showFacts();
}

bool OverviewPane::isSettled() const
{
    return m_runs->isSettled();
}

void OverviewPane::showSentence()
{
    m_message->clear();
}

void OverviewPane::showFacts()
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
         error.answerText(), true});
}

} // namespace Inspector
