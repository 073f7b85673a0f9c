// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "ui/common/naming.h"
#include "ui/common/palettes.h"
#include "ui/common/readable.h"
#include "ui/common/textlabel.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QStatusBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int RemarkTime = 8000; // ms

// Ranges of a selection do not overlap, but several may share rows.
qint64 rowsOf(const QItemSelection &selection)
{
    QList<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selection)
        spans << std::pair(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    qint64 rows = 0;
    int seen = -1; // the last row that was counted
    for (const auto &[top, bottom] : std::as_const(spans)) {
        rows += std::max(0, bottom - std::max(top, seen + 1) + 1);
        seen = std::max(seen, bottom);
    }
    return rows;
}
} // namespace

StatusLine::StatusLine(QStatusBar *bar, const QList<QWidget *> &more)
    : QObject(bar)
    , m_bar(bar)
    , m_tableText(addLabel(tr("Current table")))
    , m_activity(addLabel(tr("Activity")))
    , m_updated(addLabel(tr("Last refresh")))
    , m_production(addLabel(tr("Production")))
    , m_account(addLabel(tr("Account")))
{
    // The first to give way where the window is narrow: the table itself says most of it.
    m_tableText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_production->setText(tr("production"));
    m_production->setStyleSheet(u"color: %1; background: %2; padding: 1px 8px; font-weight: bold"_s.arg(
        ProductionText.name(), ProductionGround.name()));
    m_production->hide();
    bar->addWidget(m_tableText, 1);
    bar->addWidget(m_activity);
    for (QWidget *widget : more + QList<QWidget *>{m_updated, m_production, m_account})
        bar->addPermanentWidget(widget);
    m_production->setVisible(false);
    setClient(nullptr);
}

QLabel *StatusLine::addLabel(const QString &name)
{
    auto *label = new TextLabel(TextLabel::Fit::Elide, m_bar);
    label->setContentsMargins(6, 0, 6, 0);
    nameControl(label, name);
    return label;
}

void StatusLine::setClient(ApiClient *client)
{
    m_client = client;
    m_clientContext = std::make_unique<QObject>();
    if (client) {
        connect(client, &ApiClient::activityChanged, m_clientContext.get(), [this] { showActivity(); });
        connect(client, &ApiClient::waiting, m_clientContext.get(),
                [this](const QDateTime &until, const QString &why) {
                    setNamedText(m_activity,
                                 tr("%1 Retrying at %2.").arg(why, until.toString(u"HH:mm:ss"_s)));
                });
        connect(&client->session(), &OAuthSession::stateChanged, m_clientContext.get(),
                [this] { showAccount(); });
    }
    setUpdated({});
    showActivity();
    showAccount();
}

void StatusLine::setProduction(bool production)
{
    m_production->setVisible(production);
}

void StatusLine::say(const QString &sentence)
{
    m_bar->showMessage(isolated(sentence), RemarkTime);
}

void StatusLine::setTable(TablePane *table)
{
    if (table && m_table == table)
        return;
    m_table = table;
    m_tableContext = std::make_unique<QObject>();
    if (table) {
        QObject *context = m_tableContext.get();
        connect(table, &TablePane::stateChanged, context, [this] { showTable(); });
        connect(&table->view(), &TableView::visibleRowsChanged, context, [this] { showTable(); });
        connect(table->view().selectionModel(), &QItemSelectionModel::selectionChanged, context,
                [this] { showTable(); });
    }
    showTable();
}

QString StatusLine::selectionText(const TablePane &table)
{
    const QItemSelection selection = table.view().selectionModel()->selection();
    qint64 cells = 0;
    for (const QItemSelectionRange &range : selection)
        cells += qint64(range.width()) * range.height();
    // One cell, or one row of a list, is the current one: nothing to count.
    const qint64 rows = rowsOf(selection);
    const int columns = table.model().columnCount();
    if (cells < 2 || columns == 0)
        return {};
    if (cells == rows * columns)
        return counted(rows, tr("1 row selected"), tr("%L1 rows selected"));
    return tr("%L1 cells selected").arg(cells);
}

void StatusLine::showTable()
{
    QString text;
    if (m_table && !m_table->countText().isEmpty()) {
        text = u"%1: %2"_s.arg(m_table->title(), m_table->countText());
        if (const QString selected = selectionText(*m_table); !selected.isEmpty())
            text = tr("%1, %2").arg(text, selected);
    }
    setNamedText(m_tableText, text);
}

void StatusLine::showActivity()
{
    const int pending = m_client ? m_client->pending() : 0;
    QString text;
    if (pending > 0)
        text = counted(pending, tr("1 request in progress"), tr("%L1 requests in progress"));
    if (pending > 0 && m_client->isSlowed())
        text = tr("%1, slowed down by Eloqua").arg(text);
    setNamedText(m_activity, text);
}

void StatusLine::setUpdated(const QDateTime &at)
{
    m_updatedAt = at;
    showUpdated();
}

void StatusLine::setZone(Zone zone)
{
    m_zone = zone;
    showUpdated();
}

void StatusLine::showUpdated()
{
    QString text;
    if (m_updatedAt.isValid()) {
        const QString time = shownTime(m_updatedAt, m_zone).toString(u"HH:mm:ss"_s);
        text = m_zone == Zone::Utc ? tr("updated %1 UTC").arg(time) : tr("updated %1").arg(time);
    }
    setNamedText(m_updated, text);
}

void StatusLine::showAccount()
{
    QString text = tr("not signed in");
    QString tip;
    if (m_client) {
        const OAuthSession &session = m_client->session();
        switch (session.state()) {
        case OAuthSession::State::SignedIn:
            text = tr("%1 – %2 – %3")
                       .arg(session.account().siteName, session.account().userName,
                            session.account().bulkUrl.host());
            tip = session.account().bulkUrl.toDisplayString();
            break;
        case OAuthSession::State::SigningIn:
            text = tr("signing in");
            break;
        case OAuthSession::State::Failed:
            text = tr("sign-in failed");
            break;
        case OAuthSession::State::SignedOut:
            break;
        }
    }
    setNamedText(m_account, text);
    m_account->setToolTip(plainTip(tip));
}

} // namespace Inspector
