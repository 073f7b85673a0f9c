// SPDX-License-Identifier: MIT
#pragma once

#include "models/base/apierror.h"

#include <QElapsedTimer>
#include <QObject>

namespace Inspector
{

// Everything that is not a result: sentences and the progress line, on standard error. What comes from
// outside is made harmless for terminals.
class Messages : public QObject
{
    Q_OBJECT

public:
    // `progress`: show progress even if standard error is no terminal.
    explicit Messages(bool progress, QObject *parent = nullptr);
    ~Messages() override;

    void say(const QString &text);
    // The error, and when to try again if the server named a time.
    void report(const ApiError &error);

    bool showsProgress() const { return m_terminal || m_progress; }
    // Replaces the progress line on a terminal; elsewhere a line of its own, every few seconds, and at once
    // where something else has begun (`isNews`).
    void progress(const QString &text, bool isNews = false);
    // The last word about progress, which stays.
    void conclude(const QString &text);

private:
    void clearLine();

    bool m_terminal;
    bool m_progress;
    bool m_lineShown = false;
    QElapsedTimer m_sinceLine;
};

} // namespace Inspector
