// SPDX-License-Identifier: MIT
#include "app/demo/api/bulkapi.h"

#include "app/demo/content/json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
constexpr qint64 MaximumLimit = 1000;

constexpr std::array SyncTerms{
    Term{"createdAt", Term::Type::Time},
    Term{"createdBy"},
    Term{"status"},
    Term{"syncedInstanceUri"},
    Term{"syncStartedAt", Term::Type::Time},
    Term{"syncEndedAt", Term::Type::Time},
    Term{"uri"},
};

// An answer without a body: what Eloqua puts into these is not documented.
Response plainStatus(int status)
{
    Response response;
    response.status = status;
    return response;
}

// Keys of requests count without case: clients in the field send "syncedInstanceURI", too.
QJsonValue valueOf(const QJsonObject &object, QStringView key)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

// What Eloqua's newer validation says about an id that is not a number.
Response badId(const QString &id)
{
    Response response = plainStatus(400);
    QByteArray json = R"([{"type":"EndpointParameterError","parameter":"id",)"
                      R"("requirement":{"type":"IdRequirement","isRelativeAllowed":false},"value":)";
    Json::appendString(json, id.toUtf8());
    response.setJson(json + "}]");
    return response;
}
} // namespace

BulkApi::BulkApi(const Options &options, const Clock &clock)
    : m_options(options)
    , m_clock(clock)
    , m_definitions(makeDefinitions(options.extraWideFields))
    , m_standIn(m_definitions.first())
    , m_syncs(makeHistory(options, m_definitions, clock.start()))
    , m_imports(options.behaviour)
{
}

Response BulkApi::answer(const Request &request, const QString &resource)
{
    settle();
    const QStringList path = resource.split(u'/', Qt::SkipEmptyParts);
    const QString first = path.value(0).toLower();
    if (first == u"syncs")
        return answerSyncs(request, path);
    if (request.verb == "GET" && path.size() == 1 && first == u"imports")
        return listDefinitions(request, Kind::Import);
    if (request.verb == "GET" && path.size() == 1 && first == u"exports")
        return listDefinitions(request, Kind::Export);
    if (request.verb == "GET" && path.size() == 1 && first == u"syncactions")
        return listDefinitions(request, Kind::SyncAction);
    return answerDefinitions(request, path, QByteArray('/' + resource.toUtf8()));
}

Response BulkApi::answerDefinitions(const Request &request, const QStringList &path, const QByteArray &uri)
{
    const qsizetype fields =
        path.indexOf(QRegularExpression(u"fields"_s, QRegularExpression::CaseInsensitiveOption));
    if (request.verb == "GET" && fields > 0)
        return listFields(request, objectOf(uri), path.value(fields + 1));
    const bool isData = path.size() > 1 && path.last().toLower() == u"data";
    const Definition *definition = definitionOf(isData ? uri.left(uri.size() - 5) : uri);
    if (definition == nullptr) {
        const bool isCollection = path.size() > 1 && path.last().toLower() == u"imports";
        return isCollection && request.verb == "POST" ? createDefinition(request, uri) : plainStatus(404);
    }
    if (isData && definition->kind == Kind::Import && request.verb == "POST")
        return upload(request, *definition);
    if (isData && definition->kind == Kind::Import && request.verb == "DELETE")
        return deleteUploads(*definition);
    if (!isData && request.verb == "DELETE")
        return deleteDefinition(*definition);
    if (isData || request.verb != "GET")
        return plainStatus(404);
    Response response;
    QByteArray json;
    appendDefinition(json, *definition);
    response.setJson(json);
    return response;
}

Response BulkApi::answerSyncs(const Request &request, const QStringList &path)
{
    if (path.size() == 1 && request.verb == "POST")
        return createSync(request);
    if (path.size() == 1 && request.verb == "GET")
        return listSyncs(request);
    if (path.size() == 1)
        return plainStatus(404);

    bool isNumber = false;
    const qint64 id = path.at(1).toLongLong(&isNumber);
    if (!isNumber)
        return badId(path.at(1));
    SyncRecord *sync = find(id);
    if (sync == nullptr || path.size() > 3)
        return plainStatus(404);

    const QString table = path.value(2).toLower();
    if (request.verb == "DELETE" && table == u"data")
        return deleteData(*sync);
    if (request.verb != "GET")
        return plainStatus(404);
    if (table == u"logs")
        return listLogs(request, *sync);
    if (table == u"rejects")
        return listRejects(request, *sync);
    if (table == u"data")
        return listData(request, *sync);
    if (!table.isEmpty())
        return plainStatus(404);
    Response response;
    QByteArray json;
    appendSync(json, *sync);
    response.setJson(json);
    return response;
}

