// SPDX-License-Identifier: MIT
#include "models/causes/causetally.h"

#include <algorithm>
#include <charconv>

namespace Inspector
{

namespace
{
constexpr qsizetype MostTexts = 2048;  // different ones of a field of a cause
constexpr qsizetype LongestText = 200; // bytes; longer ones are not told apart
constexpr qsizetype MostShown = 50;
constexpr qsizetype MostRuns = 20;
constexpr qint64 ChunkBits = 65'536;
constexpr size_t MostChunks = 4096; // 32 MB
constexpr size_t MostHashes = 4'000'000;
} // namespace

StableHash &StableHash::add(QByteArrayView bytes)
{
    for (const char c : bytes)
        m_hash = (m_hash ^ uchar(c)) * 0x100000001b3;
    return *this;
}

// As it is written.
StableHash &StableHash::add(qint64 number)
{
    char text[24];
    const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
    return add(QByteArrayView(text, end - text));
}

quint64 StableHash::value() const
{
    quint64 hash = m_hash;
    hash ^= hash >> 33;
    hash *= 0xff51afd7ed558ccd;
    return hash ^ (hash >> 33);
}

QByteArray cutText(QByteArrayView text, qsizetype most)
{
    if (text.size() <= most)
        return text.isNull() ? QByteArray() : QByteArray(text.data(), text.size());
    while (most > 0 && (uchar(text.at(most)) & 0xc0) == 0x80)
        --most;
    return QByteArray(text.data(), most) + "…";
}

void TextTally::add(QByteArrayView text, TextBudget &budget)
{
    // Not copied to be looked up.
    const auto known = m_counts.find(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_counts.end()) {
        ++*known;
        return;
    }
    if (text.size() > LongestText || m_counts.size() >= MostTexts || budget.left == 0) {
        m_isCapped = true;
        ++m_others;
        return;
    }
    --budget.left;
    m_counts.insert(QByteArray(text.data(), text.size()), 1);
}

TextCounts TextTally::counts() const
{
    TextCounts result{.different = m_counts.size(), .isCapped = m_isCapped};
    std::vector<TextCount> all;
    all.reserve(size_t(m_counts.size()));
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        all.push_back({it.key(), it.value()});
    std::sort(all.begin(), all.end(), [](const TextCount &a, const TextCount &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    std::optional<TextCount> empty;
    result.others = m_others;
    for (const TextCount &one : all) {
        if (one.text.isEmpty())
            empty = one;
        else if (result.most.size() < MostShown)
            result.most << one;
        else
            result.others += one.count;
    }
    if (empty)
        result.most << *empty;
    return result;
}

void RunTally::add(qint64 record)
{
    const bool isEmpty = m_run.length() <= 0;
    if (!isEmpty && record == m_run.last)
        return; // rejected for this reason once more
    if (!isEmpty && record == m_run.last + 1) {
        ++m_run.last;
        return;
    }
    if (m_run.length() > 1) {
        ++m_count;
        keep(m_longest, m_run);
    }
    m_run = {record, record};
}

void RunTally::keep(QList<RecordRun> &runs, const RecordRun &run)
{
    const auto place =
        std::upper_bound(runs.begin(), runs.end(), run, [](const RecordRun &a, const RecordRun &b) {
            return a.length() != b.length() ? a.length() > b.length() : a.first < b.first;
        });
    runs.insert(place, run);
    if (runs.size() > MostRuns)
        runs.removeLast();
}

qint64 RunTally::count() const
{
    return m_count + (m_run.length() > 1 ? 1 : 0);
}

QList<RecordRun> RunTally::longest() const
{
    QList<RecordRun> runs = m_longest;
    if (m_run.length() > 1)
        keep(runs, m_run);
    return runs;
}

void RecordSet::add(qint64 record)
{
    if (m_isTooFar || record < 0) {
        m_isTooFar = true;
        return;
    }
    const qint64 chunk = record / ChunkBits;
    if (chunk != m_lastChunk) {
        if (m_chunks.size() >= MostChunks && !m_chunks.contains(chunk)) {
            m_isTooFar = true;
            m_chunks.clear();
            return;
        }
        Bits &bits = m_chunks[chunk];
        bits.resize(size_t(ChunkBits) / 64);
        m_last = &bits;
        m_lastChunk = chunk;
    }
    const auto place = size_t(record % ChunkBits);
    const quint64 bit = quint64(1) << (place % 64);
    quint64 &word = (*m_last)[place / 64];
    if (!(word & bit))
        ++m_count;
    word |= bit;
}

void HashSet::compact(std::vector<quint64> &hashes)
{
    std::sort(hashes.begin(), hashes.end());
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
}

void HashSet::add(quint64 hash)
{
    if (m_isTooMany)
        return;
    m_hashes.push_back(hash);
    if (m_hashes.size() < m_compactAt)
        return;
    compact(m_hashes);
    m_compactAt = std::max<size_t>(65'536, m_hashes.size() + m_hashes.size() / 2);
    if (m_hashes.size() > MostHashes) {
        m_isTooMany = true;
        m_hashes = {};
    }
}

std::shared_ptr<const std::vector<quint64>> HashSet::values() const
{
    if (m_isTooMany)
        return nullptr;
    auto hashes = std::make_shared<std::vector<quint64>>(m_hashes);
    compact(*hashes);
    return hashes;
}

} // namespace Inspector
