// SPDX-License-Identifier: MIT
#pragma once

#include "ui/signin/signindialog.h"

#include <QMenu>
#include <QPointer>

class QAction;

namespace Inspector
{

// What a person does with connections: sign in with a new one, switch, edit, mark, remove, sign out. Owns the
// menu for it and the sign-in dialog. Whom the window shows is decided by its owner, which is told.
class ConnectionActions : public QObject
{
    Q_OBJECT

public:
    // `tools` and `window` outlive it.
    ConnectionActions(const SignInTools &tools, QWidget *window);

    QMenu *menu() { return &m_menu; }
    // The connection that the window shows; empty: none, or one that is not saved.
    void setCurrent(const QString &id);
    const QString &current() const { return m_current; }
    // Opens the dialog, for the connection that is shown, or for a new one.
    void askForSignIn();
    void askForNew();
    // Of the dialog, if it is signing in.
    OAuthSession *session() const { return m_dialog ? m_dialog->session() : nullptr; }

Q_SIGNALS:
    void signedIn(const Inspector::SavedConnection &saved,
                  const std::shared_ptr<Inspector::OAuthSession> &session);
    void chosen(const Inspector::SavedConnection &saved);
    // Edited, and in the list; nobody has signed in with it for that.
    void saved(const Inspector::SavedConnection &saved);
    void productionChanged(bool production);
    // In front of the dialog in which a proxy has failed.
    void proxySettingsRequested(QWidget *dialog);
    // The secrets of this connection are to be forgotten, and so is the connection unless `keep`.
    void forgetRequested(const Inspector::SavedConnection &saved, bool keep);

private:
    void fillMenu();
    void openDialog(const std::optional<SavedConnection> &saved);
    void markProduction(bool production);
    void askToRemove();
    void askToForget();

    SignInTools m_tools;
    QWidget *m_window;
    QMenu m_menu;
    QTimer m_fill;
    QString m_current;
    QPointer<SignInDialog> m_dialog;
    // What was typed into a dialog that was closed without a sign-in. In memory, until the program ends.
    struct Closed {
        QString id; // of the connection that it was for; empty: a new one
        SavedConnection typed;
        Secrets secrets;
    };
    std::optional<Closed> m_closed;
};

} // namespace Inspector
