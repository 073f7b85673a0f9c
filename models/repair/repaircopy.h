// SPDX-License-Identifier: MIT
#pragma once

#include "models/definitions/definition.h"
#include "models/edits/repairvalues.h"
#include "models/repair/resend.h"
#include "models/store/keptfacts.h"

#include <atomic>
#include <memory>

namespace Inspector
{

// The rejected records of a kept copy, and what a person does to them: every act is one step, safe on disk
// when the function returns, and undone or done again in the order of the steps. Originals never change.
//
// It works on a file of its own in the user's data folder (see repairFolder()): a whole copy of the kept
// copy, made when that is first opened here, and saved over it by save(). Killed at any moment, the working
// copy is gone on with. One program at a time: the second one is refused.
//
// Blocks: for the pool. Functions may be called from any thread; those that change something wait for each
// other, those that read wait for neither. `cancelled` may be set from any thread; then nothing has changed.
// Errors: Stopped (canceled), Refused (somebody else has it, or it can't be done, in words for people), File
// (disk full...), BadReply (the file is damaged), and those of KeptCopy::open().
class RepairCopy
{
public:
    // `path`: of the kept copy.
    static Result<std::shared_ptr<RepairCopy>> open(const QString &path,
                                                    const std::atomic<bool> *cancelled = nullptr);
    ~RepairCopy();
    Q_DISABLE_COPY_MOVE(RepairCopy)

    // What never changes while it is open. Any thread, without waiting.
    const QString &path() const;
    const KeptFacts &facts() const;
    // Sentences for people about what was found when it was opened, such as edits that were gone on with;
    // mostly empty.
    const QStringList &notices() const;
    const QByteArray &sync() const; // JSON as Eloqua sent it
    // Nothing where the copy has none: `fields` are then those of the rejects.
    const std::optional<SyncDefinition> &definition() const;
    const QList<RepairField> &fields() const;
    const QStringList &fieldNames() const;
    const RowSet &rows() const;               // every record
    const QList<RepairCause> &causes() const; // most first
    // Place in causes(); -1: none. The order of the fields doesn't matter.
    int causeOf(const QByteArray &statusCode, const QByteArrayList &fields) const;
    RowSet rowsOf(int cause) const;
    // Of records by their recordIndex; of several with one number, all. Quick.
    RowSet rowsOfRecords(const QList<qint64> &recordIndexes) const;

    // Reading. Rows in the order of the list; numbers that are no row are left out. Memory: about what the
    // rows have of text, so ask for some thousand at a time.
    Result<QList<RepairRow>> read(const RowSet &rows, const std::atomic<bool> *cancelled = nullptr);
    // The first `most` rows of these behind `after` (0: from the first): how all of them are walked through.
    Result<QList<RepairRow>> readNext(const RowSet &rows, qint64 after, int most,
                                      const std::atomic<bool> *cancelled = nullptr);

    // Steps.
    Result<EditPreview> preview(const RepairEdit &edit, const RowSet &rows,
                                const std::atomic<bool> *cancelled = nullptr);
    enum class Redo {
        Keep, // refused while steps could be redone: ask the person first
        Drop  // they are gone
    };
    // The step that was added; Refused where nothing would change.
    Result<RepairStep> apply(const RepairEdit &edit, const RowSet &rows, Redo redo,
                             const std::atomic<bool> *cancelled = nullptr);
    // So many steps, the last one first; fewer if there are fewer.
    Outcome undo(int steps = 1);
    Outcome redo(int steps = 1);
    QList<RepairStep> steps() const; // in the order they were done; undone ones last
    int undoCount() const;
    int redoCount() const;
    RowSet editedRows() const; // with a step that changed a cell
    RowSet leftOut() const;
    // Changes with every change of a step: what was found out for another one is out of date.
    qint64 revision() const;

    // Sending. A resend is on disk when the function returns, rows and all: write it down before the request.
    Result<qint64> beginResend(const Resend &resend); // its id
    Outcome updateResend(const Resend &resend);       // all but `at` and `rows`
    QList<Resend> resends() const;                    // in the order they began
    RowSet sentRows() const;                          // in any of them

    // What `/contacts/fields` or its kin answered, as sent; empty: never asked. Kept with the copy.
    QByteArray fieldMetadata() const;
    Outcome setFieldMetadata(const QByteArray &json);

    // The kept copy has all that was done.
    bool isSaved() const;
    // Puts it into the kept copy, whole or not at all. Not over a file that somebody else changed meanwhile
    // (Refused): the working copy stays, and nothing is lost.
    Outcome save();

private:
    class Private;
    explicit RepairCopy(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

// The file names of kept copies whose corrections are on this computer only, because no program could save
// them in the copy before it ended. Not those that a program has open. Blocks: for the pool.
QStringList unsavedCopies();

} // namespace Inspector
