// SPDX-License-Identifier: MIT
#pragma once

#include "models/overview/overviewtable.h"
#include "models/overview/syncoverview.h"

namespace Inspector
{

// Why records were rejected, most frequent first: by code alone as long as nothing else is known, then by
// code and fields, with the changes since another sync, whose causes that are gone come last. The
// column of shares names what they are of, and its cells have bars (BarRole). A model for any view; GUI
// thread.
class CausesModel : public OverviewTable
{
    Q_OBJECT

public:
    enum class Column { Code, Field, Rejects, Share, Change, Turn, Meaning };
    // A text as long as any share.
    static QString widestShare();

    // `catalogue` outlives it.
    explicit CausesModel(const StatusCatalogue &catalogue, QObject *parent = nullptr);

    // Shows the overview's current state. Rows of the same causes stay; a view keeps its place.
    void show(const SyncOverview &overview);
    // Only codes are known, from the server or the log.
    bool isByCode() const { return m_isByCode; }
    bool hasChanges() const { return m_hasChanges; }
    // Nothing where the row is known by its code only, or gone.
    const Cause *cause(int row) const;
    QString code(int row) const;
    qint64 rejects(int row) const;
    // The row of this cause, or -1.
    int rowOf(const QByteArray &wanted) const;
    QByteArray key(int row) const;
    // The first one, or -1.
    int rowWithCode(const QString &code) const;
    // How many causes have the same code: more than one, and a filter by code is about more than a cause.
    int causesWith(const QString &code) const;

private:
    // Of thousands, few are ever in sight: their texts are made when they are asked for.
    struct Row {
        QByteArray code;
        qint64 count = 0;             // 0: gone
        const Cause *cause = nullptr; // in m_causes or m_comparison
        QString change;
        QString changeNote;
    };
    static QList<Row> rowsByCode(const CodeCountList &codes);
    static QList<Row> rowsByCause(const CauseList &list);
    static void addChanges(QList<Row> &listed, const Comparison &comparison);
    static bool isSame(const Row &one, const Row &other);
    QString shareTitle(const SyncOverview &overview) const;
    const Row *at(int row) const { return row < 0 || row >= rows() ? nullptr : &m_rows.at(row); }

    int rows() const override { return int(m_rows.size()); }
    QString text(int row, int column) const override;
    std::optional<double> part(int row) const override { return partOf(m_rows.at(row).count, m_base); }
    QVariant more(int row, int column, int role) const override;

    const StatusCatalogue &m_catalogue;
    CauseListPtr m_causes;
    std::optional<Comparison> m_comparison; // has those that are gone
    QList<Row> m_rows;
    qint64 m_base = 0;
    bool m_isByCode = true;
    bool m_hasChanges = false;
};

} // namespace Inspector
