// SPDX-License-Identifier: MIT
#pragma once

#include "models/session/secretstore.h"
#include "tests/support/patience.h"

namespace Inspector::Test
{

// What a store answers; nothing if that does not come in time.
inline std::optional<Result<Secrets>> answerOf(const Owned<SecretJob> &job)
{
    std::optional<Result<Secrets>> answer;
    QObject context;
    QObject::connect(job.get(), &SecretJob::finished, &context,
                     [&answer](const Result<Secrets> &result) { answer.emplace(result); });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, Patience);
    return answer;
}

} // namespace Inspector::Test
