// SPDX-License-Identifier: MIT
#include "models/signin/connectionfile.h"

#include "models/base/filereplacement.h"
#include "models/base/text.h"
#include "models/session/tokenrequest.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <simdjson.h>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{

// A connection file holds a handful of short texts; anything larger is some other file given by mistake.
constexpr qint64 LargestFile = 1 << 20;

ApiError fileError(const QString &message)
{
    return {.kind = ApiError::Kind::File, .message = message};
}

struct Member {
    const char *key;
    QString *target;
    bool required;
};

std::optional<ApiError> readMember(const QJsonObject &object, const Member &member, const QString &origin)
{
    const QString key = QLatin1StringView(member.key);
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (!member.required)
            return std::nullopt;
        return fileError(Text::tr("The connection file %1 doesn't contain \"%2\".").arg(origin, key));
    }
    // The connector's samples write the API version as a number now and then.
    if (value.isDouble() && key == "apiVersion"_L1)
        *member.target = QString::number(value.toDouble(), 'f', 1);
    else if (!value.isString())
        return fileError(Text::tr("In the connection file %1, \"%2\" must be a string.").arg(origin, key));
    else if (!value.toString().trimmed().isEmpty())
        *member.target = value.toString();
    else if (member.required)
        return fileError(Text::tr("In the connection file %1, \"%2\" is empty.").arg(origin, key));
    return std::nullopt; // an empty text where none is needed leaves the default
}

// The file's bytes with only the value of "refreshToken" replaced.
std::optional<QByteArray> withRefreshToken(const QByteArray &json, const QString &refreshToken)
{
    // Windows' editors write a byte order mark; Qt skips it, simdjson 3.0 does not.
    const qsizetype start = json.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const simdjson::padded_string padded(json.constData() + start, size_t(json.size() - start));
    simdjson::ondemand::parser parser;
    std::string_view token;
    auto document = parser.iterate(padded);
    if (document["refreshToken"].raw_json_token().get(token) != simdjson::SUCCESS)
        return std::nullopt;
    // A raw token reaches up to the next structural character: the blanks behind it are the file's own.
    while (!token.empty() && token.back() != '"')
        token.remove_suffix(1);
    const qsizetype at = start + (token.data() - padded.data());
    const QByteArray changed =
        json.first(at) + jsonString(refreshToken) + json.sliced(at + qsizetype(token.size()));
    // A key that is there twice is read from its last place, and simdjson is stricter than Qt.
    const QJsonObject written = QJsonDocument::fromJson(changed).object();
    if (written["refreshToken"_L1].toString() != refreshToken)
        return std::nullopt;
    return changed;
}

Result<Secrets> writeBack(const QString &path, const Secrets &secrets)
{
    Result<QByteArray> old = readConnectionBytes(path);
    if (!old)
        return old.error();
    const std::optional<QByteArray> changed = withRefreshToken(*old, secrets.refreshToken);
    if (!changed)
        return fileError(
            Text::tr("The position of \"refreshToken\" in the connection file %1 is ambiguous.").arg(path));
    if (const Outcome replaced = replaceContent(path, *changed); !replaced) {
        return fileError(
            Text::tr("Can't write the connection file %1: %2.").arg(path, replaced.error().message));
    }
    return secrets;
}

} // namespace

