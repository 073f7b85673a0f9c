// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/preference.h"
#include "ui/common/barlist.h"

#include <QPointer>

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

// What runs by the side of this window's tables, one line each; several at once, while one goes on browsing.
// The lines outlive the client.
class WorkList : public BarList
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

Q_SIGNALS:
    // One runs no more. Nothing that may end the client is to be done here.
    void ended();
    // One that took long, while no window of the program was the active one; only while that is wanted.
    void longWorkEnded(const QString &title, const QString &text);

protected:
    // `prompts` outlives it.
    WorkList(Prompts &prompts, QWidget *parent);

    void addWork(WorkBar *bar);
    QList<WorkBar *> bars() const;
    // Does it at once, or after a question if there is such a file; not after `context` has gone.
    void askToReplace(const QString &path, QObject *context, const std::function<void()> &then);
    Prompts &prompts() const { return m_prompts; }
    ApiClient *client() const;

private:
    void sessionChanged();
    void tellElsewhere(const QString &title, const QString &text, std::chrono::milliseconds time);

    QPointer<ApiClient> m_client;
    Prompts &m_prompts;
    std::chrono::milliseconds m_longTime = std::chrono::minutes(2);
};

} // namespace Inspector
