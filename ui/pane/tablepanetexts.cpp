// SPDX-License-Identifier: MIT
// What a pane says about its table: messages, the count, the order, the meaning of a code.
#include "models/base/counted.h"
#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/client/silence.h"
#include "ui/common/messagebar.h"
#include "ui/common/naming.h"
#include "ui/filter/querybar.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"

#include <QLabel>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

void TablePane::showError()
{
    const ApiError &error = m_model->lastError();
    Explanation told = m_model->terms().isKept()
                           ? explainKeptError(error)
                           : explainRefusal(m_model->query(), error)
                                 .value_or(explainError(m_model->resource(), m_kind, m_status, error));
    if (m_model->isStale()) {
        const QString &shown = m_model->shownQuery().q;
        const QString rest = shown == m_model->query().q ? tr("The rows below aren't up to date.")
                             : shown.isEmpty()           ? tr("The rows below aren't filtered.")
                                                         : tr("The rows below are from the previous filter.");
        told.sentence = Text::sentences({told.sentence, rest});
    }
    if (told.help.isEmpty() && !m_model->terms().isKept())
        told.help = helpTopicOf(error);
    m_message->showMessage(told);
}

void TablePane::showMessage()
{
    using State = PagedTableModel::LoadState;
    const Resource &resource = m_model->resource();
    if (const auto span = m_model->silentFor()) {
        m_message->showWait(silenceText(*span));
        return;
    }
    if (m_model->hasFailed()) {
        showError();
        return;
    }
    if (const auto why = whyNotForThisKind(); why && m_model->loadState() == State::Empty) {
        m_message->showMessage(*why);
        return;
    }
    if (m_model->loadState() != State::Ready) {
        m_message->clear();
        return;
    }
    if (m_model->rowCount() == 0) {
        if (m_model->total().value_or(0) > 0) {
            m_message->showMessage(
                {Explanation::Tone::Empty,
                 tr("The table has %1, and \"Start at\" skips the whole table. Enter a smaller number.")
                     .arg(countedRows(*m_model->total()))});
        } else {
            m_message->showMessage(
                explainEmpty(resource, m_kind, m_status, m_model->query().q, m_model->terms().origin));
        }
        return;
    }
    if (const QString notice = m_model->notice(); !notice.isEmpty())
        m_message->showNotice(notice);
    else
        m_message->clear();
}

QString TablePane::countText() const
{
    const QString rows = rowsText();
    const Query &shown = m_model->shownQuery();
    if (m_model->rowCount() == 0)
        return rows;
    if (m_model->isStale() && shown.q != m_model->query().q)
        return shown.q.isEmpty() ? tr("%1, without filter").arg(rows)
                                 : tr("%1, from the previous filter").arg(rows);
    if (m_model->isStale())
        return m_model->loadState() == PagedTableModel::LoadState::Failed ? tr("%1, not up to date").arg(rows)
                                                                          : rows;
    if (shown.q.isEmpty())
        return rows;
    return m_model->filterWasIgnored() ? tr("%1, not filtered").arg(rows)
                                       : tr("%1 that match the filter").arg(rows);
}

QString TablePane::rowsText() const
{
    if (m_model->loadState() == PagedTableModel::LoadState::Empty)
        return {};
    if (m_model->rowCount() == 0) {
        if (m_model->loadState() == PagedTableModel::LoadState::Loading)
            return tr("Loading…");
        // How many there are is not known.
        return m_model->hasFailed() ? tr("Not loaded") : tr("0 rows");
    }
    const auto [first, last] = m_view->visibleRows();
    const qint64 base = m_model->firstOffset();
    const QString rows = tr("Rows %L1–%L2").arg(base + first + 1).arg(base + last + 1);
    if (!m_model->total()) {
        return m_model->hasMore() ? tr("%1 of more than %L2").arg(rows).arg(m_model->rowsInMemory() + base)
                                  : tr("%1 of %L2").arg(rows).arg(base + m_model->rowCount());
    }
    return tr("%1 of %L2").arg(rows).arg(*m_model->total());
}

void TablePane::showCount()
{
    setNamedText(m_count, countText());
}

// The indicator shows what the server was asked for, which is not the default order when it refused that; of
// rows that stayed after a refusal, what they were asked with.
void TablePane::showOrder()
{
    const bool failed = m_model->isStale() && m_model->loadState() == PagedTableModel::LoadState::Failed;
    const OrderBy &asked = (failed ? m_model->shownQuery() : m_model->query()).orderBy;
    m_view->showOrder(asked.property(), asked.direction());
    if (m_asked && m_model->loadState() == PagedTableModel::LoadState::Ready && asked.isEmpty() &&
        !m_bar->query().orderBy.isEmpty())
        m_bar->setOrder({});
}

void TablePane::explainCurrentRow()
{
    if (!m_explanation)
        return;
    QString text;
    const QModelIndex current = m_view->currentIndex();
    const int column = m_model->columnOf("statusCode");
    if (current.isValid() && column >= 0) {
        const QString code = m_model->cellText(current.row(), column);
        if (const StatusCode *known = m_catalogue.find(code))
            text = Text::tr("%1: %2").arg(code, Text::sentences({known->text, known->remedy}));
    }
    setNamedText(m_explanation, text);
    m_explanation->setVisible(!text.isEmpty());
}

} // namespace Inspector
