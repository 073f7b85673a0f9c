// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QString>

#include <functional>

namespace Inspector
{

// The file of a kept copy as a file: its first bytes, and how one appears whole or not at all. Any thread. No
// handle of such a file is opened and closed here besides SQLite's own, or whoever shows it in this program
// would lose its lock on it (see Database::bytes()). Parts have flock(), which goes with one handle only.

// A new, empty file that only its owner may read and write. The error's message is a reason only; of kind
// Refused: there is one of that name, or was a moment ago.
Outcome createPrivateFile(const QString &path);

// What the first bytes say, before SQLite makes anything of them.
struct KeptHeader {
    bool usesLog = false; // a part of it may be in a write-ahead log beside it
};
// Errors: Gone without such a file; Refused where it cannot be read; BadReply for anything but a kept copy of
// a version that this program reads, with words for people.
Result<KeptHeader> readKeptHeader(const QString &path);

// Lets `write` fill a part beside `path` and gives it the name when it is safe on disk. Without that, an
// older file stays as it was, and no part is left. What is at the end of a symbolic link is replaced. Only
// its owner may read a new file; one that replaces another may be read by whom that could, as far as this
// user can give that away. `write` gets the path of an empty file; its error's message is a reason. Errors:
// File, as sentences.
Outcome saveKeptFile(const QString &path, const std::function<Outcome(const QString &)> &write);

// Copies the file; only if the kept copy is complete in this one file. Errors
// besides: those of readKeptHeader().
Outcome copyKeptFile(const QString &from, const QString &to);

// Removes the part that a killed program left: a path that `write` got, unless a program is writing there or
// another file has the name now.
void removeNotedPart(const QString &part);

// Whether saving there would work, as far as can be told by trying it with an empty file.
Outcome tryKeptFile(const QString &path);

} // namespace Inspector
