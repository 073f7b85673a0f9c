// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/pages/pageparser.h"
#include "models/query/query.h"
#include "models/query/resource.h"

#include <QObject>

#include <chrono>

namespace Inspector
{

class ApiClient;

// One page that was asked for. Owned by who asked, as Owned<PageRequest>; dropping it cancels silently.
// `finished` comes exactly once, last, and never from within PageSource::ask().
class PageRequest : public QObject
{
    Q_OBJECT

public:
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const Inspector::Result<Inspector::PagePtr> &result);
};

// Where one table's rows come from. Each shown table has its own source. GUI thread.
class PageSource : public QObject
{
    Q_OBJECT

public:
    // `row` is the offset of the first row wanted; everything else is as in the query.
    virtual Owned<PageRequest> ask(const Resource &resource, const Query &query, qint64 row) = 0;
    // What can be filtered and sorted by here.
    virtual TableTerms terms(Table table) const = 0;
    // Eloqua itself, for what only it can do; null for a kept copy.
    virtual ApiClient *client() const { return nullptr; }
    // How long nothing was heard of what was asked, once that is worth a word.
    virtual std::optional<std::chrono::seconds> silentFor() const { return std::nullopt; }

Q_SIGNALS:
    void silenceChanged();
};

} // namespace Inspector
