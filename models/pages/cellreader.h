// SPDX-License-Identifier: MIT
#pragma once

// Private to the page parser: only its sources see simdjson.
#include "models/pages/rowblock.h"

#include <QString>

#include <simdjson.h>
#include <string_view>

namespace Inspector
{

// Why a page cannot be used, in a clause. Thrown by the readers, caught in readPage().
struct Refusal {
    QString what;
};

// Without regard to case: the service's own key names are written in more than one way.
bool sameWord(std::string_view a, std::string_view b);

// Reads the values of one body, in the order in which they stand there.
class CellReader
{
public:
    // `json`: the body.
    explicit CellReader(std::string_view json);

    // The value's text: strings unescaped, everything else as the server spelled it. The view is good until
    // the parser reads another document.
    RowBlock::Cell read(simdjson::ondemand::value value)
    {
        RowBlock::Cell cell;
        read(value, cell);
        return cell;
    }
    // The same, into an empty cell: a copy of one that was just written costs more than reading it
    // (measured).
    void read(simdjson::ondemand::value &value, RowBlock::Cell &cell);

private:
    void readString(simdjson::ondemand::value &value, std::string_view token, RowBlock::Cell &cell);
    static void readOther(simdjson::ondemand::value &value, std::string_view token, RowBlock::Cell &cell);
    void findEscape(const char *from);

    const char *m_end;
    const char *m_escape; // the first backslash that is not behind what was read
};

} // namespace Inspector
