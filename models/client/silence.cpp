// SPDX-License-Identifier: MIT
#include "models/client/silence.h"

#include "models/base/text.h"
#include "models/client/apiclient.h"

namespace Inspector
{

Silence::Silence(const ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &Silence::look);
}

void Silence::watch(ApiCall &call)
{
    m_limits = m_client.silenceLimits();
    m_calls.removeIf([](const QPointer<ApiCall> &known) { return !known; });
    m_calls << &call;
    connect(&call, &ApiCall::sent, this, &Silence::begin);
    connect(&call, &ApiCall::heard, this, &Silence::hear);
}

// A call that was dropped says nothing any more, so they are asked.
int Silence::waiting() const
{
    return int(std::count_if(m_calls.cbegin(), m_calls.cend(),
                             [](const QPointer<ApiCall> &call) { return call && call->isUnanswered(); }));
}

void Silence::begin()
{
    if (waiting() > 1)
        return;
    m_heard = m_limits.now();
    m_look.start(0);
}

void Silence::hear()
{
    m_heard = m_limits.now();
    if (m_span)
        m_look.start(0);
}

void Silence::look()
{
    using namespace std::chrono;
    const milliseconds silent = m_limits.now() - m_heard;
    std::optional<seconds> span;
    if (waiting() > 0) {
        if (silent >= m_limits.quiet)
            span = duration_cast<seconds>(silent);
        m_look.start(span ? m_limits.step : m_limits.quiet - silent);
    }
    if (std::exchange(m_span, span) != span)
        Q_EMIT changed();
}

QString silenceText(std::chrono::seconds span)
{
    return Text::tr("Eloqua hasn't answered for %1 s").arg(span.count());
}

} // namespace Inspector
