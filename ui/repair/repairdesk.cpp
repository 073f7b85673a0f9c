// SPDX-License-Identifier: MIT
#include "ui/repair/repairdesk.h"

#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "ui/repair/repairwindow.h"

#include <QFileInfo>

namespace Inspector
{

namespace
{
// The same for every way to the same file.
QString identityOf(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QFileInfo(path).absoluteFilePath() : canonical;
}
} // namespace

RepairDesk::RepairDesk(Prompts &prompts, const StatusCatalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_catalogue(catalogue)
{
}

RepairDesk::~RepairDesk()
{
    qDeleteAll(windows());
}

QList<RepairWindow *> RepairDesk::windows() const
{
    QList<RepairWindow *> shown;
    for (const QPointer<RepairWindow> &window : m_windows) {
        if (window)
            shown << window;
    }
    return shown;
}

void RepairDesk::open(const QString &path, const RepairScope &scope)
{
    const QString file = identityOf(path);
    const QList<RepairWindow *> all = windows();
    const auto same = std::find_if(all.begin(), all.end(),
                                   [&file](const RepairWindow *window) { return window->path() == file; });
    RepairWindow *window = nullptr;
    if (same != all.end()) {
        window = *same;
        window->choose(scope);
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    } else {
        window = new RepairWindow(file, scope, m_catalogue, m_prompts);
        m_windows.removeIf([](const QPointer<RepairWindow> &known) { return !known; });
        m_windows << window;
        window->setClient(m_client, m_isProduction);
        connect(window, &RepairWindow::openRequested, this, &RepairDesk::openRequested);
        connect(window, &RepairWindow::helpRequested, this, &RepairDesk::helpRequested);
        connect(window, &RepairWindow::created, this, &RepairDesk::created);
        connect(window, &RepairWindow::sendingChanged, this, [this, window] {
            if (!window->isSending())
                Q_EMIT ended();
        });
    }
    window->show();
    window->raise();
    window->activateWindow();
}

void RepairDesk::setClient(ApiClient *client)
{
    m_client = client;
    for (RepairWindow *window : windows())
        window->setClient(client, m_isProduction);
}

void RepairDesk::setProduction(bool production)
{
    m_isProduction = production;
    for (RepairWindow *window : windows())
        window->setClient(m_client, production);
}

int RepairDesk::running() const
{
    const QList<RepairWindow *> all = windows();
    return int(std::count_if(all.begin(), all.end(),
                             [](const RepairWindow *window) { return window->isSending(); }));
}

QString RepairDesk::afterthought() const
{
    QStringList sentences;
    for (const RepairWindow *window : windows())
        sentences << window->afterthought();
    return Text::sentences(sentences);
}

} // namespace Inspector
