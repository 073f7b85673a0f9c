// SPDX-License-Identifier: MIT
#include "ui/common/zoneswitch.h"

#include "models/base/preference.h"

namespace Inspector
{

namespace
{
const Preference<bool> savedChoice{"window/timesInUtc"};
} // namespace

ZoneSwitch::ZoneSwitch(QObject *parent)
    : QAction(tr("Times in &UTC"), parent)
{
    setCheckable(true);
    setChecked(savedChoice.value());
    setToolTip(
        tr("Show Eloqua's times in UTC instead of this computer's time zone; data values aren't changed"));
    connect(this, &QAction::toggled, this, [](bool utc) { savedChoice.set(utc); });
}

} // namespace Inspector
