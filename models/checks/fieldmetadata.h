// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/client/apicall.h"

#include <QHash>
#include <QJsonArray>
#include <QObject>

namespace Inspector
{

class ApiClient;

// What Eloqua says of a field (triage-and-repair 7: /contacts/fields and its kin).
struct FieldFacts {
    QString name;
    QString dataType; // "emailAddress", "string", "date", "number", or a word that we don't know
    bool isReadOnly = false;
    bool isRequired = false; // hasNotNullConstraint
    bool isUnique = false;   // hasUniquenessConstraint
};

// By statement, such as "{{Contact.Field(C_EmailAddress)}}", without regard to case. A value.
class FieldMetadata
{
public:
    FieldMetadata() = default; // nothing known
    // Of an answer as sent, or as FieldFetcher joins them. Errors: BadReply.
    static Result<FieldMetadata> parse(const QByteArray &json);

    bool isEmpty() const { return m_byStatement.isEmpty(); }
    std::optional<FieldFacts> of(const QString &statement) const;

private:
    QHash<QString, FieldFacts> m_byStatement;
};

// Below which the fields of a definition are: "contacts/fields", "customObjects/9/fields"; empty for
// definitions whose fields have no such list.
QByteArray fieldsPath(const QString &definitionUri);

// Asks for all fields of a definition's kind, page by page. GUI thread; the ApiClient outlives it; dropping
// it cancels silently.
class FieldFetcher : public QObject
{
    Q_OBJECT

public:
    FieldFetcher(ApiClient &client, const QString &definitionUri);
    void start();
    void cancel() { m_call.reset(); }

Q_SIGNALS:
    // {"items":[...]} of all pages, as FieldMetadata::parse() takes it.
    void finished(const Inspector::Result<QByteArray> &json);

private:
    void ask();
    void receive(const Result<HttpAnswer> &answer);

    ApiClient &m_client;
    QByteArray m_path;
    Owned<ApiCall> m_call;
    QJsonArray m_items; // of the pages so far
};

} // namespace Inspector
