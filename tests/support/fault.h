// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

namespace Inspector::Demo
{

// What goes wrong, for the next `times` requests whose path matches (after `skip` matching ones). Faults are
// asked in the order in which they were added; the first that matches is the only one that acts on a
// request.
struct Fault {
    enum class Kind {
        Answer, // `status`, `reason`, `headers` and `body` instead of the right answer; nothing is handled
        Hang,   // no answer; the connection stays open
        Drip,   // the right answer, its body `bytes` at a time every `interval`
        Cut,    // the right head, closed after `bytes` bytes of the body
        Reset,  // closed at once, nothing is handled
        LoseAnswer, // handled, then closed without an answer
        Redirect,   // `status` (0: 302) to `location`; nothing is handled
        Delay,      // the right answer, `interval` late
        Hold,       // the right answer, but not before FaultyServer::releaseHeld()
        Rewrite,    // the right answer, its body sent through `rewrite`
        Repeat,     // the items of the previous request for this path in this request's envelope
        Raw,        // `body` as it is, head and all, then closed; nothing is handled
        Endless     // the same, but then it goes on with blanks for ever, as fast as they are taken
    };

    Kind kind = Kind::Answer;
    QString path = {};    // regular expression on the decoded path; empty: every path
    QByteArray verb = {}; // empty: every verb
    int times = 1;        // < 0: for ever
    int skip = 0;
    int status = 0; // 0: 500 for Answer, 302 for Redirect
    QByteArray reason = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QUrl location = {};
    qint64 bytes = 0; // Drip: 0 means 1
    std::chrono::milliseconds interval{0};
    std::function<QByteArray(QByteArray)> rewrite = {}; // called in the server's thread
    bool wholeAnswer = false;                           // Repeat: the previous request's envelope as well
};

} // namespace Inspector::Demo
