// SPDX-License-Identifier: MIT
#include "ui/sync/detailspane.h"

#include "models/base/apierror.h"
#include "models/query/timestamp.h"
#include "ui/common/icons.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/common/taborder.h"
#include "ui/sync/factsform.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

DetailsPane::DetailsPane(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *body = new QWidget(this);
    m_message = new MessageBar(tr("Details"), body);
    m_facts = new FactsForm(body);
    m_keep = new QPushButton(icon(u"keep"_s), tr("Keep…"), body);
    nameControl(m_keep, tr("Keep…"));
    m_keep->setToolTip(tr("Save the sync with its logs, rejects, and data in one file, to read it offline"));
    m_keep->setEnabled(false);
    m_top = new QHBoxLayout;
    m_top->addStretch();
    m_top->addWidget(m_keep);
    auto *column = new QVBoxLayout(body);
    column->addLayout(m_top);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addStretch(1);
    setWidget(body);
    connect(m_message, &MessageBar::retryRequested, this, &DetailsPane::retryRequested);
    connect(m_keep, &QPushButton::clicked, this, &DetailsPane::keepRequested);
}

void DetailsPane::addBar(QWidget *bar)
{
    m_top->insertWidget(0, bar, 1);
    putFirstInTabOrder(*this, *bar);
}

void DetailsPane::showLoading()
{
    m_message->clear();
    m_keep->setEnabled(false);
    m_facts->setFacts({{tr("Details"), tr("Loading…"), {}}});
}

void DetailsPane::showNotLoaded()
{
    m_message->clear();
    m_keep->setEnabled(false);
    m_facts->setFacts({{tr("Details"), tr("Not loaded"), {}}});
}

void DetailsPane::showSync(const Sync &sync, Zone zone)
{
    using Fact = FactsForm::Fact;
    QList<Fact> facts = {
        {tr("ID"), toText(sync.id), {}},
        {tr("Status"), sync.status, {}},
        {tr("Kind"), toText(sync.kind()), {}},
        {tr("Definition"), sync.syncedInstanceUri, {}},
        Fact::timestamp(tr("Created"), sync.createdAt, zone),
        {tr("Created by"), sync.createdBy, {}},
        Fact::timestamp(tr("Started"), sync.syncStartedAt, zone),
        Fact::timestamp(tr("Ended"), sync.syncEndedAt, zone),
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
    m_message->clear();
    m_keep->setEnabled(true);
    m_facts->setFacts(facts);
}

void DetailsPane::showError(SyncId id, const ApiError &error)
{
    m_facts->clear();
    m_keep->setEnabled(false);
    const QString sentence =
        error.kind == ApiError::Kind::Gone
            ? tr("Eloqua couldn't find sync %1. Check the number. Syncs are kept for a year.").arg(toText(id))
            : error.message;
    m_message->showMessage(
        {error.kind == ApiError::Kind::Gone ? Explanation::Tone::Gone : Explanation::Tone::Failed, sentence,
         error.answerText(), true});
}

} // namespace Inspector
