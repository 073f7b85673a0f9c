// SPDX-License-Identifier: MIT
#include "models/client/apicall.h"

#include "models/client/apiclient.h"
#include "models/http/httpexchange.h"

namespace Inspector
{

ApiCall::ApiCall(ApiClient &client, ApiRequest request)
    : m_client(&client)
    , m_request(std::move(request))
{
}

ApiCall::~ApiCall()
{
    cancel();
}

void ApiCall::cancel()
{
    m_exchange.reset();
    m_isUnanswered = false;
    if (m_client)
        m_client->forget(this);
    m_client = nullptr;
}

bool ApiCall::askAgain(const ApiError &error)
{
    return m_client && m_client->askAgain(this, error);
}

void ApiCall::conclude(const Result<HttpAnswer> &result)
{
    // After this the call is nobody's business but its owner's, who may drop it in the slot.
    m_exchange.reset();
    m_isUnanswered = false;
    Q_EMIT finished(result);
}

} // namespace Inspector
