// SPDX-License-Identifier: MIT
#pragma once

// Private to CauseCounter: what it keeps of a cause, bounded whatever comes.
#include "models/causes/cause.h"

#include <QHash>

#include <unordered_map>
#include <vector>

namespace Inspector
{

// The same on every machine and in every run, for samples and identifiers. FNV-1a with a last mixing.
class StableHash
{
public:
    StableHash &add(QByteArrayView bytes);
    StableHash &add(qint64 number);
    quint64 value() const;

private:
    quint64 m_hash = 0xcbf29ce484222325;
};
// Cut at a whole character, with "…", where it is longer. Null stays null.
QByteArray cutText(QByteArrayView text, qsizetype most);

// How many different texts may be kept in all; shared by all tallies of a counter.
struct TextBudget {
    int left = 65'536;
};

// Counts texts: the first ones are counted each, further ones beyond the limits as "others".
class TextTally
{
public:
    void add(QByteArrayView text, TextBudget &budget);
    TextCounts counts() const;

private:
    QHash<QByteArray, qint64> m_counts;
    qint64 m_others = 0;
    bool m_isCapped = false;
};

class RunTally
{
public:
    void add(qint64 record);
    qint64 count() const;
    QList<RecordRun> longest() const;

private:
    static void keep(QList<RecordRun> &runs, const RecordRun &run);

    RecordRun m_run{1, 0}; // under way; empty at first
    QList<RecordRun> m_longest;
    qint64 m_count = 0; // without the one under way
};

// The exact number of different numbers, as long as they are not spread too far.
class RecordSet
{
public:
    void add(qint64 record);
    std::optional<qint64> count() const { return m_isTooFar ? std::nullopt : std::optional(m_count); }

private:
    using Bits = std::vector<quint64>;
    std::unordered_map<qint64, Bits> m_chunks;
    Bits *m_last = nullptr;
    qint64 m_lastChunk = -1;
    qint64 m_count = 0;
    bool m_isTooFar = false;
};

// Different hashes, up to a limit.
class HashSet
{
public:
    void add(quint64 hash);
    // Sorted, each once; null if there were too many.
    std::shared_ptr<const std::vector<quint64>> values() const;
    bool isEmpty() const { return m_hashes.empty(); }

private:
    static void compact(std::vector<quint64> &hashes);

    std::vector<quint64> m_hashes;
    size_t m_compactAt = 65'536;
    bool m_isTooMany = false;
};

struct KeptSample {
    quint64 hash = 0;
    Finding finding = Finding::LooksRight;
    CauseSample sample;
    bool isBefore(quint64 otherHash, qint64 otherRow) const
    {
        return hash != otherHash ? hash < otherHash : sample.row < otherRow;
    }
};
using KeptSamples = std::vector<KeptSample>; // smallest hash first

struct FindingTally {
    FindingCount count;
    qint64 firstRow = 0;
};

struct CauseTally {
    QByteArray code;
    QByteArrayList fields; // sorted by code point
    bool isRest = false;
    qint64 count = 0;
    qint64 firstRow = 0;
    qint64 lastRow = 0;
    std::optional<qint64> firstRecord;
    std::optional<qint64> lastRecord;
    QByteArray message;
    QByteArray example;
    std::vector<FindingTally> findings;
    // Of a field, or of the identifier where there is none.
    struct Detail {
        QByteArray name;
        TextTally values;
        TextTally shapes;
    };
    std::vector<Detail> details; // as `fields`
    KeptSamples samples;
    RunTally runs;

    // Where the current block has the fields, in the order of the definition.
    struct Look {
        size_t detail = 0;
        int column = -1; // none
        FieldKind kind = FieldKind::Text;
    };
    quint64 block = 0;
    std::vector<Look> looks;
};

} // namespace Inspector
