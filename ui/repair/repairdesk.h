// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"
#include "ui/common/repairscope.h"

#include <QObject>
#include <QPointer>

namespace Inspector
{

class ApiClient;
class Prompts;
class RepairWindow;
class StatusCatalogue;

// The windows in which rejects are repaired: one for each kept copy. They need the account that is shown in
// the main window only to send.
class RepairDesk : public QObject
{
    Q_OBJECT

public:
    // `prompts` and `catalogue` outlive it.
    RepairDesk(Prompts &prompts, const StatusCatalogue &catalogue, QObject *parent = nullptr);
    ~RepairDesk() override;

    // In a window of its own; one that is there is raised, and shows these rejects.
    void open(const QString &path, const RepairScope &scope);
    // Null: nobody is signed in. The client before it must still be there; what is being sent stops.
    void setClient(ApiClient *client);
    void setProduction(bool production);
    QList<RepairWindow *> windows() const;
    // How many are sending.
    int running() const;
    // What is true of them if they stop now: sentences.
    QString afterthought() const;

Q_SIGNALS:
    void openRequested(Inspector::SyncId id);
    void helpRequested();
    void created(const Inspector::Sync &sync);
    // One sends no more. Nothing that may end the client is to be done here.
    void ended();

private:
    Prompts &m_prompts;
    const StatusCatalogue &m_catalogue;
    QPointer<ApiClient> m_client;
    bool m_isProduction = false;
    QList<QPointer<RepairWindow>> m_windows;
};

} // namespace Inspector
