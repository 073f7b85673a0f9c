// SPDX-License-Identifier: MIT
#include "ui/kept/keepactions.h"

#include "models/base/text.h"
#include "models/repair/repaircopy.h"
#include "models/store/keptretention.h"
#include "ui/kept/keeplist.h"
#include "ui/kept/keptcopiesdialog.h"
#include "ui/kept/keptdesk.h"

#include <QAction>
#include <QMenu>
#include <QtConcurrentRun>

namespace Inspector
{

KeepActions::KeepActions(KeepList &keeps, KeptDesk &desk, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_keeps(keeps)
    , m_desk(desk)
    , m_prompts(prompts)
    , m_window(window)
    , m_open(new QAction(tr("O&pen kept copy…"), this))
    , m_copies(new QAction(tr("Kept &copies…"), this))
    , m_keepsBadEnds(new QAction(tr("Keep wa&tched syncs that finish with warnings or errors"), this))
    , m_sweep(new KeptSweep(this))
{
    m_open->setShortcut(QKeySequence::Open);
    m_keepsBadEnds->setCheckable(true);
    m_keepsBadEnds->setChecked(keepsBadEnds.value());
    m_keepsBadEnds->setToolTip(tr("Each one is saved to the folder of kept copies as soon as it finishes, "
                                  "before Eloqua deletes anything"));
    connect(m_open, &QAction::triggered, this, [this] { m_desk.chooseAndOpen(m_window); });
    connect(m_copies, &QAction::triggered, this, &KeepActions::showCopies);
    connect(m_keepsBadEnds, &QAction::toggled, this, [](bool on) { keepsBadEnds.set(on); });
    connect(&keeps, &KeepList::openRequested, &desk, &KeptDesk::open);
    connect(&keeps, &KeepList::remark, this, &KeepActions::remark);
    connect(&keeps, &KeepList::ended, this, [this] {
        if (m_dialog)
            m_dialog->look();
    });
    connect(&m_unsaved, &QFutureWatcherBase::finished, this, [this] {
        const QStringList names = m_unsaved.result();
        if (!names.isEmpty())
            Q_EMIT remark(
                tr("Corrections of %1 aren't saved in the file, but kept on this computer. Open the "
                   "kept copy and choose Repair… to continue.")
                    .arg(Text::list(names)));
    });
    connect(m_sweep, &KeptSweep::finished, this, [this](const QStringList &deleted) {
        const auto number = int(deleted.size());
        if (number > 0)
            Q_EMIT remark(
                tr("%L1 kept copies were deleted because of their age.", nullptr, number).arg(number));
    });
}

void KeepActions::addToFile(QMenu *menu)
{
    menu->addActions({m_open, m_copies});
}

void KeepActions::addToSync(QMenu *menu)
{
    menu->addAction(m_keepsBadEnds);
}

void KeepActions::setZone(Zone zone)
{
    m_zone = zone;
    if (m_dialog)
        m_dialog->setZone(zone);
}

void KeepActions::noteEnd(const Sync &sync)
{
    if (keepsBadEnds.value() && endedBadly(sync.status))
        m_keeps.keepByItself(sync.id);
}

void KeepActions::sweep()
{
    m_sweep->start(keptDays.value());
}

void KeepActions::lookForUnsaved()
{
    m_unsaved.setFuture(QtConcurrent::run(unsavedCopies));
}

void KeepActions::showCopies()
{
    if (!m_dialog) {
        m_dialog = new KeptCopiesDialog(m_prompts, m_zone, m_window);
        connect(m_dialog, &KeptCopiesDialog::openRequested, &m_desk, &KeptDesk::open);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace Inspector
