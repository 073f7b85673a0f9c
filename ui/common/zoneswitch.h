// SPDX-License-Identifier: MIT
#pragma once

#include <QAction>

namespace Inspector
{

// "Times in UTC": the one switch between this computer's zone and UTC for every time of the service that the
// window shows. Remembered. By the time toggled() reaches others the choice holds, and they show their times
// anew.
class ZoneSwitch : public QAction
{
    Q_OBJECT

public:
    explicit ZoneSwitch(QObject *parent);
};

} // namespace Inspector
