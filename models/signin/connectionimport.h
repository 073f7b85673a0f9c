// SPDX-License-Identifier: MIT
#pragma once

#include "models/signin/connectionfile.h"

namespace Inspector
{

// Picks the values of a connection out of a text that a person has at hand: the connector's JSON request, the
// XML of a WSO2 proxy or local entry, or a properties file. The names are those of the connector, with any
// prefix ("eloqua.clientId", "uri.var.clientId"). What is not there stays empty (scope, version and login
// URL: their defaults); an error only if nothing at all was found.
Result<ConnectionFileContent> importConnection(const QByteArray &text);
// The same from a file of at most 1 MiB.
Result<ConnectionFileContent> importConnectionFile(const QString &path);

} // namespace Inspector
