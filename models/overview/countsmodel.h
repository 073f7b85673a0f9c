// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"

#include <QAbstractTableModel>

namespace Inspector
{

// What the rejects of one cause have in their fields: what we see there, values, or shapes, most frequent
// first, with shares of the cause's rejects as bars (BarRole). Rows that stand for others are last. A model
// for any view; GUI thread.
class CountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { What, Rejects, Share, Example };
    static constexpr int ColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void showFindings(const Cause &cause);
    void showTexts(const TextCounts &texts, qint64 rejects, const QString &title);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        qint64 count = 0;
        QString example;
    };
    void setRows(const QList<Row> &rows, qint64 base, const QString &title, bool hasExamples);

    QList<Row> m_rows;
    qint64 m_base = 0;
    QString m_title;
    bool m_hasExamples = false;
};

} // namespace Inspector
