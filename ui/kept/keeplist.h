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

// The syncs that are being kept from this window, one line each; several at once, while one goes on browsing.
// The lines outlive the client: when it goes, those that still fetch end with a word about it.
class KeepList : public BarList
{
    Q_OBJECT

public:
    explicit KeepList(Prompts &prompts, QWidget *parent = nullptr);

    // Null: nobody is signed in. The client before it must still be there.
    void setClient(ApiClient *client);
    // Asks for the place, then starts.
    void keep(SyncId sync);
    // Without a question, in the usual place, unless it is being kept already. What it comes to is said in
    // passing; only a failure leaves its line.
    void keepByItself(SyncId sync);
    // The same, and then `then`, with the copy's path: for what is done with it next. Where it fails, that
    // follows once the person has had it kept again.
    void keepThen(SyncId sync, const std::function<void(const QString &path)> &then);
    int running() const;
    // Those that run; nothing of them stays.
    void cancelAll();

Q_SIGNALS:
    // One runs no more. Nothing that may end the client is to be done here.
    void ended();
    void openRequested(const QString &path);
    void remark(const QString &sentence);

private:
    void take(SyncId sync, const QString &path);
    KeepBar *keeping(SyncId sync) const;
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
