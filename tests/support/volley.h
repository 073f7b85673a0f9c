// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/client.h"

#include <QtTest/QTest>

namespace Inspector::Test
{

// Several calls at once, and what came of each.
struct Volley {
    Volley(Client &client, int size, const QByteArray &verb = "GET")
    {
        answers.resize(size);
        for (int i = 0; i < size; ++i) {
            calls.push_back(client.api().send({.verb = verb, .path = "syncs", .query = "limit=1"}));
            QObject::connect(calls.back().get(), &ApiCall::finished, &context,
                             [this, i](const Result<HttpAnswer> &result) {
                                 answers[i] << (result ? result->status : result.error().httpStatus);
                                 if (!result)
                                     errors << result.error();
                                 ++done;
                             });
        }
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return done >= answers.size(); }, Patience);
    }

    QList<QList<int>> answers; // statuses by call: each must have come once
    QList<ApiError> errors;
    int done = 0;
    QObject context;
    std::vector<Owned<ApiCall>> calls;
};

} // namespace Inspector::Test
