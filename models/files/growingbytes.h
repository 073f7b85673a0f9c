// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <cstring>
#include <string_view>

namespace Inspector
{

// Bytes to be appended to without a look at the room each time: room() is asked for once for all that one
// cell may need, and everything else takes it as given.
class GrowingBytes
{
public:
    // What is written in words may go that far beyond its end.
    static constexpr size_t Word = 8;

    void reserve(qsizetype size)
    {
        m_bytes = QByteArray(size, Qt::Uninitialized);
        m_at = m_bytes.data();
        m_end = m_at + size;
    }
    qsizetype size() const { return m_at - m_bytes.constData(); }
    void room(size_t size)
    {
        if (size_t(m_end - m_at) < size + Word)
            grow(size + Word);
    }

    // All that follows needs room.
    void put(char c) { *m_at++ = c; }
    void put(std::string_view text)
    {
        std::memcpy(m_at, text.data(), text.size());
        m_at += text.size();
    }
    // A short text of which a word can be read wherever it ends.
    void putPlain(std::string_view text)
    {
        for (size_t i = 0; i < text.size(); i += Word)
            std::memcpy(m_at + i, text.data() + i, Word);
        m_at += text.size();
    }
    // The same; false, and nothing is put, if `special` is in it.
    bool putPlainWithout(std::string_view text, quint64 special)
    {
        quint64 found = 0;
        for (size_t i = 0; i < text.size(); i += Word) {
            std::memcpy(m_at + i, text.data() + i, Word);
            quint64 differs = qFromLittleEndian<quint64>(text.data() + i) ^ special;
            // What is behind the end differs.
            if (text.size() - i < Word)
                differs |= ~quint64(0) << (8 * (text.size() - i));
            found |= (differs - Ones) & ~differs & Ones << 7;
        }
        if (found != 0)
            return false;
        m_at += text.size();
        return true;
    }
    // For putPlainWithout().
    static quint64 everyByte(char c) { return Ones * uchar(c); }

    QByteArray take()
    {
        m_bytes.truncate(size());
        m_at = m_end = nullptr;
        return std::move(m_bytes);
    }

private:
    static constexpr quint64 Ones = 0x0101010101010101;

    void grow(size_t more)
    {
        const qsizetype used = size();
        m_bytes.resize(std::max(m_bytes.size() * 2, used + qsizetype(more)));
        m_at = m_bytes.data() + used;
        m_end = m_bytes.data() + m_bytes.size();
    }

    QByteArray m_bytes;
    char *m_at = nullptr;
    char *m_end = nullptr;
};

} // namespace Inspector
