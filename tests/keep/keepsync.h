// SPDX-License-Identifier: MIT
#pragma once

#include "models/keep/keepjob.h"
#include "tests/store/keptblock.h"
#include "tests/tables/demosession.h"

namespace Inspector::Test
{

// How the keeping of a sync ended; nothing when it did not.
using Kept = std::optional<Result<KeptSummary>>;

inline Kept keepSync(ApiClient &client, qint64 sync, const QString &path,
                     const std::function<void(KeepJob &)> &onProgress = {}, int patience = 5 * Patience)
{
    Kept result;
    const Owned<KeepJob> job(new KeepJob(client, {SyncId{sync}, path}));
    QObject::connect(job.get(), &KeepJob::progressed, job.get(), [&] {
        if (onProgress)
            onProgress(*job);
    });
    QObject::connect(job.get(), &KeepJob::finished, job.get(),
                     [&result](const Result<KeptSummary> &end) { result = end; });
    job->start();
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, patience);
    return result;
}

inline Kept keepSync(DemoSession &demo, qint64 sync, const QString &path,
                     const std::function<void(KeepJob &)> &onProgress = {}, int patience = 5 * Patience)
{
    return keepSync(demo.client(), sync, path, onProgress, patience);
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
