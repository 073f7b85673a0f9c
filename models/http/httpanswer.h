// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/base/redactor.h"

#include <QByteArray>
#include <QDateTime>
#include <QUrl>

namespace Inspector
{

// simdjson reads that far past the end of what it parses; the page parser checks that it is enough.
constexpr qsizetype BodyPadding = 128;

// What came back over the wire, whatever the status.
struct HttpAnswer {
    int status = 0;
    QString reason;
    QByteArray contentType;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
    QUrl location; // of a redirect, never followed, or of what was created; may be a path alone
    // With BodyPadding bytes of capacity to spare when it came over the wire, so that parsing a large page
    // needs no second copy of it.
    QByteArray body;
    Redactor redact; // of the connection it came over: a server may echo a token in any of the texts

    bool isOk() const { return status >= 200 && status < 300; }
};

// The one place where an HTTP status becomes an error. Qt's own error codes are of no use here: 412 and 429
// look alike in them (measured).
ApiError errorFromAnswer(const HttpAnswer &answer, const Redactor &redact);

// An answer with a good status whose body makes no sense. `what` says why, in a clause.
ApiError badReply(const HttpAnswer &answer, const QString &what);

// The server's words in a body of any kind (JSON object, array, string, text, HTML), as plain text of at most
// 500 characters, without secrets.
QString plainText(const QByteArray &body, const Redactor &redact);

// "120" or an HTTP date (RFC 9110, 10.2.3), from now on; more than seven days count as seven.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);

// "2 minutes", "1 hour": a span of time in words.
QString spanText(std::chrono::seconds span);
// The same of a Retry-After: "at least 7 days" where it may be longer.
QString retryAfterText(std::chrono::seconds span);

} // namespace Inspector
