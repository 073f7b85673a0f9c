// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/silence.h"
#include "models/pages/pagesource.h"

namespace Inspector
{

// The rows of a table of Eloqua's. Outlived by the ApiClient.
class ServerPages final : public PageSource
{
    Q_OBJECT

public:
    explicit ServerPages(ApiClient &client);

    Owned<PageRequest> ask(const Resource &resource, const Query &query, qint64 row) override;
    TableTerms terms(Table table) const override { return serverTerms(table); }
    ApiClient *client() const override { return &m_client; }
    std::optional<std::chrono::seconds> silentFor() const override { return m_silence.span(); }

private:
    ApiClient &m_client;
    Silence m_silence;
};

} // namespace Inspector
