// SPDX-License-Identifier: MIT
#pragma once

#include "models/pages/syncsource.h"
#include "models/store/keptcopy.h"

#include <QFutureWatcher>

namespace Inspector
{

// The one sync of a kept copy. Nothing is asked of any server.
class KeptSource final : public SyncSource
{
public:
    explicit KeptSource(std::shared_ptr<KeptCopy> copy)
        : m_copy(std::move(copy))
    {
    }

    Origin origin() const override { return Origin::KeptCopy; }
    std::unique_ptr<PageSource> pages() override;
    // The path of the sync, or of its definition; errors besides: Gone, for anything else.
    Owned<AnswerRequest> ask(const QByteArray &path) override;

private:
    std::shared_ptr<KeptCopy> m_copy;
};

// One of the two answers that are in the copy, read on the pool.
class KeptAnswer final : public AnswerRequest
{
    Q_OBJECT

public:
    KeptAnswer(std::shared_ptr<KeptCopy> copy, const QByteArray &path);
    void cancel() override { m_work.disconnect(this); }

private:
    QFutureWatcher<Result<HttpAnswer>> m_work;
};

} // namespace Inspector
