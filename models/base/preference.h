// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/wholesettings.h"

#include <QVariant>

namespace Inspector
{

// One setting: a key, a type and a default, declared as a file-static next to its only user, for instance
//     static const Preference<QByteArray> geometry{"window/geometry"};
// or inline in the header of what it steers, when the Preferences dialog sets it.
// Never for anything secret: settings are plain files.
template <typename T>
class Preference
{
public:
    explicit Preference(const char *key, T fallback = {})
        : m_key(key)
        , m_fallback(std::move(fallback))
    {
    }

    T value() const
    {
        return QSettings()
            .value(QLatin1StringView(m_key), QVariant::fromValue(m_fallback))
            .template value<T>();
    }
    void set(const T &value) const
    {
        WholeSettings settings;
        settings.setValue(QLatin1StringView(m_key), QVariant::fromValue(value));
        settings.save();
    }
    void forget() const
    {
        WholeSettings settings;
        settings.remove(QLatin1StringView(m_key));
        settings.save();
    }

private:
    const char *m_key;
    T m_fallback;
};

} // namespace Inspector
