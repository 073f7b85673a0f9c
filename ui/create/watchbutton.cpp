// SPDX-License-Identifier: MIT
#include "ui/create/watchbutton.h"

#include "ui/common/naming.h"
#include "ui/look/icons.h"

#include <QMenu>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

WatchButton::WatchButton(QWidget *parent)
    : QToolButton(parent)
{
    nameControl(this, tr("Watched syncs"));
    setIcon(Inspector::icon(u"watch"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Open a watched sync"));
    setMenu(new QMenu(this));
    hide();
}

void WatchButton::showWatched(const QList<Entry> &entries)
{
    menu()->clear();
    for (const Entry &entry : entries)
        menu()->addAction(menuText(entry.text), this, [this, id = entry.id] { Q_EMIT chosen(id); });
    setText(tr("Watching %L1").arg(entries.size()));
    setAccessibleDescription(text());
    setVisible(!entries.isEmpty());
}

} // namespace Inspector
