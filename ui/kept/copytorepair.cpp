// SPDX-License-Identifier: MIT
#include "ui/kept/copytorepair.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/store/keptcopy.h"
#include "models/store/keptlist.h"
#include "ui/kept/keeplist.h"

#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
// Of those in the usual place: the newest one that somebody has corrected something in, else the newest.
// Empty: none is complete.
QString completeCopyOf(SyncId sync, const QString &site, const std::atomic<bool> &cancelled)
{
    const Result<PagePtr> copies = listKept(cancelled);
    if (!copies)
        return {};
    const RowBlock &rows = (*copies)->rows;
    const auto text = [&rows](int row, const QByteArray &name) {
        return QString::fromUtf8(rows.cell(row, int(rows.columnNames().indexOf(name))));
    };
    QString newest;
    for (int row = 0; row < rows.rows(); ++row) {
        if (text(row, "syncId") != toText(sync) || text(row, "site") != site ||
            text(row, "complete") != QLatin1StringView("true"))
            continue;
        const QString path = text(row, "file");
        if (hasCorrections(path))
            return path;
        if (newest.isEmpty())
            newest = path;
    }
    return newest;
}
} // namespace

CopyToRepair::CopyToRepair(KeepList &keeps, QObject *parent)
    : QObject(parent)
    , m_keeps(keeps)
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
}

CopyToRepair::~CopyToRepair()
{
    *m_isCancelled = true;
}

void CopyToRepair::setClient(ApiClient *client)
{
    m_client = client;
    m_work.reset();
}

void CopyToRepair::find(SyncId sync, const RepairScope &scope)
{
    if (!m_client)
        return;
    m_work = Owned<QFutureWatcher<QString>>(new QFutureWatcher<QString>);
    connect(m_work.get(), &QFutureWatcherBase::finished, this,
            [this, sync, scope] { receive(sync, scope, m_work->result()); });
    m_work->setFuture(
        QtConcurrent::run([sync, site = m_client->session().account().siteName, cancelled = m_isCancelled] {
            return completeCopyOf(sync, site, *cancelled);
        }));
}

void CopyToRepair::receive(SyncId sync, const RepairScope &scope, const QString &copy)
{
    m_work.reset();
    if (!m_client)
        return;
    if (!copy.isEmpty()) {
        Q_EMIT found(copy, scope);
        return;
    }
    Q_EMIT remark(
        tr("Sync %1 is being kept first, because corrections are made in a kept copy.").arg(toText(sync)));
    m_keeps.keepThen(sync, [this, scope](const QString &kept) { Q_EMIT found(kept, scope); });
}

} // namespace Inspector
