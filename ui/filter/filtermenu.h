// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/rememberedfilters.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace Inspector
{

// The button beside the filter with the filters that are remembered for this table, and for the list of syncs
// one that is ready-made.
class FilterMenu : public QToolButton
{
    Q_OBJECT

public:
    // `current` tells the text in the filter line, which is what can be saved.
    FilterMenu(Table table, Origin origin, const QString &name, std::function<QString()> current,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &q);

private:
    void fill();
    void addFilter(const QString &text, const QString &q);
    void addReadyMade();
    void addNamed();
    void addRecent();
    void saveCurrent();

    Table m_table;
    RememberedFilters m_filters;
    std::function<QString()> m_current;
    QMenu *m_menu;
};

} // namespace Inspector
