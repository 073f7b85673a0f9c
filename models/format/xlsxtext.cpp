// SPDX-License-Identifier: MIT
#include "models/format/xlsxtext.h"

#include <QtGlobal>

#include <array>
#include <cctype>

namespace Inspector
{

namespace
{
constexpr std::string_view Ellipsis = "\u2026";

bool isContinuation(char c)
{
    return (uchar(c) & 0xC0) == 0x80;
}

// Up to where it fits into so many UTF-16 units, in bytes.
size_t sizeWithin(std::string_view text, int most)
{
    int units = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        if (isContinuation(text[i]))
            continue;
        // Four bytes stand for what takes a pair.
        units += uchar(text[i]) >= 0xF0 ? 2 : 1;
        if (units > most)
            return i;
    }
    return text.size();
}

// Whatever isn't always itself.
constexpr std::array<bool, 256> specialBytes()
{
    std::array<bool, 256> special{};
    for (size_t c = 0; c < 0x20; ++c)
        special[c] = c != '\t' && c != '\n';
    for (const char c : {'&', '<', '>', '_'})
        special[uchar(c)] = true;
    special[0xEF] = true; // U+FFFE and U+FFFF begin with it
    return special;
}

// _x0041_, and for LibreOffice fewer digits will do.
bool isEscape(std::string_view text)
{
    if (!text.starts_with("_x"))
        return false;
    size_t end = 2;
    while (end < text.size() && end < 6 && std::isxdigit(uchar(text[end])) != 0)
        ++end;
    return end > 2 && end < text.size() && text[end] == '_';
}

// Appends what the text begins with; how many bytes that was.
size_t appendSpecial(std::string &out, std::string_view text)
{
    constexpr std::string_view Digits = "0123456789ABCDEF";
    const char c = text.front();
    switch (c) {
    case '&':
        out += "&amp;";
        return 1;
    case '<':
        out += "&lt;";
        return 1;
    case '>':
        out += "&gt;";
        return 1;
    case '_':
        out += isEscape(text) ? "_x005F_" : "_";
        return 1;
    case '\xEF':
        if (text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF")) {
            out += text[2] == '\xBE' ? "_xFFFE_" : "_xFFFF_";
            return 3;
        }
        out += c;
        return 1;
    default:
        out += "_x00";
        out += Digits[uchar(c) >> 4];
        out += Digits[uchar(c) & 0xF];
        out += '_';
        return 1;
    }
}
} // namespace

bool appendXlsxText(std::string &out, std::string_view text)
{
    static constexpr auto Special = specialBytes();
    // A text has no more units than bytes.
    const bool isWhole =
        text.size() <= size_t(MostCellUnits) || sizeWithin(text, MostCellUnits) == text.size();
    if (!isWhole)
        text = text.substr(0, sizeWithin(text, MostCellUnits - 1));
    size_t from = 0;
    while (from < text.size()) {
        size_t to = from;
        while (to < text.size() && !Special[uchar(text[to])])
            ++to;
        out.append(text, from, to - from);
        from = to < text.size() ? to + appendSpecial(out, text.substr(to)) : to;
    }
    if (!isWhole)
        out += Ellipsis;
    return isWhole;
}

} // namespace Inspector
