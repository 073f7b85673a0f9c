// SPDX-License-Identifier: MIT
// What was counted, as a list in its order.
#include "models/causes/causecounterdata.h"

#include <algorithm>
#include <limits>
#include <map>

namespace Inspector
{

namespace
{
QList<CauseSample> samplesOf(const KeptSamples &kept, qsizetype fields)
{
    QList<CauseSample> samples;
    for (const KeptSample &one : kept) {
        samples << one.sample;
        samples.last().values.resize(fields);
    }
    std::sort(samples.begin(), samples.end(),
              [](const CauseSample &a, const CauseSample &b) { return a.row < b.row; });
    return samples;
}

void sortFindings(QList<FindingCount> &findings)
{
    std::sort(findings.begin(), findings.end(), [](const FindingCount &a, const FindingCount &b) {
        return a.count != b.count ? a.count > b.count : a.finding < b.finding;
    });
}

void addFindings(QList<FindingCount> &findings, const QList<FindingCount> &more)
{
    for (const FindingCount &one : more) {
        const auto known = std::find_if(findings.begin(), findings.end(), [&one](const FindingCount &other) {
            return other.finding == one.finding;
        });
        if (known == findings.end())
            findings << one;
        else
            known->count += one.count;
    }
}
} // namespace

bool CauseCounter::Private::comesFirst(const QByteArray &a, const QByteArray &b) const
{
    constexpr int Unknown = std::numeric_limits<int>::max();
    const int placeOfA = places.value(a, Unknown);
    const int placeOfB = places.value(b, Unknown);
    return placeOfA != placeOfB ? placeOfA < placeOfB : a < b;
}

QByteArrayList CauseCounter::Private::inOrder(QByteArrayList names) const
{
    std::sort(names.begin(), names.end(),
              [this](const QByteArray &a, const QByteArray &b) { return comesFirst(a, b); });
    return names;
}

bool CauseCounter::Private::comesFirst(const Cause &a, const Cause &b) const
{
    if (a.isRest != b.isRest)
        return b.isRest;
    if (a.count != b.count)
        return a.count > b.count;
    if (a.statusCode != b.statusCode)
        return a.statusCode < b.statusCode;
    if (a.fields.isEmpty() != b.fields.isEmpty())
        return b.fields.isEmpty();
    if (a.fields != b.fields)
        return std::lexicographical_compare(
            a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(),
            [this](const QByteArray &x, const QByteArray &y) { return comesFirst(x, y); });
    return a.finding < b.finding;
}

Cause CauseCounter::Private::listed(const CauseTally &tally) const
{
    Cause cause;
    cause.statusCode = tally.code;
    cause.fields = inOrder(tally.fields);
    cause.isRest = tally.isRest;
    cause.count = tally.count;
    cause.firstRow = tally.firstRow;
    cause.firstRecord = tally.firstRecord;
    cause.lastRecord = tally.lastRecord;
    cause.message = tally.message;
    cause.example = tally.example;
    for (const FindingTally &finding : tally.findings)
        cause.findings << finding.count;
    sortFindings(cause.findings);
    for (const CauseTally::Detail &detail : tally.details)
        cause.details << CauseField{detail.name, detail.values.counts(), detail.shapes.counts()};
    std::sort(cause.details.begin(), cause.details.end(),
              [this](const CauseField &a, const CauseField &b) { return comesFirst(a.name, b.name); });
    cause.samples = samplesOf(tally.samples, fields.size());
    cause.runs = tally.runs.longest();
    cause.runCount = tally.runs.count();
    return cause;
}

QList<Cause> CauseCounter::Private::byFinding(const CauseTally &tally) const
{
    QList<Cause> causes;
    for (const FindingTally &finding : tally.findings) {
        Cause cause;
        cause.statusCode = tally.code;
        cause.fields = inOrder(tally.fields);
        cause.isRest = tally.isRest;
        cause.finding = finding.count.finding;
        cause.count = finding.count.count;
        cause.firstRow = finding.firstRow;
        cause.firstRecord = finding.count.firstRecord;
        cause.message = tally.message;
        cause.example = finding.count.example;
        cause.findings << finding.count;
        KeptSamples samples;
        std::copy_if(
            tally.samples.begin(), tally.samples.end(), std::back_inserter(samples),
            [&finding](const KeptSample &sample) { return sample.finding == finding.count.finding; });
        cause.samples = samplesOf(samples, fields.size());
        causes << cause;
    }
    return causes;
}

QList<Cause> CauseCounter::Private::byCode() const
{
    std::map<QByteArray, Cause> codes;
    std::map<QByteArray, KeptSamples> samples;
    // In the order of their first rejects, so that the first one of a code comes first.
    for (const auto &tally : tallies) {
        Cause &cause = codes[tally->code];
        if (cause.count == 0) {
            cause.statusCode = tally->code;
            cause.isRest = tally->isRest && tally->code.isEmpty();
            cause.firstRow = tally->firstRow;
            cause.firstRecord = tally->firstRecord;
            cause.message = tally->message;
            cause.example = tally->example;
        }
        cause.count += tally->count;
        addFindings(cause.findings, listed(*tally).findings);
        KeptSamples &kept = samples[tally->code];
        kept.insert(kept.end(), tally->samples.begin(), tally->samples.end());
    }
    QList<Cause> causes;
    for (auto &[code, cause] : codes) {
        KeptSamples &kept = samples[code];
        std::sort(kept.begin(), kept.end(),
                  [](const KeptSample &a, const KeptSample &b) { return a.isBefore(b.hash, b.sample.row); });
        kept.resize(std::min(kept.size(), sampleLimit()));
        cause.samples = samplesOf(kept, fields.size());
        sortFindings(cause.findings);
        causes << cause;
    }
    return causes;
}

CauseList CauseCounter::causes(CauseGrouping grouping) const
{
    CauseList list{.grouping = grouping,
                   .causes = {},
                   .rejects = d->rejects,
                   .records = d->records.count(),
                   .fields = d->fields};
    if (grouping == CauseGrouping::Code) {
        list.causes = d->byCode();
    } else {
        for (const auto &tally : d->tallies) {
            if (grouping == CauseGrouping::Field)
                list.causes << d->listed(*tally);
            else
                list.causes << d->byFinding(*tally);
        }
    }
    std::sort(list.causes.begin(), list.causes.end(),
              [this](const Cause &a, const Cause &b) { return d->comesFirst(a, b); });
    return list;
}

} // namespace Inspector
