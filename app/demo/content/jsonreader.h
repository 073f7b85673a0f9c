// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace Inspector::Demo
{

// A JSON text with what QJsonDocument loses: the order of an object's members, and the digits of numbers.
struct JsonValue {
    enum class Kind : quint8 { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    QByteArray text;        // UTF-8 of a string; a number or boolean as it was written
    QList<QByteArray> keys; // of an object, beside `items`; of two equal ones the last counts
    QList<JsonValue> items; // of an array or object

    // Null if there is no such member. Keys of requests count without case: clients in the field send
    // "syncedInstanceURI", too.
    const JsonValue *member(QByteArrayView key) const;
    // The member's text, or nothing if it is missing or no string, number, or boolean.
    QByteArray textOf(QByteArrayView key) const;
};

// Nothing if the text isn't JSON in UTF-8, or is nested more than 64 deep.
std::optional<JsonValue> readJson(QByteArrayView text);

void appendJson(QByteArray &out, const JsonValue &value);

} // namespace Inspector::Demo
