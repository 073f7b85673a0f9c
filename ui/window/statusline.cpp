// SPDX-License-Identifier: MIT
#include "ui/window/statusline.h"

#include "models/base/counted.h"
#include "models/client/apiclient.h"
#include "models/query/rowrange.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/palettes.h"
#include "ui/look/readable.h"
#include "ui/pane/tablepane.h"
#include "ui/table/tableview.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QLabel>
#include <QStatusBar>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int RemarkTime = 8000; // ms
constexpr int LabelMargin = 6;

QString updatedText(std::chrono::milliseconds age)
{
    return StatusLine::tr("Updated %1").arg(agoText(age));
}
} // namespace

StatusLine::StatusLine(QStatusBar *bar, const QList<QWidget *> &more)
    : QObject(bar)
    , m_bar(bar)
    , m_tableText(addLabel(tr("Current table")))
    , m_activity(addLabel(tr("Activity")))
    , m_network(addLabel(tr("Network state")))
    , m_updated(addLabel(tr("Last refresh")))
    , m_production(new QLabel(bar))
    , m_account(addLabel(tr("Account")))
{
    // The first to give way where the window is narrow: the table itself says most of it.
    m_tableText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // Never shortened, and as wide as its style sheet makes it, which TextLabel doesn't know.
    nameControl(m_production, tr("Production"));
    m_production->setTextFormat(Qt::PlainText);
    setNamedText(m_production, tr("production"));
    m_production->setStyleSheet(productionStyle());
    m_production->hide();
    // Qt's bar tells assistive technology nothing of what it says in passing.
    nameControl(bar, tr("Status bar"));
    connect(bar, &QStatusBar::messageChanged, bar, &QWidget::setAccessibleDescription);
    bar->addWidget(m_tableText, 1);
    bar->addWidget(m_activity);
    bar->addPermanentWidget(m_network);
    for (QWidget *widget : more + QList<QWidget *>{m_updated, m_production, m_account})
        bar->addPermanentWidget(widget);
    m_production->setVisible(false);
    // As wide as it will be: else its neighbours would move as it counts.
    constexpr auto Widest = std::chrono::minutes(59);
    m_updated->setMinimumWidth(m_updated->fontMetrics().horizontalAdvance(updatedText(Widest)) +
                               2 * LabelMargin);
    m_updated->installEventFilter(this);
    QFont bold = m_network->font();
    bold.setBold(true);
    m_network->setFont(bold);
    m_network->hide();
    m_backOnline.setSingleShot(true);
    m_backOnline.setInterval(RemarkTime);
    connect(&m_backOnline, &QTimer::timeout, m_network, &QWidget::hide);
    m_age.setSingleShot(true);
    connect(&m_age, &QTimer::timeout, this, &StatusLine::showAge);
    setClient(nullptr);
}

// Nobody is told what nobody sees.
bool StatusLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        m_isSeen = event->type() == QEvent::Show;
        showAge();
    }
    return QObject::eventFilter(watched, event);
}

QLabel *StatusLine::addLabel(const QString &name)
{
    auto *label = new TextLabel(TextLabel::Fit::Elide, m_bar);
    label->setContentsMargins(LabelMargin, 0, LabelMargin, 0);
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
    m_isOffline = false;
    m_network->hide();
    setUpdated({});
    showActivity();
    showAccount();
}

void StatusLine::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) == isOffline)
        return;
    setNamedText(m_network, isOffline ? tr("Offline") : tr("Online again"));
    m_network->setToolTip(plainTip(isOffline ? tr("Eloqua can't be reached. Tables that couldn't be loaded "
                                                  "are requested again as soon as it can be reached.")
                                             : QString()));
    m_network->show();
    if (isOffline)
        m_backOnline.stop();
    else
        m_backOnline.start();
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
    const qint64 rows = rowsIn(selectedRows(selection));
    const int columns = table.model().columnCount();
    if (cells < 2 || columns == 0)
        return {};
    if (cells == rows * columns)
        return tr("%L1 row(s) selected", nullptr, pluralNumber(rows)).arg(rows);
    return tr("%L1 cell(s) selected", nullptr, pluralNumber(cells)).arg(cells);
}

void StatusLine::showTable()
{
    QString text;
    if (m_table && !m_table->countText().isEmpty()) {
        text = tr("%1: %2").arg(m_table->title(), m_table->countText());
        if (const QString selected = selectionText(*m_table); !selected.isEmpty())
            text = tr("%1, %2").arg(text, selected);
    }
    setNamedText(m_tableText, text);
}

void StatusLine::showActivity()
{
    const int underWay = m_client ? m_client->inFlight() : 0;
    const int waiting = m_client ? m_client->pending() - underWay : 0;
    QString text;
    if (underWay > 0)
        text = tr("%L1 request(s) in progress", nullptr, underWay).arg(underWay);
    if (underWay > 0 && waiting > 0)
        text = tr("%1, %L2 waiting").arg(text).arg(waiting);
    else if (waiting > 0)
        text = tr("%L1 request(s) waiting", nullptr, waiting).arg(waiting);
    if (!text.isEmpty() && m_client->isSlowed())
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
    QString tip;
    if (m_updatedAt.isValid())
        tip = m_zone == Zone::Utc
                  ? tr("Updated at %1").arg(zonedText(m_updatedAt, m_zone))
                  : tr("Updated at %1, this computer's time").arg(zonedText(m_updatedAt, m_zone));
    m_updated->setToolTip(plainTip(tip));
    showAge();
}

// By the clock on the wall, which goes on while a computer sleeps.
void StatusLine::showAge()
{
    m_age.stop();
    if (!m_updatedAt.isValid()) {
        setNamedText(m_updated, {});
        return;
    }
    const std::chrono::milliseconds age(
        std::max<qint64>(0, m_updatedAt.msecsTo(QDateTime::currentDateTime())));
    if (const QString text = updatedText(age); text != m_updated->text())
        setNamedText(m_updated, text);
    if (m_isSeen)
        m_age.start(untilOtherAgoText(age));
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
