// SPDX-License-Identifier: MIT
#include "app/demo/content/json.h"

#include <array>
#include <charconv>

namespace Inspector::Demo::Json
{

namespace
{
constexpr auto NeedsEscape = [] {
    std::array<bool, 256> table{};
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = true;
    table['"'] = table['\\'] = true;
    return table;
}();

bool needsEscape(char c)
{
    return NeedsEscape[static_cast<unsigned char>(c)];
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += "0123456789abcdef"[(c >> 4) & 15];
        out += "0123456789abcdef"[c & 15];
    }
}
} // namespace

void escapeTail(QByteArray &out, qsizetype from)
{
    const char *text = out.constData();
    qsizetype at = from;
    while (at < out.size() && !needsEscape(text[at]))
        ++at;
    if (at == out.size())
        return;
    const QByteArray tail = out.mid(at);
    out.truncate(at);
    for (const char c : tail) {
        if (needsEscape(c))
            appendEscaped(out, c);
        else
            out += c;
    }
}

void appendString(QByteArray &out, QByteArrayView text)
{
    out += '"';
    const qsizetype from = out.size();
    out += text;
    escapeTail(out, from);
    out += '"';
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

void appendPadded(QByteArray &out, qint64 number, int width)
{
    const qsizetype from = out.size();
    out.resize(from + width);
    char *digit = out.data() + from + width;
    for (int i = 0; i < width; ++i, number /= 10)
        *--digit = static_cast<char>('0' + number % 10);
}

Object &Object::key(QByteArrayView key)
{
    if (!m_first)
        m_out += ',';
    m_first = false;
    m_out += '"';
    m_out += key;
    m_out += "\":";
    return *this;
}

Object &Object::text(QByteArrayView name, QByteArrayView value)
{
    key(name);
    appendString(m_out, value);
    return *this;
}

Object &Object::optionalText(QByteArrayView name, QByteArrayView value)
{
    return value.isEmpty() ? *this : text(name, value);
}

Object &Object::number(QByteArrayView name, qint64 value)
{
    key(name);
    appendNumber(m_out, value);
    return *this;
}

Object &Object::boolean(QByteArrayView name, bool value)
{
    key(name);
    m_out += value ? QByteArrayView("true") : QByteArrayView("false");
    return *this;
}

} // namespace Inspector::Demo::Json
