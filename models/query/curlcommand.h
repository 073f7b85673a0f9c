// SPDX-License-Identifier: MIT
#pragma once

#include "models/query/query.h"
#include "models/query/resource.h"

class QUrl;

namespace Inspector
{

// A request as a command line for a POSIX shell, to be repeated or sent to somebody. Never with a token: the
// command reads it from the variable ELOQUA_TOKEN. `bulkUrl` is the account's, ending in '/'.
QString curlCommand(const QUrl &bulkUrl, const Resource &resource, const Query &query);

} // namespace Inspector
