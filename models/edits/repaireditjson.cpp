// SPDX-License-Identifier: MIT
#include "models/base/text.h"
#include "models/edits/repairedit.h"

#include <algorithm>
#include <iterator>

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
using Kind = RepairEdit::Kind;
using LetterCase = RepairEdit::LetterCase;

// These stand in files: a change is one of the format.
constexpr std::pair<Kind, QLatin1StringView> Kinds[] = {
    {Kind::SetValue, "setValue"_L1},
    {Kind::Replace, "replace"_L1},
    {Kind::TrimBlanks, "trimBlanks"_L1},
    {Kind::ChangeCase, "changeCase"_L1},
    {Kind::SwapFields, "swapFields"_L1},
    {Kind::SplitNameAddress, "splitNameAddress"_L1},
    {Kind::RestoreOriginal, "restoreOriginal"_L1},
    {Kind::LeaveOut, "leaveOut"_L1},
    {Kind::TakeBack, "takeBack"_L1},
};
constexpr std::pair<LetterCase, QLatin1StringView> Cases[] = {
    {LetterCase::Lower, "lower"_L1},
    {LetterCase::Upper, "upper"_L1},
    {LetterCase::Title, "title"_L1},
};
constexpr std::pair<QLatin1StringView, QString RepairEdit::*> Texts[] = {
    {"field"_L1, &RepairEdit::field},
    {"otherField"_L1, &RepairEdit::otherField},
    {"find"_L1, &RepairEdit::find},
    {"value"_L1, &RepairEdit::value},
};
constexpr std::pair<QLatin1StringView, bool RepairEdit::*> Flags[] = {
    {"wholeCell"_L1, &RepairEdit::isWholeCell},
    {"caseSensitive"_L1, &RepairEdit::isCaseSensitive},
    {"regularExpression"_L1, &RepairEdit::isRegularExpression},
};

template <typename Words, typename Value>
QString wordOf(const Words &words, Value value)
{
    return std::find_if(std::begin(words), std::end(words),
                        [value](const auto &word) { return word.first == value; })
        ->second;
}

// False where the word is none of them.
template <typename Words, typename Value>
bool readWord(const Words &words, const QString &text, Value &value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [&text](const auto &word) { return word.second == text; });
    if (found == std::end(words))
        return false;
    value = found->first;
    return true;
}

ApiError notRead(const QString &words)
{
    return {.kind = ApiError::Kind::BadReply, .message = words};
}
} // namespace

// What has its usual value is left out, so that a recipe reads as a person would say it.
QJsonObject RepairEdit::toJson() const
{
    QJsonObject json{{u"do"_s, wordOf(Kinds, kind)}};
    for (const auto &[key, member] : Texts) {
        if (!(this->*member).isEmpty())
            json.insert(key, this->*member);
    }
    for (const auto &[key, member] : Flags) {
        if (this->*member)
            json.insert(key, true);
    }
    if (kind == Kind::ChangeCase)
        json.insert("case"_L1, wordOf(Cases, letterCase));
    return json;
}

Result<RepairEdit> RepairEdit::fromJson(const QJsonObject &json)
{
    RepairEdit edit;
    const QString word = json.value("do"_L1).toString();
    if (!readWord(Kinds, word, edit.kind))
        return notRead(Text::tr("\"%1\" isn't a step that this program supports.").arg(word.left(40)));
    for (const auto &[key, member] : Texts) {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isString())
            return notRead(Text::tr("\"%1\" of a step must be a string.").arg(key));
        edit.*member = value.toString();
    }
    for (const auto &[key, member] : Flags) {
        const QJsonValue value = json.value(key);
        if (!value.isUndefined() && !value.isBool())
            return notRead(Text::tr("\"%1\" of a step must be true or false.").arg(key));
        edit.*member = value.toBool();
    }
    if (edit.kind == Kind::ChangeCase && !readWord(Cases, json.value("case"_L1).toString(), edit.letterCase))
        return notRead(Text::tr("\"case\" of a step must be lower, upper, or title."));
    return edit;
}

} // namespace Inspector
