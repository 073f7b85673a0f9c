// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/dataset.h"
#include "app/demo/imports/importlog.h"

namespace Inspector::Demo
{

// What came of the sync of an import.
struct ImportOutcome {
    QByteArray endStatus;
    QList<QByteArray> fields; // the names that each reject's values belong to
    QList<RejectRow> rejects; // in order of recordIndex
    QList<LogRow> logs;
    QList<AppliedAction> actions;
};

// One sync of uploaded rows: checks them, and writes those that pass into the stored records by the
// definition's update rule. Where Oracle leaves open what happens, Behaviour says it.
class ImportRun
{
public:
    // All of them outlive the run.
    ImportRun(const SyncRecord &sync, const Definition &definition, const Behaviour &behaviour,
              QList<StoredRecord> &records);

    ImportOutcome run(const QList<Upload> &uploads);

private:
    struct Row {
        const UploadedRow &uploaded;
        const Upload &upload;
        qint64 recordIndex;
        Verdict verdict;
        QByteArray key; // the identifier's value in lower case; empty: a new record, whatever there is
    };

    void collect(const QList<Upload> &uploads);
    void dropDuplicates();
    void take(const Row &row);
    QList<qsizetype> positionsFor(const QByteArray &key);
    // The record as the row would leave it.
    StoredRecord changed(const Row &row, const StoredRecord &record, bool isNew) const;
    QByteArray valueAfter(const Row &row, qsizetype field, const QByteArray &stored) const;
    QByteArray ruleOf(const QByteArray &field) const;
    QList<qsizetype> missingIn(const StoredRecord &record) const;
    void reject(const Row &row, const Verdict &why);
    void applyActions();

    const SyncRecord &m_sync;
    const Definition &m_definition;
    const Behaviour &m_behaviour;
    QList<StoredRecord> &m_records;
    QList<FieldFacts> m_facts;                        // of the definition's fields
    qsizetype m_identifier = -1;                      // -1: every row becomes a new record
    QMultiHash<QByteArray, qsizetype> m_byIdentifier; // lower case; the position in m_records
    std::vector<Row> m_rows;
    QList<qint64> m_imported; // ids
    ImportCounts m_counts;
    ImportOutcome m_outcome;
};

} // namespace Inspector::Demo
