// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"

#include <QAction>

namespace Inspector
{

// "Times in UTC": the one switch between this computer's zone and UTC for every time of the service that the
// window shows. Remembered.
class ZoneSwitch : public QAction
{
    Q_OBJECT

public:
    explicit ZoneSwitch(QObject *parent);

    Zone zone() const { return isChecked() ? Zone::Utc : Zone::Local; }
};

} // namespace Inspector
