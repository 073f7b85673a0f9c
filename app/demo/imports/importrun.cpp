// SPDX-License-Identifier: MIT
#include "app/demo/imports/importrun.h"

#include "app/demo/content/jsonreader.h"

#include <QSet>

#include <algorithm>

namespace Inspector::Demo
{

namespace
{
QList<QByteArray> names(const Definition &definition)
{
    QList<QByteArray> list;
    for (const Field &field : definition.fields)
        list += field.name;
    return list;
}

QByteArray lowered(const QByteArray &text)
{
    return QString::fromUtf8(text).toLower().toUtf8();
}

// A record of these without an identifier is a new one; of the others, it is refused.
bool mayBeAnonymous(const QByteArray &object)
{
    return object.startsWith("customObjects/") || object.startsWith("events/");
}

bool anyHas(const QList<Upload> &uploads, qsizetype field)
{
    return std::any_of(uploads.cbegin(), uploads.cend(),
                       [field](const Upload &upload) { return upload.has.at(field); });
}
} // namespace

ImportRun::ImportRun(const SyncRecord &sync, const Definition &definition, const Behaviour &behaviour,
                     QList<StoredRecord> &records)
    : m_sync(sync)
    , m_definition(definition)
    , m_behaviour(behaviour)
    , m_records(records)
{
    const QByteArray object = objectOf(definition.uri);
    for (qsizetype i = 0; i < definition.fields.size(); ++i) {
        m_facts += factsOf(object, definition.fields.at(i).markup);
        // Activities are never updated, whatever identifies them (ELQ-00123).
        if (object != "activities" && definition.fields.at(i).name == definition.identifier)
            m_identifier = i;
    }
    m_outcome.fields = names(definition);
    if (m_identifier < 0)
        return;
    for (qsizetype i = 0; i < records.size(); ++i) {
        const QByteArray value = records.at(i).value(m_facts.at(m_identifier).statement);
        if (!value.isEmpty())
            m_byIdentifier.insert(lowered(value), i);
    }
}

ImportOutcome ImportRun::run(const QList<Upload> &uploads)
{
    collect(uploads);
    if (m_rows.empty()) {
        m_outcome.endStatus = m_behaviour.emptySyncStatus;
        m_outcome.logs = failedImportLog(m_sync, m_outcome.endStatus, "ELQ-00124",
                                         "There was no data available to process.");
        return m_outcome;
    }
    if (m_counts.missingFields.size() == m_definition.fields.size()) {
        m_outcome.endStatus = "error";
        m_outcome.logs = failedImportLog(m_sync, m_outcome.endStatus, "ELQ-00127",
                                         "There are no mapped fields in the file import_" +
                                             QByteArray::number(m_sync.id) + "_0.csv.");
        return m_outcome;
    }
    dropDuplicates();
    for (const Row &row : m_rows)
        take(row);
    applyActions();
    const bool isClean = m_outcome.rejects.isEmpty() && m_counts.unknownFields.isEmpty() &&
                         (m_counts.missingFields.isEmpty() || !m_behaviour.missingColumnWarns);
    m_outcome.endStatus = isClean ? "success" : "warning";
    m_outcome.logs = importLog(m_sync, m_definition, m_counts, m_outcome.actions, m_outcome.endStatus);
    return m_outcome;
}

void ImportRun::collect(const QList<Upload> &uploads)
{
    const bool isDemanded = m_identifier >= 0 && !mayBeAnonymous(objectOf(m_definition.uri));
    for (const Upload &upload : uploads) {
        qint64 inUpload = 0;
        for (const UploadedRow &row : upload.rows) {
            ++m_counts.staged;
            ++inUpload;
            const QByteArray key =
                m_identifier < 0 ? QByteArray() : row.values.at(m_identifier).value_or(QByteArray());
            m_rows.push_back({row, upload, m_behaviour.recordIndexPerUpload ? inUpload : m_counts.staged,
                              checkRow(row, m_facts, isDemanded ? m_identifier : -1), lowered(key)});
        }
        for (const QByteArray &field : upload.unknown) {
            if (!m_counts.unknownFields.contains(field))
                m_counts.unknownFields += field;
        }
    }
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        if (!anyHas(uploads, i))
            m_counts.missingFields += m_definition.fields.at(i).name;
    }
}

// Of several rows with the same identifier one wins, and the others are refused.
void ImportRun::dropDuplicates()
{
    QSet<QByteArray> taken;
    const auto look = [this, &taken](Row &row) {
        const bool isCandidate =
            row.verdict.problem == Problem::None || row.verdict.problem == Problem::InvalidValue;
        if (!isCandidate || row.key.isEmpty())
            return;
        if (taken.contains(row.key))
            row.verdict = {Problem::DuplicateIdentifier, {m_identifier}};
        taken.insert(row.key);
    };
    if (m_behaviour.lastDuplicateWins)
        std::for_each(m_rows.rbegin(), m_rows.rend(), look);
    else
        std::for_each(m_rows.begin(), m_rows.end(), look);
}

