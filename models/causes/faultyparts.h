// SPDX-License-Identifier: MIT
#pragma once

#include "models/causes/finding.h"

#include <QList>
#include <QString>

namespace Inspector
{

// A stretch of a text, in UTF-16 units.
struct TextPart {
    qsizetype first = 0;
    qsizetype length = 0;
    bool operator==(const TextPart &) const = default;
};

// Where in a value the finding is: the spaces at its ends, the second @, the letters of another script, or
// all of a placeholder or of another field's value. Empty where something is missing: there is nothing to
// mark. By this program, as the finding is. Pure; any thread.
QList<TextPart> faultyParts(const QString &value, Finding finding);

// For one line of a table: each invisible character is replaced by one visible sign, in all of the text
// (control characters, zero width, no-break space) or within `parts` (spaces too).
QString visibleText(const QString &value, const QList<TextPart> &parts = {});

// The marked parts in words: "character 17", "characters 1 to 2, character 20"; empty without any.
QString partsText(const QString &value, const QList<TextPart> &parts);

} // namespace Inspector
