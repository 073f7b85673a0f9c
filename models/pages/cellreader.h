// SPDX-License-Identifier: MIT
#pragma once

// Private to the page parser: only its sources see simdjson.
#include "models/pages/rowblock.h"

#include <QString>

#include <simdjson.h>
#include <string_view>

namespace Inspector
{

// Why a page cannot be used, in a clause. Thrown by the readers, caught in parsePage().
struct Refusal {
    QString what;
};

// Without regard to case: the service's own key names are written in more than one way.
bool sameWord(std::string_view a, std::string_view b);

// The value's text: strings unescaped, everything else as the server spelled it. The view is good until the
// parser reads another document.
RowBlock::Cell readCell(simdjson::ondemand::value value);

} // namespace Inspector
