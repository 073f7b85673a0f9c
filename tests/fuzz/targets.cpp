// SPDX-License-Identifier: MIT
#include "tests/fuzz/targets.h"

#include "models/definitions/definition.h"
#include "models/definitions/definitionuri.h"
#include "models/pages/pageparser.h"
#include "models/query/filterexpression.h"
#include "models/query/filtermatch.h"
#include "models/query/timestamp.h"
#include "models/session/account.h"
#include "models/session/tokenrequest.h"
#include "models/signin/connectionfile.h"
#include "models/signin/connectionimport.h"
#include "models/store/keptcopy.h"
#include "models/syncs/explanation.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace Inspector::Fuzz
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// A body with room behind it, as from the network, or with none: then a read too far is one out of bounds.
HttpAnswer answerOf(const QByteArray &body, int status, bool roomy)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    answer.body = QByteArray(body.constData(), body.size());
    if (roomy)
        answer.body.reserve(body.size() + BodyPadding);
    else
        answer.body.squeeze();
    return answer;
}

QUrl loginUrl()
{
    return QUrl(u"https://login.eloqua.com"_s);
}

QString faultOf(const Page &page)
{
    const RowBlock &rows = page.rows;
    if (rows.columnNames().size() != rows.columns())
        return u"%1 names for %2 columns"_s.arg(rows.columnNames().size()).arg(rows.columns());
    for (int row = 0; row < rows.rows(); ++row) {
        for (int column = 0; column < rows.columns(); ++column) {
            const QByteArrayView cell = rows.cell(row, column);
            const CellKind kind = rows.kind(row, column);
            if ((kind == CellKind::Absent || kind == CellKind::Null) && !cell.isEmpty())
                return u"text in an empty cell"_s;
            if (!cell.isValidUtf8())
                return u"row %1, column %2 is no UTF-8"_s.arg(row).arg(column);
        }
    }
    return {};
}

// What we take and Qt reads as well must say the same.
QString differenceToQt(const Page &page, const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonArray items = document.object()["items"_L1].toArray();
    const RowBlock &rows = page.rows;
    // Keys in another case are ours too; Qt tells them apart.
    if (!document.isObject() || page.repaired || items.size() != rows.rows())
        return {};
    for (int row = 0; row < rows.rows(); ++row) {
        const QJsonObject item = items.at(row).toObject();
        for (int column = 0; column < rows.columns(); ++column) {
            const QJsonValue value = item[QString::fromUtf8(rows.columnNames().at(column))];
            if (value.isString() && rows.cell(row, column) != value.toString().toUtf8())
                return u"row %1, column %2: %3"_s.arg(row).arg(column).arg(value.toString());
        }
    }
    return {};
}

QString page(const QByteArray &input)
{
    for (const bool roomy : {true, false}) {
        for (const Table table : {Table::Syncs, Table::Logs, Table::Data, Table::Rejects}) {
            const HttpAnswer answer = answerOf(input, 200, roomy);
            const Result<PagePtr> result = parsePage(answer, table, 0);
            if (!result) {
                if (result.error().kind != ApiError::Kind::BadReply || result.error().message.isEmpty())
                    return u"a page refused without saying why"_s;
                continue;
            }
            if (const QString fault = faultOf(**result); !fault.isEmpty())
                return fault;
            if (table != Table::Data)
                continue;
            if (const QString fault = differenceToQt(**result, input); !fault.isEmpty())
                return fault;
        }
    }
    return {};
}

// A page of logs, and what the window makes of its cells.
QString logs(const QByteArray &input)
{
    const Result<PagePtr> result = parsePage(answerOf(input, 200, false), Table::Logs, 0);
    if (!result)
        return result.error().message.isEmpty() ? u"refused without saying why"_s : QString();
    const RowBlock &rows = (*result)->rows;
    for (int row = 0; row < rows.rows(); ++row) {
        for (int column = 0; column < rows.columns(); ++column) {
            const QString text = QString::fromUtf8(rows.cell(row, column));
            (void)timestampText(text, Zone::Utc);
            (void)timestampNote(text);
        }
    }
    return faultOf(**result);
}

QString token(const QByteArray &input)
{
    for (const bool roomy : {true, false}) {
        const HttpAnswer answer = answerOf(input, 200, roomy);
        const Result<Tokens> tokens = parseTokens(answer);
        if (!tokens)
            continue;
        if (tokens->accessToken.isEmpty())
            return u"an empty access token"_s;
        for (const char c : tokens->accessToken) {
            // It becomes a header: a line break in it would be another header.
            if (c == '\r' || c == '\n' || c == '\0')
                return u"a control character in the access token"_s;
        }
        if (tokens->lifetime.count() < 0)
            return u"a negative lifetime"_s;
    }
    for (const int status : {400, 401, 429, 500})
        (void)tokenError(answerOf(input, status, false), {}, Grant::Kind::Code).fullText();
    return {};
}

QString identity(const QByteArray &input)
{
    const Result<Account> account =
        parseAccount(QByteArray(input.constData(), input.size()), u"2.0"_s, loginUrl());
    if (account && !isTrustedBase(account->bulkUrl, loginUrl()))
        return u"%1 would get the token"_s.arg(account->bulkUrl.toString());
    if (account && !account->bulkUrl.path().endsWith(u'/'))
        return u"the base URL does not end in a slash"_s;
    return {};
}

