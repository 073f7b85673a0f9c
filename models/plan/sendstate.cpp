// SPDX-License-Identifier: MIT
#include "models/plan/sendstate.h"

#include "models/base/counted.h"
#include "models/base/text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using Step = SendState::Step;

namespace
{
// In files: never translated, never changed.
constexpr std::array Words{
    std::pair{Step::Creating, "creating"_L1}, std::pair{Step::Uploading, "uploading"_L1},
    std::pair{Step::Syncing, "syncing"_L1},   std::pair{Step::Running, "running"_L1},
    std::pair{Step::Finished, "finished"_L1}, std::pair{Step::Dropped, "dropped"_L1},
    std::pair{Step::Unknown, "unknown"_L1}};

std::optional<Step> stepOf(const QString &word)
{
    for (const auto &[step, name] : Words) {
        if (word == name)
            return step;
    }
    return std::nullopt;
}

QString timeText(const QDateTime &when)
{
    return when.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s;
}

QString uploadingText(const SendState &state)
{
    if (!state.throughOriginal()) {
        return Text::tr("Stopped on %1 while part %2 of %3 was being uploaded to a one-time copy of the "
                        "definition. Nothing was imported, because that copy was never synced.")
            .arg(timeText(state.changed))
            .arg(state.piece)
            .arg(state.pieces);
    }
    return Text::tr("Stopped on %1 while part %2 of %3 was being uploaded to %4. It's unknown whether that "
                    "part arrived. The next sync of that definition imports what has arrived. Check its "
                    "syncs in Eloqua before you send these rows again.")
        .arg(timeText(state.changed))
        .arg(state.piece)
        .arg(state.pieces)
        .arg(state.target);
}

QString finishedText(const SendState &state)
{
    const QString sync = toText(state.sync);
    if (!state.taken || !state.refused) {
        return Text::tr("%L1 row(s) were sent in sync %2, which finished with status \"%3\". It's unknown "
                        "how many were taken. Check the logs of the sync.",
                        nullptr, pluralNumber(state.rows))
            .arg(state.rows)
            .arg(sync, state.status);
    }
    return Text::tr("Of %L1 sent, %L2 were taken and %L3 refused (sync %4, status \"%5\").", nullptr,
                    pluralNumber(*state.taken))
        .arg(state.rows)
        .arg(*state.taken)
        .arg(*state.refused)
        .arg(sync, state.status);
}

void put(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void put(QJsonObject &json, const QString &key, std::optional<qint64> number)
{
    if (number)
        json.insert(key, *number);
}

std::optional<qint64> numberIn(const QJsonObject &json, const QString &key)
{
    return json.contains(key) ? std::optional(json.value(key).toInteger()) : std::nullopt;
}

QDateTime timeIn(const QJsonObject &json, const QString &key)
{
    return QDateTime::fromString(json.value(key).toString(), Qt::ISODateWithMs);
}
} // namespace

bool SendState::mayHaveArrived() const
{
    switch (step) {
    case Step::Creating:
    case Step::Dropped:
        return false;
    case Step::Uploading:
        return throughOriginal();
    default:
        return true;
    }
}

QString SendState::sentence() const
{
    switch (step) {
    case Step::Creating:
        return Text::tr("Stopped on %1 before a row was sent.").arg(timeText(changed));
    case Step::Uploading:
        return uploadingText(*this);
    case Step::Syncing:
        return Text::tr("On %1, Eloqua was asked to sync %2. It's unknown whether it did. Look for a sync of "
                        "%2 in the list of syncs.")
            .arg(timeText(changed), target);
    case Step::Running:
        return Text::tr("%L1 row(s) were sent on %2 in sync %3, which was %4 when it was last checked.",
                        nullptr, pluralNumber(rows))
            .arg(rows)
            .arg(timeText(begun), toText(sync), status);
    case Step::Finished:
        return finishedText(*this);
    case Step::Dropped:
    case Step::Unknown:
        return words;
    }
    Q_UNREACHABLE();
}

QByteArray SendState::toJson() const
{
    QJsonObject json{{u"id"_s, id},
                     {u"begun"_s, begun.toUTC().toString(Qt::ISODateWithMs)},
                     {u"changed"_s, changed.toUTC().toString(Qt::ISODateWithMs)},
                     {u"triggersSync"_s, triggersSync},
                     {u"piece"_s, piece},
                     {u"pieces"_s, pieces},
                     {u"rows"_s, rows},
                     {u"newest"_s, qint64(newest)},
                     {u"sync"_s, qint64(sync)}};
    for (const auto &[known, word] : Words) {
        if (known == step)
            json.insert(u"step"_s, word);
    }
    put(json, u"site"_s, site);
    put(json, u"user"_s, user);
    put(json, u"definition"_s, definition);
    put(json, u"target"_s, target);
    put(json, u"copyName"_s, copyName);
    put(json, u"sha256"_s, QString::fromLatin1(sha256));
    put(json, u"status"_s, status);
    put(json, u"taken"_s, taken);
    put(json, u"refused"_s, refused);
    put(json, u"words"_s, words);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<SendState> SendState::fromJson(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const std::optional<Step> step = stepOf(json.value(u"step"_s).toString());
    if (!step)
        return std::nullopt;
    SendState state{.step = *step};
    state.id = json.value(u"id"_s).toInteger();
    state.begun = timeIn(json, u"begun"_s);
    state.changed = timeIn(json, u"changed"_s);
    state.site = json.value(u"site"_s).toString();
    state.user = json.value(u"user"_s).toString();
    state.definition = json.value(u"definition"_s).toString();
    state.target = json.value(u"target"_s).toString();
    state.copyName = json.value(u"copyName"_s).toString();
    state.triggersSync = json.value(u"triggersSync"_s).toBool();
    state.piece = json.value(u"piece"_s).toInt();
    state.pieces = json.value(u"pieces"_s).toInt();
    state.rows = json.value(u"rows"_s).toInteger();
    state.sha256 = json.value(u"sha256"_s).toString().toLatin1();
    state.newest = SyncId(json.value(u"newest"_s).toInteger());
    state.sync = SyncId(json.value(u"sync"_s).toInteger());
    state.status = json.value(u"status"_s).toString();
    state.taken = numberIn(json, u"taken"_s);
    state.refused = numberIn(json, u"refused"_s);
    state.words = json.value(u"words"_s).toString();
    return state;
}

} // namespace Inspector
