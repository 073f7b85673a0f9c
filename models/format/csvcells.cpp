// SPDX-License-Identifier: MIT
#include "models/format/csvcells.h"

#include <algorithm>

namespace Inspector
{

namespace
{

bool startsFormula(std::string_view text)
{
    return !text.empty() && std::strchr("=+-@\t\r", text.front()) != nullptr && text.front() != '\0';
}

// +46 70 123 45 67, -12.5, +1 (555) 123: digits without an operator between them, which no spreadsheet
// evaluates. +46-70-123 is a subtraction to it.
bool isSignedNumber(std::string_view text)
{
    const auto isPart = [](char c) { return std::strchr("0123456789 ().,", c) != nullptr && c != '\0'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return (text.front() == '+' || text.front() == '-') &&
           std::all_of(text.begin() + 1, text.end(), isPart) &&
           std::any_of(text.begin(), text.end(), isDigit);
}

} // namespace

CsvCells::CsvCells(const CsvOptions &options)
    : m_formulaGuard(options.formulaGuard)
    , m_sparesNumbers(options.sparesNumbers)
    , m_delimiters(GrowingBytes::everyByte(options.delimiter))
{
    for (const char c : {options.delimiter, '"', '\r', '\n'})
        m_special[uchar(c)] = true;
}

bool CsvCells::isGuarded(std::string_view text) const
{
    return m_formulaGuard && startsFormula(text) && !(m_sparesNumbers && isSignedNumber(text));
}

// In a plain text only the delimiter asks for quotes.
void CsvCells::put(GrowingBytes &out, const RowBlock::Cell &cell) const
{
    // At worst each character is a quote, to be doubled.
    out.room(cell.text.size() * 2 + 3);
    if (!cell.isPlain || m_formulaGuard) {
        putAny(out, cell.text);
    } else if (!out.putPlainWithout(cell.text, m_delimiters)) {
        out.put('"');
        out.putPlain(cell.text);
        out.put('"');
    }
}

void CsvCells::putAny(GrowingBytes &out, std::string_view text) const
{
    const bool guard = isGuarded(text);
    const bool quote = std::any_of(text.begin(), text.end(), [this](char c) { return m_special[uchar(c)]; });
    if (quote)
        out.put('"');
    if (guard)
        out.put('\'');
    size_t begin = 0;
    for (size_t at = quote ? text.find('"') : text.npos; at != text.npos; at = text.find('"', at + 1)) {
        out.put(text.substr(begin, at - begin + 1));
        out.put('"');
        begin = at + 1;
    }
    out.put(text.substr(begin));
    if (quote)
        out.put('"');
}

} // namespace Inspector
