// SPDX-License-Identifier: MIT
#include "models/tables/pagerequests.h"

namespace Inspector
{

PageRequests::PageRequests(std::unique_ptr<PageSource> source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    connect(m_source.get(), &PageSource::silenceChanged, this, &PageRequests::silenceChanged);
}

PageRequests::~PageRequests() = default;

void PageRequests::start(const Resource &resource, const Query &query)
{
    m_others.clear();
    m_resource = resource;
    m_query = query;
    m_first = m_source->ask(resource, query, query.offset.value_or(0));
    ++m_sent;
    connect(m_first.get(), &PageRequest::finished, this, [this](const Result<PagePtr> &result) {
        m_first.reset();
        Q_EMIT firstFinished(result);
    });
}

void PageRequests::clear()
{
    m_first.reset();
    m_others.clear();
}

bool PageRequests::setWanted(const QList<qint64> &rows)
{
    // Dropping one frees its place on the wire for what is on screen now.
    bool changed =
        std::erase_if(m_others, [&rows](const auto &other) { return !rows.contains(other.first); }) > 0;
    for (const qint64 row : rows) {
        if (m_others.contains(row))
            continue;
        Owned<PageRequest> request = m_source->ask(m_resource, m_query, row);
        connect(request.get(), &PageRequest::finished, this, [this, row](const Result<PagePtr> &result) {
            m_others.erase(row);
            Q_EMIT finished(row, result);
        });
        m_others.emplace(row, std::move(request));
        ++m_sent;
        changed = true;
    }
    return changed;
}

} // namespace Inspector