void ImportRun::take(const Row &row)
{
    if (row.verdict.problem != Problem::None && row.verdict.problem != Problem::InvalidValue)
        return reject(row, row.verdict);
    const QList<qsizetype> positions = positionsFor(row.key);
    if (positions.size() > 1 && !m_definition.updatesMultiple)
        return reject(row, {Problem::MultipleMatches, {m_identifier}});

    QList<StoredRecord> after;
    for (const qsizetype position : positions)
        after += changed(row, m_records.at(position), false);
    if (positions.isEmpty()) {
        StoredRecord record;
        record.id = FirstRecord + m_records.size();
        after += changed(row, record, true);
    }
    for (const StoredRecord &record : after) {
        if (const QList<qsizetype> missing = missingIn(record); !missing.isEmpty())
            return reject(row, {Problem::MissingFields, missing});
    }
    for (qsizetype i = 0; i < positions.size(); ++i)
        m_records[positions.at(i)] = after.at(i);
    if (positions.isEmpty()) {
        if (!row.key.isEmpty())
            m_byIdentifier.insert(row.key, m_records.size());
        m_records += after.first();
    }
    (positions.isEmpty() ? m_counts.created : m_counts.updated) += after.size();
    for (const StoredRecord &record : after)
        m_imported += record.id;
    if (row.verdict.problem == Problem::InvalidValue)
        reject(row, row.verdict);
}

QList<qsizetype> ImportRun::positionsFor(const QByteArray &key)
{
    return key.isEmpty() ? QList<qsizetype>() : m_byIdentifier.values(key);
}

StoredRecord ImportRun::changed(const Row &row, const StoredRecord &record, bool isNew) const
{
    StoredRecord after = record;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        const FieldFacts &facts = m_facts.at(i);
        const bool isRefused =
            row.verdict.problem == Problem::InvalidValue && row.verdict.invalid.contains(i);
        // Documented: the address can only change while one row can't change several contacts.
        const bool isFixed =
            !isNew &&
            (i == m_identifier || (m_definition.updatesMultiple && facts.value == FieldFacts::Value::Email));
        if (facts.isReadOnly || isRefused || isFixed)
            continue;
        const QByteArray value = valueAfter(row, i, record.value(facts.statement));
        if (value.isEmpty())
            after.values.remove(facts.statement);
        else
            after.values.insert(facts.statement, value);
    }
    return after;
}

QByteArray ImportRun::valueAfter(const Row &row, qsizetype field, const QByteArray &stored) const
{
    const std::optional<QByteArray> &sent = row.uploaded.values.at(field);
    const QByteArray rule = ruleOf(m_definition.fields.at(field).name);
    // A field that no row of the upload has is never touched.
    const bool countsAsBlank = m_behaviour.omittedKeyClears && row.upload.has.at(field);
    if (!sent && !countsAsBlank)
        return stored;
    const QByteArray value = sent.value_or(QByteArray());
    if (rule == "ifNewIsNotNull")
        return value.isEmpty() ? stored : value;
    if (rule == "ifExistingIsNull")
        return stored.isEmpty() ? value : stored;
    return value;
}

QByteArray ImportRun::ruleOf(const QByteArray &field) const
{
    return m_definition.updateRule == "useFieldRule" ? m_definition.updateRuleByField.value(field)
                                                     : m_definition.updateRule;
}

QList<qsizetype> ImportRun::missingIn(const StoredRecord &record) const
{
    QList<qsizetype> missing;
    for (qsizetype i = 0; i < m_facts.size(); ++i) {
        if (m_facts.at(i).isNotNull && record.value(m_facts.at(i).statement).isEmpty())
            missing += i;
    }
    return missing;
}

void ImportRun::reject(const Row &row, const Verdict &why)
{
    const ProblemWords &words = wordsFor(why.problem);
    RejectRow refused{words.statusCode.toByteArray(), words.message.toByteArray(), row.recordIndex, {}, {}};
    for (const qsizetype field : why.invalid)
        refused.invalidFields += m_definition.fields.at(field).name;
    // What the row lacked is sent as an empty text (recorded in 2021).
    for (const std::optional<QByteArray> &value : row.uploaded.values)
        refused.values += value.value_or(QByteArray());
    m_outcome.rejects += refused;
    ++m_counts.byProblem[why.problem];
    if (why.problem == Problem::InvalidValue)
        ++m_counts.withoutSomeValues;
    else
        ++m_counts.rejected;
    if (why.problem == Problem::DuplicateIdentifier)
        ++m_counts.duplicates;
}

void ImportRun::applyActions()
{
    const std::optional<JsonValue> list = readJson(m_definition.actions);
    if (!list || m_imported.isEmpty())
        return;
    for (const JsonValue &action : list->items)
        m_outcome.actions += {m_sync.id, action.textOf("action"), action.textOf("destination"),
                              action.textOf("status"), m_imported};
}

} // namespace Inspector::Demo
