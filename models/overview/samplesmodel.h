// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"
#include "models/causes/faultyparts.h"

#include <QAbstractTableModel>

namespace Inspector
{

// A few rejects of a cause, one row for each field that Eloqua refused (or, where it named none, for the
// identifier): the value, what we see in it, and Eloqua's words. Values are shown as visibleText(), whole in
// WholeValueRole; the faulty parts are in PartsRole for who paints, and in words for who reads. A model for
// any view; GUI thread.
class SamplesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Record, Field, Value, Finding, Message };
    static constexpr int ColumnCount = 5;
    enum Role {
        WholeValueRole = Qt::UserRole + 1, // QString
        PartsRole                          // QList<TextPart> in a QVariant
    };
    static constexpr int MostSamples = 5;

    using QAbstractTableModel::QAbstractTableModel;

    // `fields`: of the records, as in CauseList. `rules`: how they are read.
    void show(const Cause &cause, const QByteArrayList &fields, const ReadingRules &rules);
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString record;
        QString field;
        QString value;
        QString shown;
        Finding finding = Finding::LooksRight;
        QList<TextPart> parts;
        QString message;
    };
    QString text(const Row &row, Column column) const;

    QList<Row> m_rows;
};

} // namespace Inspector
