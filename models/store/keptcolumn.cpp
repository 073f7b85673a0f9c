// SPDX-License-Identifier: MIT
#include "models/store/keptcolumn.h"

#include "models/sqlite/databasefunctions.h"

#include <algorithm>

namespace Inspector
{

namespace
{
constexpr std::pair<CellKind, const char *> Words[] = {
    {CellKind::Absent, "absent"},
    {CellKind::Null, "null"},
    {CellKind::Text, "string"},
    {CellKind::Literal, "literal"},
};
} // namespace

bool KeptColumn::learn(RowBlock::Cell cell)
{
    const bool isNull = cell.kind == CellKind::Absent || cell.kind == CellKind::Null;
    if (cell.kind == CellKind::Absent)
        isAlwaysThere = false;
    if (!isNull && holdsNumbers && !cell.text.empty())
        holdsNumbers = isPlainNumber({cell.text.data(), qsizetype(cell.text.size())});
    std::optional<CellKind> &usual = isNull ? nulls : values;
    if (!usual)
        usual = cell.kind;
    return *usual == cell.kind;
}

CellKind KeptColumn::kindOf(bool isNull) const
{
    return isNull ? nulls.value_or(CellKind::Absent) : values.value_or(CellKind::Text);
}

QByteArray toText(CellKind kind)
{
    const auto found = std::find_if(std::begin(Words), std::end(Words),
                                    [kind](const auto &word) { return word.first == kind; });
    return found->second;
}

std::optional<CellKind> cellKindFromText(QByteArrayView text)
{
    const auto found = std::find_if(std::begin(Words), std::end(Words),
                                    [text](const auto &word) { return text == QByteArrayView(word.second); });
    return found == std::end(Words) ? std::nullopt : std::optional(found->first);
}

} // namespace Inspector
