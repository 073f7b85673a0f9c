// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// A file that says which refresh token is being spent, for a program that is killed meanwhile: the next one
// can then tell "the answer was lost" from "somebody else used the token". It holds a hash, never the token.
// Small and written without waiting for the disk: it has to outlive the program, not the computer.
class SpendingMark
{
public:
    // Beside this lock file; with an empty name nothing is written.
    explicit SpendingMark(const QString &lockFile = {});

    void set(const QString &token) const;
    bool isFor(const QString &token) const;
    void clear() const;

private:
    QString m_path;
};

} // namespace Inspector
