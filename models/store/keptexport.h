// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportrun.h"
#include "models/files/exportsink.h"
#include "models/store/keptcopy.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace Inspector
{

// How far writeKeptRows() is, for another thread, which may cancel it.
struct KeptExportCourse {
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> total = -1; // to be written; -1: not known yet
    std::atomic<qint64> rows = 0;
    std::atomic<qint64> bytes = 0;
};

// Rows of a kept table through `writer` to `sink`, which is committed: the same bytes as an export from the
// server. `query`: filter, order, first row and, if there is one, the limit of all rows together. `ranges`:
// only these of its rows, each once; empty: all. Blocks: for the pool. The summary announces what the filter
// lets through, or the ranges have. Errors: those of KeptCopy::page() and of the sink, keptAbsence(); Refused
// for a column that no row has.
Result<ExportSummary> writeKeptRows(KeptCopy &copy, Table table, const Query &query,
                                    const QList<RowRange> &ranges, RowWriter &writer, ExportSink &sink,
                                    KeptExportCourse &course);

// An export from a kept copy, on the pool. It is quick, and not resumed.
class KeptExport final : public ExportRun
{
    Q_OBJECT

public:
    KeptExport(std::shared_ptr<KeptCopy> copy, ExportPlan plan, std::unique_ptr<ExportSink> sink);
    ~KeptExport() override;
    void start() override;
    void cancel() override;
    void stop() override { cancel(); }
    qint64 notedRows() const override { return 0; }
    bool keptPart() const override { return false; }
    const ExportPlan &plan() const override { return m_plan; }
    const ExportProgress &progress() const override { return m_progress; }

private:
    void look();
    void conclude();

    std::shared_ptr<KeptCopy> m_copy;
    ExportPlan m_plan;
    std::shared_ptr<ExportSink> m_sink; // shared with the task, like m_course
    std::shared_ptr<KeptExportCourse> m_course;
    QFutureWatcher<Result<ExportSummary>> m_work;
    QTimer m_look;
    QElapsedTimer m_clock;
    ExportProgress m_progress;
};

} // namespace Inspector
