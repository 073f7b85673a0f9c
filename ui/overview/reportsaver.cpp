// SPDX-License-Identifier: MIT
#include "ui/overview/reportsaver.h"

#include "models/report/reportfile.h"
#include "ui/common/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

ReportSaver::ReportSaver(Prompts &prompts, const StatusCatalogue &catalogue, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_catalogue(catalogue)
    , m_window(window)
{
    connect(&m_work, &QFutureWatcherBase::finished, this, &ReportSaver::conclude);
}

void ReportSaver::save(const SyncStory &story, const std::optional<Comparison> &comparison)
{
    if (m_work.isRunning()) {
        Q_EMIT remark(tr("Another report is being saved. Try again in a moment."));
        return;
    }
    m_story = story;
    m_comparison = comparison;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_prompts.saveFile(
        m_window, tr("Save report (.html, .xlsx, .md, or .json)"),
        QDir(folder).filePath(u"sync-%1-report.html"_s.arg(toText(story.sync.id))),
        [this](const QString &path) { askForReplacement(reportFormatOf(path) ? path : path + u".html"_s); });
}

void ReportSaver::askForReplacement(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        askForValues(path);
        return;
    }
    m_prompts.confirm(m_window, tr("Replace file?"),
                      tr("%1 exists already. Replacing it deletes its present content.").arg(path),
                      tr("Replace"), [this, path] { askForValues(path); });
}

void ReportSaver::askForValues(const QString &path)
{
    m_prompts.choose(m_window, tr("Save report"),
                     tr("Values of records, such as email addresses, are personal data. Masked, "
                        "jane@example.com reads j…@e…."),
                     tr("Mask values"), tr("Include values"),
                     [this, path](bool isMasked) { write(path, {.showsValues = !isMasked}); });
}

void ReportSaver::write(const QString &path, const SummaryOptions &options)
{
    m_path = path;
    m_work.setFuture(QtConcurrent::run(
        [path, options, story = m_story, comparison = m_comparison, catalogue = m_catalogue] {
            return saveReport(path, story, catalogue, options, comparison ? &*comparison : nullptr);
        }));
}

void ReportSaver::conclude()
{
    const Outcome saved = m_work.result();
    if (saved)
        Q_EMIT remark(tr("Saved the report to %1.").arg(m_path));
    else
        m_prompts.inform(m_window, tr("Couldn't save the report"), saved.error().message);
}

} // namespace Inspector
