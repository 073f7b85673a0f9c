// SPDX-License-Identifier: MIT
#include "ui/exportlist.h"

#include "models/base/preference.h"
#include "models/eloqua/apiclient.h"
#include "ui/exportbar.h"
#include "ui/exportdialog.h"
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

void ExportList::add(const Resource &resource, const Query &query, const ExportScope &scope)
{
    QString folder = lastFolder.value();
    if (folder.isEmpty() || !QFileInfo(folder).isDir())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto *dialog = new ExportDialog(resource, query, scope, nameOf(resource),
                                    QDir(folder).filePath(suggestedName(resource)), m_prompts, this);
    connect(dialog, &ExportDialog::chosen, this, &ExportList::offer);
    dialog->open();
}

// What an earlier export left may be used.
void ExportList::offer(const ExportPlan &plan, const QString &path)
{
    lastFolder.set(QFileInfo(path).absolutePath());
    const std::optional<LeftPart> left = findPart(path, plan.identity());
    if (!left || !left->upTo) {
        start(plan, path);
        return;
    }
    m_prompts.choose(this, tr("Export"),
                     tr("%L1 of %L2 rows of this export were fetched before it broke off. Go on from there?")
                         .arg(left->upTo->rows)
                         .arg(left->upTo->total),
                     tr("Resume"), tr("Start anew"), [this, plan, path, part = *left](bool resume) {
                         ExportPlan chosen = plan;
                         chosen.resumes = resume;
                         if (!resume)
                             removePart(part);
                         start(chosen, path);
                     });
}

void ExportList::start(const ExportPlan &plan, const QString &path)
{
    m_client.setMostInFlight(std::max(4, plan.inFlight));
    Owned<ExportJob> job(new ExportJob(m_client, plan, std::make_unique<FileSink>(path, plan.identity())));
    auto *bar = new ExportBar(std::move(job), nameOf(plan.resource), path, this);
    connect(bar, &ExportBar::resumeRequested, this, [this, bar, path](ExportPlan rest) {
        rest.resumes = true;
        bar->deleteLater();
        start(rest, path);
    });
    layout()->addWidget(bar);
}

int ExportList::running() const
{
    const auto bars = findChildren<ExportBar *>();
    return int(
        std::count_if(bars.begin(), bars.end(), [](const ExportBar *bar) { return bar->isRunning(); }));
}

} // namespace Inspector
