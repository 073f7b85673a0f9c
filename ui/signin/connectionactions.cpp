// SPDX-License-Identifier: MIT
#include "ui/signin/connectionactions.h"

#include "ui/common/naming.h"
#include "ui/common/prompts.h"
#include "ui/look/icons.h"

#include <QActionGroup>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

ConnectionActions::ConnectionActions(const SignInTools &tools, QWidget *window)
    : QObject(window)
    , m_tools(tools)
    , m_window(window)
    , m_menu(tr("&Connection"))
{
    // Never at once: that would delete the very action whose slot is running.
    m_fill.setSingleShot(true);
    connect(&m_fill, &QTimer::timeout, this, &ConnectionActions::fillMenu);
    connect(&m_tools.connections, &ConnectionList::changed, &m_fill, qOverload<>(&QTimer::start));
    fillMenu();
}

void ConnectionActions::setCurrent(const QString &id)
{
    m_current = id;
    m_fill.start();
}

void ConnectionActions::fillMenu()
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
    m_menu.addAction(icon(u"sign-in"_s), tr("&New connection…"), this, &ConnectionActions::askForNew);
    QAction *edit = m_menu.addAction(tr("&Edit connection…"), this, &ConnectionActions::askForSignIn);
    QAction *production = m_menu.addAction(tr("&Production"), this, &ConnectionActions::markProduction);
    production->setCheckable(true);
    production->setChecked(current && current->production);
    m_menu.addSeparator();
    QAction *forget = m_menu.addAction(tr("Sign out and &forget…"), this, &ConnectionActions::askToForget);
    QAction *remove = m_menu.addAction(tr("&Remove connection…"), this, &ConnectionActions::askToRemove);
    for (QAction *action : {edit, production, forget, remove})
        action->setEnabled(current.has_value());
}

void ConnectionActions::askForSignIn()
{
    openDialog(m_tools.connections.find(m_current));
}

void ConnectionActions::askForNew()
{
    openDialog(std::nullopt);
}

void ConnectionActions::openDialog(const std::optional<SavedConnection> &saved)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new SignInDialog(m_tools, m_window);
    connect(m_dialog, &SignInDialog::signedIn, this, &ConnectionActions::signedIn);
    connect(m_dialog, &SignInDialog::saved, this, &ConnectionActions::saved);
    connect(m_dialog, &SignInDialog::proxySettingsRequested, this,
            [this] { Q_EMIT proxySettingsRequested(m_dialog); });
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

void ConnectionActions::markProduction(bool production)
{
    std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    saved->production = production;
    m_tools.connections.save(*saved);
    Q_EMIT productionChanged(production);
}

void ConnectionActions::askToForget()
{
    const std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    m_tools.prompts.confirm(
        m_window, tr("Sign out and forget"),
        tr("The client secret and the refresh token of \"%1\" will be removed from the keychain. To sign in "
           "again, you need the browser, a refresh token, or the password.")
            .arg(saved->title()),
        tr("Sign out and forget"), [this, saved] {
            m_closed.reset();
            Q_EMIT forgetRequested(*saved, true);
        });
}

void ConnectionActions::askToRemove()
{
    const std::optional<SavedConnection> saved = m_tools.connections.find(m_current);
    if (!saved)
        return;
    m_tools.prompts.confirm(m_window, tr("Remove connection"),
                            tr("\"%1\" will be removed from the list, and its client secret and refresh "
                               "token will be removed from the keychain. Nothing changes in Eloqua.")
                                .arg(saved->title()),
                            tr("Remove"), [this, saved] {
                                m_closed.reset();
                                Q_EMIT forgetRequested(*saved, false);
                            });
}

} // namespace Inspector
