// SPDX-License-Identifier: MIT
#include "app/cli/pagecommand.h"

#include "app/cli/output/messages.h"
#include "models/base/counted.h"

namespace Inspector
{

PageCommand::PageCommand(ApiClient &client, Messages &messages, const CommandLine &line)
    : m_client(client)
    , m_messages(messages)
    , m_line(line)
    , m_writer(line.output)
{
    connect(&m_writer, &ResultWriter::finished, this, &PageCommand::wrote);
}

void PageCommand::start()
{
    if (const Outcome opened = m_writer.open(); !opened) {
        Q_EMIT finished(opened);
        return;
    }
    m_fetcher.reset(
        new PageFetcher(m_client, m_line.resource, m_line.query, m_line.query.offset.value_or(0)));
    connect(m_fetcher.get(), &PageFetcher::finished, this, &PageCommand::receive);
}

void PageCommand::receive(const Result<PagePtr> &result)
{
    m_fetcher.reset();
    if (!result) {
        Q_EMIT finished(result.error());
        return;
    }
    m_page = *result;
    m_writer.write(m_page, m_line.resource.table);
}

void PageCommand::wrote(const Outcome &outcome)
{
    if (outcome && m_page->repaired)
        m_messages.say(tr("Some text contained invalid UTF-8. Invalid bytes are shown as \uFFFD."));
    for (const QString &notice : m_writer.notices())
        m_messages.say(notice);
    if (outcome && m_page->total) {
        m_messages.conclude(tr("%L1 of %2. Use --all to fetch every row.")
                                .arg(m_page->rows.rows())
                                .arg(countedRows(*m_page->total)));
    }
    Q_EMIT finished(outcome);
}

} // namespace Inspector
