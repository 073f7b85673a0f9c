// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/sync.h"

#include <QUrl>

namespace Inspector
{

// What a person entered as the URI of a definition, held against the forms that Oracle documents
// (eloqua-bulk-api: definitions to show beside a sync).
struct DefinitionUri {
    QString path; // as it goes into the request, such as "/contacts/imports/1232"; empty with a fault
    SyncKind kind = SyncKind::Unknown; // as soon as the text tells it, with a fault too
    QString fault;                     // a sentence; empty when nothing is wrong

    bool isGood() const { return fault.isEmpty(); }
};

// A whole address below `bulkUrl`, as people copy it, counts as its path; one of another host is a fault,
// and so is any while `bulkUrl` is not known.
DefinitionUri readDefinitionUri(const QString &text, const QUrl &bulkUrl);

// May this URI, which a server sent, be asked for below the bulk base? Letters, digits and slashes only, so
// that it can lead nowhere else.
bool isPlainPath(QStringView uri);

// The fault of a callback's address in a sentence; empty when there is none, and for an empty text.
QString callbackFault(const QString &text);

} // namespace Inspector
