// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace Inspector::Test
{

// Keeps every log line of the process while it lives, with our own categories fully on. One at a time.
class MessageLog
{
public:
    MessageLog();
    ~MessageLog();
    Q_DISABLE_COPY_MOVE(MessageLog)

    QStringList lines() const;
};

} // namespace Inspector::Test
