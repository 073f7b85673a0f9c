// SPDX-License-Identifier: MIT
#include "models/tables/rowsearch.h"

#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Task {
    QString text;
    QList<PageCache::Held> pages;
    QList<int> columns;
    QList<ColumnLook::Reading> readings; // of each of the columns
    QList<DerivedColumn> derived;        // likewise; those from the server have no text
    Zone zone = Zone::Local;
    qint64 firstOffset = 0;
    int rows = 0;
};
using StopFlag = std::shared_ptr<std::atomic<bool>>;

bool isIn(const Task &task, const PageCache::Held &held, int row, int place)
{
    if (const DerivedColumn &own = task.derived.at(place); own.text)
        return derivedText(own, own.text, held.page->rows, row).contains(task.text, Qt::CaseInsensitive);
    const int column = task.columns.at(place);
    const int in = column < held.columns.size() ? held.columns.at(column) : -1;
    if (in < 0)
        return false;
    const QString cell = QString::fromUtf8(held.page->rows.cell(row, in));
    const auto reading = task.readings.at(place);
    return cell.contains(task.text, Qt::CaseInsensitive) ||
           (reading == ColumnLook::Reading::Timestamp &&
            timestampText(cell, task.zone).contains(task.text, Qt::CaseInsensitive)) ||
           (reading == ColumnLook::Reading::Number && u"%L1"_s.arg(cell.toLongLong()).contains(task.text));
}

// On a pool thread.
RowMatches search(const Task &task, const StopFlag &stop)
{
    RowMatches found;
    qint64 searched = task.firstOffset; // pages may overlap: rows before this have been seen
    for (const PageCache::Held &held : task.pages) {
        const qint64 first = std::max(searched, held.page->offset);
        const qint64 end = std::min(held.page->end(), task.firstOffset + task.rows);
        for (qint64 offset = first; offset < end; ++offset) {
            if (*stop)
                return {};
            for (int place = 0; place < task.columns.size(); ++place) {
                if (!isIn(task, held, int(offset - held.page->offset), place))
                    continue;
                if (found.cells.size() == RowMatches::Most) {
                    found.more = true;
                    break;
                }
                found.cells << RowMatch{int(offset - task.firstOffset), place};
            }
        }
        found.rows += std::max<qint64>(0, end - first);
        searched = std::max(searched, end);
    }
    return found;
}
} // namespace

RowSearch::RowSearch(const PagedTableModel &table, QObject *parent)
    : QObject(parent)
    , m_table(table)
{
}

RowSearch::~RowSearch()
{
    stop();
}

void RowSearch::stop()
{
    if (m_stop)
        *m_stop = true;
    m_running.reset();
}

void RowSearch::clear()
{
    stop();
    m_matches = {};
}

void RowSearch::start(const QString &text, const QList<int> &columns)
{
    stop();
    Task task{.text = text,
              .pages = m_table.pagesInMemory(),
              .columns = columns,
              .readings = {},
              .derived = {},
              .zone = m_table.zone(),
              .firstOffset = m_table.firstOffset(),
              .rows = m_table.rowCount()};
    for (const int column : columns) {
        task.readings << m_table.look(column).reading;
        const DerivedColumn *derived = m_table.derived(column);
        task.derived << (derived ? *derived : DerivedColumn());
    }
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_running.reset(new QFutureWatcher<RowMatches>);
    connect(m_running.get(), &QFutureWatcherBase::finished, this, [this] {
        m_matches = m_running->result();
        m_running.reset();
        Q_EMIT finished();
    });
    m_running->setFuture(QtConcurrent::run(search, task, m_stop));
}

} // namespace Inspector
