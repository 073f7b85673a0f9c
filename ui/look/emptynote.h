// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace Inspector
{

// Why a table has no rows, in its place: in sight while it is empty. Belongs to the view, whose model is
// there before and stays.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    EmptyNote(const QString &sentence, QAbstractItemView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void display();

    QAbstractItemView &m_view;
};

} // namespace Inspector
