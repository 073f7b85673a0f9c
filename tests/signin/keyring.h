// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>

namespace SignInTest
{

// Closes the keyring that keyring.sh has opened; false if it cannot be.
inline bool lockKeyring()
{
    using namespace Qt::Literals::StringLiterals;
    return QProcess::execute(u"gdbus"_s,
                             {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s,
                              u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
                              u"org.freedesktop.Secret.Service.Lock"_s,
                              u"['/org/freedesktop/secrets/collection/login']"_s}) == 0;
}

} // namespace SignInTest
