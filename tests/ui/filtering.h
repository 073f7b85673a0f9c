// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

// What the tests of the filter above a table have in common.
namespace Inspector::Test
{
using namespace Qt::Literals::StringLiterals;

inline const QString Rejects = u"Rejects"_s;
inline const QString Syncs = u"Syncs"_s;

// The sync whose table of this name has rows, and is asked for by nobody else.
inline qint64 syncWith(const QString &table)
{
    if (table == u"Logs"_s)
        return Demo::Sync::ImportSuccess;
    return table == u"Data"_s ? Demo::Sync::SmallExport : Demo::Sync::ManyRejects;
}

inline QString pathEnd(const QString &table)
{
    return table == Syncs ? u"/syncs"_s : pathOf(syncWith(table), table);
}

// A window in which this table is on screen and loaded.
inline std::unique_ptr<Window> windowOn(const QString &table, const Demo::Behaviour &behaviour = {})
{
    Demo::Options options;
    options.rejects = 3000;
    options.behaviour = behaviour;
    auto app = std::make_unique<Window>(options);
    const bool isHere = table == Syncs ? app->open(syncWith(table)) && app->becomesReady(table)
                                       : app->openTable(syncWith(table), table);
    return isHere ? std::move(app) : nullptr;
}

inline QString textOf(const Window &app, const QString &table)
{
    return app.find<QLineEdit>(table + u" filter"_s)->text();
}

// The newest request for the table has this filter, and its rows are here.
inline bool isFilteredBy(const Window &app, const QString &table, const QString &q)
{
    return becomes([&] {
        return !app.requests(pathEnd(table)).isEmpty() && app.lastRequest(pathEnd(table)).value(u"q") == q &&
               !app.pane(table).model().isFetching();
    });
}

inline bool isFilteredToReady(const Window &app, const QString &table, const QString &q)
{
    return isFilteredBy(app, table, q) && app.isReady(table);
}

// With the arrow keys, as the box has the focus.
inline void choose(const Window &app, const QString &name, const QString &text)
{
    auto *box = app.find<QComboBox>(name);
    box->setFocus();
    const int wanted = box->findText(text);
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

// Of a menu, by its text without the mark of its key; null when there is none.
inline QAction *entry(const QMenu *menu, const QString &text)
{
    const auto actions = menu->actions();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(u'&') == text)
            return action;
    }
    return nullptr;
}

} // namespace Inspector::Test
