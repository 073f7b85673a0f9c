// SPDX-License-Identifier: MIT
#include "ui/export/exportbar.h"

#include "models/base/counted.h"
#include "models/export/exportestimate.h"
#include "models/http/httpanswer.h"
#include "models/session/oauthsession.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QTimer>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Steps = 1000;
constexpr int RestPause = 50; // ms
constexpr int MostLooks = 200;
} // namespace

ExportBar::ExportBar(const QString &what, const QString &path, QWidget *parent)
    : QFrame(parent)
    , m_what(what)
    , m_path(path)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_bar(new QProgressBar(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_folder(new QPushButton(tr("Show in folder"), this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_discard(new QPushButton(tr("Discard"), this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    nameControl(m_text, tr("Export status"));
    nameControl(m_bar, tr("Export progress"));
    nameControl(m_open, tr("Open exported file"));
    nameControl(m_folder, tr("Show in folder"));
    nameControl(m_pause, tr("Pause export"));
    nameControl(m_resume, tr("Resume export"));
    nameControl(m_discard, tr("Discard export"));
    m_pause->setToolTip(tr("Keep the rows fetched so far and resume later"));
    m_discard->setToolTip(tr("Delete the rows fetched so far"));
    makeLine();

    connect(m_pause, &QPushButton::clicked, this, &ExportBar::pause);
    connect(m_resume, &QPushButton::clicked, this, &ExportBar::resumeRequested);
    connect(m_discard, &QPushButton::clicked, this, &ExportBar::discard);
    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
}

ExportBar::~ExportBar()
{
    if (m_job)
        m_job->stop();
}

void ExportBar::makeLine()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget *control : QList<QWidget *>{m_bar, m_open, m_folder, m_pause, m_resume, m_discard, m_cancel})
        row->addWidget(control);
}

void ExportBar::run(Owned<ExportRun> job, const OAuthSession &session)
{
    m_session = &session;
    m_account = session.account();
    run(std::move(job));
}

void ExportBar::run(Owned<ExportRun> job)
{
    m_job = std::move(job);
    m_plan = m_job->plan();
    m_isSignedIn = true;
    m_waits = false;
    m_looks = 0;
    m_clock.start();
    for (QWidget *control : QList<QWidget *>{m_icon, m_open, m_folder, m_resume, m_discard, m_pause})
        control->hide();
    m_bar->setRange(0, 0);
    m_bar->show();
    m_cancel->setText(tr("Cancel"));
    nameControl(m_cancel, tr("Cancel export"));
    connect(m_job.get(), &ExportRun::progressed, this, &ExportBar::showProgress);
    connect(m_job.get(), &ExportRun::finished, this, &ExportBar::conclude);
    connect(m_job.get(), &ExportRun::silenceChanged, this, &ExportBar::showProgress);
    showProgress();
    m_job->start();
}

void ExportBar::showProgress()
{
    m_pause->setVisible(m_job->notedRows() > 0);
    const ExportProgress &progress = m_job->progress();
    if (progress.total) {
        m_bar->setRange(0, Steps);
        m_bar->setValue(*progress.total > 0 ? int(progress.rows * Steps / *progress.total) : Steps);
    }
    setNamedText(
        m_text,
        tr("Exporting %1 to %2: %3").arg(m_what, QFileInfo(m_path).fileName(), exportProgressText(progress)));
}

bool ExportBar::isSignedOut() const
{
    return m_session && (m_session->state() == OAuthSession::State::Failed ||
                         m_session->state() == OAuthSession::State::SignedOut);
}

void ExportBar::conclude(const Result<ExportSummary> &result)
{
    const std::chrono::milliseconds time(m_clock.elapsed());
    QString title = tr("Exported %1").arg(m_what);
    if (result) {
        showSaved(*result);
    } else if (isSignedOut() && result.error().kind != ApiError::Kind::File) {
        waitForSignIn();
        title = tr("Paused the export of %1").arg(m_what);
    } else {
        showFailure(result.error());
        title = tr("Couldn't export %1").arg(m_what);
    }
    Q_EMIT concluded(title, m_text->text(), time);
}

void ExportBar::showSaved(const ExportSummary &summary)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(u"status-success"_s).pixmap(size, size));
    m_icon->show();
    m_open->show();
    m_folder->show();
    const bool isKept = m_plan.origin == Origin::KeptCopy;
    if (!isKept)
        setLastExportRate(m_plan.resource.table, m_job->progress().rowsPerSecond);
    const QLocale locale;
    // The two numbers beside each other are the proof that nothing is missing.
    QString text = (isKept ? tr("Saved %1 to %2: %3 written, %4 in this copy, %5, in %6 s.")
                           : tr("Saved %1 to %2: %3 written, %4 reported by the server, %5, in %6 s."))
                       .arg(m_what, m_path, countedRows(summary.rows), locale.toString(summary.announced),
                            locale.formattedDataSize(summary.bytes),
                            QString::number(double(summary.time.count()) / 1000, 'f', 1));
    for (const QString &notice : summary.notices)
        text += u' ' + notice;
    end(text);
}

void ExportBar::showFailure(const ApiError &error)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon(u"status-error"_s).pixmap(size, size));
    m_icon->show();
    QString text = tr("Couldn't export %1. %2").arg(m_what, error.fullText());
    m_hasRest = m_job->keptPart();
    if (m_hasRest)
        text += u' ' +
                tr("%L1 row(s) are kept so that you can resume.", nullptr, pluralNumber(m_job->notedRows()))
                    .arg(m_job->notedRows());
    end(text);
    if (m_hasRest)
        lookForRest();
}

