// SPDX-License-Identifier: MIT
#include "models/plan/sendjournal.h"

#include "models/base/filehold.h"
#include "models/base/filereplacement.h"
#include "models/base/text.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Version = 1;
constexpr auto Digests = "rowDigests"_L1;

ApiError fileError(const QString &text)
{
    return {.kind = ApiError::Kind::File, .message = text};
}

QJsonObject jsonOf(const SendState &state)
{
    return QJsonDocument::fromJson(state.toJson()).object();
}

std::optional<SendState> stateIn(const QJsonValue &sending)
{
    return SendState::fromJson(QJsonDocument(sending.toObject()).toJson());
}
} // namespace

FileJournal::FileJournal(const QString &csvPath)
    : m_path(QFileInfo(csvPath).canonicalFilePath() + u".sent"_s)
    , m_held(csvPath)
{
}

FileJournal::~FileJournal() = default;

Result<std::shared_ptr<FileJournal>> FileJournal::open(const QString &csvPath)
{
    std::shared_ptr<FileJournal> journal(new FileJournal(csvPath));
    if (!journal->m_held.open(QIODevice::ReadOnly))
        return fileError(Text::tr("Couldn't read %1: %2").arg(csvPath, journal->m_held.errorString()));
    if (hold(journal->m_held) == Hold::Busy)
        return fileError(Text::tr("%1 is being sent by another program. Nothing was sent. Wait until it has "
                                  "finished.")
                             .arg(csvPath));
    return journal;
}

Result<QJsonArray> FileJournal::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonArray();
    const auto unreadable = [this](const QString &why) {
        return fileError(Text::tr("Couldn't read %1, which records what was sent: %2. Nothing was sent.")
                             .arg(m_path, why));
    };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file.errorString());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"version"_s).toInt() != Version)
        return unreadable(Text::tr("it wasn't written by this version of the program"));
    // It is made with its first sending: without any, something is lost.
    const QJsonArray sendings = json.value(u"sendings"_s).toArray();
    const bool isWhole = !sendings.isEmpty() && std::all_of(sendings.begin(), sendings.end(), stateIn);
    return isWhole ? Result<QJsonArray>(sendings) : unreadable(Text::tr("it's damaged"));
}

Result<QList<SendState>> FileJournal::read()
{
    const Result<QJsonArray> sendings = load();
    if (!sendings)
        return sendings.error();
    QList<SendState> all;
    for (const QJsonValue &sending : *sendings)
        all << *stateIn(sending);
    return all;
}

Result<SentRows> FileJournal::rowsOf(const QList<qint64> &ids)
{
    const Result<QJsonArray> sendings = load();
    if (!sendings)
        return sendings.error();
    SentRows sent;
    for (const QJsonValue &sending : *sendings) {
        if (!ids.contains(sending[u"id"_s].toInteger()))
            continue;
        // Earlier versions noted none.
        const auto digests = digestsFromText(sending[Digests].toString().toLatin1());
        sent.isAll = sent.isAll || !digests;
        sent.digests.unite(digests.value_or(RowDigests()));
    }
    return sent;
}

Outcome FileJournal::save(const QJsonArray &sendings) const
{
    const QByteArray json =
        QJsonDocument(QJsonObject{{u"version"_s, Version}, {u"sendings"_s, sendings}}).toJson();
    const Outcome saved =
        QFileInfo::exists(m_path) ? replaceContent(m_path, json) : createContent(m_path, json);
    if (!saved) {
        return fileError(Text::tr("What is being sent couldn't be recorded in %1: %2. Nothing more was sent. "
                                  "Move the CSV file to a folder that you can write to, then try again.")
                             .arg(m_path, saved.error().message));
    }
    return Done{};
}

Result<qint64> FileJournal::begin(const SendState &state, const SentRows &rows)
{
    Result<QJsonArray> sendings = load();
    if (!sendings)
        return sendings.error();
    SendState added = state;
    added.id = sendings->isEmpty() ? 1 : sendings->last()[u"id"_s].toInteger() + 1;
    QJsonObject json = jsonOf(added);
    json.insert(Digests, QString::fromLatin1(toText(rows.digests)));
    sendings.value() << json;
    const Outcome saved = save(*sendings);
    return saved ? Result<qint64>(added.id) : Result<qint64>(saved.error());
}

Outcome FileJournal::write(const SendState &state)
{
    Result<QJsonArray> sendings = load();
    if (!sendings)
        return sendings.error();
    QJsonArray &all = sendings.value();
    QJsonObject json = jsonOf(state);
    const auto known = std::find_if(all.begin(), all.end(), [&state](const QJsonValue &sending) {
        return sending[u"id"_s].toInteger() == state.id;
    });
    if (known == all.end()) {
        all << json; // the file was removed since: what is being sent is true all the same
    } else {
        json.insert(Digests, known->toObject().value(Digests));
        *known = json;
    }
    return save(all);
}

} // namespace Inspector
