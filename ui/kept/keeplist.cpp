// SPDX-License-Identifier: MIT
#include "ui/kept/keeplist.h"

#include "models/client/apiclient.h"
#include "models/store/keptplaces.h"
#include "ui/common/prompts.h"
#include "ui/kept/keepbar.h"

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
    : WorkList(prompts, parent)
{
}

void KeepList::keep(SyncId sync)
{
    if (!client())
        return;
    QDir().mkpath(keptFolder()); // a file dialog begins only where there is a folder
    prompts().saveFile(
        this, tr("Keep sync %1 (the file may contain personal data)").arg(toText(sync)),
        freeKeptPath(client()->session().account().siteName, sync, QDateTime::currentDateTimeUtc()),
        [this, sync](const QString &path) { take(sync, path); });
}

void KeepList::take(SyncId sync, const QString &path)
{
    const QList<WorkBar *> all = bars();
    const bool isTaken = std::any_of(all.begin(), all.end(), [&path](const WorkBar *bar) {
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

void KeepList::keepByItself(SyncId sync)
{
    KeepBar *bar = keeping(sync) ? nullptr : start(sync, {});
    if (!bar)
        return;
    connect(bar, &KeepBar::settled, this, [this, bar](bool isWhole, const QString &sentence) {
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
    connect(bar, &KeepBar::settled, this, [bar, others, then] {
        if (!bar->hasFile())
            return;
        if (!others)
            bar->deleteLater();
        then(bar->path());
    });
}

KeepBar *KeepList::keeping(SyncId sync) const
{
    const QList<KeepBar *> all = findChildren<KeepBar *>();
    const auto is = [sync](const KeepBar *bar) { return bar->isRunning() && bar->sync() == sync; };
    const auto found = std::find_if(all.begin(), all.end(), is);
    return found == all.end() ? nullptr : *found;
}

KeepBar *KeepList::start(SyncId sync, const QString &path)
{
    if (!client())
        return nullptr;
    auto *bar = new KeepBar(sync, path, this);
    // Somebody may have saved something under that name meanwhile.
    connect(bar, &KeepBar::againRequested, this,
            [this, bar] { askToReplace(bar->path(), bar, [this, bar] { run(bar); }); });
    connect(bar, &KeepBar::openRequested, this, &KeepList::openRequested);
    addWork(bar);
    run(bar);
    return bar;
}

void KeepList::run(KeepBar *bar)
{
    if (!client())
        return;
    bar->run(Owned<KeepJob>(new KeepJob(*client(), {bar->sync(), bar->path()})),
             client()->session().account());
}

} // namespace Inspector
