// SPDX-License-Identifier: MIT
#include "models/pages/keyorder.h"

namespace Inspector
{

std::string_view KeyOrder::rawKey(const char *key) const
{
    const char *at = key;
    while (at < m_end && *at != '"')
        at += *at == '\\' ? 2 : 1;
    return {key, size_t(std::min(at, m_end) - key)};
}

void KeyOrder::follow(size_t found)
{
    m_keys[m_last].next = int(found);
    m_last = found;
}

const int *KeyOrder::lookUp(const char *key)
{
    const auto known = m_known.find(std::string(rawKey(key)));
    if (known == m_known.end())
        return nullptr;
    follow(known->second);
    return &m_keys[m_last].meaning;
}

void KeyOrder::learn(const char *key, int meaning)
{
    const std::string raw(rawKey(key));
    m_known[raw] = m_keys.size();
    m_keys.push_back({raw + '"', meaning});
    follow(m_keys.size() - 1);
}

} // namespace Inspector
