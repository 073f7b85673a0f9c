// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/http/request.h"
#include "app/demo/imports/imports.h"

namespace Inspector::Demo
{

// What Eloqua doesn't have: a look, without signing in, at what is behind the API, for tests that are no
// part of the server's process. `what` is the path below /test-view/:
//   records/{object}    as records/contacts: {"records":[{"id":1204417,"values":{statement: value, ...}}]}
//   actions {"actions":[{"sync":"/syncs/1047","action":..,"destination":..,"status":..,"records":3}]}
//   staged/{definition} as staged/contacts/imports/1235: {"rows":12}
Response testView(const QString &what, const Imports &imports);

} // namespace Inspector::Demo
