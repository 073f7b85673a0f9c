// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/owned.h"
#include "models/client/apicall.h"
#include "models/syncs/syncfinder.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Inspector
{

// What you should know before you create a sync: in which account, of which definition by its name,
// and, of one that is run again, what it needs and whether another sync of its definition is running.
class CreationFacts : public QWidget
{
    Q_OBJECT

public:
    // `client` outlives it.
    explicit CreationFacts(ApiClient &client, QWidget *parent = nullptr);

    void setProduction(bool production);
    // About a new sync of this definition; an empty path while there is none. Its name is asked for once the
    // typing pauses.
    void showNew(const QString &path);
    // About the same once more: asks at once.
    void showAgain(const QString &path);
    // Asks for nothing more until it is shown something again.
    void stop();
    // As the server tells; empty while it is not known.
    const QString &definitionName() const { return m_name; }
    // It has already warned that these are running, so the user needn't be asked again.
    bool hasWarnedOf(const QList<Sync> &running) const;

Q_SIGNALS:
    void changed();

private:
    void setPath(const QString &path);
    void askForName();
    void receiveName(const Result<HttpAnswer> &result);
    void receiveOthers(const Result<SyncFinder::Finding> &finding);
    void display();
    QString place() const;

    ApiClient &m_client;
    QLabel *m_question;
    QLabel *m_staging;
    QLabel *m_others;
    bool m_isProduction = false;
    bool m_again = false;
    QString m_path;
    QString m_name;
    QTimer m_pause;
    Owned<ApiCall> m_call;
    SyncFinder m_finder;
    QList<Sync> m_running; // those that m_others names
};

} // namespace Inspector
