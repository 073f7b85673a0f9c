// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace Inspector
{

// Whether somebody who starts to send has to think of a code first (triage-and-repair 3.2).
enum class CodeAdvice {
    Repair,      // correct the value here
    FixInEloqua, // change something in Eloqua, then send the record as it is
    LeaveOut,    // sending again may overwrite the row that won: left out unless a person wants it
    Unknown      // no rule for this code: repair, and look
};
CodeAdvice adviceFor(QByteArrayView statusCode);

} // namespace Inspector
