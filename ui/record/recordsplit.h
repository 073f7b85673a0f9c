// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/resource.h"

#include <QByteArray>
#include <QSplitter>
#include <QTimer>

namespace Inspector
{

class RecordPane;
class TableView;

// A table with the record of its current row below or beside it, when that is wanted. Whether, where and how
// large is remembered for each table.
class RecordSplit : public QSplitter
{
    Q_OBJECT

public:
    // Takes the view in. The view's model outlives both.
    RecordSplit(TableView &view, Table table, QWidget *parent = nullptr);
    ~RecordSplit() override;

    bool isRecordShown() const;
    void showRecord(bool shown);

private:
    void setBeside(bool beside);
    void readSizes();
    void saveSizes();
    void follow();

    TableView &m_view;
    RecordPane *m_record;
    QByteArray m_shownKey;
    QByteArray m_besideKey;
    QByteArray m_sizesKey;
    QTimer m_saving;
};

} // namespace Inspector
