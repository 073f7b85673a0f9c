// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/common/barlist.h"

#include <QPointer>

#include <functional>

namespace Inspector
{

class ApiClient;
class KeepBar;
class Prompts;

// The syncs that are being kept from this window, one line each; several at once, while the window stays
// usable. The lines outlive the client: when it is deleted, those that still fetch end with a message.
class KeepList : public BarList
{
    Q_OBJECT

public:
    explicit KeepList(Prompts &prompts, QWidget *parent = nullptr);

    // Null: nobody is signed in. The client before it must still be there.
    void setClient(ApiClient *client);
    // Asks for the place, then starts.
    void keep(SyncId sync);
    // Without a question, in the usual folder, unless it is being kept already. The result is shown briefly;
    // only a failure leaves its line.
    void keepByItself(SyncId sync);
    int running() const;
    // Stops those that run; nothing of them is left.
    void cancelAll();

Q_SIGNALS:
    // One no longer runs. A slot must not do anything that may delete the client.
    void ended();
    void openRequested(const QString &path);
    void remark(const QString &sentence);

private:
    void take(SyncId sync, const QString &path);
    KeepBar *start(SyncId sync, const QString &path);
    void run(KeepBar *bar);
    void keepAgain(KeepBar *bar);
    void askToReplace(const QString &path, QObject *context, const std::function<void()> &then);
    void sessionChanged();
    QList<KeepBar *> bars() const;

    QPointer<ApiClient> m_client;
    Prompts &m_prompts;
};

} // namespace Inspector
