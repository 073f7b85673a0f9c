// SPDX-License-Identifier: MIT
#include "models/keep/storeexport.h"

namespace Inspector
{

namespace
{
// The engine writes bytes to a sink and hears of failures there; rows that go into a database are none. What
// the writer had to say waits here until the sink is asked.
struct Link {
    std::shared_ptr<KeptCopyWriter> writer;
    Table table;
    Outcome last = Done{};
};

class StoreRows final : public RowWriter
{
public:
    explicit StoreRows(std::shared_ptr<Link> link)
        : RowWriter({})
        , m_link(std::move(link))
    {
    }
    QByteArray begin(const QByteArrayList &) override { return {}; }
    QByteArray end() override { return {}; }

private:
    QByteArray encodeRows(const RowBlock &rows, int from, int to) override
    {
        if (m_link->last)
            m_link->last = m_link->writer->add(m_link->table, rows, from, to);
        return {};
    }

    std::shared_ptr<Link> m_link;
};

class StoreSink final : public ExportSink
{
public:
    explicit StoreSink(std::shared_ptr<Link> link)
        : m_link(std::move(link))
    {
    }
    Outcome open() override { return m_link->last; }
    Outcome write(const QByteArray &) override { return m_link->last; }
    Outcome commit() override { return m_link->last; }

private:
    std::shared_ptr<Link> m_link;
};
} // namespace

Owned<ExportJob> fetchInto(const std::shared_ptr<KeptCopyWriter> &writer, ApiClient &client,
                           const Resource &resource, int inFlight)
{
    const auto link = std::make_shared<Link>(Link{writer, resource.table});
    ExportPlan plan;
    plan.resource = resource;
    plan.inFlight = inFlight;
    return Owned<ExportJob>(
        new ExportJob(client, plan, std::make_unique<StoreSink>(link), std::make_unique<StoreRows>(link)));
}

} // namespace Inspector
