// SPDX-License-Identifier: MIT
#include "ui/export/exportlist.h"

#include "models/client/apiclient.h"
#include "models/store/keptexport.h"
#include "ui/common/prompts.h"
#include "ui/export/exportbar.h"
#include "ui/export/exportdialog.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const Preference<QString> lastFolder{"export/folder"};

QString nameOf(const Resource &resource)
{
    return resource.table == Table::Syncs
               ? ExportList::tr("the list of syncs")
               : ExportList::tr("%1 of sync %2").arg(toText(resource.table), toText(resource.sync));
}
} // namespace

ExportList::ExportList(Prompts &prompts, QWidget *parent)
    : BarList(parent)
    , m_prompts(prompts)
{
}

void ExportList::setClient(ApiClient *client)
{
    // What is still being asked is about the tables of the client before.
    qDeleteAll(findChildren<QDialog *>(Qt::FindDirectChildrenOnly));
    for (ExportBar *bar : bars())
        bar->signedOut();
    if (m_client)
        disconnect(&m_client->session(), nullptr, this, nullptr);
    m_client = client;
    if (!client)
        return;
    connect(&client->session(), &OAuthSession::stateChanged, this, &ExportList::sessionChanged);
    sessionChanged();
}

// Those that wait go on when the account whose rows they are is here.
void ExportList::sessionChanged()
{
    if (m_client->session().state() != OAuthSession::State::SignedIn)
        return;
    for (ExportBar *bar : bars())
        bar->signedIn(m_client->session().account());
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
        new ExportDialog({resource, query, scope, origin}, nameOf(resource), folder(), m_prompts, this);
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
    m_prompts.choose(
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
    if (!m_client && !m_copy)
        return;
    auto *bar = new ExportBar(nameOf(plan.resource), path, this);
    connect(bar, &ExportBar::resumeRequested, this, [this, bar] { resume(bar); });
    connect(bar, &ExportBar::ended, this, &ExportList::ended);
    connect(bar, &ExportBar::concluded, this, &ExportList::tellElsewhere);
    addBar(bar);
    run(bar, plan);
}

void ExportList::run(ExportBar *bar, const ExportPlan &plan)
{
    const auto existing = plan.replaces ? FileSink::Existing::Replace : FileSink::Existing::Keep;
    if (m_copy) {
        auto file = std::make_unique<FileSink>(bar->path(), QByteArray(), existing);
        bar->run(Owned<ExportRun>(new KeptExport(m_copy, plan, std::move(file))));
        return;
    }
    m_client->setMostInFlight(std::max(4, plan.inFlight));
    auto file = std::make_unique<FileSink>(bar->path(), plan.identity(), existing);
    bar->run(Owned<ExportRun>(new ExportJob(*m_client, plan, std::move(file))), m_client->session());
}

void ExportList::resume(ExportBar *bar)
{
    if (!m_client && !m_copy)
        return;
    ExportPlan plan = bar->plan();
    plan.resumes = bar->hasRest();
    if (plan.replaces || !QFileInfo::exists(bar->path())) {
        run(bar, plan);
        return;
    }
    plan.replaces = true;
    m_prompts.confirm(this, tr("Replace file"), tr("%1 already exists. Replace it?").arg(bar->path()),
                      tr("Replace"), [this, plan, bar = QPointer(bar)] {
                          if (bar && (m_client || m_copy))
                              run(bar, plan);
                      });
}

void ExportList::tellElsewhere(const QString &title, const QString &text, std::chrono::milliseconds time)
{
    if (time >= m_longTime && !QApplication::activeWindow() && notifiesOfExports.value())
        Q_EMIT longExportEnded(title, text);
}

QList<ExportBar *> ExportList::bars() const
{
    return findChildren<ExportBar *>();
}

int ExportList::running() const
{
    const QList<ExportBar *> all = bars();
    return int(std::count_if(all.begin(), all.end(), [](const ExportBar *bar) { return bar->isRunning(); }));
}

void ExportList::pauseAll()
{
    for (ExportBar *bar : bars()) {
        if (bar->isRunning())
            bar->pause();
    }
}

void ExportList::discardAll()
{
    for (ExportBar *bar : bars()) {
        if (bar->isRunning())
            bar->cancel();
    }
}

} // namespace Inspector
