// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>

namespace Inspector
{

// Text::tr() for functions and classes that are no QObject, so that lupdate and the running program agree on
// the context of their texts.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

} // namespace Inspector
