// SPDX-License-Identifier: MIT
#pragma once

#include "models/corrections/correctionsmodel.h"
#include "models/plan/sendplan.h"
#include "models/rows/correctedfiles.h"
#include "ui/common/repairscope.h"
#include "ui/corrections/correctiontexts.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QLabel;
class QMenu;
class QPushButton;

namespace Inspector
{

class ApiClient;
class CorrectionsView;
class MessageBar;
class PreviewPane;
class Prompts;
class RepairFilter;
class RepairLists;
class ReplaceForm;
class SendBar;
class SendDialog;
class StatusCatalogue;

// The rejected records of one kept copy, to be corrected and sent again. What is shown is what everything is
// about: changes, the CSV file, and sending. Each change is a step, safe on disk once it is done; closing the
// window loses none. Needs nobody signed in but to send.
class RepairWindow : public QMainWindow
{
    Q_OBJECT

public:
    // `path`: of the kept copy. `catalogue` and `prompts` outlive it.
    RepairWindow(const QString &path, const RepairScope &scope, const StatusCatalogue &catalogue,
                 Prompts &prompts);
    ~RepairWindow() override;

    // Of the file, as it was opened.
    const QString &path() const { return m_session.path(); }
    // Shows these now.
    void choose(const RepairScope &scope);
    // Null: nobody is signed in; what is being sent stops. The client outlives its being here.
    void setClient(ApiClient *client, bool isProduction);
    bool isSending() const;
    // What is true if it stops now: sentences.
    QString afterthought() const;
    // The copy is open, and nothing is under way.
    bool isSettled() const;

Q_SIGNALS:
    void openRequested(Inspector::SyncId id);
    void helpRequested();
    // By sending.
    void created(const Inspector::Sync &sync);
    // A sending ended, or there is another one.
    void sendingChanged();

protected:
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Pending {
        RepairEdit edit;
        RowSet rows;
    };
    // repairwindow.cpp: what there is
    void makeBody();
    QWidget *makeRecords();
    QWidget *makeFooter();
    void makeActions();
    void connectSession();
    void connectParts();
    void receiveCopy();
    void showSituation();
    QStringList situation() const;
    void fitOnce();
    void filter();
    void display();
    void displayBusy();
    void say(const QString &sentence);
    void fail(const ApiError &error);

    // repairwindowacts.cpp: what is done to records
    RowSet rowsFor(const RepairEdit &edit) const;
    void ask(const RepairEdit &edit);
    void askIn(const RepairEdit &edit, const RowSet &rows);
    void askForDetails(const RepairEdit &edit);
    void receivePreview(const Result<EditPreview> &preview);
    void applyPending();
    void apply(const RepairEdit &edit, const RowSet &rows);
    // `then` at once where no undone step would be lost, else once the person has agreed.
    void dropRedo(const std::function<void(RepairCopy::Redo)> &then);
    void dismiss();
    void receiveAct(const QString &sentence);
    void undo();
    void redo();
    void check();
    void offerActs(QMenu *menu);
    void saveRecipe();
    void applyRecipe();

    // repairwindowsend.cpp: what goes out
    void lookForUnfinished();
    void displayOut();
    QString whyNotSend() const;
    void saveCsv();
    // `then` at once where none of these files is there yet, else once the person has agreed.
    void askToReplace(const QStringList &files, const std::function<void()> &then);
    void writeCsv(const QString &path);
    void openSend(bool isDryRun);
    void send(const SendPlan &plan);
    void askToStop();
    void receiveEnd();
    std::optional<SendSource> source();

    Prompts &m_prompts;
    QPointer<ApiClient> m_client;
    bool m_isProduction = false;
    RepairScope m_scope; // wanted before the copy is open
    RepairSession m_session;
    CorrectionsModel m_model;
    CorrectionTexts m_texts;
    std::optional<Pending> m_pending;   // shown, and not agreed to yet
    bool m_isApplying = false;          // that
    std::optional<SendSource> m_source; // of the dialog, or of what is being sent
    Owned<CorrectedFilesJob> m_csv;
    QFutureWatcher<Result<QList<SendState>>> m_journal;
    QString m_unfinished;    // a sending that was broken off: what is to be said of it
    QTimer m_slow;           // what takes longer is worth a word
    bool m_isFitted = false; // the columns, to the first records that came
    bool m_isAsking = false; // whether what was typed may be done
    bool m_closing = false;

    RepairFilter *m_filter;
    MessageBar *m_message;
    ReplaceForm *m_form;
    PreviewPane *m_preview;
    CorrectionsView *m_view;
    RepairLists *m_lists;
    SendBar *m_sending;
    QPointer<SendDialog> m_dialog;
    QLabel *m_count;
    QPushButton *m_saveCsv;
    QPushButton *m_send;
    QList<QAction *> m_needRecords; // commands that make no sense without
    QAction *m_sendAction = nullptr;
    QAction *m_dryRun = nullptr;
};

} // namespace Inspector
