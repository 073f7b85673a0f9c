// SPDX-License-Identifier: MIT
#include "app/demo/http/request.h"

#include <algorithm>

namespace Inspector::Demo
{

QString Request::value(QStringView key) const
{
    const auto found =
        std::find_if(query.begin(), query.end(), [key](const auto &pair) { return pair.first == key; });
    return found == query.end() ? QString() : found->second;
}

bool Request::hasQuery(QStringView key) const
{
    return std::any_of(query.begin(), query.end(), [key](const auto &pair) { return pair.first == key; });
}

void Response::setJson(QByteArray json)
{
    headers.prepend({"Content-Type", "application/json; charset=utf-8"});
    body = std::move(json);
}

void Response::setHtml(QByteArray html)
{
    headers.prepend({"Content-Type", "text/html; charset=utf-8"});
    body = std::move(html);
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "The requested resource was not found.";
    case 409:
        return "There was a conflict.";
    case 410:
        return "The requested resource is no longer available.";
    case 413:
        return "Storage space exceeded.";
    case 429:
        return "Too Many Requests";
    case 500:
        return "The service has encountered an error.";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    default:
        return "Status";
    }
}

} // namespace Inspector::Demo
