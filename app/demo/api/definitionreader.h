// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/api/filter.h"
#include "app/demo/content/definitions.h"
#include "app/demo/content/jsonreader.h"

#include <chrono>
#include <optional>
#include <variant>

namespace Inspector::Demo
{

// "P7D", "PT6H", "P1DT12H", "P2W". Nothing for other texts.
std::optional<std::chrono::seconds> readDuration(const QByteArray &text);

// The definition of an import that was sent by POST at the time `now`, or what is wrong with it. Without a
// URI and an owner, which are the server's; what is sent for these, and for the times, has no effect, so that
// the JSON of a definition can be sent again.
std::variant<Definition, Failure> readDefinition(const JsonValue &json, const Behaviour &behaviour,
                                                 const QDateTime &now);

} // namespace Inspector::Demo
