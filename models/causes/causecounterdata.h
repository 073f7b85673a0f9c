// SPDX-License-Identifier: MIT
#pragma once

// Private to CauseCounter: causecounter.cpp fills it, causelisting.cpp reads it.
#include "models/causes/causecounter.h"
#include "models/causes/causetally.h"

namespace Inspector
{

struct CauseCounter::Private {
    explicit Private(SyncId id, ReadingRules reading);

    SyncId sync;
    ReadingRules rules;
    QByteArrayList fields;         // of records, in the definition's order, then as they came
    QHash<QByteArray, int> places; // in `fields`
    qint64 rejects = 0;
    RecordSet records;
    HashSet identifiers;
    qint64 nameless = 0; // rejects without an identifier
    TextBudget values;
    TextBudget shapes;

    std::vector<std::unique_ptr<CauseTally>> tallies; // in the order of their first rejects
    QHash<QByteArray, CauseTally *> byCause;          // by code and sorted fields
    QHash<QByteArray, CauseTally *> bySpelling;       // by code and fields as they came: quicker
    QByteArray spelling;                              // of the current row
    qsizetype rests = 0;

    // The current block.
    quint64 block = 0;
    const RowBlock *rows = nullptr; // theirs
    QHash<QByteArray, int> columns; // of the record's fields
    std::vector<int> fieldOf;       // for each column: its place in `fields`, or -1
    std::vector<FieldKind> kinds;   // for each column
    int identifier = -1;            // its column

    void take(const RowBlock &next);
    void addRow(int row);
    CauseTally &tallyOf(int row);
    CauseTally &tallyFor(const QByteArray &code, const QByteArrayList &sorted);
    CauseTally &restOf(const QByteArray &code);
    CauseTally &make(const QByteArray &code, const QByteArrayList &sorted);
    std::vector<CauseTally::Look> looksFor(const QByteArrayList &sorted) const;
    RecordContext contextOf(int row) const;

    struct Seen {
        Finding finding = Finding::NotLookedAt;
        int column = -1;
    };
    Seen look(int row, CauseTally &tally);
    void addFinding(CauseTally &tally, const Seen &seen, int row, std::optional<qint64> record);
    void addSample(CauseTally &tally, int row, Finding finding, std::optional<qint64> record);
    size_t sampleLimit() const;
    QByteArray example(int row, int column) const;

    bool comesFirst(const QByteArray &a, const QByteArray &b) const;
    bool comesFirst(const Cause &a, const Cause &b) const;
    QByteArrayList inOrder(QByteArrayList names) const;
    Cause listed(const CauseTally &tally) const;
    QList<Cause> byFinding(const CauseTally &tally) const;
    QList<Cause> byCode() const;
};

} // namespace Inspector
