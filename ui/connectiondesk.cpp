// SPDX-License-Identifier: MIT
#include "ui/connectiondesk.h"

#include "ui/icons.h"
#include "ui/naming.h"
#include "ui/prompts.h"

#include <QActionGroup>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

ConnectionDesk::ConnectionDesk(const SignInTools &tools, QWidget *window)
    : QObject(window)
    , m_tools(tools)
    , m_window(window)
    , m_menu(tr("&Connection"))
{
    // Never at once: that would delete the very action whose slot is running.
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &ConnectionDesk::fillMenu);
    connect(&m_tools.connections, &ConnectionList::changed, &m_fill, qOverload<>(&QTimer::start));
    fillMenu();
}

void ConnectionDesk::setCurrent(const QString &id)
{
    m_current = id;
    m_fill.start();
}

void ConnectionDesk::fillMenu()
{
    m_menu.clear();
    auto *group = new QActionGroup(&m_menu);
    for (const SavedConnection &saved : m_tools.connections.all()) {
        QString text = menuText(saved.title());
        if (saved.production)
            text = tr("%1 (production)").arg(text);
        QAction *action = m_menu.addAction(text, this, [this, saved] {
            Q_EMIT chosen(saved);
            m_fill.start(); // the mark is where the window is, and that may have stayed
        });
        action->setCheckable(true);
        action->setChecked(saved.id == m_current);
        group->addAction(action);
    }
    m_menu.addSeparator();
    const std::optional<SavedConnection> current = m_tools.connections.find(m_current);
    m_menu.addAction(icon(u"sign-in"_s), tr("&New connection…"), this, &ConnectionDesk::askForNew);
    QAction *edit = m_menu.addAction(tr("&Edit connection…"), this, &ConnectionDesk::askForSignIn);
    QAction *production = m_menu.addAction(tr("&Production"), this, &ConnectionDesk::markProduction);
    production->setCheckable(true);
    production->setChecked(current && current->production);
    m_menu.addSeparator();
    QAction *forget = m_menu.addAction(tr("Sign out and &forget…"), this, &ConnectionDesk::askToForget);
    QAction *remove = m_menu.addAction(tr("&Remove connection…"), this, &ConnectionDesk::askToRemove);
    for (QAction *action : {edit, production, forget, remove})
        action->setEnabled(current.has_value());
}

void ConnectionDesk::askForSignIn()
{
    openDialog(m_tools.connections.find(m_current));
}

void ConnectionDesk::askForNew()
{
    openDialog(std::nullopt);
}

void ConnectionDesk::openDialog(const std::optional<SavedConnection> &saved)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SignInDialog(m_tools, m_window);
    connect(m_dialog, &SignInDialog::signedIn, this, &ConnectionDesk::signedIn);
    const QString id = saved ? saved->id : QString();
    if (saved)
        m_dialog->edit(*saved);
    if (m_closed && m_closed->id == id)
        m_dialog->refill(m_closed->typed, m_closed->secrets);
    connect(m_dialog, &QDialog::accepted, this, [this] { m_closed.reset(); });
    connect(m_dialog, &QDialog::rejected, this, [this, id] {
        m_closed = Closed{id, m_dialog->typed(), m_dialog->typedSecrets()};
    });
    m_dialog->open();
}

void ConnectionDesk::markProduction(bool production)
{
    std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    saved->production = production;
    m_tools.connections.save(*saved);
    Q_EMIT productionChanged(production);
}

void ConnectionDesk::askToForget()
{
    const std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    m_tools.prompts.confirm(
        m_window, tr("Sign out and forget"),
        tr("The client secret and the refresh token of \"%1\" are removed from the keychain. The "
           "next sign-in needs the browser, a refresh token or the password again.")
            .arg(saved->title()),
        tr("Sign out and forget"), [this, saved] {
            m_closed.reset();
            Q_EMIT forgetRequested(*saved, true);
        });
}

void ConnectionDesk::askToRemove()
{
    const std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    m_tools.prompts.confirm(
        m_window, tr("Remove connection"),
        tr("\"%1\" is removed from the list, and its client secret and refresh token from the "
           "keychain. Nothing changes in Eloqua.")
            .arg(saved->title()),
        tr("Remove"), [this, saved] {
            m_closed.reset();
            Q_EMIT forgetRequested(*saved, false);
        });
}

} // namespace Inspector
