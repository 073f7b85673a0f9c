// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/comparison.h"
#include "models/causes/syncstory.h"
#include "models/report/summary.h"

#include <QFutureWatcher>
#include <QObject>

namespace Inspector
{

class Prompts;

// Saves what an overview shows as a file to hand on: asks where to, whether an older file may be replaced,
// and whether values of records may be in it. Written on the pool, also when the window closes meanwhile.
// Child of the window; `prompts` and `catalogue` outlive it.
class ReportSaver : public QObject
{
    Q_OBJECT

public:
    ReportSaver(Prompts &prompts, const StatusCatalogue &catalogue, QWidget *window);

    void save(const SyncStory &story, const std::optional<Comparison> &comparison);

Q_SIGNALS:
    // What became of it, in a sentence.
    void remark(const QString &sentence);

private:
    void askForReplacement(const QString &path);
    void askForValues(const QString &path);
    void write(const QString &path, const SummaryOptions &options);
    void conclude();

    Prompts &m_prompts;
    const StatusCatalogue &m_catalogue;
    QWidget *m_window;
    SyncStory m_story; // of the report that was asked for last
    std::optional<Comparison> m_comparison;
    QString m_path;
    QFutureWatcher<Outcome> m_work;
};

} // namespace Inspector
