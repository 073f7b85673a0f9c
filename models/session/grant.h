// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// What a person signs in with, used once and never stored.
struct Grant {
    enum class Kind { RefreshToken, Code, Password };
    Kind kind = Kind::RefreshToken;
    QString code;     // Code: from the browser
    QString userName; // Password: site\user
    QString password;
};

} // namespace Inspector