// One sync, one definition, a list of definitions.
QString object(const QByteArray &input)
{
    const HttpAnswer answer = answerOf(input, 200, false);
    if (const Result<Sync> sync = parseSync(answer); sync && qint64(sync->id) <= 0)
        return u"a sync without a number"_s;
    if (const Result<SyncDefinition> definition = parseDefinition(answer)) {
        (void)definition->kind();
        (void)parseDuration(definition->dataRetentionDuration);
        (void)keptUntil({}, *definition);
    }
    (void)parseDefinitions(answer);
    return {};
}

// The body of an error, whatever the server put into it.
QString error(const QByteArray &input)
{
    const QString secret = u"Invalid+secret="_s;
    Redactor redact;
    redact.learn(secret);
    for (const int status : {302, 400, 403, 404, 500, 503}) {
        const ApiError found = errorFromAnswer(answerOf(input, status, false), redact);
        if (found.detail.size() > 501)
            return u"%1 characters of detail"_s.arg(found.detail.size());
        if (found.fullText().contains(secret))
            return u"a secret in the text of an error"_s;
        if (found.message.isEmpty())
            return u"an error without a message"_s;
        const Resource rejects{Table::Rejects, SyncId{1042}};
        (void)explainError(rejects, SyncKind::Import, u"warning"_s, found);
        (void)explainRefusal({.q = u"status='x'"_s}, found);
    }
    const auto wait = parseRetryAfter(input.left(64), QDateTime::currentDateTimeUtc());
    return wait && wait->count() < 0 ? u"a wait that ended before it began"_s : QString();
}

QString connectionFile(const QByteArray &input)
{
    const QByteArray bytes(input.constData(), input.size());
    const QString origin = u"the file"_s;
    const auto content = parseConnection(bytes, origin);
    if (!content &&
        (content.error().kind != ApiError::Kind::File || !content.error().message.contains(origin)))
        return u"an error that does not name the file"_s;
    if (content && content->secrets.refreshToken.trimmed().isEmpty())
        return u"a connection without a refresh token"_s;
    if (content && !isAcceptableLoginUrl(content->connection.loginUrl))
        return u"%1 would get the client secret"_s.arg(content->connection.loginUrl.toString());
    (void)importConnection(bytes);
    return {};
}

// What a person types.
QString filter(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    (void)readDefinitionUri(text, QUrl(u"https://secure.p04.eloqua.com/API/Bulk/2.0/"_s));
    (void)callbackFault(text);
    (void)syncIdFromInput(text);
    (void)parseDuration(text);
    const auto kept = FilterExpression::read(text, Origin::KeptCopy);
    if (kept && FilterExpression::read(kept->text(), Origin::KeptCopy) != kept)
        return u"%1 is read as another filter of a kept copy"_s.arg(kept->text());
    const std::optional<FilterExpression> expression = FilterExpression::read(text);
    if (!expression)
        return {};
    if (FilterExpression::read(expression->text()) != expression)
        return u"%1 is read as another filter"_s.arg(expression->text());
    QList<FilterMatch> verdicts;
    for (const FilterTerm &term : expression->terms) {
        verdicts << match(term, term.value);
        // A value that is the cell's own text fits it, under some reading at least.
        if (term.op == FilterTerm::Operator::Equal && verdicts.last() == FilterMatch::No)
            return u"%1 does not match itself"_s.arg(term.value);
        (void)match(term, QString());
        const FilterTerm written = FilterTerm::of(term.property, term.op, filterValue(term.value));
        if (!written.value.isEmpty() && !FilterExpression::read(expression->with(written).text()))
            return u"%1 cannot be read back"_s.arg(expression->with(written).text());
    }
    (void)combined(*expression, verdicts);
    return {};
}

// A file from somebody else.
QString keptCopy(const QByteArray &input)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(u"copy.eloquasync"_s);
    Test::put(path, input);
    const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
    if (!copy)
        return copy.error().message.isEmpty() ? u"refused without a word"_s : QString();
    for (const Table table : KeptSchema::Tables) {
        const Result<PagePtr> page = (*copy)->page(table, {.limit = 1000});
        if (page && (*page)->rows.rows() != std::min<qint64>(1000, (*copy)->facts().part(table).rows))
            return u"another number of rows than it says"_s;
        const QString first = QString::fromUtf8((*copy)->columns(table).value(0).name);
        (void)(*copy)->page(table,
                            {.q = u"a OR '1'"_s, .orderBy = {first, Qt::DescendingOrder}, .limit = 1000});
    }
    return {};
}
} // namespace

const QList<Target> &targets()
{
    static const QList<Target> all{{"page", page},
                                   {"logs", logs},
                                   {"token", token},
                                   {"identity", identity},
                                   {"object", object},
                                   {"error", error},
                                   {"connectionfile", connectionFile},
                                   {"filter", filter},
                                   {"keptcopy", keptCopy}};
    return all;
}

} // namespace Inspector::Fuzz
