// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QToolButton>

namespace Inspector
{

// How many syncs are watched, in the status bar; its menu has them, and opens the one that is chosen. Not
// there while none is watched.
class WatchButton : public QToolButton
{
    Q_OBJECT

public:
    explicit WatchButton(QWidget *parent = nullptr);

    struct Entry {
        SyncId id{};
        QString text; // as the menu has it
    };
    void showWatched(const QList<Entry> &entries);

Q_SIGNALS:
    void chosen(Inspector::SyncId id);
};

} // namespace Inspector
