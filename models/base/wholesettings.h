// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

namespace Inspector
{

// Settings that are changed. QSettings takes its file for written, with the status NoError, when the last
// part of it found no room on the disk (measured with Qt 6.4.2: what other settings were in it is gone). Any
// thread, as QSettings.
class WholeSettings : public QSettings
{
public:
    using QSettings::QSettings;

    // Writes what was changed; to be called in place of sync(), and before this object goes. False: it
    // couldn't be written, and the file is as it was.
    bool save();
};

} // namespace Inspector
