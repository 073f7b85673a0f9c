// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/fields.h"
#include "app/demo/imports/upload.h"

namespace Inspector::Demo
{

// Why a row, or a value of it, isn't taken.
enum class Problem : quint8 {
    None,
    InvalidEmail,
    DuplicateIdentifier, // an equal one in the upload
    MultipleMatches,     // several stored records have the identifier
    Malformed,
    InvalidValue, // the record is imported without the value
    EmptyRecord,
    MissingFields,
    ConstraintFailed
};

struct ProblemWords {
    QByteArrayView statusCode;
    QByteArrayView message;    // in a reject
    QByteArrayView logMessage; // differs from it for the same code; empty: the log doesn't count them
};
const ProblemWords &wordsFor(Problem problem);

struct Verdict {
    Problem problem = Problem::None;
    QList<qsizetype> invalid; // fields that a reject names
};

// What is wrong with a row by itself. `identifier` is the field without which no record is taken, or -1.
Verdict checkRow(const UploadedRow &row, const QList<FieldFacts> &facts, qsizetype identifier);

} // namespace Inspector::Demo
