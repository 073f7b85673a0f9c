// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

class QSaveFile;

namespace Inspector
{

// Writes the content into the open file and puts it in place, or says why it couldn't and leaves what was
// there. QSaveFile::commit() alone also puts a file in place whose last 16 KiB found no room on the disk
// (measured with Qt 6.4.2: it doesn't look at what flushing its buffer gave).
Outcome commitWhole(QSaveFile &file, const QByteArray &content);

// Gives a file that is made to replace another one what says who may do what with it: owner, group,
// permissions, access control list. `to`: its handle. The error's message is a reason, without a name.
Outcome copyAccess(const QString &from, int to);

// Makes a file that only its owner can read, whole or not at all, and safe on disk. The error's message is a
// reason, without the file's name.
Outcome createContent(const QString &path, const QByteArray &content);

// Gives an existing file a new content, whole or not at all, and safe on disk. Who may do what with it stays
// as it was: owner, group, permissions, access control list; where that cannot be kept the file is left
// alone. A symbolic link is followed. The error's message is a reason, without the file's name.
Outcome replaceContent(const QString &path, const QByteArray &content);

// Whether replaceContent() would work, as far as can be told by trying it without a content: the error is
// what would come in its way.
Outcome tryReplacement(const QString &path);

} // namespace Inspector
