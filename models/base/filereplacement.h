// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

namespace Inspector
{

// Gives an existing file a new content, whole or not at all, and safe on disk. Who may do what with it stays
// as it was: owner, group, permissions, access control list; where that cannot be kept the file is left
// alone. A symbolic link is followed. The error's message is a reason, without the file's name.
Outcome replaceContent(const QString &path, const QByteArray &content);

// Whether replaceContent() would work, as far as can be told by trying it without a content: the error is
// what would come in its way.
Outcome tryReplacement(const QString &path);

} // namespace Inspector
