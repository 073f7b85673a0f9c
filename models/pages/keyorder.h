// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace Inspector
{

// What the keys of a page's objects mean. Objects of one kind nearly always have the same members in the same
// order: then a key is told by its bytes, without being unescaped or looked up. Private to the page parser.
class KeyOrder
{
public:
    // `end`: of the body that all keys stand in.
    explicit KeyOrder(const char *end)
        : m_end(end)
    {
    }

    void startObject() { m_last = 0; }
    // What was learned of the key that begins here, behind its quote.
    std::optional<int> find(const char *key)
    {
        const int next = m_keys[m_last].next;
        if (next == 0 || !isKey(m_keys[size_t(next)].raw, key))
            return lookUp(key);
        m_last = size_t(next);
        return m_keys[m_last].meaning;
    }
    void learn(const char *key, int meaning);

private:
    struct Key {
        std::string raw; // as in the body, escapes and all
        int meaning = 0;
        int next = 0; // which one followed it the last time
    };

    bool isKey(const std::string &raw, const char *key) const
    {
        return size_t(m_end - key) > raw.size() && key[raw.size()] == '"' &&
               raw.compare(0, raw.size(), key, raw.size()) == 0;
    }
    std::optional<int> lookUp(const char *key);
    std::string_view rawKey(const char *key) const;
    void follow(size_t found);

    const char *m_end;
    std::vector<Key> m_keys{1}; // the first stands for an object's start
    std::unordered_map<std::string, size_t> m_known;
    size_t m_last = 0;
};

} // namespace Inspector
