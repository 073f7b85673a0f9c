// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QString>

namespace Inspector
{

// The network settings of the whole program, to be made before its first request: the system's proxies
// (never for this computer itself), and besides the system's certificates those of a PEM file, unless its
// name is empty. The error names the file.
Outcome prepareNetwork(const QString &caCertificateFile);

} // namespace Inspector
