// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QGroupBox>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Inspector
{

// Which columns of a table are exported, and in which order. Several that are selected are marked, moved and
// dragged together.
class ExportColumns : public QGroupBox
{
    Q_OBJECT

public:
    // `all`: in the server's order; `visible`: those that are shown, from left to right. Both empty: not
    // known yet, then all are exported.
    ExportColumns(const QByteArrayList &all, const QByteArrayList &visible, QWidget *parent = nullptr);

    // Empty: all, in the server's order.
    QByteArrayList columns() const;
    bool isNoneChosen() const;

Q_SIGNALS:
    void changed();

private:
    QLayout *makeButtons(const QByteArrayList &visible);
    QByteArrayList checkedNames() const;
    void fill(const QByteArrayList &checked);
    void find(const QString &text);
    void markSelected(const QListWidgetItem *changedItem);
    void moveSelected(int by);

    QByteArrayList m_all;
    QLineEdit *m_find;
    QListWidget *m_list;
};

} // namespace Inspector
