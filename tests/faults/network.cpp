// SPDX-License-Identifier: MIT
// What happens to connections, on every layer below HTTP. Four tries are ours; Qt sends a GET again by itself
// when a connection that was kept open breaks, so there can be more.
#include "tests/faults/rows.h"

namespace Inspector::Faults
{
using namespace std::chrono_literals;

namespace
{
// Nobody is there.
QList<Case> unreachableServers()
{
    const auto closedPort = [](Scene &scene, const Address &) {
        scene.server.setDiscoveredBase(QUrl(u"http://127.0.0.1:1"_s));
    };
    const auto login = [](const QString &url) {
        return [url](Scene &scene, const Address &) { scene.loginUrl = QUrl(url); };
    };
    return {
        {.fault = "the API's port is closed",
         .arrange = closedPort,
         .cells = {failing(Operation::List, 5, {"doesn't accept connections"}, exactly(0)),
                   failing(Operation::Export, 5, {"doesn't accept connections"}, exactly(0)),
                   inWindow(Operation::List, {"doesn't accept connections"}, exactly(0))}},
        {.fault = "the login server's port is closed",
         .arrange = login(u"http://127.0.0.1:1"_s),
         .cells = {failing(Operation::Refresh, 5,
                           {"Signing in failed at 127.0.0.1 while requesting a token",
                            "doesn't accept connections"},
                           exactly(0)),
                   inWindow(Operation::Refresh,
                            {"Signing in failed at 127.0.0.1 while requesting a token",
                             "doesn't accept connections"},
                            exactly(0))}},
        {.fault = "the login server's name is not known",
         .arrange = login(u"https://login.example.invalid"_s),
         .cells = {failing(Operation::Refresh, 5, {"login.example.invalid", "not found"}, exactly(0)),
                   inWindow(Operation::Refresh, {"wasn't found"}, exactly(0))}},
    };
}

// No answer, or none in time.
QList<Case> lateAndLostAnswers()
{
    const auto kind = [](Fault::Kind what, int times = -1) { return meet({.kind = what, .times = times}); };
    return {
        {.fault = "reset before any answer",
         .arrange = kind(Fault::Kind::Reset),
         .cells = {failing(Operation::List, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Get, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Create, 5, {"isn't sent again"}, exactly(1)),
                   failing(Operation::Refresh, 5, {"failed before"}, exactly(3)),
                   inWindow(Operation::List, {"failed before"}, between(4, 16))}},
        {.fault = "reset twice, then well",
         .arrange = kind(Fault::Kind::Reset, 2),
         .cells = {passing(Operation::Data, between(2, 3)), passing(Operation::Export, between(5, 6)),
                   passing(Operation::Refresh, between(2, 3)),
                   windowPassing(Operation::Logs, between(2, 3))}},
        {.fault = "the answer is lost",
         .arrange = kind(Fault::Kind::LoseAnswer, 1),
         .cells = {passing(Operation::Rejects, exactly(2)),
                   {.operation = Operation::Create,
                    .code = 0,
                    .words = {"isn't sent again"},
                    .output = Output::Changed,
                    .requests = exactly(1),
                    .contains = "/contacts/imports/1235"},
                   failing(Operation::Refresh, 3, {"response", "lost", "sign in again"}, exactly(2))}},
        {.fault = "no answer for a minute, then well",
         .arrange = kind(Fault::Kind::Hang, 1),
         .cells = {withWords(passing(Operation::List, exactly(2)), {"Still waiting"}),
                   withWords(passing(Operation::Export, between(4, 16)), {"Still waiting"})}},
        {.fault = "the answer takes 11 seconds",
         .arrange = meet({.kind = Fault::Kind::Delay, .interval = 11s}),
         .cells = {withWords(passing(Operation::Logs, exactly(1)), {"Still waiting"})}},
        {.fault = "never an answer",
         .arrange =
             [](Scene &scene, const Address &address) {
                 scene.isImpatient = true;
                 meet({.kind = Fault::Kind::Hang, .times = -1})(scene, address);
             },
         .cells = {inWindow(Operation::List, {"didn't respond in time"}, between(4, 16)),
                   inWindow(Operation::Export, {"didn't respond in time"}, between(4, 24))}},
        {.fault = "one byte a millisecond",
         .arrange = meet({.kind = Fault::Kind::Drip, .times = -1, .interval = 1ms}),
         .cells = {passing(Operation::Get, exactly(1)), passing(Operation::Refresh, exactly(1))}},
    };
}

// A part of an answer, or something else.
QList<Case> brokenAnswers()
{
    const auto cut = [](qint64 bytes, int times = -1, int skip = 0) {
        return meet({.kind = Fault::Kind::Cut, .times = times, .skip = skip, .bytes = bytes});
    };
    return {
        {.fault = "closed before the first byte of the body",
         .arrange = cut(0),
         .cells = {failing(Operation::List, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Export, 5, {"failed before"}, between(4, 16))}},
        {.fault = "closed after 200 bytes of the body",
         .arrange = cut(200),
         .cells = {failing(Operation::Rejects, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Export, 5, {"failed before"}, between(4, 16)),
                   inWindow(Operation::Rejects, {"failed before"}, between(4, 16))}},
        {.fault = "closed after 200 bytes of the second page's body, once",
         .arrange = cut(200, 1, 1),
         .cells = {passing(Operation::Export, between(4, 16)),
                   windowPassing(Operation::Export, between(4, 16))}},
        {.fault = "closed in the middle of the head",
         .arrange = raw("HTTP/1.1 200 OK\r\nContent-Type: appli"),
         .cells = {failing(Operation::Logs, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Create, 5, {"isn't sent again"}, exactly(1)),
                   inWindow(Operation::Logs, {"failed before"}, between(4, 16))}},
        {.fault = "closed in the middle of the status line",
         .arrange = raw("HTTP/1."),
         .cells = {failing(Operation::List, 5, {"failed before"}, between(4, 16))}},
        {.fault = "closed without a byte, twice, then well",
         .arrange = raw({}, 2),
         .cells = {passing(Operation::Rejects, between(2, 3)), passing(Operation::Export, between(4, 6))}},
        {.fault = "half closed: the connection that is said to stay open ends after the answer",
         .arrange = cut(1 << 30),
         .cells = {passing(Operation::Export, between(3, 5))}},
        {.fault = "no HTTP at all",
         .arrange = raw("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
         .cells = {failing(Operation::List, 5, {"failed before"}, between(4, 16)),
                   failing(Operation::Refresh, 5, {"failed before"}, exactly(3))}},
    };
}

// An answer that leads elsewhere.
QList<Case> redirections()
{
    return {
        {.fault = "a redirection to another host",
         .arrange = meet({.kind = Fault::Kind::Redirect,
                          .times = -1,
                          .location = QUrl(u"http://login.example.invalid/"_s)}),
         .cells = {failing(Operation::List, 6, {"302"}, exactly(1)),
                   failing(Operation::Create, 6, {"302"}, exactly(1)),
                   failing(Operation::Refresh, 6, {"302"}, exactly(1)),
                   inWindow(Operation::Rejects, {"302"}, exactly(1))}},
        {.fault = "a redirection to itself",
         .arrange =
             meet({.kind = Fault::Kind::Redirect, .times = -1, .status = 307, .location = QUrl(u"?again"_s)}),
         .cells = {failing(Operation::Get, 6, {"307"}, exactly(1)),
                   failing(Operation::Export, 6, {"307"}, exactly(1))}},
    };
}

// What secures the connection.
QList<Case> tlsFaults()
{
    const auto certificate = [](const QString &file) {
        return [file](Demo::Options &options) { options.tls = tlsWith(file); };
    };
    const auto trusting = [](const QString &file) {
        return [file](Scene &scene, const Address &) {
            scene.arguments += {u"--ca-certificate"_s, certificatePath(file)};
        };
    };
    return {
        {.fault = "TLS: the certificate is self-signed",
         .server = certificate(u"server.pem"_s),
         .cells = {failing(Operation::Refresh, 5, {"certificate", "nothing was sent"}, exactly(0)),
                   inWindow(Operation::Refresh, {"couldn't be verified"}, exactly(0))}},
        {.fault = "TLS: the certificate is another host's",
         .server = certificate(u"other.pem"_s),
         .arrange = trusting(u"other.pem"_s),
         .cells = {failing(Operation::Refresh, 5, {"couldn't be verified"}, exactly(0))}},
        {.fault = "TLS: the certificate has expired",
         .server = certificate(u"expired.pem"_s),
         .arrange = trusting(u"expired.pem"_s),
         .cells = {failing(Operation::Refresh, 5, {"expired", "nothing was sent"}, exactly(0))}},
        {.fault = "TLS: the server speaks plain HTTP",
         .arrange =
             [](Scene &scene, const Address &) {
                 scene.loginUrl = scene.server.url();
                 scene.loginUrl.setScheme(u"https"_s);
             },
         .cells = {failing(Operation::Refresh, 5, {"couldn't be verified"}, exactly(0))}},
        {.fault = "TLS where plain HTTP is spoken to it",
         .server = certificate(u"server.pem"_s),
         .arrange =
             [](Scene &scene, const Address &) {
                 scene.loginUrl = scene.server.url();
                 scene.loginUrl.setScheme(u"http"_s);
             },
         .cells = {failing(Operation::Refresh, 5, {"failed before"}, exactly(0))}},
    };
}

// What stands between.
QList<Case> proxyFaults()
{
    const auto proxy = [](const QString &url) {
        return [url](Scene &scene, const Address &) {
            scene.loginUrl = QUrl(u"https://login.example.invalid"_s);
            scene.environment.insert(u"https_proxy"_s, url);
        };
    };
    return {
        {.fault = "the proxy's port is closed",
         .arrange = proxy(u"http://127.0.0.1:1"_s),
         .cells = {failing(Operation::Refresh, 5,
                           {"Signing in failed at login.example.invalid while requesting a token", "refused",
                            "through the proxy 127.0.0.1:1", "system's proxy settings"},
                           exactly(0))}},
        {.fault = "the proxy's name is not known",
         .arrange = proxy(u"http://proxy.example.invalid:3128"_s),
         .cells = {failing(Operation::Refresh, 5,
                           {"The address of the proxy proxy.example.invalid:3128 wasn't found"},
                           exactly(0))}},
        {.fault = "the proxy wants a password",
         .arrange =
             [](Scene &scene, const Address &) {
                 // The simulated Eloqua as the proxy that answers CONNECT so.
                 scene.server.addFault({.kind = Fault::Kind::Answer,
                                        .verb = "CONNECT",
                                        .times = -1,
                                        .status = 407,
                                        .headers = {{"Proxy-Authenticate", "Basic realm=\"Acme\""}}});
                 scene.loginUrl = QUrl(u"https://login.example.invalid"_s);
                 scene.environment.insert(u"https_proxy"_s, scene.server.url().toString());
             },
         .cells = {failing(Operation::Refresh, 5,
                           {"The proxy 127.0.0.1:", "requires a user name and password"}, exactly(0))}},
    };
}
} // namespace

QList<Case> networkFaults()
{
    return unreachableServers() + lateAndLostAnswers() + brokenAnswers() + redirections() + tlsFaults() +
           proxyFaults();
}

} // namespace Inspector::Faults
