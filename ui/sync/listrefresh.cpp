// SPDX-License-Identifier: MIT
#include "ui/sync/listrefresh.h"

#include "models/client/apiclient.h"
#include "ui/sync/syncspane.h"
#include "ui/table/tableview.h"

#include <QApplication>
#include <QEvent>

namespace Inspector
{

ListRefresh::ListRefresh(SyncsPane &syncs, ApiClient &client, QWidget &window, const RefreshPace &pace)
    : m_syncs(syncs)
    , m_client(client)
    , m_window(window)
    , m_pace(pace)
{
    m_answer.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListRefresh::act);
    connect(&client.session(), &OAuthSession::stateChanged, this, &ListRefresh::plan);
    connect(&syncs.view(), &TableView::visibleRowsChanged, this, &ListRefresh::plan);
    connect(&syncs, &TablePane::stateChanged, this, [this] {
        const bool isAsking = m_syncs.model().isFetching();
        if (std::exchange(m_wasAsking, isAsking) && !isAsking)
            m_answer.start();
        plan();
    });
    qApp->installEventFilter(this); // keys go to whatever has the focus
}

ListRefresh::~ListRefresh() = default;

bool ListRefresh::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::InputMethod)
        m_key.start(); // what is planned sees that when it is due
    else if (watched == &m_window &&
             (type == QEvent::Show || type == QEvent::Hide || type == QEvent::WindowStateChange))
        QMetaObject::invokeMethod(this, &ListRefresh::plan, Qt::QueuedConnection); // once it is so
    return false;
}

ListSituation ListRefresh::situation() const
{
    const PagedTableModel &model = m_syncs.model();
    ListSituation now{.isWanted = refreshesByItself.value(),
                      .isSeen = m_window.isVisible() && !m_window.isMinimized(),
                      .isSignedIn = m_client.session().state() == OAuthSession::State::SignedIn,
                      .isAsking = model.isFetching(),
                      .isHeld = QApplication::activePopupWidget() || QApplication::activeModalWidget() ||
                                QGuiApplication::mouseButtons() != Qt::NoButton,
                      .showsRunning = m_syncs.showsRunning(),
                      .sinceAnswer = std::chrono::milliseconds(m_answer.elapsed())};
    if (model.loadState() == PagedTableModel::LoadState::Failed || model.isStopped())
        now.failure = model.lastError();
    if (m_key.isValid())
        now.sinceKey = std::chrono::milliseconds(m_key.elapsed());
    return now;
}

void ListRefresh::plan()
{
    if (const auto wait = untilRefresh(situation(), m_pace))
        m_timer.start(*wait);
    else
        m_timer.stop();
}

// What was planned need not hold any more: a key, a menu.
void ListRefresh::act()
{
    const auto wait = untilRefresh(situation(), m_pace);
    if (wait && wait->count() == 0)
        m_syncs.refreshQuietly();
    else
        plan();
}

} // namespace Inspector