Result<QByteArray> readConnectionBytes(const QString &path)
{
    if (QFileInfo(path).isDir())
        return fileError(Text::tr("Can't read the connection file %1: it's a folder.").arg(path));
    // Opening a named pipe would wait for somebody who writes to it.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fileError(Text::tr("Can't read the connection file %1: it's not a regular file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(Text::tr("Can't read the connection file %1: %2.").arg(path, file.errorString()));
    // Not by its size: files of the system's own (/proc) have none.
    const QByteArray bytes = file.read(LargestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return fileError(Text::tr("Can't read the connection file %1: %2.").arg(path, file.errorString()));
    if (bytes.size() > LargestFile)
        return fileError(Text::tr("%1 is too large to be a connection file.").arg(path));
    return bytes;
}

Result<ConnectionFileContent> parseConnection(const QByteArray &json, const QString &origin)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull()) {
        return fileError(Text::tr("The connection file %1 isn't valid JSON: %2 (at byte %3).")
                             .arg(origin, fault.errorString(), QString::number(fault.offset)));
    }
    if (!document.isObject())
        return fileError(Text::tr("The connection file %1 must contain one JSON object.").arg(origin));

    ConnectionFileContent content;
    QString loginUrl;
    const Member members[] = {
        {"clientId", &content.connection.clientId, true},
        {"clientSecret", &content.secrets.clientSecret, true},
        {"refreshToken", &content.secrets.refreshToken, true},
        {"redirectUri", &content.connection.redirectUri, true},
        {"scope", &content.connection.scope, false},
        {"apiVersion", &content.connection.apiVersion, false},
        {"name", &content.connection.name, false},
        {"loginUrl", &loginUrl, false},
    };
    for (const Member &member : members) {
        if (auto error = readMember(document.object(), member, origin))
            return *error;
    }
    if (!loginUrl.isEmpty()) {
        content.connection.loginUrl = QUrl(loginUrl, QUrl::StrictMode);
        if (!isAcceptableLoginUrl(content.connection.loginUrl)) {
            return fileError(Text::tr("In the connection file %1, \"loginUrl\" must be an https address "
                                      "(plain http only for this computer).")
                                 .arg(origin));
        }
    }
    return content;
}

Result<ConnectionFileContent> readConnectionFile(const QString &path)
{
    const Result<QByteArray> bytes = readConnectionBytes(path);
    if (!bytes)
        return bytes.error();
    Result<ConnectionFileContent> content = parseConnection(*bytes, path);
    if (content && content->connection.name.isEmpty())
        content.value().connection.name = QFileInfo(path).completeBaseName();
    return content;
}

ConnectionFileStore::ConnectionFileStore(QString path)
    : m_path(std::move(path))
{
}

Owned<SecretJob> ConnectionFileStore::load()
{
    Owned<SecretJob> job(new SecretJob);
    const Result<ConnectionFileContent> content = readConnectionFile(m_path);
    job->finishLater(content ? Result<Secrets>(content->secrets) : Result<Secrets>(content.error()));
    return job;
}

Owned<SecretJob> ConnectionFileStore::save(const Secrets &secrets)
{
    // On the pool: a commit waits for the disk.
    Owned<SecretJob> job(new SecretJob);
    auto *watcher = new QFutureWatcher<Result<Secrets>>(job.get());
    QObject::connect(watcher, &QFutureWatcherBase::finished, job.get(),
                     [watcher, target = job.get()] { Q_EMIT target->finished(watcher->result()); });
    watcher->setFuture(QtConcurrent::run(writeBack, m_path, secrets));
    return job;
}

std::optional<ApiError> ConnectionFileStore::obstacle() const
{
    const QFileInfo file(m_path);
    // The directory, not the file, has to be writable for a replacement; a symbolic link is followed.
    const QFileInfo folder(QFileInfo(file.canonicalFilePath()).path());
    if (!file.exists() || !folder.isWritable() || !file.isWritable()) {
        return fileError(
            Text::tr("Can't write the connection file %1. Each Eloqua refresh token works only once, so the "
                     "next one must be saved there. Make the file and its folder writable. Nothing was sent, "
                     "and the refresh token in the file is still valid.")
                .arg(m_path));
    }
    if (const Outcome kept = tryReplacement(m_path); !kept) {
        return fileError(Text::tr("The next refresh token can't be saved in the connection file %1: %2. "
                                  "Nothing was sent, and the refresh token in the file is still valid.")
                             .arg(m_path, kept.error().message));
    }
    const Result<QByteArray> bytes = readConnectionBytes(m_path);
    if (bytes && !withRefreshToken(*bytes, u"probe"_s)) {
        return fileError(
            Text::tr("The next refresh token can't be saved in the connection file %1, because the position "
                     "of \"refreshToken\" is ambiguous. Write the file as plain UTF-8 JSON with each key "
                     "only once. Nothing was sent, and the refresh token in the file is still valid.")
                .arg(m_path));
    }
    return std::nullopt;
}

QString ConnectionFileStore::lockFile() const
{
    // Without a file there is nothing to share, and its absence is told by load().
    const QString path = QFileInfo(m_path).canonicalFilePath();
    return path.isEmpty() ? path : path + u".lock"_s;
}

} // namespace Inspector
