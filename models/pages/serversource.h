// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/silence.h"
#include "models/pages/syncsource.h"

namespace Inspector
{

// Syncs as Eloqua has them. Outlived by the ApiClient.
class ServerSource final : public SyncSource
{
public:
    explicit ServerSource(ApiClient &client)
        : m_client(client)
    {
    }

    Origin origin() const override { return Origin::Server; }
    std::unique_ptr<PageSource> pages() override;
    Owned<AnswerRequest> ask(const QByteArray &path) override;

private:
    ApiClient &m_client;
};

// One GET request, and how long it has been silent.
class ServerAnswer final : public AnswerRequest
{
    Q_OBJECT

public:
    ServerAnswer(ApiClient &client, const QByteArray &path);
    void cancel() override;
    std::optional<std::chrono::seconds> silentFor() const override { return m_silence.span(); }

private:
    Silence m_silence;
    Owned<ApiCall> m_call;
};

} // namespace Inspector
