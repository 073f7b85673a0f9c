// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;
class QMenu;

namespace Inspector
{

class HelpWindow;
class Prompts;

// What the Help menu offers. Child of the window.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    // `prompts` outlives it.
    HelpActions(Prompts &prompts, QMainWindow *window);

    void addTo(QMenu *menu);
    void openHelp();
    // At the page of repairing.
    void openRepairHelp();

private:
    void listShortcuts();
    void openDocumentation();
    void about();
    void aboutQt();
    void tell(const QString &title, const QString &text, const QString &more, const QPixmap &picture);

    Prompts &m_prompts;
    QMainWindow *m_window;
    QPointer<HelpWindow> m_help; // while it is open
};

} // namespace Inspector
