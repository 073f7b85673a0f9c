// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/syncoverview.h"

#include <QAbstractTableModel>

namespace Inspector
{

// Why records were rejected, most frequent first: by code alone as long as nothing else is known, then by
// code and fields, with what changed since another run, the causes of which that are gone come last. The
// column of shares names what they are of, and its cells have bars (BarRole). A model for any view; GUI
// thread.
class CausesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Code, Field, Rejects, Share, Change, Turn, Meaning };
    static constexpr int ColumnCount = 7;
    // A text as long as any share.
    static QString widestShare();

    // `catalogue` outlives it.
    explicit CausesModel(const StatusCatalogue &catalogue, QObject *parent = nullptr);

    // As it is now. Rows that stay the same causes stay; a view keeps its place.
    void show(const SyncOverview &overview);
    // The server, or its log, has said no more than codes.
    bool isByCode() const { return m_isByCode; }
    bool hasChanges() const { return m_hasChanges; }
    // Nothing where the row is known by its code only, or gone.
    const Cause *cause(int row) const;
    QString code(int row) const;
    qint64 rejects(int row) const;
    // The row of this cause, or -1.
    int rowOf(const QByteArray &key) const;
    QByteArray key(int row) const;
    // The first one, or -1.
    int rowWithCode(const QString &code) const;
    // How many causes have the same code: more than one, and a filter by code is about more than a cause.
    int causesWith(const QString &code) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QByteArray key;
        QByteArray code;
        qint64 count = 0;
        int cause = -1; // in m_causes
        QString fields;
        QString change;
        QString changeNote;
    };
    QList<Row> rowsByCode(const CodeCountList &codes);
    QList<Row> rowsByCause(const SyncOverview &overview);
    QString text(const Row &row, Column column) const;

    const StatusCatalogue &m_catalogue;
    CauseListPtr m_causes;
    QList<Row> m_rows;
    qint64 m_base = 0;
    QString m_shareTitle;
    bool m_isByCode = true;
    bool m_hasChanges = false;
};

} // namespace Inspector
