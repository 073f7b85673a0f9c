// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Inspector::Demo
{

// What Eloqua tells about a field in /contacts/fields and its kin, and what it holds values to.
struct FieldFacts {
    // What values are held to; for Eloqua, phone numbers and countries are strings.
    enum class Value : quint8 { Text, Email, Number, Date, Phone, Country };

    QByteArray name;
    QByteArray internalName; // empty: has none
    QByteArray statement;
    Value value = Value::Text;
    qint64 id = 0;
    int longest = 100; // characters; the Bulk API doesn't tell it
    bool isReadOnly = false;
    bool isNotNull = false;
    bool isUnique = false;

    QByteArray dataType() const;
};

// The part of a definition's or field's URI that says of what it is: "contacts", "customObjects/27". Empty
// for other paths.
QByteArray objectOf(QByteArrayView uri);

// The fields of contacts, accounts, opportunities, and of the one custom object (27) and event (12) that
// there are. None for others: activities have no such list.
QList<FieldFacts> fieldsOf(const QByteArray &object);

// Those of the field that a definition names so; a text without rules if it isn't known.
FieldFacts factsOf(const QByteArray &object, const QByteArray &statement);

// A trailing blank is enough to make an address no address.
bool isEmailAddress(const QByteArray &text);
// Whether the field can hold the text, its length aside.
bool fits(const FieldFacts &facts, const QByteArray &text);

} // namespace Inspector::Demo
