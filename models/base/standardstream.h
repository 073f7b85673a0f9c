// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

namespace Inspector
{

// The streams that a program writes to, by their descriptors: C's and Qt's own keep bytes back, and what the
// system says about these is lost. Any thread.
enum class StandardStream { Output = 1, Error = 2 };

// To be called first of all. A standard stream that the caller closed would otherwise give its number to the
// next file or socket, and results would be written there. And a closed pipe, or a limit on the size of
// files, must be told by the write that fails: a signal would end the program while a token is on its way.
void prepareStandardStreams();

// Whether the stream can be written at all. That a disk is full shows only when it is.
Outcome checkWritable(StandardStream stream);
// All of the bytes, or the system's reason. Waits for a reader that is slow, so that longer texts belong off
// the event loop.
Outcome writeStream(StandardStream stream, QByteArrayView bytes);
// What the system has kept to itself so far: network file systems report a full disk at the end.
Outcome settleStream(StandardStream stream);

// The reader at the other end of standard output has gone, as head(1) does when it has enough. False where
// the system cannot tell.
bool isReaderGone();

} // namespace Inspector