void ExportBar::cancel()
{
    if (!m_job) {
        deleteLater();
        return;
    }
    const bool existed = QFileInfo::exists(m_path);
    end(existed ? tr("The export of %1 was canceled. %2 is unchanged.").arg(m_what, m_path)
                : tr("The export of %1 was canceled. No file was written.").arg(m_what));
}

void ExportBar::pause()
{
    const qint64 rows = m_job->notedRows();
    m_hasRest = rows > 0;
    if (m_hasRest)
        m_job->stop();
    end(m_hasRest
            ? tr("The export of %1 is paused. %2 row(s) are kept next to %3, so that you can resume now or "
                 "later.",
                 nullptr, pluralNumber(rows))
                  .arg(m_what, QLocale().toString(rows), m_path)
            : tr("The export of %1 is paused. No rows are kept yet.").arg(m_what));
    lookForRest();
}

void ExportBar::signedOut()
{
    m_isSignedIn = false;
    m_resume->setEnabled(false);
    m_resume->setToolTip(
        plainTip(tr("Sign in to %1 as %2 first").arg(m_account.siteName, m_account.userName)));
    if (m_job)
        waitForSignIn();
}

void ExportBar::signedIn(const Account &account)
{
    if (m_job || !account.isSameAs(m_account))
        return;
    m_isSignedIn = true;
    m_resume->setEnabled(true);
    m_resume->setToolTip({});
    offerRest();
}

void ExportBar::waitForSignIn()
{
    m_isSignedIn = false;
    m_waits = true;
    m_hasRest = m_job->notedRows() > 0;
    if (m_hasRest)
        m_job->stop();
    const QString text =
        tr("The export of %1 to %2 is paused. It continues when you sign in to %4 as %3 again.")
            .arg(m_what, m_path, m_account.userName, m_account.siteName);
    end(text);
    lookForRest();
}

// A page may still be on its way to the disk; until then neither resuming nor discarding would find the part.
void ExportBar::lookForRest()
{
    if (m_job)
        return;
    const std::optional<LeftPart> left = m_hasRest ? findPart(m_path, m_plan.identity()) : std::nullopt;
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
    m_resume->show();
    m_discard->setVisible(m_hasRest);
    if (m_waits && m_isSignedIn) {
        m_waits = false;
        Q_EMIT resumeRequested();
    }
}

void ExportBar::discard()
{
    if (const std::optional<LeftPart> left = findPart(m_path, m_plan.identity()); left && left->upTo)
        removePart(*left);
    deleteLater();
}

void ExportBar::end(const QString &text)
{
    m_job.reset();
    m_canGoOn = false;
    m_bar->hide();
    m_pause->hide();
    m_cancel->setText(tr("Close"));
    nameControl(m_cancel, tr("Close export"));
    setNamedText(m_text, text);
    Q_EMIT ended();
}

} // namespace Inspector
