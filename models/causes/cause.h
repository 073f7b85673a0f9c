// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/finding.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <memory>
#include <optional>

namespace Inspector
{

// What rejects have in common. All of these are values: copied, compared, passed between threads. Texts are
// UTF-8 as Eloqua sent them: show them as plain text. Counts are of rejects (items of Eloqua's list), which
// are not records: Eloqua may refuse one record for several reasons.

// How many causes are distinguished by fields; further ones are counted by their code alone.
constexpr int MostCauses = 5000;

enum class CauseGrouping {
    Code,   // the status code alone
    Field,  // and the set of invalid fields: the usual one
    Finding // and the finding in the value
};

struct FindingCount {
    Finding finding = Finding::LooksRight;
    qint64 count = 0;                  // exact
    std::optional<qint64> firstRecord; // its recordIndex, from 1, of the first such reject in Eloqua's order
    QByteArray example;                // the value of that one
    QByteArray field;                  // where it was
};

struct TextCount {
    QByteArray text;
    qint64 count = 0;
};

// The most frequent values (or patterns, see shapeOf()) of a field: exact for those that are listed. At most
// 50, most first, then by code point; the empty one last.
struct TextCounts {
    QList<TextCount> most;
    qint64 others = 0;     // rejects with any other one
    qint64 different = 0;  // how many were distinguished
    bool isCapped = false; // there were more than could be told apart: a late frequent one may be in `others`
};

struct CauseField {
    QByteArray name;
    TextCounts values;
    TextCounts shapes; // see shapeOf()
};

// An example. The same ones are chosen whenever the same rejects are counted: those with the smallest hash of
// sync, recordIndex and code.
struct CauseSample {
    qint64 row = 0; // its place in Eloqua's list, from 0
    std::optional<qint64> record;
    QByteArray message;    // the server's
    QByteArrayList values; // for each of CauseList::fields; null: the record has no such field. Long ones cut
    QByteArrayList invalid; // names of the fields
};

// Consecutive records that all have this cause: they point at a block of the source file.
struct RecordRun {
    qint64 first = 0; // recordIndex, from 1
    qint64 last = 0;  // included
    qint64 length() const { return last - first + 1; }
    bool operator==(const RecordRun &) const = default;
};

struct Cause {
    QByteArray statusCode;
    QByteArrayList fields;          // invalid ones, in the definition's order; empty: Eloqua named none
    std::optional<Finding> finding; // grouped by finding only
    bool isRest = false;            // other field combinations of this code, beyond MostCauses
    qint64 count = 0;               // exact

    // Of the first such reject in Eloqua's order.
    qint64 firstRow = 0; // from 0
    std::optional<qint64> firstRecord;
    std::optional<qint64> lastRecord; // of the last one
    QByteArray message;               // the server's text
    QByteArray example;               // value of the field that is looked at

    QList<FindingCount> findings; // most first; adds up to `count`
    QList<CauseField> details;    // of each of `fields`, or of the identifier; none for a rest
    QList<CauseSample> samples;   // at most 20 (5 when there are more than 256 causes), by row
    QList<RecordRun> runs;        // the longest ones with at least two records, at most 20, longest first
    qint64 runCount = 0;          // how many of these there are

    // Equal for the same cause in another count, page, or sync.
    QByteArray key() const;
    bool isLike(const Cause &other) const { return key() == other.key(); }
};

// Most first; then by code, the definition's order of fields, and code point. Rests last.
struct CauseList {
    CauseGrouping grouping = CauseGrouping::Field;
    QList<Cause> causes;
    qint64 rejects = 0;            // the sum of all counts
    std::optional<qint64> records; // different recordIndex; nothing if there are too many to tell
    QByteArrayList fields;         // of the records, in the definition's order
};
using CauseListPtr = std::shared_ptr<const CauseList>;

// "41.2 %", "<0.1 %", ">99.9 %": 0 and 100 only where nothing and all is meant. Who shows it names the base.
QString shareText(qint64 count, qint64 base);
// "41.2": for files. Half up, but neither 0 nor 100 by rounding.
QByteArray plainShare(qint64 count, qint64 base);
// "emailAddress, firstName", "(no field named)", "(other field combinations)".
QString fieldsText(const Cause &cause);

} // namespace Inspector
