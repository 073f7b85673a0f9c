// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QUrl>

class QMainWindow;
class QMenu;

namespace Inspector
{

class ApiClient;
class HelpWindow;
class Prompts;

// What the Help menu offers. Child of the window.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    // `prompts` outlives it.
    HelpActions(Prompts &prompts, QMainWindow *window);
    ~HelpActions() override;

    void addTo(QMenu *menu);
    // Whose requests and sign-in diagnostic information tells of; null: nobody is signed in.
    void setClient(ApiClient *client);
    // The guide, at this page; an invalid URL: at the first one, or where it was left.
    void openHelp(const QUrl &page = {});

public Q_SLOTS:
    // Of a HelpLink, wherever it is.
    void openTopic(const QUrl &link);

private:
    void saveDiagnostics();
    void listShortcuts();
    void openDocumentation();
    void about();
    void aboutQt();
    void tell(const QString &title, const QString &text, const QString &more, const QPixmap &picture);

    Prompts &m_prompts;
    QMainWindow *m_window;
    QPointer<HelpWindow> m_help; // while it is open
    QPointer<ApiClient> m_client;
};

} // namespace Inspector
