// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Inspector
{

struct LogLine {
    QDateTime at;  // UTC
    QString level; // "note", "debug", "info", "warning", "critical", "fatal"
    QString category;
    QString message; // without the secrets whose shape Redactor knows
};

// The last lines that were logged, from whichever thread, for whoever looks for a fault. There is one for the
// process, as there is one handler of messages in Qt.
namespace LogBook
{
constexpr qsizetype Most = 200;
// Takes lines while it lives; every line goes on to the handler that was there before. One at a time, made
// before other threads start, and gone before main() returns: Qt still logs while its static objects are
// destroyed, when the redactor's regular expressions can be gone.
class Taking
{
public:
    Taking();
    ~Taking();
    Q_DISABLE_COPY_MOVE(Taking)
};
// For helpers only: it goes nowhere else. Any thread.
void add(const QString &category, const QString &message);
// The oldest first. Any thread.
QList<LogLine> lines();
} // namespace LogBook

} // namespace Inspector
