// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Inspector
{

// What went wrong, as a value. Made in few places (HTTP: errorFromAnswer()), shown in many.
// Every text in it has been through Redactor, so it may be shown, copied and logged.
struct ApiError {
    enum class Kind {
        Network,     // no connection, reset, name not found
        Timeout,     // nothing came for too long
        Tls,         // certificate or handshake
        SignIn,      // the server does not accept the credentials (any more)
        Refused,     // other 4xx: the request is not to the server's liking
        Forbidden,   // 403
        Gone,        // 404, 410
        RateLimited, // 429
        Server,      // 5xx
        BadReply,    // an answer that contradicts the protocol or itself
        File,        // a local file cannot be read or written
        Secrets,     // the secret store cannot be read or written
        Stopped,     // the person did not want to wait any longer
        Proxy,       // the proxy can't be reached, or doesn't let the request through
        ProxySignIn, // the proxy wants a user name and password, or other ones
    };
    // One entry of the body {"failures":[{"field","value","constraint"}]} (Oracle, Bulk API validation
    // errors).
    struct Failure {
        QString field;
        QString value;
        QString constraint;
        bool operator==(const Failure &) const = default;
    };

    Kind kind = Kind::Network;
    int httpStatus = 0;      // 0: there was no HTTP answer
    QString reason;          // the server's reason phrase, as it came
    QString message;         // one or two sentences for people: what happened, what to do
    QString detail;          // the server's own words, plain text, shortened; may be empty
    QString requestId;       // X-Request-Id, what Oracle's support asks for; may be empty
    QList<Failure> failures; // empty unless the server named fields
    std::optional<std::chrono::seconds> retryAfter;
    QString help; // one of HelpTopic, where the message needs more than a sentence; see helpTopicOf()

    // What identifies the answer (status, reason, request id) and the server's words, a line each; empty when
    // there was none.
    QString answerText() const;
    // The message, then answerText(): for copying, for the terminal, for a support ticket.
    QString fullText() const;
};

// Its requests were dropped because the person wanted so, and nothing has come of them.
ApiError stoppedByHand();

// Does it pass by itself, so that the same request may succeed a little later? True for what the network and
// a busy or broken server do; never for what the server refused or the person stopped, nor for a password
// that a proxy refused: a few more tries lock its owner out. What is asked again, and how often, decides who
// asks.
bool isTransient(const ApiError &error);
// No network, or nobody at the other end of it, or nothing came back.
bool isWithoutAnswer(const ApiError &error);
// Would other proxy settings help?
bool isAboutProxy(const ApiError &error);

} // namespace Inspector
