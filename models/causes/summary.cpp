// SPDX-License-Identifier: MIT
#include "models/causes/summary.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QLocale>

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

// "Invalid email address." within a sentence.
QString clauseOf(const Cause &cause)
{
    QString text = messageText(cause, false).simplified();
    while (text.endsWith(u'.'))
        text.chop(1);
    if (text.isEmpty())
        return QString::fromUtf8(cause.statusCode);
    // "ID not found" keeps its capitals.
    if (text.size() < 2 || !text.at(1).isUpper())
        text[0] = text.at(0).toLower();
    return text;
}

QString mostOften(const CauseList &causes)
{
    std::map<QByteArray, qint64> codes;
    const Cause *first = nullptr;
    qint64 most = 0;
    for (const Cause &cause : causes.causes)
        codes[cause.statusCode] += cause.count;
    for (const Cause &cause : causes.causes) {
        if (codes[cause.statusCode] > most) {
            most = codes[cause.statusCode];
            first = &cause;
        }
    }
    return first ? Text::tr("Most often: %1 (%2).").arg(clauseOf(*first), QLocale().toString(most))
                 : QString();
}

QString rejectedSentence(const SyncStory &story, const CauseList &causes)
{
    const qint64 records = causes.records.value_or(causes.rejects);
    const std::optional<qint64> base = story.funnel ? story.funnel->base() : std::nullopt;
    if (!base || *base < records)
        return Text::tr("%L1 record(s) were rejected.", nullptr, pluralNumber(records)).arg(records);
    return Text::tr("%1 of %L2 record(s) were rejected (%3).", nullptr, pluralNumber(*base))
        .arg(QLocale().toString(records))
        .arg(*base)
        .arg(shareText(records, *base));
}

// Why a sync did not end in success, by the first error or warning of its log.
QString reasonOf(const SyncStory &story, const StatusCatalogue &catalogue)
{
    if (!endedBadly(story.sync.status) || !story.funnel || story.funnel->troubles().isEmpty())
        return {};
    return reasonText(story.funnel->troubles().first(), catalogue);
}

QString stateSentence(const SyncStory &story)
{
    if (isUnderWay(story.sync.status))
        return Text::tr("The sync is still running, so these numbers will change.");
    const bool failed = endedBadly(story.sync.status) && story.sync.status != QStringView(u"warning");
    return failed ? Text::tr("The sync failed.") : QString();
}
} // namespace

QString headline(const SyncStory &story, const StatusCatalogue &catalogue)
{
    QStringList sentences{stateSentence(story)};
    const CauseCount &count = story.rejects;
    if (!story.canHaveRejects()) {
        sentences << Text::tr("Exports have no rejects.") << reasonOf(story, catalogue);
    } else if (!count.isComplete()) {
        sentences << count.text();
        if (count.causes && count.counted > 0)
            sentences << mostOften(*count.causes);
    } else if (count.counted == 0) {
        sentences << (isUnderWay(story.sync.status) ? Text::tr("So far, no record was rejected.")
                                                    : Text::tr("No record was rejected."))
                  << reasonOf(story, catalogue);
    } else {
        sentences << rejectedSentence(story, *count.causes) << mostOften(*count.causes);
    }
    sentences.removeAll({});
    return sentences.join(u' ');
}

QString messageText(const Cause &cause, bool showsValues)
{
    QString message = QString::fromUtf8(cause.message);
    const QString value = QString::fromUtf8(cause.example).trimmed();
    constexpr qsizetype Shortest = 3; // what is shorter stands in words by chance
    if (!showsValues && value.size() >= Shortest)
        message.replace(value, maskedValue(value));
    return message;
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
        return Text::tr("Correct here");
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
    return runs.isEmpty() ? QString() : Text::tr("Records %1, all of them").arg(Text::list(runs));
}

QString maskedValue(const QString &value)
{
    QStringList parts;
    const QStringList pieces = value.split(u'@');
    for (const QString &piece : pieces) {
        const QString inner = piece.trimmed();
        if (inner.isEmpty())
            parts << QString();
        else
            parts << inner.left(inner.at(0).isHighSurrogate() ? 2 : 1) + u'…';
    }
    return parts.join(u'@');
}

} // namespace Inspector
