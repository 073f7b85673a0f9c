// SPDX-License-Identifier: MIT
#include "ui/kept/keptdesk.h"

#include "models/store/keptplaces.h"
#include "ui/common/prompts.h"
#include "ui/kept/keptopening.h"
#include "ui/kept/keptwindow.h"

#include <QFileInfo>

namespace Inspector
{

namespace
{
// The same for every way to the same file; of one that is gone, as it was called.
QString identityOf(const QString &path)
{
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}
} // namespace

KeptDesk::KeptDesk(Prompts &prompts, const StatusCatalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_prompts(prompts)
    , m_catalogue(catalogue)
{
}

KeptDesk::~KeptDesk()
{
    closeAll();
}

void KeptDesk::closeAll()
{
    qDeleteAll(std::exchange(m_openings, {}));
    qDeleteAll(windows());
}

QList<KeptWindow *> KeptDesk::windows() const
{
    QList<KeptWindow *> shown;
    for (const QPointer<KeptWindow> &window : m_windows) {
        if (window)
            shown << window;
    }
    return shown;
}

void KeptDesk::open(const QString &path)
{
    const QString file = identityOf(path);
    const auto isThis = [&file](const KeptOpening *opening) { return opening->path() == file; };
    if (raise(file) || std::any_of(m_openings.begin(), m_openings.end(), isThis))
        return;
    auto *opening = new KeptOpening(file, this);
    m_openings << opening;
    connect(opening, &KeptOpening::cancelled, this, [this, opening] { drop(opening); });
    connect(opening, &KeptOpening::finished, this,
            [this, opening](const Result<std::shared_ptr<KeptCopy>> &result) { receive(opening, result); });
}

void KeptDesk::chooseAndOpen(QWidget *above)
{
    m_prompts.openFile(above, tr("Open kept copy"),
                       tr("Kept copies (*.%1)").arg(QLatin1StringView(KeptSuffix)),
                       [this](const QString &path) { open(path); });
}

bool KeptDesk::raise(const QString &path)
{
    for (KeptWindow *window : windows()) {
        if (window->path() != path)
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
        return true;
    }
    return false;
}

// Its dialog goes last: a program without any window ends.
void KeptDesk::receive(KeptOpening *opening, const Result<std::shared_ptr<KeptCopy>> &result)
{
    const QString path = opening->path();
    if (result) {
        show(*result);
    } else {
        m_prompts.inform(nullptr, tr("Couldn't open the kept copy"), result.error().fullText());
        Q_EMIT failed(path, result.error().fullText());
    }
    drop(opening);
}

void KeptDesk::show(const std::shared_ptr<KeptCopy> &copy)
{
    auto *window = new KeptWindow(copy, m_catalogue, m_prompts);
    m_windows.removeIf([](const QPointer<KeptWindow> &known) { return !known; });
    m_windows << window;
    connect(window, &KeptWindow::openRequested, this, [this, window] { chooseAndOpen(window); });
    connect(window, &KeptWindow::longWorkEnded, this, &KeptDesk::longWorkEnded);
    connect(window, &KeptWindow::repairRequested, this,
            [this, window](const RepairScope &scope) { Q_EMIT repairRequested(window->path(), scope); });
    window->show();
    Q_EMIT opened(window);
}

void KeptDesk::drop(KeptOpening *opening)
{
    m_openings.removeAll(opening);
    opening->deleteLater();
}

} // namespace Inspector
