// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

// Writing JSON by appending to a QByteArray. QJsonDocument would sort the keys and is ten times too slow for
// a server that must not be the bottleneck of speed tests.
namespace Inspector::Demo::Json
{

// Escapes what was appended to `out` since `from`, in place; costs one scan if there is nothing to escape.
void escapeTail(QByteArray &out, qsizetype from);

// The text in quotes, escaped. Non-ASCII goes out as raw UTF-8.
void appendString(QByteArray &out, QByteArrayView text);

void appendNumber(QByteArray &out, qint64 number);

// The number, filled up with zeros on the left to `width` digits.
void appendPadded(QByteArray &out, qint64 number, int width);

// Members of one object in the order of the calls.
class Object
{
public:
    explicit Object(QByteArray &out)
        : m_out(out)
    {
        m_out += '{';
    }
    Object &text(QByteArrayView key, QByteArrayView value);
    // As text(), but nothing for an empty value: Eloqua leaves members out that are null.
    Object &optionalText(QByteArrayView key, QByteArrayView value);
    Object &number(QByteArrayView key, qint64 value);
    Object &boolean(QByteArrayView key, bool value);
    // The key alone; the caller appends its value.
    Object &key(QByteArrayView key);
    void end() { m_out += '}'; }

private:
    QByteArray &m_out;
    bool m_first = true;
};

} // namespace Inspector::Demo::Json
