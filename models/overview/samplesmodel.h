// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/cause.h"
#include "models/causes/faultyparts.h"
#include "models/overview/overviewtable.h"

namespace Inspector
{

// A few rejects of a cause, one row for each field that Eloqua refused (or, where it named none, for the
// identifier): the value, the finding in it, and Eloqua's message. Values are shown as visibleText(), whole
// in WholeValueRole; the faulty parts are in PartsRole for painting, and in words for assistive technology. A
// model for any view; GUI thread.
class SamplesModel : public OverviewTable
{
    Q_OBJECT

public:
    enum class Column { Record, Field, Value, Finding, Message };
    enum Role {
        WholeValueRole = Qt::UserRole + 1, // QString
        PartsRole                          // QList<TextPart> in a QVariant
    };
    static constexpr int MostSamples = 5;

    explicit SamplesModel(QObject *parent = nullptr);

    // `fields`: of the records, as in CauseList. `rules`: how they are read.
    void show(const Cause &cause, const QByteArrayList &fields, const ReadingRules &rules);
    void clear() { setRows({}); }

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
    int rows() const override { return int(m_rows.size()); }
    QString text(int row, int column) const override;
    QVariant more(int row, int column, int role) const override;
    void setRows(const QList<Row> &rows);

    QList<Row> m_rows;
};

} // namespace Inspector
