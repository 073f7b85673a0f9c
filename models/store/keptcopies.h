// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/pages/page.h"
#include "models/query/timestamp.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <atomic>
#include <functional>
#include <memory>

namespace Inspector
{

// The kept copies in keptFolder() as a table, the newest first, and what can be done with their files.
// Everything that reads or changes files runs on the pool, one task after the other; the old rows stay until
// the new ones are there. GUI thread.
class KeptCopies : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Sync, Site, Status, Fetched, FetchedBy, Completeness, Size, File };
    static constexpr int ColumnCount = 8;
    // What to sort by: numbers as numbers, times in their order.
    static constexpr int SortRole = Qt::UserRole;

    explicit KeptCopies(QObject *parent = nullptr);
    ~KeptCopies() override;

    // Looks again.
    void load();
    // Deletes these files, and looks again.
    void remove(const QStringList &paths);
    // Under another name, too. What has that name is replaced.
    void copy(const QString &from, const QString &to);
    bool isBusy() const { return m_work != nullptr; }
    // The folder has been read at least once.
    bool isLoaded() const { return m_page != nullptr; }
    void setZone(Zone zone);

    QString path(int row) const;
    // Else `completeness` says why not.
    bool isReadable(int row) const;
    // "Complete", or what it lacks.
    QString completeness(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void stateChanged();
    // A requested action failed: a sentence.
    void failed(const QString &sentence);

private:
    struct Seen {
        PagePtr page = {};    // null: the folder can't be read
        QString failure = {}; // of what was done before, or else of that
    };
    void run(const std::function<QString()> &work);
    void show(const Seen &seen);
    QString text(int row, const QByteArray &column) const;
    QString shown(int row, Column column) const;
    QVariant sortKey(int row, Column column) const;

    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    Owned<QFutureWatcher<Seen>> m_work;
    QList<std::function<QString()>> m_next; // once that is done
    PagePtr m_page;
    Zone m_zone = Zone::Local;
};

} // namespace Inspector
