// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <utility>
#include <variant>

namespace Inspector
{

// A value or the ApiError that came instead. Stands in for C++23's std::expected, which g++ 12 lacks.
// Asking for the side that is not there is a programming mistake (std::bad_variant_access).
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(ApiError error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    const T &operator*() const & { return value(); }

    const ApiError &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, ApiError> m_content;
};

struct Done {
};
// Success without a value.
using Outcome = Result<Done>;

} // namespace Inspector