Response BulkApi::listSyncs(const Request &request) const
{
    const auto read = readListParameters(request, MaximumLimit, SyncTerms, m_options.behaviour);
    if (const auto *failure = std::get_if<Failure>(&read))
        return validationError(*failure);
    const auto &parameters = std::get<ListParameters>(read);
    const QDateTime now = m_clock.now();
    const auto valueOf = [this, &now](qint64 row, std::size_t term) -> Value {
        const SyncRecord &sync = m_syncs.at(row);
        switch (term) {
        case 0:
            return timestamp(sync.createdAt);
        case 1:
            return sync.createdBy;
        case 2:
            return sync.status(now);
        case 3:
            return sync.definitionUri;
        case 4:
            return sync.hasStarted(now) ? timestamp(sync.startedAt) : QByteArray();
        case 5:
            return sync.hasEnded(now) ? timestamp(sync.endedAt) : QByteArray();
        default:
            return "/syncs/" + QByteArray::number(sync.id);
        }
    };
    const QList<qint64> rows = selectRows(m_syncs.size(), parameters.filter ? &*parameters.filter : nullptr,
                                          parameters.order ? &*parameters.order : nullptr, valueOf);
    Response response;
    response.setJson(listBody(parameters, rows, m_options.behaviour.omitEmptyItems,
                              [this](QByteArray &out, qint64 row) { appendSync(out, m_syncs.at(row)); }));
    return response;
}

Response BulkApi::createSync(const Request &request)
{
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject()) {
        Response response = plainStatus(400);
        response.reason = "There was a parsing error.";
        return response;
    }
    const QString uri = valueOf(document.object(), u"syncedInstanceUri").toString();
    const QString callback = valueOf(document.object(), u"callbackUrl").toString();
    if (uri.isEmpty())
        return validationError({"syncedInstanceUri", {}, "Must not be empty"});
    const Definition *definition = definitionOf(uri.toUtf8());
    if (definition == nullptr) {
        return m_options.behaviour.unknownDefinitionStatus == 400
                   ? validationError(
                         {"syncedInstanceUri", uri.toUtf8(), "Must reference an existing definition"})
                   : plainStatus(m_options.behaviour.unknownDefinitionStatus);
    }
    if (const QUrl url(callback);
        !callback.isEmpty() && (!url.isValid() || url.isRelative() || url.host().isEmpty()))
        return validationError({"callbackUrl", callback.toUtf8(), "Must be an absolute URL"});

    return addSync(*definition, callback.toUtf8());
}

Response BulkApi::addSync(const Definition &definition, const QByteArray &callbackUrl)
{
    const QDateTime now = m_clock.now();
    SyncRecord sync = makeNewSync(newestSync() + 1, definition, m_options.user.toUtf8(), now);
    sync.callbackUrl = callbackUrl;
    if (m_imports.isReal(definition.uri)) {
        const bool isBeside = std::any_of(m_syncs.cbegin(), m_syncs.cend(), [&](const SyncRecord &other) {
            return other.definitionUri == sync.definitionUri && !other.hasEnded(now);
        });
        sync.isUnfinished = true;
        m_imports.start(sync, isBeside);
    }
    m_syncs += sync;
    ++m_created;
    Response response;
    response.status = 201;
    QByteArray json;
    const QByteArray postStamp =
        timestamp(now, static_cast<int>(mixed(static_cast<quint64>(sync.id)) % 9999) + 1);
    Json::Object(json)
        .text("syncedInstanceUri", sync.definitionUri)
        .text("status", "pending")
        .text("createdAt", postStamp)
        .text("createdBy", sync.createdBy)
        .optionalText("callbackUrl", m_options.behaviour.echoCallbackUrl ? sync.callbackUrl : QByteArray())
        .text("uri", "/syncs/" + QByteArray::number(sync.id))
        .end();
    response.setJson(json);
    return response;
}

void BulkApi::appendSync(QByteArray &out, const SyncRecord &sync) const
{
    const QDateTime now = m_clock.now();
    Json::Object(out)
        .text("syncedInstanceUri", sync.definitionUri)
        .optionalText("syncStartedAt", sync.hasStarted(now) ? timestamp(sync.startedAt) : QByteArray())
        .optionalText("syncEndedAt", sync.hasEnded(now) ? timestamp(sync.endedAt) : QByteArray())
        .text("status", sync.status(now))
        .text("createdAt", timestamp(sync.createdAt))
        .text("createdBy", sync.createdBy)
        .optionalText("callbackUrl", m_options.behaviour.echoCallbackUrl ? sync.callbackUrl : QByteArray())
        .text("uri", "/syncs/" + QByteArray::number(sync.id))
        .end();
}

void BulkApi::setTotal(qint64 sync, Table table, qint64 rows)
{
    m_totals.insert_or_assign({sync, table}, rows);
    m_chosen.clear();
}

qint64 BulkApi::total(qint64 sync, Table table, qint64 otherwise) const
{
    const auto found = m_totals.find({sync, table});
    return found == m_totals.end() ? otherwise : found->second;
}

SyncRecord *BulkApi::find(qint64 id)
{
    const qint64 index = id - Sync::First; // ids have no gaps
    return index >= 0 && index < m_syncs.size() ? &m_syncs[index] : nullptr;
}

const Definition *BulkApi::definitionOf(QByteArrayView uri) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(), [uri](const Definition &d) {
        return d.uri.compare(uri, Qt::CaseInsensitive) == 0;
    });
    return found == m_definitions.end() ? nullptr : &*found;
}

} // namespace Inspector::Demo
