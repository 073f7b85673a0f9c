// SPDX-License-Identifier: MIT
#pragma once

#include "models/store/keptcopy.h"
#include "ui/common/repairscope.h"

#include <QMainWindow>

class QMenu;

namespace Inspector
{

class ExportList;
class KeptBanner;
class Prompts;
class StatusCatalogue;
class SyncPane;
class TableActions;
class ZoneSwitch;

// One kept copy in a window of its own, with the panes of the main window. Nothing is asked of any server,
// and nobody has to be signed in; what only Eloqua can do is disabled and says so.
class KeptWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `catalogue` and `prompts` outlive it.
    KeptWindow(std::shared_ptr<KeptCopy> copy, const StatusCatalogue &catalogue, Prompts &prompts);
    ~KeptWindow() override;

    // The path of the file, as it was opened.
    QString path() const { return m_copy->path(); }
    // Loads all tabs, for a screenshot.
    void loadAllTabs();
    // The sync and all its tables are loaded, or a message says why not.
    bool isFilled() const;
    // Why the sync itself isn't loaded; empty if it is.
    QString failure() const;

Q_SIGNALS:
    void openRequested();
    // As WorkList has it.
    void longWorkEnded(const QString &title, const QString &text);
    void repairRequested(const Inspector::RepairScope &scope);

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    void addRepair(QMenu *menu);
    void addEdit(QMenu *menu);
    void addView(QMenu *menu);
    void exportCurrent();
    void showZone();
    void say(const QString &sentence);

    std::shared_ptr<KeptCopy> m_copy;
    Prompts &m_prompts;
    KeptBanner *m_banner;
    SyncPane *m_sync;
    ExportList *m_exports;
    TableActions *m_tableActions;
    ZoneSwitch *m_zone;
    bool m_closing = false;
};

} // namespace Inspector
