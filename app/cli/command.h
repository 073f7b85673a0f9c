// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/result.h"

#include <QObject>

namespace Inspector
{

// What one run of the program does. Owned by Program; deleting it drops its requests and, where results go to
// a file, leaves no half file.
class Command : public QObject
{
    Q_OBJECT

public:
    virtual void start() = 0;
    // A sentence about what goes on or may have happened at Eloqua although the command is given up; else
    // empty.
    virtual QString afterthought() const { return {}; }
    // Busy with a file, and not waiting for a server: worth a word when it takes long.
    virtual bool isAtWork() const { return false; }

Q_SIGNALS:
    // Comes once; results are where they belong, or the error says why not.
    void finished(const Inspector::Outcome &outcome);
};

} // namespace Inspector
