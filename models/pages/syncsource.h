// SPDX-License-Identifier: MIT
#pragma once

#include "models/http/httpanswer.h"
#include "models/pages/pagesource.h"

#include <memory>

namespace Inspector
{

// One answer in JSON that was asked for: a sync, or its definition. Owned by who asked, as
// Owned<AnswerRequest>; dropping it cancels silently. `finished` comes exactly once, last, and never from
// within SyncSource::ask().
class AnswerRequest : public QObject
{
    Q_OBJECT

public:
    virtual void cancel() = 0;
    // How long nothing was heard, once that is worth a word.
    virtual std::optional<std::chrono::seconds> silentFor() const { return std::nullopt; }

Q_SIGNALS:
    void silenceChanged();
    void finished(const Inspector::Result<Inspector::HttpAnswer> &result);
};

// Where everything about a sync comes from: Eloqua, or a kept copy. GUI thread.
class SyncSource
{
public:
    SyncSource() = default;
    virtual ~SyncSource() = default;
    Q_DISABLE_COPY_MOVE(SyncSource)

    virtual Origin origin() const = 0;
    // For one table; may outlive this.
    virtual std::unique_ptr<PageSource> pages() = 0;
    // `path`: below the bulk base, without a leading slash. Errors: those of the origin.
    virtual Owned<AnswerRequest> ask(const QByteArray &path) = 0;
};

} // namespace Inspector
