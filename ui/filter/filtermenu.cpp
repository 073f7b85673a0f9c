// SPDX-License-Identifier: MIT
#include "ui/filter/filtermenu.h"

#include "models/query/dayspan.h"
#include "ui/common/namedialog.h"
#include "ui/common/naming.h"
#include "ui/look/icons.h"

#include <QMenu>
#include <QTimeZone>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

FilterMenu::FilterMenu(Table table, Origin origin, const QString &name, std::function<QString()> current,
                       QWidget *parent)
    : QToolButton(parent)
    , m_table(table)
    , m_filters(table, origin)
    , m_current(std::move(current))
    , m_menu(new QMenu(this))
{
    setIcon(Inspector::icon(u"saved-filters"_s));
    setToolTip(tr("Recent and saved filters"));
    nameControl(this, tr("%1 filters").arg(name));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTipsVisible(true);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    m_menu->clear();
    QAction *save = m_menu->addAction(tr("&Save this filter as…"), this, &FilterMenu::saveCurrent);
    save->setEnabled(!m_current().trimmed().isEmpty());
    addReadyMade();
    addNamed();
    addRecent();
}

// What is looked for every morning, without anybody having saved it.
void FilterMenu::addReadyMade()
{
    if (m_table != Table::Syncs)
        return;
    const QString created = u"createdAt"_s;
    const DaySpan week{QDate::currentDate().addDays(-7), {}}; // as the choice of time beside it has it
    const QString q = FilterExpression()
                          .with(FilterTerm::of(u"status"_s, FilterTerm::Operator::Equal, u"error"_s))
                          .withOnly(created, conditions(created, week, QTimeZone::systemTimeZone()))
                          .text();
    QAction *failed =
        m_menu->addAction(tr("&Failed in the last 7 days"), this, [this, q] { Q_EMIT chosen(q); });
    failed->setToolTip(plainTip(q));
}

void FilterMenu::addFilter(const QString &text, const QString &q)
{
    QAction *action = m_menu->addAction(menuText(text), this, [this, q] { Q_EMIT chosen(q); });
    action->setToolTip(plainTip(q));
}

void FilterMenu::addNamed()
{
    const QList<RememberedFilters::Named> filters = m_filters.named();
    if (filters.isEmpty())
        return;
    m_menu->addSection(tr("Saved"));
    for (const RememberedFilters::Named &filter : filters)
        addFilter(filter.name, filter.q);
    QMenu *remove = m_menu->addMenu(tr("&Remove saved filter"));
    for (const RememberedFilters::Named &filter : filters) {
        remove->addAction(menuText(filter.name), this,
                          [this, name = filter.name] { m_filters.remove(name); });
    }
}

void FilterMenu::addRecent()
{
    m_menu->addSection(tr("Recent"));
    const QStringList filters = m_filters.recent();
    for (const QString &q : filters)
        addFilter(q, q);
    if (filters.isEmpty()) {
        m_menu->addAction(tr("No recent filters"))->setEnabled(false);
        return;
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Clear recent &filters"), this, [this] { m_filters.forgetRecent(); });
}

void FilterMenu::saveCurrent()
{
    const auto judge = [this](const QString &name) -> NameDialog::Verdict {
        const auto filters = m_filters.named();
        if (std::any_of(filters.begin(), filters.end(),
                        [&name](const auto &one) { return one.name == name; }))
            return {NameDialog::Verdict::Use::Replaces,
                    tr("A filter with this name already exists. It will be replaced.")};
        return {NameDialog::Verdict::Use::Free, tr("You can find it in the menu next to the filter.")};
    };
    const QString q = m_current();
    auto *dialog = new NameDialog(tr("Save filter"), tr("Filter &name"), tr("Filter name"), judge, this);
    dialog->showContent(q);
    connect(dialog, &NameDialog::chosen, this, [this, q](const QString &name) { m_filters.save(name, q); });
    dialog->open();
}

} // namespace Inspector
