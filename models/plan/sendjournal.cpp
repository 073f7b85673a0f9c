// SPDX-License-Identifier: MIT
#include "models/plan/sendjournal.h"

#include "models/base/filehold.h"
#include "models/base/filereplacement.h"
#include "models/base/text.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Version = 1;

ApiError fileError(const QString &text)
{
    return {.kind = ApiError::Kind::File, .message = text};
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

Result<QList<SendState>> FileJournal::read()
{
    QFile file(m_path);
    if (!file.exists())
        return QList<SendState>();
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
    if (sendings.isEmpty())
        return unreadable(Text::tr("it's damaged"));
    QList<SendState> all;
    for (const QJsonValue &value : sendings) {
        const auto state = SendState::fromJson(QJsonDocument(value.toObject()).toJson());
        if (!state)
            return unreadable(Text::tr("it's damaged"));
        all << *state;
    }
    return all;
}

Result<SentRows> FileJournal::rowsOf(const QList<qint64> &ids)
{
    return SentRows{.isAll = !ids.isEmpty()};
}

Outcome FileJournal::save(const QList<SendState> &all) const
{
    QJsonArray sendings;
    for (const SendState &state : all)
        sendings << QJsonDocument::fromJson(state.toJson()).object();
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

Result<qint64> FileJournal::begin(const SendState &state, const RowSet &)
{
    Result<QList<SendState>> all = read();
    if (!all)
        return all.error();
    SendState added = state;
    added.id = all->isEmpty() ? 1 : all->last().id + 1;
    all.value() << added;
    const Outcome saved = save(*all);
    return saved ? Result<qint64>(added.id) : Result<qint64>(saved.error());
}

Outcome FileJournal::write(const SendState &state)
{
    Result<QList<SendState>> all = read();
    if (!all)
        return all.error();
    const auto known = std::find_if(all.value().begin(), all.value().end(),
                                    [&state](const SendState &one) { return one.id == state.id; });
    if (known != all.value().end())
        *known = state;
    else
        all.value() << state; // the file was removed since: what is being sent is true all the same
    return save(*all);
}

} // namespace Inspector
