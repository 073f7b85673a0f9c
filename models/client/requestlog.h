// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QByteArray>
#include <QDateTime>

namespace Inspector
{

// How one try of a request ended. Its query, which has filters in it, its headers and its body are nowhere.
struct RequestNote {
    QDateTime at; // when it ended, UTC
    QByteArray verb;
    QByteArray path;                       // below the bulk base
    int status = 0;                        // 0: there was no answer
    std::optional<ApiError::Kind> failure; // nothing: all went well
    std::chrono::milliseconds took{0};
};

// The last requests, for whoever looks for a fault. A value; its owner is an ApiClient.
class RequestLog
{
public:
    static constexpr qsizetype Most = 100;

    void add(const RequestNote &note);
    // The oldest first.
    const QList<RequestNote> &notes() const { return m_notes; }

private:
    QList<RequestNote> m_notes;
};

} // namespace Inspector
