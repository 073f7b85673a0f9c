// SPDX-License-Identifier: MIT
#include "app/demo/api/listing.h"

#include "app/demo/content/json.h"

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
// The number, `fallback` if the parameter is missing, or nothing if it is not a number in range and may not
// be clamped.
std::optional<qint64> readNumber(const Request &request, QStringView key, qint64 fallback, qint64 low,
                                 qint64 high, bool clamp)
{
    const QString text = request.value(key);
    if (text.isEmpty())
        return fallback;
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    if (number >= low && number <= high)
        return number;
    return clamp ? std::optional(qBound(low, number, high)) : std::nullopt;
}
} // namespace

std::variant<ListParameters, Failure> readListParameters(const Request &request, qint64 maximumLimit,
                                                         std::span<const Term> terms,
                                                         const Behaviour &behaviour)
{
    ListParameters result;
    const auto limit = readNumber(request, u"limit", 1000, 1, maximumLimit, behaviour.clampLimit);
    if (!limit)
        return Failure{"limit", request.value(u"limit").toUtf8(),
                       "Must be an integer between 1 and " + QByteArray::number(maximumLimit)};
    const auto offset =
        readNumber(request, u"offset", 0, 0, std::numeric_limits<qint64>::max(), behaviour.clampLimit);
    if (!offset)
        return Failure{"offset", request.value(u"offset").toUtf8(), "Must be an integer of 0 or more"};
    result.limit = behaviour.serverLimit > 0 ? qMin(*limit, qint64(behaviour.serverLimit)) : *limit;
    result.offset = *offset;
    result.totals = request.value(u"totalResults").compare("false"_L1, Qt::CaseInsensitive) != 0;
    if (terms.empty())
        return result;

    const ReadFilter filter = readFilter(request.value(u"q"), terms, behaviour);
    if (const auto *failure = std::get_if<Failure>(&filter))
        return *failure;
    if (const auto *read = std::get_if<Filter>(&filter))
        result.filter = *read;
    const ReadOrder order = readOrder(request.value(u"orderBy"), terms, behaviour);
    if (const auto *failure = std::get_if<Failure>(&order))
        return *failure;
    if (const auto *read = std::get_if<Order>(&order))
        result.order = *read;
    return result;
}

Response validationError(const Failure &failure)
{
    Response response;
    response.status = 400;
    response.reason = "There was a validation error.";
    QByteArray json = "{\"failures\":[";
    Json::Object object(json);
    object.text("field", failure.field)
        .text("value", failure.value)
        .text("constraint", failure.constraint)
        .end();
    response.setJson(json + "]}");
    return response;
}

QByteArray listBody(const ListParameters &parameters, qint64 total, bool omitEmptyItems,
                    const std::function<void(QByteArray &out, qint64 row)> &appendRow)
{
    const qint64 first = qMin(parameters.offset, total);
    const qint64 count = qMin(parameters.limit, total - first);
    QByteArray out = "{";
    if (count > 0 || !omitEmptyItems) {
        out += "\"items\":[";
        for (qint64 row = first; row < first + count; ++row) {
            if (row > first)
                out += ',';
            appendRow(out, row);
            if (row == first) // the first row tells how much room the page will take
                out.reserve(static_cast<qsizetype>(count * (out.size() + 64) + count * out.size() / 8));
        }
        out += "],";
    }
    if (parameters.totals) {
        out += "\"totalResults\":";
        Json::appendNumber(out, total);
        out += ',';
    }
    out += "\"limit\":";
    Json::appendNumber(out, parameters.limit);
    out += ",\"offset\":";
    Json::appendNumber(out, parameters.offset);
    out += ",\"count\":";
    Json::appendNumber(out, count);
    // Without the total hasMore is computed from the returned rows (documented): a full page claims that more
    // follow.
    const bool hasMore = parameters.totals ? first + count < total : count == parameters.limit;
    out += hasMore ? ",\"hasMore\":true}" : ",\"hasMore\":false}";
    return out;
}

QByteArray listBody(const ListParameters &parameters, const QList<qint64> &rows, bool omitEmptyItems,
                    const std::function<void(QByteArray &out, qint64 row)> &appendRow)
{
    return listBody(
        parameters, rows.size(), omitEmptyItems,
        [&rows, &appendRow](QByteArray &out, qint64 position) { appendRow(out, rows.at(position)); });
}

} // namespace Inspector::Demo
