// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QCoreApplication>
#include <QStringList>

namespace Inspector
{

// Text::tr() for functions and classes that are no QObject, so that lupdate and the running program agree on
// the context of their texts. And how texts are put together, which is another matter in each language.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)

public:
    // Things that stand beside each other in one line: "87,159 rows, 12 rows/s, 1 minute left".
    static QString list(const QStringList &items) { return items.join(tr(", ")); }
    static QString list(const QByteArrayList &names);
    // The same of things that may have commas in them.
    static QString longList(const QStringList &items) { return items.join(tr("; ")); }
    // One after the other; empty ones are left out.
    static QString sentences(const QStringList &sentences);
    // With a full stop, unless the words have an end of their own.
    static QString sentence(const QString &words);
    // The code of the language that texts are in, such as "de": every translation has its own for this one.
    static QString language() { return tr("en"); }
};

} // namespace Inspector
