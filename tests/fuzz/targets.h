// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace Inspector::Fuzz
{

// One way in for bytes from outside. `run` takes any bytes and says what is wrong with what came out; nothing
// when all is well. What must never happen at all (a crash, a read out of bounds) the sanitizers see.
struct Target {
    const char *name; // of its folder in tests/data/fuzz, too
    QString (*run)(const QByteArray &input);
};

const QList<Target> &targets();

// Whole and sensible inputs of a target to start from, then what was once found with it: recorded answers of
// the service where they fit (tests/data), and every file of tests/data/fuzz/NAME.
QByteArrayList seeds(const Target &target);

} // namespace Inspector::Fuzz
