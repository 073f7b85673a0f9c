// SPDX-License-Identifier: MIT
#include "models/causes/codecounts.h"

#include "models/client/apiclient.h"
#include "models/pages/pageparser.h"
#include "models/query/query.h"

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr size_t MostInFlight = 4;
// Of the first rejects, whose codes are the likely ones.
constexpr int FirstRows = 500;
// Oracle's codes end at 146.
const QByteArray ImpossibleCode = "ELQ-99999";

// What can stand in a filter without saying anything else there.
bool isPlainCode(const QByteArray &code)
{
    return !code.isEmpty() && code.size() < 40 && std::all_of(code.begin(), code.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-';
    });
}

QList<CodeCount> sorted(QList<CodeCount> codes)
{
    std::sort(codes.begin(), codes.end(), [](const CodeCount &a, const CodeCount &b) {
        return a.count != b.count ? a.count > b.count : a.code < b.code;
    });
    return codes;
}

QByteArray codeAt(const Page &page, int row)
{
    static const auto column = int(info(Table::Rejects).columns.indexOf("statusCode"));
    return page.rows.cell(row, column).toByteArray();
}

bool isOnly(const Page &page, const QByteArray &code)
{
    for (int row = 0; row < page.rowCount(); ++row) {
        if (codeAt(page, row) != code)
            return false;
    }
    return true;
}
} // namespace

CodeCounts::CodeCounts(ApiClient &client, const StatusCatalogue &catalogue, SyncId sync)
    : m_client(client)
    , m_catalogue(catalogue)
    , m_sync(sync)
{
}

void CodeCounts::start(const Funnel &log)
{
    setLog(log);
    askTotal();
    ask(ImpossibleCode);
    askMore();
}

void CodeCounts::setLog(const Funnel &log)
{
    if (m_counts.source == CodeCountList::Source::Server)
        return;
    QList<CodeCount> codes;
    const QHash<QByteArray, qint64> &counted = log.codes();
    for (auto it = counted.begin(); it != counted.end(); ++it) {
        const StatusCode *const known = m_catalogue.find(QString::fromUtf8(it.key()));
        if (known && known->kind == "record"_L1)
            codes << CodeCount{it.key(), it.value()};
    }
    if (codes.isEmpty())
        return;
    m_counts.source = CodeCountList::Source::Log;
    m_counts.codes = sorted(codes);
    // Likely, so that they are asked for first.
    for (const CodeCount &one : std::as_const(m_counts.codes))
        want(one.code);
    Q_EMIT changed();
}

void CodeCounts::cancel()
{
    m_isOver = true;
    m_calls.clear();
}

void CodeCounts::want(const QByteArray &code)
{
    if (isPlainCode(code) && !m_wanted.contains(code) && !m_known.contains(code) && !m_calls.contains(code))
        m_wanted << code;
}

void CodeCounts::askTotal()
{
    Query query{.limit = FirstRows, .totalResults = true};
    m_calls[{}] = m_client.send({.path = Resource{Table::Rejects, m_sync}.path(), .query = query.encoded()});
    connect(m_calls[{}].get(), &ApiCall::finished, this, &CodeCounts::receiveTotal);
}

void CodeCounts::ask(const QByteArray &code)
{
    const Query query{
        .q = u"statusCode='%1'"_s.arg(QString::fromUtf8(code)), .limit = 1, .totalResults = true};
    Owned<ApiCall> &call = m_calls[code];
    call = m_client.send({.path = Resource{Table::Rejects, m_sync}.path(), .query = query.encoded()});
    connect(call.get(), &ApiCall::finished, this,
            [this, code](const Result<HttpAnswer> &result) { receive(code, result); });
}

void CodeCounts::askMore()
{
    while (!m_isOver && !m_wanted.isEmpty() && m_calls.size() < MostInFlight)
        ask(m_wanted.takeFirst());
}

void CodeCounts::receiveTotal(const Result<HttpAnswer> &result)
{
    m_calls.erase(QByteArray());
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Rejects, 0) : Result<PagePtr>(result.error());
    if (!page || !(*page)->total) {
        giveUp(false);
        return;
    }
    m_counts.total = (*page)->total;
    QHash<QByteArray, qint64> seen;
    for (int row = 0; row < (*page)->rowCount(); ++row)
        ++seen[codeAt(**page, row)];
    QList<CodeCount> codes;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        codes << CodeCount{it.key(), it.value()};
    for (const CodeCount &one : sorted(codes))
        want(one.code);
    QStringList others;
    for (const StatusCode &code : m_catalogue.codes()) {
        if (code.kind == "record"_L1)
            others << code.code;
    }
    others.sort();
    for (const QString &code : std::as_const(others))
        want(code.toUtf8());
    Q_EMIT changed();
    check();
}

void CodeCounts::receive(const QByteArray &code, const Result<HttpAnswer> &result)
{
    m_calls.erase(code);
    const Result<PagePtr> page =
        result ? parsePage(*result, Table::Rejects, 0) : Result<PagePtr>(result.error());
    if (!page || !(*page)->total) {
        giveUp(!page && page.error().kind == ApiError::Kind::Refused);
        return;
    }
    const qint64 count = *(*page)->total;
    const bool isImpossible = code == ImpossibleCode;
    if (!isOnly(**page, code) || (isImpossible && count != 0)) {
        giveUp(true);
        return;
    }
    if (isImpossible)
        m_isChecked = true;
    else
        m_known[code] = count;
    check();
}

// Is that all? Or more than there is?
void CodeCounts::check()
{
    if (m_isOver)
        return;
    qint64 sum = 0;
    for (const auto &[code, count] : m_known)
        sum += count;
    if (m_counts.total && sum > *m_counts.total) {
        giveUp(true);
        return;
    }
    const bool isAll = m_counts.total && (sum == *m_counts.total || (m_wanted.isEmpty() && m_calls.empty()));
    if (isAll && m_isChecked)
        conclude();
    else
        askMore();
}

void CodeCounts::conclude()
{
    m_isOver = true;
    m_calls.clear();
    m_counts.source = CodeCountList::Source::Server;
    m_counts.others = *m_counts.total;
    m_counts.codes.clear();
    for (const auto &[code, count] : m_known) {
        m_counts.others -= count;
        if (count > 0)
            m_counts.codes << CodeCount{code, count};
    }
    m_counts.codes = sorted(m_counts.codes);
    Q_EMIT changed();
    Q_EMIT finished();
}

// The log's counts stay, and the total where it is known.
void CodeCounts::giveUp(bool ignoresFilter)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_calls.clear();
    m_counts.ignoresFilter = ignoresFilter;
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace Inspector
