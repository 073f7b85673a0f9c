// SPDX-License-Identifier: MIT
#include "ui/kept/copytorepair.h"

#include "models/client/apiclient.h"
#include "models/store/keptlist.h"
#include "ui/kept/keeplist.h"

#include <QtConcurrentRun>

namespace Inspector
{

namespace
{
// The newest of them; empty: none.
QString completeCopyIn(const Page &copies, SyncId sync, const QString &site)
{
    const RowBlock &rows = copies.rows;
    const auto text = [&rows](int row, const QByteArray &name) {
        return QString::fromUtf8(rows.cell(row, int(rows.columnNames().indexOf(name))));
    };
    for (int row = 0; row < rows.rows(); ++row) {
        if (text(row, "syncId") == toText(sync) && text(row, "site") == site &&
            text(row, "complete") == QLatin1StringView("true"))
            return text(row, "file");
    }
    return {};
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
    m_work = Owned<QFutureWatcher<Result<PagePtr>>>(new QFutureWatcher<Result<PagePtr>>);
    connect(m_work.get(), &QFutureWatcherBase::finished, this,
            [this, sync, scope] { receive(sync, scope, m_work->result()); });
    m_work->setFuture(QtConcurrent::run([cancelled = m_isCancelled] { return listKept(*cancelled); }));
}

void CopyToRepair::receive(SyncId sync, const RepairScope &scope, const Result<PagePtr> &copies)
{
    m_work.reset();
    if (!m_client)
        return;
    const QString path =
        copies ? completeCopyIn(**copies, sync, m_client->session().account().siteName) : QString();
    if (!path.isEmpty()) {
        Q_EMIT found(path, scope);
        return;
    }
    Q_EMIT remark(tr("Sync %1 is kept first: corrections are made in a kept copy.").arg(toText(sync)));
    m_keeps.keepThen(sync, [this, scope](const QString &kept) { Q_EMIT found(kept, scope); });
}

} // namespace Inspector
