// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Inspector
{

class PagedTableModel;

// How many syncs the account has created within the last hour, against the numbers that Oracle asks to keep
// to; counted from the list, as far as the list shows it.
class HourLabel : public QLabel
{
    Q_OBJECT

public:
    explicit HourLabel(QWidget *parent = nullptr);
    void count(const PagedTableModel &syncs);
};

} // namespace Inspector
