// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/timestamp.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QLabel;
class QStatusBar;
class QWidget;

namespace Inspector
{

class ApiClient;
class TablePane;

// What the status bar says: on the left the table in use and the requests under way, on the right that there
// is no network, when the list was last refreshed, and the account. Remarks cover the left for some seconds.
// Child of the bar.
class StatusLine : public QObject
{
    Q_OBJECT

public:
    // `more` stand before the last refresh.
    StatusLine(QStatusBar *bar, const QList<QWidget *> &more);

    // Null: nobody is signed in. The client outlives its being shown here.
    void setClient(ApiClient *client);
    void setProduction(bool production);
    // The table in use; null: none.
    void setTable(TablePane *table);
    void setUpdated(const QDateTime &at); // invalid: not yet
    void setZone(Zone zone);
    // Whether Eloqua can be reached. That it can be again is said for a while.
    void setOffline(bool isOffline);
    void say(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLabel *addLabel(const QString &name);
    void showTable();
    void showActivity();
    void showUpdated();
    void showAge();
    void showAccount();
    static QString selectionText(const TablePane &table);

    QStatusBar *m_bar;
    QLabel *m_tableText;
    QLabel *m_activity;
    QLabel *m_network;
    QLabel *m_updated;
    QLabel *m_production;
    QLabel *m_account;
    QPointer<ApiClient> m_client;
    QPointer<TablePane> m_table;
    QDateTime m_updatedAt;
    bool m_isOffline = false;
    QTimer m_backOnline;   // until that is no news any more
    QTimer m_age;          // until the last refresh is to be put in other words
    bool m_isSeen = false; // the last refresh is on screen
    Zone m_zone = Zone::Local;
    // Who was listened to for the client and for the table: gone, together with the connections, when the
    // next one comes.
    std::unique_ptr<QObject> m_clientContext;
    std::unique_ptr<QObject> m_tableContext;
};

} // namespace Inspector
