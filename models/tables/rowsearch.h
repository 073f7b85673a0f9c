// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/tables/pagedtablemodel.h"

#include <QFutureWatcher>

#include <atomic>
#include <memory>

namespace Inspector
{

struct RowMatch {
    int row = 0;
    int place = 0; // among the columns that were searched
    auto operator<=>(const RowMatch &) const = default;
};

struct RowMatches {
    static constexpr qsizetype Most = 100'000;
    QList<RowMatch> cells; // by row, then by place; each once
    bool more = false;     // there are more than Most
    qint64 rows = 0;       // that were searched
};

// Finds a text, in any case, in the rows of a PagedTableModel that are in memory: in what the cells show and
// in what the server sent. The pages are values, so a pool thread reads them and the event loop goes on; rows
// that come later are not in the result. Outlived by the table. GUI thread only.
class RowSearch : public QObject
{
    Q_OBJECT

public:
    explicit RowSearch(const PagedTableModel &table, QObject *parent = nullptr);
    ~RowSearch() override;

    // Drops what ran before. `columns`: the table's, in the order of the places.
    void start(const QString &text, const QList<int> &columns);
    void clear();
    bool isRunning() const { return m_running != nullptr; }
    const RowMatches &matches() const { return m_matches; }

Q_SIGNALS:
    void finished();

private:
    void stop();

    const PagedTableModel &m_table;
    Owned<QFutureWatcher<RowMatches>> m_running;
    std::shared_ptr<std::atomic<bool>> m_stop;
    RowMatches m_matches;
};

} // namespace Inspector
