// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace Inspector
{

// Text::tr() for functions and classes that are no QObject, so that lupdate and the running program agree on
// the context of their texts.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)

public:
    // Things that stand beside each other in one line: "87,159 rows, 12 rows/s, 1 minute left".
    static QString list(const QStringList &items) { return items.join(tr(", ")); }
};

} // namespace Inspector
