// SPDX-License-Identifier: MIT
#pragma once

namespace Inspector
{

// What is bound to one system, behind plain functions. Where the system has none of it, output is no terminal
// and 80 columns wide.

enum class Stream { Output = 1, Error = 2 };

bool isTerminal(Stream stream);
// Columns of the terminal at standard output (else at standard error), else of the variable COLUMNS, else 80.
int terminalWidth();

// To be called first of all. A standard stream that the caller closed would otherwise give its number to the
// next file or socket, and results would be written there. And a closed pipe must end a program in order
// (a token may be on its way), not by SIGPIPE.
void prepareStandardStreams();
// The reader at the other end of standard output has gone, as head(1) does when it has enough.
bool isReaderGone();

} // namespace Inspector
