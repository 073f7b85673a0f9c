// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/base/result.h"
#include "models/pages/pagesource.h"
#include "models/query/sync.h"
#include "models/syncs/statuscatalogue.h"

#include <QHash>

#include <memory>

namespace Inspector
{

// The line of a sync's log that says why the sync did not end well. The texts are the server's own.
struct ReasonLine {
    QString severity;
    QString statusCode;
    QString message;
    qint64 count = 0;
};

// In words, with the remedy where one is known. The server's own words stand in it when they name more than
// the code does, such as a field.
QString reasonText(const ReasonLine &line, const StatusCatalogue &catalogue);

// Finds that line: the first error of the log, or else its first warning. Whether a site filters logs is
// documented nowhere: it is asked to, and where it refuses, or takes the filter without effect, the first
// page is read. Of one sync at a time; what was found is remembered, for the log of a sync that has ended
// does not change.
class SyncReason : public QObject
{
    Q_OBJECT

public:
    explicit SyncReason(std::unique_ptr<PageSource> source, QObject *parent = nullptr);

    // Only for a sync that has ended. In place of a search under way.
    void find(SyncId id);
    void cancel();
    bool isAsking() const { return bool(m_request); }

Q_SIGNALS:
    // Not when the log has no such line, or could not be read.
    void found(Inspector::SyncId id, const Inspector::ReasonLine &line);

private:
    void ask();
    void receive(const Result<PagePtr> &page);
    void read(const Page &page);

    std::unique_ptr<PageSource> m_source;
    Owned<PageRequest> m_request;
    SyncId m_id{};
    bool m_isFiltered = false; // the question that is on its way
    bool m_takesFilter = true; // this site, as far as has been seen
    QHash<SyncId, ReasonLine> m_known;
};

} // namespace Inspector
