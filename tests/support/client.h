// SPDX-License-Identifier: MIT
#pragma once

#include "models/client/apiclient.h"
#include "models/pages/pagefetcher.h"
#include "models/session/oauthsession.h"
#include "models/signin/connectionfile.h"
#include "tests/support/faultyserver.h"
#include "tests/support/patience.h"

#include <QNetworkAccessManager>

#include <memory>
#include <optional>

namespace Inspector::Test
{
using namespace std::chrono_literals;

// What a connection file for this server says.
ConnectionFileContent contentFor(const Demo::Server &server);

// Network manager, session and API client against a simulated Eloqua, over real loopback HTTP. Waits between
// two tries are short; the server must outlive it. Signed out at first: the first request signs in.
class Client
{
public:
    // Without a store the credentials stay in memory.
    explicit Client(const Demo::Server &server, std::unique_ptr<SecretStore> store = {});
    Client(const Connection &connection, std::unique_ptr<SecretStore> store);

    OAuthSession &session() { return m_session; }
    ApiClient &api() { return m_api; }
    QNetworkAccessManager &network() { return m_network; }

    // Limits for the calls and for the sign-in.
    void setLimits(const HttpLimits &limits);

    // Starts a sign-in and waits for its end. True when signed in.
    bool signIn();

private:
    QNetworkAccessManager m_network; // first, for the others use it to their end
    OAuthSession m_session;
    ApiClient m_api;
};

// The answer, or nothing if there was none in time (a failed test: the caller checks has_value()).
std::optional<Result<HttpAnswer>> answerOf(ApiCall &call);
std::optional<Result<HttpAnswer>> get(Client &client, const QByteArray &path, const QByteArray &query = {});
std::optional<Result<PagePtr>> fetch(Client &client, const Resource &resource, const Query &query = {},
                                     qint64 row = 0);

// Waits until nothing is under way: no call, no page on the pool, no event, no timer that is due soon. What
// would have come too much or too late is here then, which after a fixed pause nobody knows on a loaded
// machine. False if it never ends.
bool settles(ApiClient &api);

// An answer with this body, for the functions that take one.
HttpAnswer answerWith(const QByteArray &body, int status = 200);

} // namespace Inspector::Test
