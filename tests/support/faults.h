// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/http/request.h"
#include "tests/support/fault.h"

#include <QRegularExpression>

#include <optional>

namespace Inspector::Demo
{

// The faults that are armed, and the requests that Repeat needs to remember. Not thread-safe.
class Faults
{
public:
    void add(Fault fault);
    void clear() { m_armed.clear(); }
    // The fault that acts on this request, if any; counts it.
    std::optional<Fault> take(const Request &request);

    // The previous GET of the same path; `request` takes its place.
    std::optional<Request> exchangePrevious(const Request &request);

    // The items of one list in the envelope of another.
    static QByteArray withItemsOf(const QByteArray &envelope, const QByteArray &items);

private:
    struct Armed {
        Fault fault;
        QRegularExpression path;
    };

    QList<Armed> m_armed;
    QHash<QString, Request> m_previous;
};

} // namespace Inspector::Demo
