// SPDX-License-Identifier: MIT
#pragma once

#include <QCommandLineParser>

namespace Inspector
{

// What --help says of the commands.
QString commandsText();
// Every option but the common ones, with what --help says of it.
void addCommandOptions(QCommandLineParser &parser);
// Of a sync, for --property.
QString propertyNames();

} // namespace Inspector
