// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

namespace Inspector
{

// Ownership is cancellation: whoever asked for a piece of work owns it, and dropping it cancels it silently.
// Outgoing signals are severed first, because an object waiting for its deleteLater() still delivers them;
// deletion is deferred, because the owner often drops a call inside that call's own signal.
struct OwnedDeleter {
    template <typename T>
    void operator()(T *object) const
    {
        object->disconnect();
        if constexpr (requires { object->cancel(); })
            object->cancel();
        object->deleteLater();
    }
};

template <typename T>
using Owned = std::unique_ptr<T, OwnedDeleter>;

} // namespace Inspector
