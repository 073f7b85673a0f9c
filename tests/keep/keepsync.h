// SPDX-License-Identifier: MIT
#pragma once

#include "models/keep/keepjob.h"
#include "tests/store/keptblock.h"
#include "tests/tables/demosession.h"

namespace Inspector::Test
{

// How the keeping of a sync ended; nothing when it did not.
using Kept = std::optional<Result<KeptSummary>>;

inline Kept keepSync(DemoSession &demo, qint64 sync, const QString &path,
                     const std::function<void(KeepJob &)> &onProgress = {})
{
    Kept result;
    const Owned<KeepJob> job(new KeepJob(demo.client(), {SyncId{sync}, path}));
    QObject::connect(job.get(), &KeepJob::progressed, job.get(), [&] {
        if (onProgress)
            onProgress(*job);
    });
    QObject::connect(job.get(), &KeepJob::finished, job.get(),
                     [&result](const Result<KeptSummary> &end) { result = end; });
    job->start();
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 5 * Patience);
    return result;
}

inline QString errorOf(const Kept &kept)
{
    return !kept ? QStringLiteral("no end") : kept->isOk() ? QString() : kept->error().message;
}

inline std::shared_ptr<KeptCopy> opened(const QString &path)
{
    const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
    if (!copy)
        qFatal("%s", qPrintable(copy.error().fullText()));
    return *copy;
}

} // namespace Inspector::Test
