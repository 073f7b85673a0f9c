// SPDX-License-Identifier: MIT
#include "ui/export/exportlist.h"

#include "models/client/apiclient.h"
#include "models/export/exportjob.h"
#include "models/store/keptexport.h"
#include "ui/common/prompts.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QString> lastFolder{"export/folder"};

// For a title, with the table's name as its tab has it.
QString titleOf(const Resource &resource)
{
    return resource.table == Table::Syncs
               ? ExportList::tr("the list of syncs")
               : ExportList::tr("%1 of sync %2").arg(toText(resource.table), toText(resource.sync));
}

// For the middle of a sentence.
QString nameOf(const Resource &resource)
{
    const QString sync = toText(resource.sync);
    switch (resource.table) {
    case Table::Syncs:
        return ExportList::tr("the list of syncs");
    case Table::Logs:
        return ExportList::tr("the logs of sync %1").arg(sync);
    case Table::Data:
        return ExportList::tr("the data of sync %1").arg(sync);
    case Table::Rejects:
        return ExportList::tr("the rejects of sync %1").arg(sync);
    }
    Q_UNREACHABLE();
}
} // namespace

ExportList::ExportList(Prompts &prompts, QWidget *parent)
    : WorkList(prompts, parent)
{
}

QString ExportList::folder()
{
    for (const QString &folder : {exportFolder.value(), lastFolder.value(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

void ExportList::add(const Resource &resource, const Query &query, const ExportScope &scope)
{
    const Origin origin = m_copy ? Origin::KeptCopy : Origin::Server;
    auto *dialog =
        new ExportDialog({resource, query, scope, origin}, titleOf(resource), folder(), prompts(), this);
    connect(dialog, &ExportDialog::chosen, this, &ExportList::offer);
    dialog->open();
}

// What an earlier export left may be used.
void ExportList::offer(const ExportPlan &plan, const QString &path)
{
    lastFolder.set(QFileInfo(path).absolutePath());
    if (plan.origin == Origin::KeptCopy) {
        start(plan, path);
        return;
    }
    const std::optional<LeftPart> left = findPart(path, plan.identity());
    if (!left || !left->upTo) {
        start(plan, path);
        return;
    }
    prompts().choose(
        this, tr("Export"),
        tr("The export stopped at row %L1 of %L2. Resume?").arg(left->upTo->rows).arg(left->upTo->total),
        tr("Resume"), tr("Start over"), [this, plan, path, part = *left](bool resume) {
            ExportPlan chosen = plan;
            chosen.resumes = resume;
            if (!resume)
                removePart(part);
            start(chosen, path);
        });
}

void ExportList::start(const ExportPlan &plan, const QString &path)
{
    if (!client() && !m_copy)
        return;
    auto *bar = new ExportBar(nameOf(plan.resource), path, this);
    connect(bar, &ExportBar::againRequested, this, [this, bar] { resume(bar); });
    connect(bar, &ExportBar::openRequested, this,
            [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    addWork(bar);
    run(bar, plan);
}

void ExportList::run(ExportBar *bar, const ExportPlan &plan)
{
    const auto existing = plan.replaces ? FileSink::Existing::Replace : FileSink::Existing::Keep;
    if (m_copy) {
        auto file = std::make_unique<FileSink>(bar->path(), QByteArray(), existing);
        bar->run(Owned<ExportRun>(new KeptExport(m_copy, plan, std::move(file))));
    } else if (client()) {
        client()->setMostInFlight(std::max(4, plan.inFlight));
        auto file = std::make_unique<FileSink>(bar->path(), plan.identity(), existing);
        bar->run(Owned<ExportRun>(new ExportJob(*client(), plan, std::move(file))), client()->session());
    }
}

void ExportList::resume(ExportBar *bar)
{
    ExportPlan plan = bar->plan();
    plan.resumes = bar->hasRest();
    if (plan.replaces || !QFileInfo::exists(bar->path())) {
        run(bar, plan);
        return;
    }
    plan.replaces = true;
    askToReplace(bar->path(), bar, [this, bar, plan] { run(bar, plan); });
}

void ExportList::pauseAll()
{
    for (ExportBar *bar : findChildren<ExportBar *>()) {
        if (bar->isRunning())
            bar->pause();
    }
}

} // namespace Inspector
