// SPDX-License-Identifier: MIT
#include "models/pages/cellreader.h"

#include "models/base/text.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <optional>

namespace Inspector
{
namespace od = simdjson::ondemand;

namespace
{

// RFC 8259's literals and numbers. On-Demand looks at the first character of a token only.
bool isLiteral(std::string_view text)
{
    if (text == "true" || text == "false")
        return true;
    size_t i = 0;
    const auto digits = [&] {
        const size_t from = i;
        while (i < text.size() && text[i] >= '0' && text[i] <= '9')
            ++i;
        return i - from;
    };
    if (i < text.size() && text[i] == '-')
        ++i;
    const bool leadingZero = i < text.size() && text[i] == '0';
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (digits() == 0)
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-'))
            ++i;
        if (digits() == 0)
            return false;
    }
    return i == text.size();
}

std::string_view trimmed(std::string_view token)
{
    while (!token.empty() &&
           (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

// Where the text that begins at `from` ends, behind its closing quote; nothing if it isn't valid.
std::optional<size_t> endOfText(std::string_view json, size_t from)
{
    for (size_t i = from + 1; i < json.size(); ++i) {
        if (json[i] == '"')
            return i + 1;
        if (uchar(json[i]) < ' ')
            return std::nullopt;
        if (json[i] != '\\')
            continue;
        const std::string_view escape = json.substr(++i, 5);
        if (escape.find_first_of("\"\\/bfnrtu") != 0)
            return std::nullopt;
        if (escape.front() == 'u' &&
            (escape.size() < 5 || escape.find_first_not_of("0123456789abcdefABCDEF", 1) != escape.npos))
            return std::nullopt;
    }
    return std::nullopt;
}

// The value's brackets, commas, colons and words, with every text empty and every number 0: QJsonDocument
// takes escapes and numbers that are none, and refuses numbers that no double can hold.
QByteArray skeleton(std::string_view json)
{
    constexpr std::string_view NumberStart = "-+.0123456789";
    QByteArray bones;
    for (size_t i = 0; i < json.size();) {
        if (json[i] == '"') {
            const std::optional<size_t> end = endOfText(json, i);
            if (!end)
                throw Refusal{Text::tr("it isn't valid JSON")};
            bones += "\"\"";
            i = *end;
        } else if (NumberStart.find(json[i]) != NumberStart.npos) {
            const size_t end = std::min(json.find_first_not_of("0123456789+-.eE", i), json.size());
            if (!isLiteral(json.substr(i, end - i)))
                throw Refusal{Text::tr("it isn't valid JSON")};
            bones += '0';
            i = end;
        } else {
            bones += json[i++];
        }
    }
    return bones;
}

// On-Demand counts brackets without looking which ones they are, so a nested value is read once more. Rare:
// the service sends texts.
RowBlock::Cell nestedCell(std::string_view raw)
{
    const std::string_view token = trimmed(raw);
    QJsonParseError fault;
    if (!QJsonDocument::fromJson(skeleton(token), &fault).isNull())
        return {token, CellKind::Literal};
    if (fault.error == QJsonParseError::DeepNesting)
        throw Refusal{Text::tr("it contains a value that is nested too deeply, with more than 1,024 levels")};
    throw Refusal{Text::tr("it isn't valid JSON")};
}

} // namespace

CellReader::CellReader(std::string_view json)
    : m_end(json.data() + json.size())
{
    findEscape(json.data());
}

void CellReader::findEscape(const char *from)
{
    const void *found = from < m_end ? std::memchr(from, '\\', size_t(m_end - from)) : nullptr;
    m_escape = found ? static_cast<const char *>(found) : m_end;
}

// Most texts hold no escape: they are taken from the body where they stand. One search for the next backslash
// of the body serves all texts before it. (Stage one has checked that the text is UTF-8 and free of raw
// control characters.)
inline void CellReader::readString(od::value &value, std::string_view token, RowBlock::Cell &cell)
{
    if (m_escape < token.data())
        findEscape(token.data());
    if (token.back() != '"')
        token = trimmed(token);
    if (m_escape >= token.data() + token.size() && token.size() >= 2 && token.back() == '"') {
        if (const auto fault = value.get_raw_json_string().error())
            throw simdjson::simdjson_error(fault);
        cell.text = token.substr(1, token.size() - 2);
        cell.isPlain = true;
    } else {
        cell.text = value.get_string().value();
    }
    cell.kind = CellKind::Text;
}

void CellReader::read(od::value &value, RowBlock::Cell &cell)
{
    const std::string_view token = value.raw_json_token();
    if (token.front() == '"')
        readString(value, token, cell);
    else
        readOther(value, token, cell);
}

void CellReader::readOther(od::value &value, std::string_view token, RowBlock::Cell &cell)
{
    switch (token.front()) {
    case '{':
        cell = nestedCell(value.get_object().value().raw_json().value());
        return;
    case '[':
        cell = nestedCell(value.get_array().value().raw_json().value());
        return;
    case 'n':
        if (!value.is_null().value())
            throw Refusal{Text::tr("it isn't valid JSON")};
        cell.kind = CellKind::Null;
        cell.isPlain = true;
        return;
    default:
        // Throws where no value begins.
        (void)value.type().value();
    }
    const std::string_view literal = trimmed(token);
    if (!isLiteral(literal))
        throw Refusal{Text::tr("it isn't valid JSON")};
    cell.text = literal;
    cell.kind = CellKind::Literal;
    cell.isPlain = true;
}

bool isLiteralCell(std::string_view text)
{
    if (text.empty() || (text.front() != '{' && text.front() != '['))
        return isLiteral(text);
    try {
        return nestedCell(text).text == text;
    } catch (const Refusal &) {
        return false;
    }
}

bool sameWord(std::string_view a, std::string_view b)
{
    return QByteArrayView(a.data(), qsizetype(a.size()))
               .compare(QByteArrayView(b.data(), qsizetype(b.size())), Qt::CaseInsensitive) == 0;
}

} // namespace Inspector
