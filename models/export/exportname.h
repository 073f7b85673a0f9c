// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"

namespace Inspector
{

// Of the files of this format, without the dot.
QString suffixOf(ExportFormat format);

// The name that is proposed for a file of these rows: sync-1042-rejects-ELQ-00002.csv. `filter`: Eloqua's q;
// of it, what every file system takes, and not too much. `part`: which of the rows, where they are not all
// that match; empty otherwise.
QString exportFileName(const Resource &resource, const QString &filter, const QString &part,
                       ExportFormat format);

// This path, or where something has that name already, the first one with a number that is free.
QString freePath(const QString &path);

// The file that a person means who typed this: "~" is the home folder, and a name alone is in `folder`. Empty
// where nothing is typed. The working folder of a program that a desktop starts says nothing to anybody.
QString typedPath(const QString &text, const QString &folder);

} // namespace Inspector
