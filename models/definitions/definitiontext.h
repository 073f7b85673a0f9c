// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Inspector
{

// What people read of a definition, in place of what the service calls it.

// "isSyncTriggeredOnImport": "Sync after each upload". A name that no document has is taken apart into words.
QString propertyTitle(const QString &name);
// A value of that property, as it came, for people: yes and no, numbers with separators.
QString propertyText(const QString &name, const QString &value);
// The field that a statement names: "{{Contact.Field(C_EmailAddress)}}": "Contact.C_EmailAddress". As it is
// when it is no such statement.
QString fieldName(const QString &statement);
// Valid JSON with a line for each member; nothing else about it changes, order and spelling of numbers
// included.
QString indentedJson(const QString &json);

} // namespace Inspector
