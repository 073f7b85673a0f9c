// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/filehold.h"
#include "models/files/exportjournal.h"

#include <functional>
#include <memory>

namespace Inspector
{

// What exports write to, beside the file that is to appear: FILE.part, or FILE.2.part and so on while that
// is somebody else's. Whoever writes a part holds it for itself, until the program ends in whatever way. Any
// thread.

// The file itself, where `path` is a symbolic link.
QString targetOf(const QString &path);

// A new part, held and open for writing, with the next free number; not open, with the reason, if there can
// be none. Never a file that exists: another export may be writing it. Unbuffered: a page's bytes come in one
// piece, and a full disk must show when they are written, not in a later flush.
std::unique_ptr<QFile> createPart(const QString &target);

// What an export that broke off left beside its file.
struct LeftPart {
    QString path;
    std::optional<Checkpoint> upTo = {}; // if it is the same export, and nobody is writing it
    QString journal = {};                // the file with its notes; empty if there is none of this export
    bool isOurs = false;                 // beyond doubt: this export's, to this file, and left by everybody
};
// The part of the same export with the most rows if there is one, else another one. Reads the journals only,
// no rows.
std::optional<LeftPart> findPart(const QString &path, const QByteArray &identity);
void removePart(const LeftPart &part);

// Those that nobody is writing, by their numbers. `visit` is called while the part is held, except where the
// file system cannot tell.
void visitParts(const QString &target, const QByteArray &identity,
                const std::function<void(const LeftPart &)> &visit);
// Notes of this export to this file whose part is gone: their program was killed in its last moment.
void removeLoneJournals(const QString &target, const QByteArray &identity);

} // namespace Inspector
