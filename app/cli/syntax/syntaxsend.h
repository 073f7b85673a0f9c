// SPDX-License-Identifier: MIT
#pragma once

#include "models/plan/sendoptions.h"

#include <QStringList>

namespace Inspector
{

// Options of "send" by which a person agrees to something that can do harm, without dashes.
QStringList sendConsents();
// The one that makes this true.
QString consentOption(bool SendOptions::*consent);

} // namespace Inspector
