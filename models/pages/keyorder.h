// SPDX-License-Identifier: MIT
#pragma once

#include <cstring>
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
    // What was learned of the key that begins here, behind its quote; null: nothing. Good until learn(). A
    // pointer and no std::optional, whose two parts would be stored apart and read as one word, for which the
    // processor waits (measured: a sixth of the walk).
    const int *find(const char *key)
    {
        const int next = m_keys[m_last].next;
        if (next == 0 || !isKey(m_keys[size_t(next)].raw, key))
            return lookUp(key);
        m_last = size_t(next);
        return &m_keys[m_last].meaning;
    }
    void learn(const char *key, int meaning);

private:
    struct Key {
        std::string raw; // as in the body, escapes and closing quote and all
        int meaning = 0;
        int next = 0; // which one followed it the last time
    };

    // In words, the last two of which may overlap: most keys are shorter than what memcmp() is good at.
    bool isKey(const std::string &raw, const char *key) const
    {
        constexpr size_t Word = 8;
        const auto isSame = [&](size_t at, size_t size) {
            return std::memcmp(raw.data() + at, key + at, size) == 0;
        };
        if (size_t(m_end - key) < raw.size())
            return false;
        if (raw.size() < Word)
            return isSame(0, raw.size());
        for (size_t at = 0; at + Word < raw.size(); at += Word) {
            if (!isSame(at, Word))
                return false;
        }
        return isSame(raw.size() - Word, Word);
    }
    const int *lookUp(const char *key);
    std::string_view rawKey(const char *key) const;
    void follow(size_t found);

    const char *m_end;
    std::vector<Key> m_keys{1}; // the first stands for an object's start
    std::unordered_map<std::string, size_t> m_known;
    size_t m_last = 0;
};

} // namespace Inspector
