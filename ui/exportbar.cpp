// SPDX-License-Identifier: MIT
#include "ui/exportbar.h"

#include "models/eloqua/httpanswer.h"
#include "ui/icons.h"
#include "ui/naming.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
} // namespace

ExportBar::ExportBar(Owned<ExportJob> job, const QString &what, const QString &path, QWidget *parent)
    : QFrame(parent)
    , m_job(std::move(job))
    , m_what(what)
    , m_path(path)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_folder(new QPushButton(tr("Show in folder"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    nameControl(m_text, tr("Export status"));
    nameControl(m_bar, tr("Export progress"));
    nameControl(m_cancel, tr("Cancel export"));
    nameControl(m_open, tr("Open exported file"));
    nameControl(m_folder, tr("Show in folder"));
    m_open->hide();
    m_folder->hide();
    m_icon->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar);
    row->addWidget(m_open);
    row->addWidget(m_folder);
    row->addWidget(m_cancel);

    connect(m_cancel, &QPushButton::clicked, this, &ExportBar::cancel);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_folder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(m_job.get(), &ExportJob::progressed, this, &ExportBar::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportBar::conclude);
    setNamedText(
        m_text,
        tr("Exporting %1 to %2: asking for the first rows").arg(m_what, QFileInfo(m_path).fileName()));
    m_job->start();
}

void ExportBar::showProgress()
{
    const ExportProgress &progress = m_job->progress();
    const QLocale locale;
    const QString rate = tr("%1 rows/s").arg(locale.toString(qint64(progress.rowsPerSecond)));
    QString text;
    if (progress.total) {
        text = tr("Exporting %1 to %2: %L3 of %L4 rows, %5")
                   .arg(m_what, QFileInfo(m_path).fileName())
                   .arg(progress.rows)
                   .arg(*progress.total)
                   .arg(rate);
        if (progress.remaining)
            text += tr(", %1 left").arg(spanText(*progress.remaining));
        m_bar->setRange(0, Steps);
        m_bar->setValue(*progress.total > 0 ? int(progress.rows * Steps / *progress.total) : Steps);
    } else {
        text = tr("Exporting %1 to %2: %L3 rows, %4")
                   .arg(m_what, QFileInfo(m_path).fileName())
                   .arg(progress.rows)
                   .arg(rate);
    }
    setNamedText(m_text, text);
}

void ExportBar::conclude(const Result<ExportSummary> &result)
{
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->show();
    if (!result) {
        m_icon->setPixmap(icon(u"status-error"_s).pixmap(size, size));
        end(tr("%1 was not exported. %2").arg(m_what, result.error().fullText()));
        return;
    }
    m_icon->setPixmap(icon(u"status-success"_s).pixmap(size, size));
    m_open->show();
    m_folder->show();
    // The two numbers beside each other are the proof that nothing is missing.
    QString text = tr("Saved %1 to %2: %L3 rows written of %L4 that the server announced, %5, in %6 s.")
                       .arg(m_what, m_path)
                       .arg(result->rows)
                       .arg(result->announced)
                       .arg(QLocale().formattedDataSize(result->bytes))
                       .arg(double(result->time.count()) / 1000, 0, 'f', 1);
    for (const QString &notice : result->notices)
        text += u' ' + notice;
    end(text);
}

void ExportBar::cancel()
{
    if (!m_job) {
        deleteLater();
        return;
    }
    const bool existed = QFileInfo::exists(m_path);
    end(existed ? tr("The export of %1 was cancelled. %2 is as it was before.").arg(m_what, m_path)
                : tr("The export of %1 was cancelled. No file was written.").arg(m_what));
}

void ExportBar::end(const QString &text)
{
    m_job.reset();
    m_bar->hide();
    m_cancel->setText(tr("Close"));
    nameControl(m_cancel, tr("Close export"));
    setNamedText(m_text, text);
}

} // namespace Inspector
