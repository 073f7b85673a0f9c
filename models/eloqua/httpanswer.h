// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/base/redactor.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QUrl>

namespace Inspector
{

// What came back over the wire, whatever the status.
struct HttpAnswer {
    int status = 0;
    QString reason;
    QByteArray contentType;
    QString requestId;
    std::optional<std::chrono::seconds> retryAfter;
    QUrl location;         // of a redirect; never followed
    QByteArrayList chunks; // the body as it arrived: joining 40 MB would hold up the event loop
    Redactor redact;       // of the connection it came over: a server may echo a token in any of the texts

    bool isOk() const { return status >= 200 && status < 300; }
    QByteArray body() const { return chunks.join(); }
};

// The one place where an HTTP status becomes an error. Qt's own error codes are of no use here: 412 and 429
// look alike in them (measured).
ApiError errorFromAnswer(const HttpAnswer &answer, const Redactor &redact);

// An answer with a good status whose body makes no sense. `what` says why, in a clause.
ApiError badReply(const HttpAnswer &answer, const QString &what);

// The server's words in a body of any kind (JSON object, array, string, text, HTML), as plain text of at most
// 500 characters, without secrets.
QString plainText(const QByteArray &body, const Redactor &redact);

// "120" or an HTTP date (RFC 9110, 10.2.3), from now on.
std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &header, const QDateTime &now);

// "2 minutes", "1 hour": a span of time in words.
QString spanText(std::chrono::seconds span);

} // namespace Inspector
