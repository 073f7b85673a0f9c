// SPDX-License-Identifier: MIT
#include "app/demo/throttle.h"

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

std::optional<Response> Throttle::refusal(const Request &request, const Behaviour &behaviour, int busy)
{
    if (!request.path.contains("/api/bulk"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    Response tooMany;
    tooMany.status = 429;
    if (behaviour.mostAtOnce > 0 && busy > behaviour.mostAtOnce)
        return tooMany;
    const qint64 span = behaviour.throttle.count();
    if (span > 0 && m_sinceLast.isValid() && !m_sinceLast.hasExpired(span)) {
        tooMany.headers = {{"Retry-After", QByteArray::number((span + 999) / 1000)}};
        return tooMany;
    }
    m_sinceLast.start();
    return std::nullopt;
}

} // namespace Inspector::Demo
