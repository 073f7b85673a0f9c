// SPDX-License-Identifier: MIT
#include "ui/exportlist.h"

#include "models/base/preference.h"
#include "ui/exportbar.h"
#include "ui/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QString> lastFolder{"export/folder"};
// Data rows in one request of an export: a fifth of what the server takes, so that four of them in flight
// stay within memory's bounds; the other tables use the server's default, which is its largest.
constexpr int DataRows = 10'000;

QString suggestedName(const Resource &resource)
{
    const QString table = toText(resource.table).toLower();
    return resource.table == Table::Syncs ? u"syncs.csv"_s
                                          : u"sync-%1-%2.csv"_s.arg(toText(resource.sync), table);
}

QString nameOf(const Resource &resource)
{
    return resource.table == Table::Syncs
               ? ExportList::tr("the list of syncs")
               : ExportList::tr("%1 of sync %2").arg(toText(resource.table), toText(resource.sync));
}
} // namespace

ExportList::ExportList(ApiClient &client, Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_client(client)
    , m_prompts(prompts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(2);
}

void ExportList::add(const Resource &resource, const Query &query)
{
    QString folder = lastFolder.value();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    m_prompts.saveFile(this, tr("Export CSV"), QDir(folder).filePath(suggestedName(resource)),
                       [this, resource, query](const QString &path) { start(resource, query, path); });
}

void ExportList::start(const Resource &resource, const Query &query, const QString &path)
{
    lastFolder.set(QFileInfo(path).absolutePath());
    ExportPlan plan{.resource = resource, .query = query};
    // Without totals there would be neither progress nor a proof that all rows came.
    plan.query.totalResults.reset();
    if (resource.table == Table::Data && !plan.query.limit)
        plan.query.limit = DataRows;
    Owned<ExportJob> job(new ExportJob(m_client, plan, std::make_unique<FileSink>(path)));
    layout()->addWidget(new ExportBar(std::move(job), nameOf(resource), path, this));
}

int ExportList::running() const
{
    const auto bars = findChildren<ExportBar *>();
    return int(
        std::count_if(bars.begin(), bars.end(), [](const ExportBar *bar) { return bar->isRunning(); }));
}

} // namespace Inspector
