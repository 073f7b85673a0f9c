// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/content/definitions.h"

#include <QDateTime>

#include <optional>

namespace Inspector::Demo
{

// One row of an upload: its values in the order of the definition's fields.
struct UploadedRow {
    QList<std::optional<QByteArray>> values; // nothing: the row doesn't have the key
    bool isMalformed = false;                // a line of CSV with more or fewer cells than the first has
};

// What one POST to a definition's data brought.
struct Upload {
    QList<UploadedRow> rows;
    QList<bool> has;           // for each field of the definition: whether any row has it
    QList<QByteArray> unknown; // fields that the definition doesn't have, each once
    qint64 bytes = 0;
    QDateTime at = {};
};

// A JSON array of objects, or CSV with a line of names, in UTF-8. Names count with case, and a byte order
// mark is part of the first one. Nothing if the body can't be read as a whole.
std::optional<Upload> readJsonUpload(const QByteArray &body, const Definition &definition);
std::optional<Upload> readCsvUpload(const QByteArray &body, const Definition &definition);

} // namespace Inspector::Demo
