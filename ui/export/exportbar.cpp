// SPDX-License-Identifier: MIT
#include "ui/export/exportbar.h"

#include "models/base/counted.h"
#include "models/base/helptopic.h"
#include "models/base/text.h"
#include "models/export/exportestimate.h"
#include "models/http/httpanswer.h"
#include "models/session/oauthsession.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int RestPause = 50; // ms
constexpr int MostLooks = 200;
} // namespace

ExportBar::ExportBar(const QString &what, const QString &path, QWidget *parent)
    : WorkBar({.status = tr("Export status"),
               .progress = tr("Export progress"),
               .open = tr("Open exported file"),
               .cancel = tr("Cancel export"),
               .close = tr("Close export")},
              path, parent)
    , m_what(what)
    , m_pause(addButton(tr("Pause"), tr("Pause export"), tr("Keep the rows fetched so far and resume later")))
{
    addAgain(tr("Resume"), tr("Resume export"));
    m_discard = addButton(tr("Discard"), tr("Discard export"), tr("Delete the rows fetched so far"));
    connect(m_pause, &QPushButton::clicked, this, &ExportBar::pause);
    connect(m_discard, &QPushButton::clicked, this, &ExportBar::discard);
}

ExportBar::~ExportBar()
{
    if (m_job)
        m_job->stop();
}

void ExportBar::run(Owned<ExportRun> job, const OAuthSession &session)
{
    m_session = &session;
    run(std::move(job));
}

void ExportBar::run(Owned<ExportRun> job)
{
    m_job = std::move(job);
    m_plan = m_job->plan();
    m_isSignedIn = true;
    m_waits = false;
    m_looks = 0;
    begin(m_session ? m_session->account() : Account());
    connect(m_job.get(), &ExportRun::progressed, this, &ExportBar::showJob);
    connect(m_job.get(), &ExportRun::finished, this, &ExportBar::take);
    connect(m_job.get(), &ExportRun::silenceChanged, this, &ExportBar::showJob);
    showJob();
    m_job->start();
}

void ExportBar::showJob()
{
    m_pause->setVisible(m_job->notedRows() > 0);
    const ExportProgress &progress = m_job->progress();
    showProgress(
        progress.rows, progress.total,
        tr("Exporting %1 to %2: %3").arg(m_what, QFileInfo(path()).fileName(), exportProgressText(progress)));
}

bool ExportBar::isSignedOut() const
{
    return m_session && (m_session->state() == OAuthSession::State::Failed ||
                         m_session->state() == OAuthSession::State::SignedOut);
}

void ExportBar::take(const Result<ExportSummary> &result)
{
    if (result) {
        showSaved(*result);
        conclude(tr("Exported %1").arg(m_what));
    } else if (isSignedOut() && result.error().kind != ApiError::Kind::File) {
        waitForSignIn();
        conclude(tr("Paused the export of %1").arg(m_what));
    } else {
        showFailure(result.error());
        conclude(tr("Couldn't export %1").arg(m_what));
    }
}

void ExportBar::showSaved(const ExportSummary &summary)
{
    showFile();
    const bool isKept = m_plan.origin == Origin::KeptCopy;
    if (!isKept)
        setLastExportRate(m_plan.resource.table, m_job->progress().rowsPerSecond);
    const QLocale locale;
    // The two numbers beside each other are the proof that nothing is missing.
    const QString text = (isKept ? tr("Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.")
                                 : tr("Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s."))
                             .arg(m_what, path(), countedRows(summary.rows),
                                  locale.toString(summary.announced), locale.formattedDataSize(summary.bytes),
                                  QString::number(double(summary.time.count()) / 1000, 'f', 1));
    finish(u"status-success"_s, Text::sentences(QStringList{text} + summary.notices));
}

void ExportBar::showFailure(const ApiError &error)
{
    QString text = tr("Couldn't export %1. %2").arg(m_what, error.fullText());
    m_hasRest = m_job->keptPart();
    if (m_hasRest)
        text = Text::sentences({text, tr("%L1 row(s) are kept so that you can resume.", nullptr,
                                         pluralNumber(m_job->notedRows()))
                                          .arg(m_job->notedRows())});
    finish(u"status-error"_s, text, helpTopicOf(error, HelpTopic::Exports));
    if (m_hasRest)
        lookForRest();
}

void ExportBar::cancel()
{
    if (!m_job) {
        deleteLater();
        return;
    }
    finish({}, QFileInfo::exists(path())
                   ? tr("The export of %1 was canceled. %2 is unchanged.").arg(m_what, path())
                   : tr("The export of %1 was canceled. No file was written.").arg(m_what));
}

void ExportBar::pause()
{
    const qint64 rows = m_job->notedRows();
    m_hasRest = rows > 0;
    if (m_hasRest)
        m_job->stop();
    finish(
        {},
        m_hasRest
            ? tr("The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or "
                 "later.",
                 nullptr, pluralNumber(rows))
                  .arg(m_what, QLocale().toString(rows), path())
            : tr("The export of %1 is paused. No rows are kept yet.").arg(m_what));
    lookForRest();
}

void ExportBar::signedOut()
{
    WorkBar::signedOut();
    m_isSignedIn = false;
    if (m_job)
        waitForSignIn();
}

void ExportBar::signedIn(const Account &to)
{
    WorkBar::signedIn(to);
    if (m_job || !to.isSameAs(account()))
        return;
    m_isSignedIn = true;
    offerRest();
}

void ExportBar::waitForSignIn()
{
    m_isSignedIn = false;
    m_waits = true;
    m_hasRest = m_job->notedRows() > 0;
    if (m_hasRest)
        m_job->stop();
    finish({}, tr("The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.")
                   .arg(m_what, path(), account().userName, account().siteName));
    lookForRest();
}

// A page may still be on its way to the disk; until then neither resuming nor discarding would find the part.
void ExportBar::lookForRest()
{
    if (m_job)
        return;
    const std::optional<LeftPart> left = m_hasRest ? findPart(path(), m_plan.identity()) : std::nullopt;
    if (m_hasRest && !(left && left->upTo) && ++m_looks < MostLooks) {
        QTimer::singleShot(RestPause, this, &ExportBar::lookForRest);
        return;
    }
    m_canGoOn = true;
    offerRest();
}

void ExportBar::offerRest()
{
    if (!m_canGoOn)
        return;
    again()->show();
    m_discard->setVisible(m_hasRest);
    if (m_waits && m_isSignedIn) {
        m_waits = false;
        Q_EMIT againRequested();
    }
}

void ExportBar::discard()
{
    if (const std::optional<LeftPart> left = findPart(path(), m_plan.identity()); left && left->upTo)
        removePart(*left);
    deleteLater();
}

void ExportBar::finish(const QString &picture, const QString &text, const QString &help)
{
    m_job.reset();
    m_canGoOn = false;
    m_pause->hide();
    end(picture, text, help);
}

} // namespace Inspector
