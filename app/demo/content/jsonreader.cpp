// SPDX-License-Identifier: MIT
#include "app/demo/content/jsonreader.h"

#include "app/demo/content/json.h"

#include <QChar>
#include <QString>

namespace Inspector::Demo
{

namespace
{
constexpr int Deepest = 64;

class Reader
{
public:
    explicit Reader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<JsonValue> read()
    {
        JsonValue value = readValue(0);
        skipBlanks();
        return m_isOk && m_at == m_text.size() ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text.at(m_at) : '\0'; }
    // Fewer at the end.
    QByteArrayView next(qsizetype count) const
    {
        const qsizetype from = qMin(m_at, m_text.size());
        return m_text.sliced(from, qMin(count, m_text.size() - from));
    }
    bool isAnyOf(QByteArrayView characters) const
    {
        return m_at < m_text.size() && characters.contains(m_text.at(m_at));
    }
    JsonValue fail()
    {
        m_isOk = false;
        return {};
    }
    void skipBlanks()
    {
        while (isAnyOf(" \t\r\n"))
            ++m_at;
    }
    bool take(char c)
    {
        skipBlanks();
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    JsonValue readValue(int depth)
    {
        skipBlanks();
        switch (peek()) {
        case '{':
        case '[':
            return depth < Deepest ? readContainer(depth) : fail();
        case '"':
            return {JsonValue::Kind::String, readString(), {}, {}};
        case 't':
            return readWord("true", JsonValue::Kind::Boolean);
        case 'f':
            return readWord("false", JsonValue::Kind::Boolean);
        case 'n':
            return readWord("null", JsonValue::Kind::Null);
        default:
            return readNumber();
        }
    }

    JsonValue readContainer(int depth)
    {
        const bool isObject = m_text.at(m_at++) == '{';
        const char end = isObject ? '}' : ']';
        JsonValue value;
        value.kind = isObject ? JsonValue::Kind::Object : JsonValue::Kind::Array;
        if (take(end))
            return value;
        do {
            skipBlanks();
            if (isObject) {
                if (peek() != '"')
                    return fail();
                value.keys += readString();
                if (!take(':'))
                    return fail();
            }
            value.items += readValue(depth + 1);
        } while (m_isOk && take(','));
        return m_isOk && take(end) ? value : fail();
    }

    JsonValue readWord(QByteArrayView word, JsonValue::Kind kind)
    {
        if (next(word.size()) != word)
            return fail();
        m_at += word.size();
        return {kind, kind == JsonValue::Kind::Null ? QByteArray() : word.toByteArray(), {}, {}};
    }

    JsonValue readNumber()
    {
        const qsizetype from = m_at;
        while (isAnyOf("+-.eE0123456789"))
            ++m_at;
        const QByteArray text = m_text.sliced(from, m_at - from).toByteArray();
        bool isNumber = false;
        text.toDouble(&isNumber);
        return isNumber && text.front() != '+' ? JsonValue{JsonValue::Kind::Number, text, {}, {}} : fail();
    }

    QByteArray readString()
    {
        QByteArray out;
        ++m_at;
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at++);
            if (c == '"')
                return out;
            if (static_cast<unsigned char>(c) < 0x20)
                break;
            if (c != '\\')
                out += c;
            else if (!readEscape(out))
                break;
        }
        m_isOk = false;
        return {};
    }

    bool readEscape(QByteArray &out)
    {
        constexpr QByteArrayView names = "\"\\/bfnrt";
        constexpr QByteArrayView characters = "\"\\/\b\f\n\r\t";
        const char name = peek();
        ++m_at;
        if (const qsizetype found = name == '\0' ? -1 : names.indexOf(name); found >= 0) {
            out += characters.at(found);
            return true;
        }
        if (name != 'u')
            return false;
        QString text(readUnit());
        if (text.front().isHighSurrogate() && next(2) == QByteArrayView("\\u")) {
            m_at += 2;
            text += readUnit();
        }
        out += text.toUtf8();
        return m_isOk && text.isValidUtf16();
    }

    QChar readUnit()
    {
        bool isHex = false;
        const QByteArray digits = next(4).toByteArray();
        const ushort unit = digits.toUShort(&isHex, 16);
        m_isOk = m_isOk && isHex && digits.size() == 4;
        m_at += 4;
        return QChar(unit);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    bool m_isOk = true;
};
} // namespace

const JsonValue *JsonValue::member(QByteArrayView key) const
{
    for (qsizetype i = keys.size() - 1; i >= 0; --i) {
        if (key.compare(keys.at(i), Qt::CaseInsensitive) == 0)
            return &items.at(i);
    }
    return nullptr;
}

QByteArray JsonValue::textOf(QByteArrayView key) const
{
    const JsonValue *found = member(key);
    return found == nullptr ? QByteArray() : found->text;
}

std::optional<JsonValue> readJson(QByteArrayView text)
{
    return text.isValidUtf8() ? Reader(text).read() : std::nullopt;
}

void appendJson(QByteArray &out, const JsonValue &value)
{
    switch (value.kind) {
    case JsonValue::Kind::Null:
        out += "null";
        return;
    case JsonValue::Kind::String:
        Json::appendString(out, value.text);
        return;
    case JsonValue::Kind::Boolean:
    case JsonValue::Kind::Number:
        out += value.text;
        return;
    case JsonValue::Kind::Array:
    case JsonValue::Kind::Object:
        break;
    }
    const bool isObject = value.kind == JsonValue::Kind::Object;
    out += isObject ? '{' : '[';
    for (qsizetype i = 0; i < value.items.size(); ++i) {
        if (i > 0)
            out += ',';
        if (isObject) {
            Json::appendString(out, value.keys.at(i));
            out += ':';
        }
        appendJson(out, value.items.at(i));
    }
    out += isObject ? '}' : ']';
}

} // namespace Inspector::Demo
