// SPDX-License-Identifier: MIT
#include "models/report/summary.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
const StatusCode *find(QByteArrayView code, const StatusCatalogue &catalogue)
{
    return catalogue.find(QString::fromUtf8(code));
}

StatusCode::Turn turnOf(QByteArrayView code, const StatusCatalogue &catalogue)
{
    const StatusCode *const known = find(code, catalogue);
    return known ? known->turn : StatusCode::Turn::Unknown;
}

QString clauseOf(const QByteArray &code, const StatusCatalogue &catalogue)
{
    const StatusCode *const known = find(code, catalogue);
    return known && !known->clause.isEmpty() ? known->clause : QString::fromUtf8(code).simplified();
}

QString mostOften(const CauseList &causes, const StatusCatalogue &catalogue)
{
    std::map<QByteArray, qint64> codes;
    for (const Cause &cause : causes.causes)
        codes[cause.statusCode] += cause.count;
    const auto isLess = [](const auto &one, const auto &other) { return one.second < other.second; };
    const auto most = std::max_element(codes.begin(), codes.end(), isLess);
    if (most == codes.end())
        return {};
    const bool namesUnit = causes.records.value_or(causes.rejects) != causes.rejects;
    return mostOftenText(most->first, most->second, namesUnit, catalogue);
}

QString rejectedSentence(const SyncStory &story, const CauseList &causes)
{
    const qint64 records = causes.records.value_or(causes.rejects);
    const std::optional<qint64> base = story.funnel ? story.funnel->base() : std::nullopt;
    if (!base || *base < records)
        return Text::tr("%L1 record(s) were rejected.", nullptr, pluralNumber(records)).arg(records);
    if (records == 1)
        return Text::tr("1 of %L1 record(s) was rejected (%2).", nullptr, pluralNumber(*base))
            .arg(*base)
            .arg(shareText(records, *base));
    return Text::tr("%1 of %L2 record(s) were rejected (%3).", nullptr, pluralNumber(*base))
        .arg(QLocale().toString(records))
        .arg(*base)
        .arg(shareText(records, *base));
}

// Why a sync did not end in success, by the first error or warning of its log.
QString reasonOf(const SyncStory &story, const StatusCatalogue &catalogue, const SummaryOptions &options)
{
    if (!endedBadly(story.sync.status) || !story.funnel || story.funnel->troubles().isEmpty())
        return {};
    return maskingOf(catalogue, options).reason(story.funnel->troubles().first(), catalogue);
}

QString stateSentence(const SyncStory &story)
{
    if (isUnderWay(story.sync.status) && !story.keptFile.isEmpty())
        return Text::tr("The sync was still running when it was kept, so these numbers are from that time.");
    if (isUnderWay(story.sync.status))
        return Text::tr("The sync is still running, so these numbers will change.");
    const bool failed = endedBadly(story.sync.status) && story.sync.status != QStringView(u"warning");
    return failed ? Text::tr("The sync failed.") : QString();
}
} // namespace

QString headline(const SyncStory &story, const StatusCatalogue &catalogue, const SummaryOptions &options)
{
    QStringList sentences{stateSentence(story)};
    const CauseCount &count = story.rejects;
    if (!story.canHaveRejects()) {
        sentences << Text::tr("Exports have no rejects.") << reasonOf(story, catalogue, options);
    } else if (!count.isComplete()) {
        sentences << count.text();
        if (count.causes && count.counted > 0)
            sentences << mostOften(*count.causes, catalogue);
    } else if (count.counted == 0) {
        sentences << (isUnderWay(story.sync.status) ? Text::tr("No record has been rejected so far.")
                                                    : Text::tr("No record was rejected."))
                  << reasonOf(story, catalogue, options);
    } else {
        sentences << rejectedSentence(story, *count.causes) << mostOften(*count.causes, catalogue);
    }
    return Text::sentences(sentences);
}

QString mostOftenText(const QByteArray &code, qint64 rejects, bool namesUnit,
                      const StatusCatalogue &catalogue)
{
    const QString number = namesUnit ? Text::tr("%L1 reject(s)", nullptr, pluralNumber(rejects)).arg(rejects)
                                     : QLocale().toString(rejects);
    return Text::tr("Most often: %1 (%2).").arg(clauseOf(code, catalogue), number);
}

Masking maskingOf(const StatusCatalogue &catalogue, const SummaryOptions &options)
{
    return options.showsValues ? Masking() : Masking(catalogue);
}

QString meaningText(QByteArrayView code, const StatusCatalogue &catalogue)
{
    const StatusCode *const known = find(code, catalogue);
    if (!known)
        return {};
    return known->text.isEmpty() ? known->message : known->text;
}

QString remedyText(QByteArrayView code, const StatusCatalogue &catalogue)
{
    const StatusCode *const known = find(code, catalogue);
    return known ? known->remedy : QString();
}

QByteArray turnName(QByteArrayView code, const StatusCatalogue &catalogue)
{
    static constexpr const char *names[] = {"", "here", "eloqua", "leaveOut"};
    return names[int(turnOf(code, catalogue))];
}

QString turnText(QByteArrayView code, const StatusCatalogue &catalogue)
{
    switch (turnOf(code, catalogue)) {
    case StatusCode::Turn::Here:
        return Text::tr("Correct the record");
    case StatusCode::Turn::Eloqua:
        return Text::tr("Change in Eloqua");
    case StatusCode::Turn::LeaveOut:
        return Text::tr("Leave out");
    case StatusCode::Turn::Unknown:
        break;
    }
    return {};
}

QString rejectsAndRecords(const CauseList &causes)
{
    const QString rejects =
        Text::tr("%L1 reject(s)", nullptr, pluralNumber(causes.rejects)).arg(causes.rejects);
    if (!causes.records)
        return rejects;
    return Text::tr("%1 in %2")
        .arg(rejects, Text::tr("%L1 record(s)", nullptr, pluralNumber(*causes.records)).arg(*causes.records));
}

QString runsText(const Cause &cause, int most)
{
    // Of so many, chance makes none; two or three in a row say nothing about the source file.
    constexpr qint64 Telling = 10;
    QStringList runs;
    for (const RecordRun &run : cause.runs) {
        if (run.length() >= Telling && runs.size() < most)
            runs << Text::tr("%1–%2").arg(QLocale().toString(run.first), QLocale().toString(run.last));
    }
    return runs.isEmpty() ? QString() : Text::tr("All of records %1").arg(Text::list(runs));
}

} // namespace Inspector
