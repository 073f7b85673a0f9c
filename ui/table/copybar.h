// SPDX-License-Identifier: MIT
#pragma once

#include "models/format/cliptext.h"
#include "models/tables/rowcollector.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace Inspector
{

class TableView;

// Puts what is selected in a table on the clipboard, whole or not at all. Rows that are not in memory are
// fetched first; the bar shows how far that is, and lets a person stop it. More than MostCells belong into a
// file.
class CopyBar : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 MostCells = 100'000;

    // Both outlive the bar.
    CopyBar(TableView &view, PagedTableModel &model, const QString &table, QWidget *parent = nullptr);

    void copy(Inspector::ClipFormat format);

Q_SIGNALS:
    void remark(const QString &sentence);

private:
    QList<QRect> selectedAreas() const;
    void conclude(const Result<RowBlock> &result);
    void showProgress();
    void end();

    TableView &m_view;
    PagedTableModel &m_model;
    ClipFormat m_format = ClipFormat::Tabs;
    QList<int> m_columns;
    Owned<RowCollector> m_collector;
    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace Inspector
