// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/dayspan.h"

#include <QDialog>

class QDateEdit;

namespace Inspector
{

// Asks for the first and the last day. The first is never after the last: moving one past the other takes
// that one along.
class DaysDialog : public QDialog
{
    Q_OBJECT

public:
    // Both days are given.
    DaysDialog(const DaySpan &days, QWidget *parent);

Q_SIGNALS:
    void chosen(const Inspector::DaySpan &days);

private:
    QDateEdit *addDay(const QDate &day, const QString &name);

    QDateEdit *m_first;
    QDateEdit *m_last;
};

} // namespace Inspector
