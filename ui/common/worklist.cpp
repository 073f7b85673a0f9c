// SPDX-License-Identifier: MIT
#include "ui/common/worklist.h"

#include "models/client/apiclient.h"
#include "ui/common/prompts.h"
#include "ui/common/workbar.h"

#include <QApplication>
#include <QDialog>
#include <QFileInfo>

namespace Inspector
{

WorkList::WorkList(Prompts &prompts, QWidget *parent)
    : BarList(parent)
    , m_prompts(prompts)
{
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
    addBar(bar);
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
