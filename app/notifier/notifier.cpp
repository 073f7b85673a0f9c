// SPDX-License-Identifier: MIT
#include "app/notifier/notifier.h"

#include "app/notifier/traynotifier.h"
#ifdef INSPECTOR_HAS_DBUS
#include "app/notifier/dbusnotifier.h"
#endif

namespace Inspector
{

std::unique_ptr<Notifier> Notifier::forThisDesktop()
{
    auto tray = std::make_unique<TrayNotifier>();
#ifdef INSPECTOR_HAS_DBUS
    return std::make_unique<DBusNotifier>(std::move(tray));
#else
    return tray;
#endif
}

} // namespace Inspector
