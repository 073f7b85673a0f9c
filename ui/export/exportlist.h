// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportrun.h"
#include "ui/common/exportscope.h"
#include "ui/common/worklist.h"

#include <memory>

namespace Inspector
{

class ExportBar;
class KeptCopy;

// Where every export is proposed to go; empty: where the last one went.
inline const Preference<QString> exportFolder{"export/alwaysIn"};

// The exports of this window. When the client goes, those that run are paused, and go on when the same
// account is signed in again. In the window of a kept copy, rows come from that.
class ExportList : public WorkList
{
    Q_OBJECT

public:
    explicit ExportList(Prompts &prompts, QWidget *parent = nullptr);

    // In place of a client: where the rows come from.
    void setCopy(std::shared_ptr<KeptCopy> copy) { m_copy = std::move(copy); }
    // Asks what, how and where to, then starts.
    void add(const Resource &resource, const Query &query, const ExportScope &scope);
    // Those that run; what they have fetched is kept.
    void pauseAll();

private:
    static QString folder();
    void offer(const ExportPlan &plan, const QString &path);
    void start(const ExportPlan &plan, const QString &path);
    void run(ExportBar *bar, const ExportPlan &plan);
    void resume(ExportBar *bar);

    std::shared_ptr<KeptCopy> m_copy;
};

} // namespace Inspector
