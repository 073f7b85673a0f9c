// SPDX-License-Identifier: MIT
#include "models/checks/fieldmetadata.h"

#include "models/base/text.h"
#include "models/client/apiclient.h"
#include "models/query/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int PageSize = 1000;
constexpr qsizetype MostFields = 100'000; // a list without an end is none

// Eloqua's keys count without regard to case.
QJsonValue member(const QJsonObject &object, QLatin1StringView key)
{
    if (const QJsonValue exact = object.value(key); !exact.isUndefined())
        return exact;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key().compare(key, Qt::CaseInsensitive) == 0)
            return *it;
    }
    return QJsonValue::Undefined;
}

// "true" as well, for other answers of the service have it so.
bool flag(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = member(object, key);
    return value.toBool() || value.toString().compare("true"_L1, Qt::CaseInsensitive) == 0;
}
} // namespace

Result<FieldMetadata> FieldMetadata::parse(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return ApiError{.kind = ApiError::Kind::BadReply,
                        .message = Text::tr("Eloqua's list of fields can't be read.")};
    FieldMetadata metadata;
    for (const QJsonValue &item : member(document.object(), "items"_L1).toArray()) {
        const QJsonObject field = item.toObject();
        const QString statement = member(field, "statement"_L1).toString();
        if (statement.isEmpty())
            continue;
        metadata.m_byStatement.insert(statement.toLower(),
                                      {.name = member(field, "name"_L1).toString(),
                                       .dataType = member(field, "dataType"_L1).toString(),
                                       .isReadOnly = flag(field, "hasReadOnlyConstraint"_L1),
                                       .isRequired = flag(field, "hasNotNullConstraint"_L1),
                                       .isUnique = flag(field, "hasUniquenessConstraint"_L1)});
    }
    return metadata;
}

std::optional<FieldFacts> FieldMetadata::of(const QString &statement) const
{
    const auto found = m_byStatement.constFind(statement.toLower());
    return found == m_byStatement.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArray fieldsPath(const QString &definitionUri)
{
    static const QRegularExpression form(
        u"^/(contacts|accounts|opportunities|customObjects/\\d+|events/\\d+)/(?:imports|exports)/\\d+$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(definitionUri);
    return match.hasMatch() ? match.captured(1).toUtf8() + "/fields" : QByteArray();
}

FieldFetcher::FieldFetcher(ApiClient &client, const QString &definitionUri)
    : m_client(client)
    , m_path(fieldsPath(definitionUri))
{
}

void FieldFetcher::start()
{
    if (!m_path.isEmpty()) {
        ask();
        return;
    }
    Q_EMIT finished(ApiError{.kind = ApiError::Kind::Gone,
                             .message = Text::tr("Eloqua has no list of fields for this kind of import.")});
}

void FieldFetcher::ask()
{
    Query query;
    query.limit = PageSize;
    if (!m_items.isEmpty())
        query.offset = m_items.size();
    m_call = m_client.send({.path = m_path, .query = query.encoded()});
    connect(m_call.get(), &ApiCall::finished, this, &FieldFetcher::receive);
}

void FieldFetcher::receive(const Result<HttpAnswer> &answer)
{
    m_call.reset();
    if (!answer) {
        Q_EMIT finished(answer.error());
        return;
    }
    const QJsonDocument page = QJsonDocument::fromJson(answer->body);
    if (!page.isObject()) {
        Q_EMIT finished(badReply(*answer, Text::tr("it isn't a list of fields")));
        return;
    }
    const QJsonArray items = member(page.object(), "items"_L1).toArray();
    for (const QJsonValue &item : items)
        m_items << item;
    if (flag(page.object(), "hasMore"_L1) && !items.isEmpty() && m_items.size() < MostFields) {
        ask();
        return;
    }
    Q_EMIT finished(QJsonDocument(QJsonObject{{u"items"_s, m_items}}).toJson(QJsonDocument::Compact));
}

} // namespace Inspector
