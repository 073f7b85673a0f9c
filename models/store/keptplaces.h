// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/query/sync.h"

#include <QDateTime>
#include <QFile>

#include <memory>

namespace Inspector
{

// Of the files that kept copies are, without the dot.
constexpr auto KeptSuffix = "eloquasync";

// Where both programs put kept copies unless they are told otherwise: "kept" in the folder for this user's
// data (~/.local/share/eloqua-sync-inspector/kept). May not exist.
QString keptFolder();
// Where working copies for corrections are ("repair" beside it), which nobody else may read. May not exist.
QString repairFolder();
// The path of the kept copy without links, the same for every spelling, and also while the file is not there.
QString realKeptPath(const QString &path);
// Where its working copy is if somebody is correcting its rejects, or was and has not saved yet
// (models/repair).
QString workingCopyOf(const QString &keptPath);
// Held, as long as somebody has it open.
QString workingLockOf(const QString &keptPath);
// Unless somebody has it open: with the kept copy itself, what it holds of people has to go.
void removeWorkingCopy(const QString &keptPath);
// SQLite's files beside a database, and that.
void removeDatabase(const QString &path);
// The file is directly in it.
bool isInKeptFolder(const QString &path);
// A path there that is free: AcmeEU-sync-1042-20240301-092000.eloquasync. The time is in it because a later
// copy may have less: data is gone after hours.
QString freeKeptPath(const QString &site, SyncId sync, const QDateTime &when);
// SQLite's write-ahead log needs memory that programs share, which a network cannot give.
bool isOnNetwork(const QString &path);

// A folder of its own in the user's cache, for one copy that is being made or looked at; nobody else may read
// it. It goes with this object, and if the program was killed, with the next one that is made.
class WorkFolder
{
public:
    // Any thread. Errors: File.
    static Result<std::unique_ptr<WorkFolder>> make();
    ~WorkFolder();
    Q_DISABLE_COPY_MOVE(WorkFolder)

    // A new, empty file that only this user can read. Errors: File.
    Result<QString> makeFile(const QString &name) const;
    // The part that is being written elsewhere, by its absolute path: with the folder of a program that was
    // killed, it goes as well. Nothing else depends on it, so it is no error if there is no room for the
    // note.
    void notePart(const QString &part) const;
    const QString &path() const { return m_path; }

private:
    WorkFolder() = default;
    QString m_path;
    QFile m_held; // by this program, while the folder is in use
};

} // namespace Inspector
