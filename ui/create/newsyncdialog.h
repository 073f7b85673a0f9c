// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"
#include "models/query/timestamp.h"
#include "models/syncs/synccreation.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Inspector
{

class CreationFacts;
class MessageBar;
class Prompts;

// The form over POST /syncs. Lives as long as the account is shown: closed by mistake, it opens again with
// all that was typed, and a request that is out when it is closed goes on; if that fails, the form comes back
// with the reason.
class NewSyncDialog : public QDialog
{
    Q_OBJECT

public:
    NewSyncDialog(ApiClient &client, Prompts &prompts, QWidget *parent);

    // With what was typed last.
    void openTyped();
    // As that sync was created, after a question whose default is no; what was typed before comes back with
    // openTyped().
    void openFor(const Sync &sync);
    void setTyped(const SyncDraft &draft);
    SyncDraft typed() const;
    SyncCreation &creation() { return m_creation; }
    // Definitions to choose from without looking for them; the newest first.
    void setRecent(const QStringList &uris);
    // In which the times of definitions are shown.
    void setZone(Zone zone) { m_zone = zone; }
    void setProduction(bool production);

    void done(int result) override;

Q_SIGNALS:
    void created(const Inspector::Sync &sync, const QString &finding);

private:
    struct Field {
        const SyncDraft::Property *property;
        QLineEdit *edit;
        QLabel *message;
    };
    Field *fieldOf(const QString &name);
    void addField(QFormLayout *form, const SyncDraft::Property &property, const QString &title);
    QWidget *makeAdvanced();
    void connectParts(QPushButton *choose, QDialogButtonBox *buttons);
    void fill(const SyncDraft &draft);
    SyncDraft draft() const;
    void check();
    void startCreation();
    void pick();
    void ask(const QList<Sync> &others);
    void showState();
    void showTask();
    void showFacts();
    void fit();
    void showFailure(const ApiError &error);
    void showCreated(const Sync &sync, const QString &finding);

    ApiClient &m_client;
    Prompts &m_prompts;
    SyncCreation m_creation;
    Zone m_zone = Zone::Local;
    CreationFacts *m_facts;
    QList<Field> m_fields;
    QToolButton *m_recent;
    QToolButton *m_advanced;
    QWidget *m_more;
    QLabel *m_progress;
    MessageBar *m_message;
    QPushButton *m_create;
    QPushButton *m_cancel;
    SyncDraft m_typed;             // while the form shows that of another sync
    std::optional<SyncId> m_again; // the sync to run again
};

} // namespace Inspector
