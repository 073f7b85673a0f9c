// SPDX-License-Identifier: MIT
#pragma once

#include <QLockFile>

#include <memory>

namespace Inspector
{

// Keeps two programs from renewing one sign-in at once: a lock file beside the store. A lock that a program
// left behind is taken over where that can be known: its process is gone on this computer; nobody on this
// kernel holds the file, as after a container was killed; it comes from another computer and is older than
// any renewal; or it is still empty ten seconds after it was made, since its program was killed at that
// moment.
class RenewalLock
{
public:
    enum class Answer { Taken, Busy, Impossible };

    // With an empty path there is nobody to share with, and the lock is always taken.
    explicit RenewalLock(const QString &path = {});

    const QString &path() const { return m_path; }
    Answer tryTake();
    void release();
    // After Busy: who has it, and what to do about it, in sentences.
    QString holder() const;
    // After Impossible: the system's words for it, as far as it has any.
    const QString &reason() const { return m_reason; }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_file;
    QString m_reason;
    bool m_isHeld = false; // for certain: the system says so
};

} // namespace Inspector
