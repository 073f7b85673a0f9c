// SPDX-License-Identifier: MIT
#include "models/syncs/runsmodel.h"

#include "models/base/barrole.h"
#include "models/base/text.h"

#include <QLocale>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
QString notReported()
{
    return Text::tr("–");
}

// One decimal; what is there is never rounded to nothing.
QString rateText(double perThousand)
{
    if (perThousand > 0 && perThousand < 0.1)
        return Text::tr("<%1").arg(QLocale().toString(0.1, 'f', 1));
    return QLocale().toString(perThousand, 'f', 1);
}
} // namespace

QString RunsModel::widestRate()
{
    return rateText(1000);
}

QString RunsModel::widestDuration()
{
    const QDateTime start(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    return durationText(start, start.addSecs(23 * 3600 + 59 * 60));
}

void RunsModel::setRuns(const QList<SyncRun> &runs)
{
    const auto sameSyncs = [](const SyncRun &one, const SyncRun &other) {
        return one.sync.id == other.sync.id;
    };
    const bool isSame = std::equal(runs.begin(), runs.end(), m_runs.begin(), m_runs.end(), sameSyncs);
    if (!isSame)
        beginResetModel();
    m_runs = runs;
    m_mostPerThousand = 0;
    m_longest = {};
    for (const SyncRun &run : runs) {
        m_mostPerThousand = std::max(m_mostPerThousand, run.rejectedPerThousand().value_or(0));
        m_longest = std::max(m_longest, run.duration().value_or(std::chrono::milliseconds(0)));
    }
    if (!isSame)
        endResetModel();
    else
        touch(); // a reader's place stays while numbers arrive
}

void RunsModel::setShown(SyncId id)
{
    m_shown = id;
    touch();
}

void RunsModel::setZone(Zone zone)
{
    m_zone = zone;
    touch();
}

void RunsModel::touch()
{
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_runs.size()) - 1, ColumnCount - 1));
}

std::optional<SyncId> RunsModel::idAt(int row) const
{
    return row >= 0 && row < m_runs.size() ? std::optional(m_runs.at(row).sync.id) : std::nullopt;
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SyncRun &run = m_runs.at(index.row());
    const auto column = Column(index.column());
    if (role == Qt::DisplayRole)
        return text(run, column);
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        const QString said = note(run, column);
        return said.isEmpty() ? QVariant() : said;
    }
    if (role == BarRole) {
        const std::optional<double> length = bar(run, column);
        return length ? QVariant(*length) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && column >= Column::Rejected)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QString RunsModel::text(const SyncRun &run, Column column) const
{
    switch (column) {
    case Column::Id:
        return toText(run.sync.id);
    case Column::Created:
        return timestampText(run.sync.createdAt, m_zone);
    case Column::Status:
        return run.sync.status;
    case Column::Rejected:
        return run.rejected ? QLocale().toString(*run.rejected) : notReported();
    case Column::PerThousand: {
        const std::optional<double> rate = run.rejectedPerThousand();
        return rate ? rateText(*rate) : notReported();
    }
    case Column::Duration: {
        const QString text =
            durationText(parseTimestamp(run.sync.syncStartedAt), parseTimestamp(run.sync.syncEndedAt));
        return text.isEmpty() ? notReported() : text;
    }
    }
    Q_UNREACHABLE();
}

QString RunsModel::note(const SyncRun &run, Column column) const
{
    if (column == Column::Id && run.sync.id == m_shown)
        return Text::tr("This sync");
    if (column == Column::Created)
        return timestampNote(run.sync.createdAt);
    if (column != Column::Rejected && column != Column::PerThousand)
        return {};
    if (run.rejected && run.processed)
        return Text::tr("%L1 of %L2 processed").arg(*run.rejected).arg(*run.processed);
    if (!run.rejected)
        return Text::tr("Not reported or not known");
    return *run.rejected == 0 ? QString() : Text::tr("The log doesn't say how many records were processed.");
}

std::optional<double> RunsModel::bar(const SyncRun &run, Column column) const
{
    if (column == Column::PerThousand && m_mostPerThousand > 0) {
        if (const std::optional<double> rate = run.rejectedPerThousand())
            return *rate / m_mostPerThousand;
    }
    if (column == Column::Duration && m_longest.count() > 0) {
        if (const auto duration = run.duration())
            return double(duration->count()) / double(m_longest.count());
    }
    return std::nullopt;
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole && column == Column::Rejected)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Id:
        return Text::tr("Sync");
    case Column::Created:
        return Text::tr("Created");
    case Column::Status:
        return Text::tr("Status");
    case Column::Rejected:
        return Text::tr("Rejected");
    case Column::PerThousand:
        return Text::tr("Rejected per 1,000");
    case Column::Duration:
        return Text::tr("Duration");
    }
    Q_UNREACHABLE();
}

} // namespace Inspector
