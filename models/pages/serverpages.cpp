// SPDX-License-Identifier: MIT
#include "models/pages/serverpages.h"

#include "models/pages/pagefetcher.h"

namespace Inspector
{

ServerPages::ServerPages(ApiClient &client)
    : m_client(client)
    , m_silence(client)
{
    connect(&m_silence, &Silence::changed, this, &PageSource::silenceChanged);
}

Owned<PageRequest> ServerPages::ask(const Resource &resource, const Query &query, qint64 row)
{
    Owned<PageFetcher> fetcher(new PageFetcher(m_client, resource, query, row));
    m_silence.watch(*fetcher->call());
    return fetcher;
}

} // namespace Inspector
