// SPDX-License-Identifier: MIT
#pragma once

#include "models/edits/repairvalues.h"

#include <QAbstractTableModel>
#include <QFrame>

class QLabel;
class QPushButton;

namespace Inspector
{

class FittedTable;

// The first cells that an edit would change, before and after. Values have signs for what can't be seen.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Column { Record, Field, Before, After };
    static constexpr int ColumnCount = 4;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const EditPreview &preview, const QStringList &fields);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<EditPreview::Sample> m_samples;
    QStringList m_fields;
};

// What an edit would do, between asking for it and agreeing to it: how many cells, the first of them, and
// Apply. Above the table, so that the records stay in sight. Hidden while nothing is asked for.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    // It is being counted.
    void wait(const RepairEdit &edit);
    // `asked`: how many records it is about.
    void show(const RepairEdit &edit, const EditPreview &preview, const QStringList &fields, qint64 asked);
    // It can't be done: a sentence.
    void refuse(const RepairEdit &edit, const QString &why);
    void clear();
    bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    void applied();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void display(const RepairEdit &edit, const QString &text, bool canApply);

    PreviewModel m_model;
    QLabel *m_intention;
    QLabel *m_count;
    QPushButton *m_apply;
    QPushButton *m_cancel;
    FittedTable *m_table;
};

} // namespace Inspector
