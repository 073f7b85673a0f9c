// SPDX-License-Identifier: MIT
#include "models/store/keptcopies.h"

#include "models/base/text.h"
#include "models/store/keptfile.h"
#include "models/store/keptlist.h"
#include "models/store/keptplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QtConcurrentRun>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// By the words of listKept().
QByteArray nameOf(KeptCopies::Column column)
{
    switch (column) {
    case KeptCopies::Column::Sync:
        return "syncId";
    case KeptCopies::Column::Site:
        return "site";
    case KeptCopies::Column::Status:
        return "status";
    case KeptCopies::Column::Fetched:
        return "fetchedAt";
    case KeptCopies::Column::FetchedBy:
        return "fetchedBy";
    case KeptCopies::Column::Completeness:
        return "completeness";
    case KeptCopies::Column::Size:
        return "bytes";
    case KeptCopies::Column::File:
        return "file";
    }
    return {};
}

int alignmentOf(KeptCopies::Column column)
{
    const bool isNumber = column == KeptCopies::Column::Sync || column == KeptCopies::Column::Size;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString removeAll(const QStringList &paths)
{
    QStringList failures;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.remove() && file.exists())
            failures << KeptCopies::tr("Couldn't delete %1: %2.")
                            .arg(QDir::toNativeSeparators(path), file.errorString());
        else
            removeWorkingCopy(path);
    }
    return Text::sentences(failures);
}
} // namespace

KeptCopies::KeptCopies(QObject *parent)
    : QAbstractTableModel(parent)
{
}

KeptCopies::~KeptCopies()
{
    *m_isCancelled = true;
}

void KeptCopies::load()
{
    run([] { return QString(); });
}

void KeptCopies::remove(const QStringList &paths)
{
    run([paths] { return removeAll(paths); });
}

void KeptCopies::copy(const QString &from, const QString &to)
{
    run([from, to] {
        const Outcome copied = copyKeptFile(from, to);
        return copied ? QString() : copied.error().message;
    });
}

// `work` says what failed, if anything did. What there is afterwards is looked at in any case.
void KeptCopies::run(const std::function<QString()> &work)
{
    if (m_work) {
        m_next << work;
        return;
    }
    m_work.reset(new QFutureWatcher<Seen>);
    connect(m_work.get(), &QFutureWatcherBase::finished, this, [this] {
        const Seen seen = m_work->result();
        m_work.reset();
        show(seen);
    });
    m_work->setFuture(QtConcurrent::run([work, isCancelled = m_isCancelled] {
        Seen seen{.failure = work()};
        if (const Result<PagePtr> list = listKept(*isCancelled))
            seen.page = *list;
        else if (seen.failure.isEmpty())
            seen.failure = list.error().message;
        return seen;
    }));
    Q_EMIT stateChanged();
}

void KeptCopies::show(const Seen &seen)
{
    if (seen.page) {
        beginResetModel();
        m_page = seen.page;
        endResetModel();
    }
    if (!m_next.isEmpty())
        run(m_next.takeFirst());
    Q_EMIT stateChanged();
    if (!seen.failure.isEmpty())
        Q_EMIT failed(seen.failure);
}

void KeptCopies::setZone(Zone zone)
{
    m_zone = zone;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, int(Column::Fetched)), index(rowCount() - 1, int(Column::Fetched)));
    Q_EMIT headerDataChanged(Qt::Horizontal, int(Column::Fetched), int(Column::Fetched));
}

QString KeptCopies::text(int row, const QByteArray &column) const
{
    return QString::fromUtf8(m_page->rows.cell(row, int(m_page->rows.columnNames().indexOf(column))));
}

QString KeptCopies::path(int row) const
{
    return text(row, nameOf(Column::File));
}

bool KeptCopies::isReadable(int row) const
{
    return !text(row, nameOf(Column::Sync)).isEmpty();
}

QString KeptCopies::completeness(int row) const
{
    return text(row, nameOf(Column::Completeness));
}

int KeptCopies::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_page ? 0 : m_page->rowCount();
}

int KeptCopies::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString KeptCopies::shown(int row, Column column) const
{
    const QString sent = text(row, nameOf(column));
    switch (column) {
    case Column::Fetched:
        return timestampText(sent, m_zone);
    case Column::Size:
        return QLocale().formattedDataSize(sent.toLongLong());
    case Column::File:
        return QFileInfo(sent).fileName();
    case Column::Completeness:
        return isReadable(row) ? sent.simplified() : tr("Can't be read");
    default:
        return sent.simplified();
    }
}

QVariant KeptCopies::sortKey(int row, Column column) const
{
    const QString sent = text(row, nameOf(column));
    if (column == Column::Sync || column == Column::Size)
        return sent.toLongLong();
    return column == Column::File ? shown(row, column) : sent;
}

QVariant KeptCopies::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown(index.row(), column);
    case Qt::ToolTipRole:
        return column == Column::Fetched ? timestampNote(text(index.row(), nameOf(column)))
                                         : text(index.row(), nameOf(column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case SortRole:
        return sortKey(index.row(), column);
    default:
        return {};
    }
}

QVariant KeptCopies::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignmentOf(Column(section));
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Sync:
        return tr("Sync");
    case Column::Site:
        return tr("Site");
    case Column::Status:
        return tr("Status");
    case Column::Fetched:
        return m_zone == Zone::Utc ? tr("Fetched (UTC)") : tr("Fetched");
    case Column::FetchedBy:
        return tr("Fetched by");
    case Column::Completeness:
        return tr("Completeness");
    case Column::Size:
        return tr("Size");
    case Column::File:
        return tr("File");
    }
    return {};
}

} // namespace Inspector
