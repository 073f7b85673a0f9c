// SPDX-License-Identifier: MIT
#include "tests/support/faults.h"

#include <utility>

namespace Inspector::Demo
{

void Faults::add(Fault fault)
{
    const QRegularExpression path(fault.path, QRegularExpression::CaseInsensitiveOption);
    Q_ASSERT(path.isValid());
    m_armed += {std::move(fault), path};
}

std::optional<Fault> Faults::take(const Request &request)
{
    for (qsizetype i = 0; i < m_armed.size(); ++i) {
        Armed &armed = m_armed[i];
        const bool verbFits = armed.fault.verb.isEmpty() || armed.fault.verb == request.verb;
        if (!verbFits || !armed.path.match(request.path).hasMatch())
            continue;
        if (armed.fault.skip > 0) {
            --armed.fault.skip;
            continue;
        }
        const Fault fault = armed.fault;
        if (fault.times > 0 && --armed.fault.times == 0)
            m_armed.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

std::optional<Request> Faults::exchangePrevious(const Request &request)
{
    if (request.verb != "GET")
        return std::nullopt;
    const auto previous = m_previous.constFind(request.path);
    const std::optional<Request> result =
        previous == m_previous.cend() ? std::nullopt : std::optional(*previous);
    m_previous.insert(request.path, request);
    return result;
}

QByteArray Faults::withItemsOf(const QByteArray &envelope, const QByteArray &items)
{
    // Behind the items there are only numbers and booleans, so the last bracket closes the items.
    const qsizetype end = items.lastIndexOf(']');
    const qsizetype rest = envelope.lastIndexOf(']');
    return end < 0 || rest < 0 ? envelope : items.first(end) + envelope.sliced(rest);
}

} // namespace Inspector::Demo
