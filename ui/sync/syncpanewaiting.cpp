// SPDX-License-Identifier: MIT
// What stands below the head of a sync, above all while Eloqua does not answer, and what can be done about
// that.
#include "models/client/silence.h"
#include "models/tables/pagedtablemodel.h"
#include "ui/common/messagebar.h"
#include "ui/overview/overviewpane.h"
#include "ui/pane/tablepane.h"
#include "ui/sync/definitionpane.h"
#include "ui/sync/syncpane.h"

#include <QKeyEvent>
#include <QTabWidget>

namespace Inspector
{

void SyncPane::connectMessages()
{
    connect(m_overview, &OverviewPane::retryRequested, this, &SyncPane::askForSync);
    connect(m_definition, &DefinitionPane::syncRequested, this, &SyncPane::askForSync);
    connect(m_message, &MessageBar::retryRequested, this, &SyncPane::askForSync);
    connect(m_message, &MessageBar::stopRequested, this, &SyncPane::stop);
}

void SyncPane::say(const Explanation &explanation)
{
    if (!m_id)
        return;
    m_said = explanation;
    showMessage();
}

void SyncPane::showMessage()
{
    const auto span = m_request ? m_request->silentFor() : std::nullopt;
    if (span)
        m_message->showWait(silenceText(*span));
    else if (m_error && m_error->kind == ApiError::Kind::Stopped)
        m_message->showMessage({Explanation::Tone::Empty, m_error->message, {}, true});
    else if (m_said)
        m_message->showMessage(*m_said);
    else
        m_message->clear();
}

bool SyncPane::stop()
{
    if (!m_request)
        return false;
    receiveSync(stoppedByHand());
    return true;
}

// Each table does so by itself while it has the focus; what is left is for the sync.
void SyncPane::keyPressEvent(QKeyEvent *event)
{
    const bool isStop = event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier;
    if (!isStop || !(stop() || (m_tabs->currentWidget() == m_overview && m_overview->stop())))
        QWidget::keyPressEvent(event);
}

void SyncPane::recover()
{
    if (!m_id)
        return;
    if (!m_request && m_error && isTransient(*m_error))
        askForSync();
    m_definition->recover();
    m_overview->recover();
    for (TablePane *pane : std::as_const(m_tables))
        pane->recover();
}

} // namespace Inspector
