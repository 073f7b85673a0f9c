// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/api/filter.h"
#include "app/demo/http/request.h"

#include <functional>
#include <optional>
#include <span>
#include <variant>

// Lists as Eloqua sends them: the parameters that every list takes, and the envelope around the rows.
namespace Inspector::Demo
{

struct ListParameters {
    qint64 limit = 1000;
    qint64 offset = 0;
    bool totals = true;
    std::optional<Filter> filter;
    std::optional<Order> order;
};

// No terms: the list knows neither q nor orderBy, and what is sent for them has no effect.
std::variant<ListParameters, Failure> readListParameters(const Request &request, qint64 maximumLimit,
                                                         std::span<const Term> terms,
                                                         const Behaviour &behaviour);

// 400 "There was a validation error." with the failure in its body.
Response validationError(const Failure &failure);

// The envelope with the rows of this page; `appendRow` appends the JSON of the row with this number.
QByteArray listBody(const ListParameters &parameters, qint64 total, bool omitEmptyItems,
                    const std::function<void(QByteArray &out, qint64 row)> &appendRow);

// As listBody() for rows that were chosen by q or orderBy: row numbers are looked up in `rows`.
QByteArray listBody(const ListParameters &parameters, const QList<qint64> &rows, bool omitEmptyItems,
                    const std::function<void(QByteArray &out, qint64 row)> &appendRow);

} // namespace Inspector::Demo
