// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>
#include <string_view>

// The word lists of the made-up people; UTF-8. Mail domains end in .example (RFC 2606), so nobody real is
// named.
namespace Inspector::Demo::Words
{

struct Name {
    std::string_view text;
    std::string_view ascii; // as it stands in a mail address
};

struct Place {
    std::string_view country;
    std::string_view dialCode;
    std::string_view companySuffix;
    std::string_view postalPattern; // '9' a digit, 'A' a letter
    std::array<std::string_view, 4> cities;
    std::array<Name, 8> first;
    std::array<Name, 8> last;
};

std::span<const Place> places();
std::span<const Name> companies();
std::span<const std::string_view> jobs();
std::span<const std::string_view> industries();
std::span<const std::string_view> products();
std::span<const std::string_view> events();
std::span<const std::string_view> notes();

} // namespace Inspector::Demo::Words
