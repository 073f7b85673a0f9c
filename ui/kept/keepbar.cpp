// SPDX-License-Identifier: MIT
#include "ui/kept/keepbar.h"

#include "models/base/text.h"
#include "models/export/exportestimate.h"
#include "models/store/keptretention.h"
#include "ui/common/naming.h"
#include "ui/common/textlabel.h"
#include "ui/look/icons.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QUrl>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Steps = 1000;

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
    : QFrame(parent)
    , m_sync(sync)
    , m_path(path)
    , m_icon(new QLabel(this))
    , m_text(new TextLabel(TextLabel::Fit::Wrap, this))
    , m_bar(new QProgressBar(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_folder(new QPushButton(tr("Show in folder"), this))
    , m_again(new QPushButton(tr("Keep again"), this))
    , m_cancel(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    nameControl(m_text, tr("Keep status"));
    nameControl(m_bar, tr("Keep progress"));
    nameControl(m_open, tr("Open kept copy"));
    nameControl(m_folder, tr("Show in folder"));
    nameControl(m_again, tr("Keep again"));
    m_again->setToolTip(tr("Fetch the sync again from the beginning"));
    makeLine();
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_path); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_again, &QPushButton::clicked, this, &KeepBar::againRequested);
    connect(m_cancel, &QPushButton::clicked, this, &KeepBar::cancel);
}

void KeepBar::makeLine()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    for (QWidget *control : QList<QWidget *>{m_bar, m_open, m_folder, m_again, m_cancel})
        row->addWidget(control);
}

bool KeepBar::hasCopy() const
{
    return !m_open->isHidden();
}

void KeepBar::run(Owned<KeepJob> job, const Account &account)
{
    m_job = std::move(job);
    m_account = account;
    for (QWidget *control : QList<QWidget *>{m_icon, m_open, m_folder, m_again})
        control->hide();
    m_bar->show();
    m_cancel->setText(tr("Cancel"));
    nameControl(m_cancel, tr("Cancel keeping"));
    connect(m_job.get(), &KeepJob::progressed, this, &KeepBar::showProgress);
    connect(m_job.get(), &KeepJob::finished, this, &KeepBar::conclude);
    showProgress();
    m_job->start();
}

void KeepBar::showProgress()
{
    const ExportProgress progress = m_job->progress();
    const bool isCounted = m_job->table() && progress.total && *progress.total > 0;
    m_bar->setRange(0, isCounted ? Steps : 0);
    if (isCounted)
        m_bar->setValue(int(progress.rows * Steps / *progress.total));
    const QString sync = toText(m_sync);
    const QString name = QFileInfo(m_path).fileName();
    setNamedText(m_text, name.isEmpty() ? tr("Keeping sync %1: %2").arg(sync, stateText(*m_job))
                                        : tr("Keeping sync %1 in %2: %3").arg(sync, name, stateText(*m_job)));
}

void KeepBar::conclude(const Result<KeptSummary> &result)
{
    if (result) {
        m_path = result->path;
        m_open->show();
        m_folder->show();
        m_again->setVisible(!result->facts.isComplete());
        end(result->facts.isComplete() ? u"status-success"_s : u"status-warning"_s,
            result->sentence() + noteOn(*result));
    } else {
        m_again->show();
        end(u"status-error"_s,
            tr("Couldn't keep sync %1. %2").arg(toText(m_sync), result.error().fullText()));
    }
    Q_EMIT concluded(result && result->facts.isComplete(), result ? remarkOn(result->facts) : m_text->text());
}

void KeepBar::cancel()
{
    if (!m_job) {
        deleteLater();
        return;
    }
    if (!m_job->stop())
        return;
    m_again->show();
    end({}, tr("Sync %1 isn't kept: you canceled it. No file was written.").arg(toText(m_sync)));
}

void KeepBar::signedOut()
{
    m_again->setEnabled(false);
    m_again->setToolTip(
        plainTip(tr("Sign in to %1 as %2 first").arg(m_account.siteName, m_account.userName)));
    // A file that is being saved needs nobody signed in.
    if (!m_job || m_job->isSaving())
        return;
    m_job->stop();
    m_again->show();
    end(u"status-error"_s,
        tr("Sync %1 isn't kept, because you signed out. No file was written. Sign in to %2 "
           "as %3, then keep the sync again.")
            .arg(toText(m_sync), m_account.siteName, m_account.userName));
}

void KeepBar::signedIn(const Account &account)
{
    if (m_again->isEnabled() || !account.isSameAs(m_account))
        return;
    m_again->setEnabled(true);
    m_again->setToolTip(tr("Fetch the sync again from the beginning"));
}

void KeepBar::end(const QString &picture, const QString &text)
{
    m_job.reset();
    m_bar->hide();
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setVisible(!picture.isEmpty());
    if (!picture.isEmpty())
        m_icon->setPixmap(icon(picture).pixmap(size, size));
    m_cancel->setText(tr("Close"));
    nameControl(m_cancel, tr("Close keeping"));
    setNamedText(m_text, text);
    Q_EMIT ended();
}

} // namespace Inspector
