// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pane/tablepane.h"

class QMenu;
class QPushButton;

namespace Inspector
{

class TermChoice;

// The log of a sync. It opens at the first error, or else at the first warning; severity is chosen beside the
// filter; and a line whose code stands for refused records leads to those.
class LogsPane : public TablePane
{
    Q_OBJECT

public:
    LogsPane(std::unique_ptr<PageSource> source, const StatusCatalogue &catalogue, QWidget *parent = nullptr);

    // Whether there are records that a code can be looked for in.
    void setHasRejects(bool hasRejects);

Q_SIGNALS:
    void rejectsRequested(const QString &statusCode);
    // The menu of a line is opening; empty: no record was refused for its code.
    void codeMenuOpening(QMenu *menu, const QString &statusCode);

private:
    void choose(const FilterTerm &term);
    void openAtReason();
    void showLink();
    // The code of this row if records may have been refused for it.
    QString rejectCode(int row) const;

    const StatusCatalogue &m_catalogue;
    TermChoice *m_severity;
    QPushButton *m_link;
    SyncId m_opened{}; // whose log stands where it opened
    bool m_hasRejects = false;
};

} // namespace Inspector
