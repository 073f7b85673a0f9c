// SPDX-License-Identifier: MIT
// A report for programs: numbers as numbers, names that don't change with the language.
#include "models/report/report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
template <typename T>
QJsonValue valueOf(const std::optional<T> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray textsOf(const QByteArrayList &texts)
{
    QJsonArray array;
    for (const QByteArray &text : texts)
        array << QString::fromUtf8(text);
    return array;
}

// What values look like, without the values.
QJsonArray shapesOf(const Cause &cause)
{
    constexpr qsizetype Most = 10;
    QJsonArray fields;
    for (const CauseField &field : cause.details) {
        QJsonArray shapes;
        for (const TextCount &shape : field.shapes.most) {
            if (shapes.size() < Most && !shape.text.isEmpty())
                shapes << QJsonObject{{u"shape"_s, QString::fromUtf8(shape.text)},
                                      {u"rejects"_s, shape.count}};
        }
        fields << QJsonObject{{u"field"_s, QString::fromUtf8(field.name)}, {u"shapes"_s, shapes}};
    }
    return fields;
}

QJsonObject objectOf(const Report::CauseRow &row, qint64 rejects)
{
    const Cause &cause = *row.cause;
    QJsonArray findings;
    for (const FindingCount &finding : cause.findings)
        findings << QJsonObject{{u"finding"_s, QString::fromUtf8(findingName(finding.finding))},
                                {u"rejects"_s, finding.count}};
    QJsonArray runs;
    for (const RecordRun &run : cause.runs)
        runs << QJsonArray{run.first, run.last};
    QJsonArray samples;
    for (const CauseSample &sample : cause.samples)
        samples << valueOf(sample.record);
    return {{u"statusCode"_s, row.code},
            {u"invalidFields"_s, textsOf(cause.fields)},
            {u"otherFieldCombinations"_s, cause.isRest},
            {u"rejects"_s, cause.count},
            {u"share"_s, plainShare(cause.count, rejects).toDouble()},
            {u"firstRecord"_s, valueOf(cause.firstRecord)},
            {u"lastRecord"_s, valueOf(cause.lastRecord)},
            {u"message"_s, row.message},
            {u"example"_s, row.example},
            {u"meaning"_s, row.meaning},
            {u"turn"_s, QString::fromUtf8(row.turnName)},
            {u"remedy"_s, row.remedy},
            {u"findings"_s, findings},
            {u"shapes"_s, shapesOf(cause)},
            {u"sampleRecords"_s, samples},
            {u"runs"_s, runs}};
}

QJsonObject objectOf(const Comparison &comparison)
{
    QJsonArray causes;
    for (const ComparedCause &one : comparison.causes)
        causes << QJsonObject{{u"statusCode"_s, QString::fromUtf8(one.cause.statusCode)},
                              {u"invalidFields"_s, textsOf(one.cause.fields)},
                              {u"before"_s, one.before},
                              {u"after"_s, one.after},
                              {u"change"_s, QString::fromUtf8(changeName(one.change))}};
    return {{u"possible"_s, comparison.isPossible},
            {u"sameDefinition"_s, comparison.sameDefinition},
            {u"rejectsBefore"_s, comparison.rejectsBefore},
            {u"rejectsAfter"_s, comparison.rejectsAfter},
            {u"rejectedAgain"_s, valueOf(comparison.rejectedAgain)},
            {u"causes"_s, causes}};
}
} // namespace

QByteArray toJson(const SyncStory &story, const Report &report, const SummaryOptions &options,
                  const Comparison *comparison)
{
    QJsonObject funnel;
    for (const Funnel::Step step : Funnel::Steps)
        funnel[QString::fromUtf8(stepName(step))] =
            valueOf(story.funnel ? story.funnel->count(step) : std::nullopt);
    QJsonArray causes;
    for (const Report::CauseRow &row : report.causes)
        causes << objectOf(row, story.rejects.counted);
    const Sync &sync = story.sync;
    QJsonObject root{
        {u"syncId"_s, qint64(sync.id)},
        {u"site"_s, story.site},
        {u"fetchedBy"_s, story.user},
        {u"fetchedAt"_s, story.asked.toString(Qt::ISODate)},
        {u"status"_s, sync.status},
        {u"syncedInstanceUri"_s, sync.syncedInstanceUri},
        {u"definitionName"_s, story.definition ? QJsonValue(story.definition->name) : QJsonValue::Null},
        {u"createdAt"_s, sync.createdAt},
        {u"syncStartedAt"_s, sync.syncStartedAt},
        {u"syncEndedAt"_s, sync.syncEndedAt},
        {u"headline"_s, report.headline},
        {u"complete"_s, story.rejects.isComplete()},
        {u"rejects"_s, story.rejects.counted},
        {u"announced"_s, valueOf(story.rejects.announced)},
        {u"records"_s, valueOf(story.rejects.causes ? story.rejects.causes->records : std::nullopt)},
        {u"groupingVersion"_s, 1},
        {u"valuesMasked"_s, !options.showsValues},
        {u"funnel"_s, funnel},
        {u"causes"_s, causes},
        {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
        {u"notes"_s, QJsonArray::fromStringList(report.notes)}};
    if (comparison)
        root[u"comparison"_s] = objectOf(*comparison);
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Inspector
