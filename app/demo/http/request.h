// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <utility>

namespace Inspector::Demo
{

// A request as it came, and the same decoded. A plus sign in the query counts as a blank, as it does for
// Eloqua.
struct Request {
    QByteArray verb;
    QByteArray target;                        // the raw request target, still percent-encoded
    QString path;                             // decoded
    QList<std::pair<QString, QString>> query; // decoded, in order
    QHash<QByteArray, QByteArray> headers;    // names in lower case
    QByteArray body;

    // The first value of the key, or a null string.
    QString value(QStringView key) const;
    bool hasQuery(QStringView key) const;
};

// What is sent back. Content-Length, Date and Connection are added on the way out.
struct Response {
    int status = 200;
    QByteArray reason; // empty: Eloqua's phrase for the status
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void setJson(QByteArray json);
    void setHtml(QByteArray html);
};

// The reason phrase that Eloqua documents for the status; it differs from the usual ones.
QByteArray reasonPhrase(int status);

} // namespace Inspector::Demo
