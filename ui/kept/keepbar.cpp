// SPDX-License-Identifier: MIT
#include "ui/kept/keepbar.h"

#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/export/exportestimate.h"
#include "models/store/keptretention.h"

#include <QFileInfo>
#include <QPushButton>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString stateText(const KeepJob &job)
{
    if (job.isSaving())
        return KeepBar::tr("saving the file");
    const ExportProgress progress = job.progress();
    if (job.table())
        return Text::list({toText(*job.table()), exportProgressText(progress)});
    const QString asking = KeepBar::tr("requesting the sync");
    return progress.silence ? Text::list({asking, silenceText(*progress.silence)}) : asking;
}

QString titleFor(const KeptFacts &facts)
{
    const QString sync = toText(facts.sync);
    return facts.isComplete() ? KeepBar::tr("Kept sync %1").arg(sync)
                              : KeepBar::tr("Kept sync %1, but not completely").arg(sync);
}

QString remarkOn(const KeptFacts &facts)
{
    const QString sync = toText(facts.sync);
    return facts.isComplete() ? KeepBar::tr("Sync %1 was kept completely.").arg(sync)
                              : KeepBar::tr("Sync %1 was kept, but the copy isn't complete. %2")
                                    .arg(sync, facts.completeness());
}

// What the person should know of the file besides.
QString noteOn(const KeptSummary &summary)
{
    QString text;
    if (summary.facts.definition.state != KeptPart::State::Complete)
        text += u' ' + KeepBar::tr("The definition isn't in the copy. %1").arg(summary.facts.definition.note);
    const int days = keptDays.value();
    if (days > 0 && isInKeptFolder(summary.path))
        text += u' ' +
                KeepBar::tr("Copies in this folder are deleted after %L1 day(s).", nullptr, days).arg(days);
    return text;
}
} // namespace

KeepBar::KeepBar(SyncId sync, const QString &path, QWidget *parent)
    : WorkBar({.status = tr("Keep status"),
               .progress = tr("Keep progress"),
               .open = tr("Open kept copy"),
               .cancel = tr("Cancel keeping"),
               .close = tr("Close keeping")},
              path, parent)
    , m_sync(sync)
{
    addAgain(tr("Keep again"), tr("Keep again"), tr("Fetch the sync again from the beginning"));
}

void KeepBar::run(Owned<KeepJob> job, const Account &account)
{
    m_job = std::move(job);
    begin(account);
    connect(m_job.get(), &KeepJob::progressed, this, &KeepBar::showJob);
    connect(m_job.get(), &KeepJob::finished, this, &KeepBar::take);
    showJob();
    m_job->start();
}

void KeepBar::showJob()
{
    const ExportProgress progress = m_job->progress();
    const QString sync = toText(m_sync);
    const QString name = QFileInfo(path()).fileName();
    showProgress(progress.rows, m_job->table() ? progress.total : std::nullopt,
                 name.isEmpty() ? tr("Keeping sync %1: %2").arg(sync, stateText(*m_job))
                                : tr("Keeping sync %1 in %2: %3").arg(sync, name, stateText(*m_job)));
}

void KeepBar::take(const Result<KeptSummary> &result)
{
    m_job.reset();
    if (!result) {
        const QString text = tr("Couldn't keep sync %1. %2").arg(toText(m_sync), result.error().fullText());
        stopped(u"status-error"_s, text, helpTopicOf(result.error(), HelpTopic::Exports));
        conclude(tr("Couldn't keep sync %1").arg(toText(m_sync)));
        Q_EMIT settled(false, text);
        return;
    }
    const KeptFacts &facts = result->facts;
    setPath(result->path);
    showFile();
    again()->setVisible(!facts.isComplete());
    end(facts.isComplete() ? u"status-success"_s : u"status-warning"_s, result->sentence() + noteOn(*result));
    conclude(titleFor(facts));
    Q_EMIT settled(facts.isComplete(), remarkOn(facts));
}

void KeepBar::cancel()
{
    if (!m_job) {
        deleteLater();
        return;
    }
    if (m_job->stop())
        stopped({}, tr("Keeping sync %1 was canceled. No file was written.").arg(toText(m_sync)));
}

void KeepBar::signedOut()
{
    WorkBar::signedOut();
    if (!m_job || m_job->isSaving())
        return;
    m_job->stop();
    stopped(u"status-error"_s,
            tr("Sync %1 wasn't kept, because you signed out. No file was written. Sign in to %2 "
               "as %3, then keep the sync again.")
                .arg(toText(m_sync), account().siteName, account().userName));
}

// There is no file.
void KeepBar::stopped(const QString &picture, const QString &text, const QString &help)
{
    m_job.reset();
    again()->show();
    end(picture, text, help);
}

} // namespace Inspector
