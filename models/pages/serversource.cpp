// SPDX-License-Identifier: MIT
#include "models/pages/serversource.h"

#include "models/client/apiclient.h"
#include "models/pages/serverpages.h"

namespace Inspector
{

std::unique_ptr<PageSource> ServerSource::pages()
{
    return std::make_unique<ServerPages>(m_client);
}

Owned<AnswerRequest> ServerSource::ask(const QByteArray &path)
{
    return Owned<AnswerRequest>(new ServerAnswer(m_client, path));
}

ServerAnswer::ServerAnswer(ApiClient &client, const QByteArray &path)
    : m_silence(client)
    , m_call(client.send({.path = path}))
{
    m_silence.watch(*m_call);
    connect(&m_silence, &Silence::changed, this, &AnswerRequest::silenceChanged);
    connect(m_call.get(), &ApiCall::finished, this, &AnswerRequest::finished);
}

void ServerAnswer::cancel()
{
    m_call.reset();
}

} // namespace Inspector
