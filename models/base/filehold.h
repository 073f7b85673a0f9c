// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>

namespace Inspector
{

enum class Hold {
    Held,   // by us, until the file is closed or this program ends, however it does
    Busy,   // somebody else has it, or the name leads to another file by now
    Unknown // the file system or the operating system cannot tell
};

// Takes an open file for ourselves, without waiting: for programs that ask by the same way (flock()), and
// only for as long as we live. Nothing has to be written for that, so nothing half written can be left.
Hold hold(const QFile &open);

} // namespace Inspector
