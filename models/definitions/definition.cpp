// SPDX-License-Identifier: MIT
#include "models/definitions/definition.h"

#include "models/base/text.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <simdjson.h>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace
{
namespace dom = simdjson::dom;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

// A text as it is, anything else in its JSON spelling.
QString toText(const dom::element &value)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS)
        return toText(text);
    return value.is_null() ? QString() : toText(std::string_view(simdjson::minify(value)));
}

bool isKey(std::string_view key, QLatin1StringView name)
{
    return toText(key).compare(name, Qt::CaseInsensitive) == 0;
}

QString actionText(const dom::element &value)
{
    dom::object object;
    if (value.get(object) != simdjson::SUCCESS)
        return toText(value);
    QString action;
    QString destination;
    QStringList rest;
    for (const auto &[key, member] : object) {
        if (isKey(key, "action"_L1))
            action = toText(member);
        else if (isKey(key, "destination"_L1))
            destination = toText(member);
        else
            rest << u"%1: %2"_s.arg(toText(key), toText(member));
    }
    return (QStringList{action, destination} + rest).join(u"  "_s).trimmed();
}

void readMember(SyncDefinition &definition, std::string_view key, const dom::element &value)
{
    const std::pair<QLatin1StringView, QString SyncDefinition::*> texts[] = {
        {"name"_L1, &SyncDefinition::name},
        {"uri"_L1, &SyncDefinition::uri},
        {"filter"_L1, &SyncDefinition::filter},
        {"identifierFieldName"_L1, &SyncDefinition::identifierFieldName},
        {"updateRule"_L1, &SyncDefinition::updateRule},
        {"dataRetentionDuration"_L1, &SyncDefinition::dataRetentionDuration},
        {"autoDeleteDuration"_L1, &SyncDefinition::autoDeleteDuration},
        {"createdBy"_L1, &SyncDefinition::createdBy},
        {"createdAt"_L1, &SyncDefinition::createdAt},
        {"updatedBy"_L1, &SyncDefinition::updatedBy},
        {"updatedAt"_L1, &SyncDefinition::updatedAt},
    };
    for (const auto &[name, member] : texts) {
        if (isKey(key, name)) {
            definition.*member = toText(value);
            return;
        }
    }
    dom::object object;
    dom::array array;
    if (isKey(key, "fields"_L1) && value.get(object) == simdjson::SUCCESS) {
        for (const auto &[field, statement] : object)
            definition.fields.emplace_back(toText(field), toText(statement));
    } else if (isKey(key, "syncActions"_L1) && value.get(array) == simdjson::SUCCESS) {
        for (const dom::element action : array)
            definition.syncActions << actionText(action);
    } else {
        definition.others.emplace_back(toText(key), toText(value));
    }
}

} // namespace

Result<SyncDefinition> parseDefinition(const HttpAnswer &answer)
{
    SyncDefinition definition;
    definition.json = QString::fromUtf8(answer.body);
    const QByteArray json = definition.json.toUtf8();
    dom::parser parser;
    dom::object object;
    if (parser.parse(json.constData(), size_t(json.size())).get(object) != simdjson::SUCCESS)
        return badReply(answer, Text::tr("it isn't a definition"));
    for (const auto &[key, value] : object)
        readMember(definition, key, value);
    return definition;
}

Result<DefinitionPage> parseDefinitions(const HttpAnswer &answer)
{
    const QByteArray json = QString::fromUtf8(answer.body).toUtf8();
    DefinitionPage page;
    dom::parser parser;
    dom::object envelope;
    if (parser.parse(json.constData(), size_t(json.size())).get(envelope) != simdjson::SUCCESS)
        return badReply(answer, Text::tr("it isn't a list of definitions"));
    for (const auto &[key, value] : envelope) {
        dom::array items;
        int64_t number = 0;
        bool flag = false;
        if (isKey(key, "totalResults"_L1) && value.get(number) == simdjson::SUCCESS)
            page.total = number;
        else if (isKey(key, "hasMore"_L1) && value.get(flag) == simdjson::SUCCESS)
            page.hasMore = flag;
        if (!isKey(key, "items"_L1))
            continue;
        // A list that was never read must not be walked through: simdjson leaves it unset.
        if (value.get(items) != simdjson::SUCCESS)
            return badReply(answer, Text::tr("\"items\" isn't a list"));
        for (const dom::element item : items) {
            dom::object object;
            if (item.get(object) != simdjson::SUCCESS)
                return badReply(answer, Text::tr("it isn't a list of definitions"));
            SyncDefinition definition;
            for (const auto &[name, member] : object)
                readMember(definition, name, member);
            page.items << definition;
        }
    }
    return page;
}

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    static const QRegularExpression form(
        u"^P(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?(?:T(?=\\d)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})(?:\\.\\d+)?S)?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch() || text.size() < 3)
        return std::nullopt;
    const auto part = [&match](int i) { return match.capturedView(i).toLongLong(); };
    return std::chrono::seconds(part(1) * 604800 + part(2) * 86400 + part(3) * 3600 + part(4) * 60 + part(5));
}

QString nameOfCopy(const QString &original, const QDateTime &now)
{
    constexpr qsizetype Longest = 60;
    return u"%1 - corrected rows %2-%3"_s.arg(
        original.left(Longest), now.toString(u"yyyyMMdd-HHmmss"_s),
        QString::number(QRandomGenerator::global()->bounded(0x10000), 16));
}

QString originalName(const QString &copyName)
{
    static const QRegularExpression form(u"^(.+) - corrected rows \\d{8}-\\d{6}-[0-9a-f]{1,4}$"_s);
    return form.match(copyName).captured(1);
}

QDateTime keptUntil(const Sync &sync, const SyncDefinition &definition)
{
    const QDateTime end = parseTimestamp(sync.syncEndedAt);
    if (sync.kind() != SyncKind::Export || isUnderWay(sync.status) || !end.isValid())
        return {};
    const QString &text = definition.dataRetentionDuration;
    const auto span = text.isEmpty() ? std::optional<std::chrono::seconds>(6h) : parseDuration(text);
    return span ? end.addSecs(span->count()) : QDateTime();
}

} // namespace Inspector
