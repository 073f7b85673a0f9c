// SPDX-License-Identifier: MIT
#include "models/export/pageencoder.h"

namespace Inspector
{

PageEncoder::PageEncoder(std::unique_ptr<RowWriter> writer, Table table)
    : m_writer(std::move(writer))
    , m_table(table)
{
}

bool PageEncoder::restore(const QByteArray &state, qint64 written)
{
    if (!m_writer->restore(state, written))
        return false;
    const QMutexLocker lock(&m_mutex);
    m_columns = m_writer->columns();
    return true;
}

Result<PagePtr> PageEncoder::read(const HttpAnswer &answer, qint64 askedOffset,
                                  std::optional<qint64> askedLimit) const
{
    const auto columns = [this] {
        const QMutexLocker lock(&m_mutex);
        return m_columns;
    };
    return readBehind(columns(), answer, askedOffset, askedLimit);
}

void PageEncoder::expect(const Page &page)
{
    const QMutexLocker lock(&m_mutex);
    if (page.encoded && page.encoded->before == m_columns)
        m_columns = page.encoded->after;
}

Result<PagePtr> PageEncoder::fitted(const PagePtr &page)
{
    const FileColumns columns = m_writer->columns();
    if (!page->encoded || page->encoded->before == columns)
        return page;
    const Result<PagePtr> again = readBehind(columns, *page->encoded->answer, page->offset, page->limit);
    if (again) {
        const QMutexLocker lock(&m_mutex);
        m_columns = (*again)->encoded->after;
    }
    return again;
}

Result<PagePtr> PageEncoder::readBehind(const FileColumns &columns, const HttpAnswer &answer,
                                        qint64 askedOffset, std::optional<qint64> askedLimit) const
{
    std::unique_ptr<RowEncoder> encoder = m_writer->encoder(columns);
    if (!encoder)
        return parsePage(answer, m_table, askedOffset, askedLimit);
    encoder->keepIds(m_table == Table::Syncs);
    auto page = readPage(answer, m_table, askedOffset, askedLimit, *encoder);
    if (page && encoder->isRagged()) {
        encoder = m_writer->encoder(encoder->columnsAfter());
        page = readPage(answer, m_table, askedOffset, askedLimit, *encoder);
    }
    if (!page)
        return page.error();
    auto rows = std::make_shared<EncodedRows>(encoder->take());
    rows->before = columns;
    rows->after = encoder->columnsAfter();
    if (rows->after)
        rows->answer = answer;
    (*page)->fingerprint = encoder->fingerprint(*rows);
    (*page)->allRowsAlike = encoder->areRowsAlike(*rows);
    (*page)->encoded = std::move(rows);
    return PagePtr(*page);
}

} // namespace Inspector
