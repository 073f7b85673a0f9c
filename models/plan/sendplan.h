// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/senddefinition.h"
#include "models/plan/sendjournal.h"
#include "models/plan/sendoptions.h"
#include "models/rows/sendrows.h"

#include <map>

namespace Inspector
{

// What is to be sent, and where to. `rows` and `journal` are shared with the pool.
struct SendSource {
    std::shared_ptr<SendRows> rows;
    std::shared_ptr<SendJournal> journal;
    QString title;               // for people: "corrected.csv", "sync 1042"
    QString definition;          // URI, a documented one (readDefinitionUri())
    QByteArray keptDefinition{}; // JSON of that very definition, in case Eloqua has deleted it
    QString keptSite{};          // where the rows come from; empty: not known
    bool isProduction = false;   // the connection is marked so
    QStringList notices{};       // what was found when the rows were opened: sentences for people
    SendLimits limits{};
};

// Something that a person should know before sending.
struct SendIssue {
    enum class Weight {
        Note,     // good to know
        Question, // nothing is sent until `consent` is true
        Obstacle  // nothing is sent
    };
    Weight weight = Weight::Note;
    QString text;                         // sentences
    bool SendOptions::*consent = nullptr; // with a Question; also with the Note that it becomes once given
};

// What will be sent, as a value; made by SendPlanner. Command line and window show facts() and issues as they
// are.
struct SendPlan {
    SendOptions options;
    SendDefinition definition;
    QString title;
    QString site;
    QString user;
    bool isProduction = false;

    qint64 found = 0; // rows of the source; all that are not sent are counted in one of the next three
    std::map<QByteArray, qint64> leftOutByCode;
    qint64 leftOutByPerson = 0;
    qint64 sentBefore = 0;
    qint64 sentAgain = 0;     // of those that are sent
    qint64 uncorrected = 0;   // of those that are sent, and nothing in Eloqua is known to have changed for
    QByteArrayList idleCodes; // of the options, that no row has
    qint64 rows() const { return seqs.count(); }
    RowSet seqs; // those that are sent

    QByteArrayList columns;       // sent, in the definition's order
    QByteArrayList emptyColumns;  // of the definition, and empty in every row, or not in the source: not sent
    qint64 blanks = 0;            // empty cells in the columns that are sent
    qint64 blankIdentifiers = 0;  // rows
    QByteArrayList strangeFields; // of the source, with values, and not in the definition

    qint64 bytes = 0; // of JSON
    int pieces = 0;
    QByteArray sha256; // hex, of these bytes

    QString keptSite; // where the rows come from; empty: not known
    SendLimits limits;
    QList<Sync> others;      // syncs of the definition that are under way
    bool knowsOthers = true; // no other one can be
    SyncId newest{};         // of its syncs, through the original

    QList<SendState> earlier; // sendings of these rows that were noted, oldest first
    // One of them was broken off and is looked into before anything else; see SendJob.
    std::optional<SendState> unfinished;
    QList<SendIssue> issues; // issuesOf() it

    // Nothing stands against it but, perhaps, an unfinished sending, which is looked into first.
    bool canSend() const;
    // Nothing would be sent by start(): the unfinished sending is gone on with.
    bool onlyContinues() const;
    // The rule that blanks meet, in the service's word; whether they can clear what Eloqua has.
    QString rule() const;
    bool mayClear() const;
    // Label and text, in the order in which they are shown: instance, rows, left out, columns, blanks,
    // definition, update rule, sync actions, upload.
    QList<std::pair<QString, QString>> facts() const;
    // "Send 38,088 rows to AcmeEU through a one-time copy of Nightly contacts?", for a question.
    QString question() const;
    // All of that as lines of text.
    QStringList lines() const;
};

// What has to be said about a plan in which everything else is known.
QList<SendIssue> issuesOf(const SendPlan &plan);

} // namespace Inspector
