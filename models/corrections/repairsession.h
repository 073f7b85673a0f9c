// SPDX-License-Identifier: MIT
#pragma once

#include "models/checks/repaircheck.h"
#include "models/corrections/recipe.h"
#include "models/repair/repaircopy.h"

#include <QFutureWatcher>
#include <QQueue>

#include <functional>

namespace Inspector
{

class ApiClient;
class FieldFetcher;

// A RepairCopy for a window: what it does is done on the pool, one act after the other in the order they were
// asked for. GUI thread. Dropping it ends what can be ended; acts that were asked for are done (the copy is
// shared with the pool), and the working copy stays for the next time.
class RepairSession : public QObject
{
    Q_OBJECT

public:
    // `path`: of the kept copy. Nothing happens before open().
    explicit RepairSession(QString path, QObject *parent = nullptr);
    ~RepairSession() override;

    void open();
    const QString &path() const { return m_path; }
    // Null before opened().
    const std::shared_ptr<RepairCopy> &copy() const { return m_copy; }

    // Acts. Each ends in acted() or failed(). While redoCount() of the copy isn't 0, ask the person, then
    // give Redo::Drop.
    void apply(const RepairEdit &edit, const RowSet &rows, RepairCopy::Redo redo = RepairCopy::Redo::Keep);
    void undo(int steps = 1);
    void redo(int steps = 1);
    // Undoes or redoes until the first `count` steps are done.
    void goTo(int count);
    // `path`: of a Recipe's file.
    void applyRecipe(const QString &path, const RowSet &rows, RepairCopy::Redo redo = RepairCopy::Redo::Keep);
    // `done`: what acted() says then.
    void saveRecipe(const Recipe &recipe, const QString &path, const QString &done);
    void save();

    // What was typed may not be in the copy yet.
    bool isActing() const { return m_act || !m_acts.isEmpty(); }

    // Ends in previewed(). A new one, or cancelPreview(), ends the one before silently.
    void preview(const RepairEdit &edit, const RowSet &rows);
    void cancelPreview();

    // Asks for the metadata of the fields first, where there is a client and the copy has none; without, much
    // can't be told. Ends in checked() or failed().
    void check(ApiClient *client = nullptr);
    // The client of a check may go from now on: what can be told without it is told.
    void dropClient();
    // The last one; out of date when report().revision isn't copy()->revision().
    const CheckReport &report() const { return m_report; }

    // An act, a check or the opening is under way.
    bool isBusy() const;
    // Ends opening, check, and the act under way, as if it had not been asked for; acts behind it are
    // dropped as well.
    void cancel();

Q_SIGNALS:
    void opened();
    void openFailed(const Inspector::ApiError &error);
    // What was done, after changed(), for the message line: "Trimmed 412 cells in emailAddress".
    void acted(const QString &sentence);
    void failed(const Inspector::ApiError &error);
    void previewed(const Inspector::Result<Inspector::EditPreview> &preview);
    void checked();
    // Anything of it: steps, isBusy(), report().
    void changed();

private:
    using Act = std::function<Result<QString>(RepairCopy &, const std::atomic<bool> &)>;
    void enqueue(Act act);
    void next();
    void runCheck(const QByteArray &fetched, const QString &fault);

    QString m_path;
    std::shared_ptr<RepairCopy> m_copy;
    QQueue<Act> m_acts;
    // Of the opening or the act, of the check and of the preview that are under way; shared with their tasks.
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::shared_ptr<std::atomic<bool>> m_checkCancelled;
    std::shared_ptr<std::atomic<bool>> m_previewCancelled;
    Owned<QFutureWatcher<Result<std::shared_ptr<RepairCopy>>>> m_opening;
    Owned<QFutureWatcher<Result<QString>>> m_act;
    Owned<QFutureWatcher<Result<EditPreview>>> m_preview;
    Owned<QFutureWatcher<Result<CheckReport>>> m_check;
    Owned<FieldFetcher> m_fields;
    CheckReport m_report;
};

} // namespace Inspector
