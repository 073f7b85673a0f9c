// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"
#include "models/overview/overviewtable.h"

namespace Inspector
{

// What the rejects of one cause have in their fields: findings, values, or patterns, most frequent
// first, with shares of the cause's rejects as bars (BarRole). Rows that stand for others are last. A model
// for any view; GUI thread.
class CountsModel : public OverviewTable
{
    Q_OBJECT

public:
    enum class Column { What, Rejects, Share, Example };
    // Only findings have examples, which are theirs alone.
    enum class Kind { Findings, Texts };

    CountsModel(Kind kind, const QString &title, QObject *parent = nullptr);

    void showFindings(const Cause &cause);
    void showTexts(const TextCounts &texts, qint64 rejects);
    void clear() { setRows({}, 0); }

private:
    struct Row {
        QString what;
        qint64 count = 0;
        QString example;
    };
    int rows() const override { return int(m_rows.size()); }
    QString text(int row, int column) const override;
    std::optional<double> part(int row) const override { return partOf(m_rows.at(row).count, m_base); }
    void setRows(const QList<Row> &rows, qint64 base);

    QList<Row> m_rows;
    qint64 m_base = 0;
};

} // namespace Inspector
