// SPDX-License-Identifier: MIT
#include "ui/kept/keeplist.h"

#include "models/client/apiclient.h"
#include "models/store/keptplaces.h"
#include "ui/common/prompts.h"
#include "ui/kept/keepbar.h"

#include <QDialog>
#include <QDir>
#include <QFileInfo>

namespace Inspector
{

namespace
{
// Also of files that are not there yet, which QFileInfo takes for one and the same.
bool isSamePath(const QString &one, const QString &other)
{
    const QFileInfo a(one);
    const QFileInfo b(other);
    return a.fileName() == b.fileName() && a.dir().canonicalPath() == b.dir().canonicalPath();
}
} // namespace

KeepList::KeepList(Prompts &prompts, QWidget *parent)
    : BarList(parent)
    , m_prompts(prompts)
{
}

void KeepList::setClient(ApiClient *client)
{
    // What is still being asked is about a sync of the client before.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    for (KeepBar *bar : bars())
        bar->signedOut();
    if (m_client)
        disconnect(&m_client->session(), nullptr, this, nullptr);
    m_client = client;
    if (!client)
        return;
    connect(&client->session(), &OAuthSession::stateChanged, this, &KeepList::sessionChanged);
    sessionChanged();
}

void KeepList::sessionChanged()
{
    if (m_client->session().state() != OAuthSession::State::SignedIn)
        return;
    for (KeepBar *bar : bars())
        bar->signedIn(m_client->session().account());
}

void KeepList::keep(SyncId sync)
{
    if (!m_client)
        return;
    QDir().mkpath(keptFolder()); // a file dialog begins only where there is a folder
    m_prompts.saveFile(
        this, tr("Keep sync %1 (the file may contain personal data)").arg(toText(sync)),
        freeKeptPath(m_client->session().account().siteName, sync, QDateTime::currentDateTimeUtc()),
        [this, sync](const QString &path) { take(sync, path); });
}

void KeepList::take(SyncId sync, const QString &path)
{
    const QList<KeepBar *> all = bars();
    const bool isTaken = std::any_of(all.begin(), all.end(), [&path](const KeepBar *bar) {
        return bar->isRunning() && !bar->path().isEmpty() && isSamePath(bar->path(), path);
    });
    if (isTaken) {
        Q_EMIT remark(
            tr("Another sync is being kept in %1. Choose another name.").arg(QFileInfo(path).fileName()));
        keep(sync);
        return;
    }
    askToReplace(path, this, [this, sync, path] { start(sync, path); });
}

void KeepList::askToReplace(const QString &path, QObject *context, const std::function<void()> &then)
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

void KeepList::keepByItself(SyncId sync)
{
    KeepBar *bar = keeping(sync) ? nullptr : start(sync, {});
    if (!bar)
        return;
    connect(bar, &KeepBar::concluded, this, [this, bar](bool isWhole, const QString &sentence) {
        if (isWhole)
            bar->deleteLater();
        Q_EMIT remark(sentence);
    });
}

void KeepList::keepThen(SyncId sync, const std::function<void(const QString &path)> &then)
{
    KeepBar *others = keeping(sync);
    KeepBar *bar = others ? others : start(sync, {});
    if (!bar)
        return;
    connect(bar, &KeepBar::concluded, this, [bar, others, then] {
        if (!bar->hasCopy())
            return;
        if (!others)
            bar->deleteLater();
        then(bar->path());
    });
}

KeepBar *KeepList::keeping(SyncId sync) const
{
    const QList<KeepBar *> all = bars();
    const auto is = [sync](const KeepBar *bar) { return bar->isRunning() && bar->sync() == sync; };
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? nullptr : *found;
}

KeepBar *KeepList::start(SyncId sync, const QString &path)
{
    if (!m_client)
        return nullptr;
    auto *bar = new KeepBar(sync, path, this);
    connect(bar, &KeepBar::againRequested, this, [this, bar] { keepAgain(bar); });
    connect(bar, &KeepBar::openRequested, this, &KeepList::openRequested);
    connect(bar, &KeepBar::ended, this, &KeepList::ended);
    addBar(bar);
    run(bar);
    return bar;
}

void KeepList::run(KeepBar *bar)
{
    if (!m_client)
        return;
    bar->run(Owned<KeepJob>(new KeepJob(*m_client, {bar->sync(), bar->path()})),
             m_client->session().account());
}

// Somebody may have saved something under that name meanwhile.
void KeepList::keepAgain(KeepBar *bar)
{
    askToReplace(bar->path(), bar, [this, bar] { run(bar); });
}

QList<KeepBar *> KeepList::bars() const
{
    return findChildren<KeepBar *>();
}

int KeepList::running() const
{
    const QList<KeepBar *> all = bars();
    return int(std::count_if(all.begin(), all.end(), [](const KeepBar *bar) { return bar->isRunning(); }));
}

void KeepList::cancelAll()
{
    for (KeepBar *bar : bars()) {
        if (bar->isRunning())
            bar->cancel();
    }
}

} // namespace Inspector
