// SPDX-License-Identifier: MIT
#pragma once

#include "models/files/growingbytes.h"
#include "models/pages/rowblock.h"

#include <array>

namespace Inspector
{

struct CsvOptions {
    char delimiter = ',';
    bool byteOrderMark = false;
    // Puts a ' before a cell that starts with = + - @ TAB or CR, which spreadsheets would run as a formula
    // (OWASP, "CSV injection"). Off by default: it changes what the server sent.
    bool formulaGuard = false;
    // With the guard: numbers and phone numbers that start with + or - are left as they are, for a
    // spreadsheet does not run them.
    bool sparesNumbers = false;
    bool header = true;
    QByteArrayList columns; // names, in order; empty: all
    bool operator==(const CsvOptions &) const = default;
};

// Cells as fields of RFC 4180: quoted when they hold the delimiter, a quote, CR or LF.
class CsvCells
{
public:
    explicit CsvCells(const CsvOptions &options);

    void put(GrowingBytes &out, const RowBlock::Cell &cell) const;

private:
    bool isGuarded(std::string_view text) const;
    void putAny(GrowingBytes &out, std::string_view text) const;

    bool m_formulaGuard;
    bool m_sparesNumbers;
    quint64 m_delimiters; // in every byte
    std::array<bool, 256> m_special{};
};

} // namespace Inspector
