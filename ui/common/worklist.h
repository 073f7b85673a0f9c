// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"

#include <QPointer>
#include <QScrollArea>

#include <chrono>
#include <functional>

namespace Inspector
{

class ApiClient;
class Prompts;
class WorkBar;

// Whether the end of what took long is told to somebody who looks elsewhere. The key is from when there were
// only exports.
inline const Preference<bool> notifiesOfLongWork{"export/notifies", true};

// What runs by the side, in lines below the window's tables; several at once, while one goes on browsing. A
// few are in sight at once, however many there are, the newest first of all, and none takes room while there
// is none. The lines outlive the client.
class WorkList : public QScrollArea
{
    Q_OBJECT

public:
    // Null: nobody is signed in. The client before it must still be there.
    void setClient(ApiClient *client);
    int running() const;
    // Those that run; nothing of them stays.
    void cancelAll();
    // What is long.
    void setLongTime(std::chrono::milliseconds time) { m_longTime = time; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // One runs no more. Nothing that may end the client is to be done here.
    void ended();
    // One that took long, while no window of the program was the active one; only while that is wanted.
    void longWorkEnded(const QString &title, const QString &text);

protected:
    // `prompts` outlives it.
    WorkList(Prompts &prompts, QWidget *parent);

    // At the end, and into sight.
    void addWork(WorkBar *bar);
    QList<WorkBar *> bars() const;
    // Does it at once, or after a question if there is such a file; not after `context` has gone.
    void askToReplace(const QString &path, QObject *context, const std::function<void()> &then);
    Prompts &prompts() const { return m_prompts; }
    ApiClient *client() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int heightOf(int bars) const;
    void sessionChanged();
    void tellElsewhere(const QString &title, const QString &text, std::chrono::milliseconds time);

    QPointer<ApiClient> m_client;
    Prompts &m_prompts;
    std::chrono::milliseconds m_longTime = std::chrono::minutes(2);
    bool m_showsNewest = true; // as its text grows
};

} // namespace Inspector
