// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/api/bulkapi.h"
#include "app/demo/api/oauth.h"

namespace Inspector::Demo
{

// Leads a request to the login pages, /id or the Bulk API, and dresses the answer in Eloqua's headers.
// Not thread-safe.
class Router
{
public:
    // `options` and `clock` are the server's and outlive this.
    Router(const Options &options, const Clock &clock);

    Response answer(const Request &request);
    void setOrigin(const QUrl &origin) { m_origin = origin; }

    TokenIssuer &issuer() { return m_issuer; }
    const TokenIssuer &issuer() const { return m_issuer; }
    BulkApi &bulk() { return m_bulk; }
    const BulkApi &bulk() const { return m_bulk; }

private:
    Response discover(const Request &request) const;
    Response answerBulk(const Request &request, const QString &resource);
    Response viewForTests(const QString &what);
    void addHeaders(Response &response, bool isBulk);

    const Options &m_options;
    TokenIssuer m_issuer;
    BulkApi m_bulk;
    QUrl m_origin;
    qint64 m_requestNumber = 24030239463; // goes up as the decimal part of X-Request-Id
};

} // namespace Inspector::Demo
