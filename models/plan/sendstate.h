// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"
#include "models/query/sync.h"

#include <QDateTime>

namespace Inspector
{

// How far a sending has come, as a value. It is written down before each request goes out, so that whatever
// ends the program, what is written is the truth: "was being sent" then means that nobody can know whether it
// arrived.
struct SendState {
    enum class Step {
        Creating,  // the copy of the definition; no row has left this computer
        Uploading, // rows are being staged; nothing is imported from a copy before it is synced
        Syncing,   // POST /syncs is about to go out, or has: it may have been done or not
        Running,   // `sync` is known and under way
        Finished,  // the sync has ended
        Dropped,   // it failed, and nothing of it was or will be imported
        Unknown    // it ended without anybody knowing what became of it; `words` says what to look at
    };
    Step step = Step::Creating;
    qint64 id = 0;     // in its journal
    QDateTime begun;   // UTC
    QDateTime changed; // UTC
    QString site;
    QString user;
    QString definition;        // URI of the original
    QString target;            // URI that rows are uploaded to: the copy, once it is known, or the original
    QString copyName;          // of the copy; empty through the original
    bool triggersSync = false; // the upload itself starts the sync
    int piece = 0;             // the one that was last being uploaded, from 1
    int pieces = 0;
    qint64 rows = 0;
    QByteArray sha256; // hex, of the bytes that are uploaded
    SyncId newest{};   // of the target's syncs before ours was asked for
    SyncId sync{};
    QString status; // of the sync, as last seen
    std::optional<qint64> taken;
    std::optional<qint64> refused;
    QString words; // what it ended with, for people

    bool throughOriginal() const { return copyName.isEmpty(); }
    // Nothing has to be done about it any more.
    bool isOver() const { return step == Step::Finished || step == Step::Dropped; }
    // Its rows were imported, or may have been or will be, as far as anybody can know from here.
    bool mayHaveArrived() const;
    // What is true of it, such as "Of 38,088 sent, 37,902 were taken and 186 refused"; that it can't be known
    // where that is so, and how to find out.
    QString sentence() const;

    QByteArray toJson() const;
    // Nothing for a text that no toJson() wrote.
    static std::optional<SendState> fromJson(const QByteArray &json);
};

} // namespace Inspector
