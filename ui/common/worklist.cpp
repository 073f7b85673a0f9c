// SPDX-License-Identifier: MIT
#include "ui/common/worklist.h"

#include "models/client/apiclient.h"
#include "ui/common/prompts.h"
#include "ui/common/workbar.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QFileInfo>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Inspector
{

namespace
{
// In sight at once: the tables are what the window is for.
constexpr int MostLines = 12;
} // namespace

WorkList::WorkList(Prompts &prompts, QWidget *parent)
    : QScrollArea(parent)
    , m_prompts(prompts)
{
    auto *body = new QWidget(this);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(2);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and bring themselves into sight
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int last) {
        if (m_showsNewest)
            verticalScrollBar()->setValue(last);
    });
    // Whoever scrolls up looks at an older one.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int at) { m_showsNewest = at == verticalScrollBar()->maximum(); });
}

// Of these, the first ones, at this width.
int WorkList::heightOf(int bars) const
{
    const QLayout *column = widget()->layout();
    const QMargins margins = column->contentsMargins();
    const int across = viewport()->width() - margins.left() - margins.right();
    int height = 0;
    for (int i = 0; i < std::min(bars, column->count()); ++i) {
        const QLayoutItem *bar = column->itemAt(i);
        height += column->spacing() +
                  (bar->hasHeightForWidth() ? bar->heightForWidth(across) : bar->sizeHint().height());
    }
    return height;
}

QSize WorkList::sizeHint() const
{
    const int most = std::max(heightOf(1), fontMetrics().lineSpacing() * MostLines);
    return {widget()->minimumSizeHint().width(), std::min(heightOf(widget()->layout()->count()), most)};
}

QSize WorkList::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(), heightOf(1)};
}

bool WorkList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void WorkList::setClient(ApiClient *client)
{
    // What is still being asked is about what the client before had.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    for (WorkBar *bar : bars())
        bar->signedOut();
    if (m_client)
        disconnect(&m_client->session(), nullptr, this, nullptr);
    m_client = client;
    if (!client)
        return;
    connect(&client->session(), &OAuthSession::stateChanged, this, &WorkList::sessionChanged);
    sessionChanged();
}

void WorkList::sessionChanged()
{
    if (m_client->session().state() != OAuthSession::State::SignedIn)
        return;
    for (WorkBar *bar : bars())
        bar->signedIn(m_client->session().account());
}

void WorkList::addWork(WorkBar *bar)
{
    connect(bar, &WorkBar::ended, this, &WorkList::ended);
    connect(bar, &WorkBar::concluded, this, &WorkList::tellElsewhere);
    m_showsNewest = true;
    widget()->layout()->addWidget(bar);
}

void WorkList::askToReplace(const QString &path, QObject *context, const std::function<void()> &then)
{
    if (path.isEmpty() || !QFileInfo::exists(path)) {
        then();
        return;
    }
    m_prompts.confirm(this, tr("Replace file"), tr("%1 already exists. Replace it?").arg(path), tr("Replace"),
                      [context = QPointer(context), then] {
                          if (context)
                              then();
                      });
}

void WorkList::tellElsewhere(const QString &title, const QString &text, std::chrono::milliseconds time)
{
    if (time >= m_longTime && !QApplication::activeWindow() && notifiesOfLongWork.value())
        Q_EMIT longWorkEnded(title, text);
}

ApiClient *WorkList::client() const
{
    return m_client;
}

QList<WorkBar *> WorkList::bars() const
{
    return findChildren<WorkBar *>();
}

int WorkList::running() const
{
    const QList<WorkBar *> all = bars();
    return int(std::count_if(all.begin(), all.end(), [](const WorkBar *bar) { return bar->isRunning(); }));
}

void WorkList::cancelAll()
{
    for (WorkBar *bar : bars()) {
        if (bar->isRunning())
            bar->cancel();
    }
}

} // namespace Inspector
