// SPDX-License-Identifier: MIT
#include "app/demo/content/fields.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Inspector::Demo
{

namespace
{
using Value = FieldFacts::Value;

constexpr int LongestOfContact = 100;
constexpr int LongestOfCustomObject = 250;
constexpr int LongestText = 32000;

FieldFacts field(const char *name, const char *internalName, const char *statement, Value value = Value::Text)
{
    FieldFacts facts;
    facts.name = name;
    facts.internalName = internalName;
    facts.statement = statement;
    facts.value = value;
    facts.longest = LongestOfContact;
    return facts;
}

FieldFacts notNull(FieldFacts facts)
{
    facts.isNotNull = true;
    return facts;
}

FieldFacts unique(FieldFacts facts)
{
    facts.isUnique = true;
    return facts;
}

FieldFacts readOnly(FieldFacts facts)
{
    facts.isReadOnly = true;
    return facts;
}

FieldFacts large(FieldFacts facts)
{
    facts.longest = LongestText;
    return facts;
}

QList<FieldFacts> numbered(QList<FieldFacts> fields, qint64 first)
{
    for (FieldFacts &facts : fields)
        facts.id = first++;
    return fields;
}

// A name and a company are demanded here: that is what ELQ-00061 of the made-up imports is about.
QList<FieldFacts> contactFields()
{
    return numbered(
        {
            unique(
                field("Email Address", "C_EmailAddress", "{{Contact.Field(C_EmailAddress)}}", Value::Email)),
            field("First Name", "C_FirstName", "{{Contact.Field(C_FirstName)}}"),
            notNull(field("Last Name", "C_LastName", "{{Contact.Field(C_LastName)}}")),
            notNull(field("Company", "C_Company", "{{Contact.Field(C_Company)}}")),
            field("Title", "C_Title", "{{Contact.Field(C_Title)}}"),
            field("Salutation", "C_Salutation", "{{Contact.Field(C_Salutation)}}"),
            field("Country", "C_Country", "{{Contact.Field(C_Country)}}", Value::Country),
            field("City", "C_City", "{{Contact.Field(C_City)}}"),
            field("Zip or Postal Code", "C_Zip_Postal", "{{Contact.Field(C_Zip_Postal)}}"),
            field("Business Phone", "C_BusPhone", "{{Contact.Field(C_BusPhone)}}", Value::Phone),
            field("Mobile Phone", "C_MobilePhone", "{{Contact.Field(C_MobilePhone)}}", Value::Phone),
            field("Industry", "C_Industry1", "{{Contact.Field(C_Industry1)}}"),
            field("Annual Revenue", "C_Annual_Revenue1", "{{Contact.Field(C_Annual_Revenue1)}}",
                  Value::Number),
            field("Employees", "C_Employees1", "{{Contact.Field(C_Employees1)}}", Value::Number),
            large(field("Notes", "C_Notes1", "{{Contact.Field(C_Notes1)}}")),
            readOnly(field("Date Created", "C_DateCreated", "{{Contact.CreatedAt}}", Value::Date)),
            readOnly(field("Date Modified", "C_DateModified", "{{Contact.UpdatedAt}}", Value::Date)),
        },
        100001);
}

QList<FieldFacts> accountFields()
{
    return numbered(
        {
            unique(field("ERP Id", "M_ERP_Id1", "{{Account.Field(M_ERP_Id1)}}")),
            notNull(field("Company Name", "M_CompanyName", "{{Account.Field(M_CompanyName)}}")),
            field("Country", "M_Country", "{{Account.Field(M_Country)}}", Value::Country),
            field("Zip or Postal Code", "M_Zip_Postal", "{{Account.Field(M_Zip_Postal)}}"),
            field("Industry", "M_Industry1", "{{Account.Field(M_Industry1)}}"),
            field("Employees", "M_Employees1", "{{Account.Field(M_Employees1)}}", Value::Number),
        },
        100084);
}

QList<FieldFacts> orderFields()
{
    QList<FieldFacts> fields = numbered(
        {
            unique(field("Order Id", "Order_Id1", "{{CustomObject[27].Field[301]}}")),
            field("Email", "Email1", "{{CustomObject[27].Field[302]}}", Value::Email),
            field("Product", "Product1", "{{CustomObject[27].Field[303]}}"),
            field("Amount", "Amount1", "{{CustomObject[27].Field[304]}}", Value::Number),
            field("Ordered at", "Ordered_at1", "{{CustomObject[27].Field[305]}}", Value::Date),
        },
        301);
    for (FieldFacts &facts : fields)
        facts.longest = LongestOfCustomObject;
    return fields;
}

QList<FieldFacts> registrationFields()
{
    return numbered(
        {
            field("Email", "Email1", "{{EventRegistration.Field[88]}}", Value::Email),
            field("First Name", "First_Name1", "{{EventRegistration.Field[89]}}"),
            notNull(field("Last Name", "Last_Name1", "{{EventRegistration.Field[90]}}")),
            field("Event", "Event1", "{{EventRegistration.Field[91]}}"),
            field("Registered at", "Registered_at1", "{{EventRegistration.Field[92]}}", Value::Date),
        },
        88);
}

QList<FieldFacts> opportunityFields()
{
    return numbered(
        {
            unique(field("Opportunity Id", "", "{{Opportunity.Id}}")),
            field("Account Name", "", "{{Opportunity.AccountName}}"),
            field("Amount", "", "{{Opportunity.Amount}}", Value::Number),
            field("Stage", "", "{{Opportunity.Stage}}"),
            field("Primary Contact", "", "{{Opportunity.ContactEmail}}", Value::Email),
        },
        1);
}

bool matches(const QByteArray &text, const QRegularExpression &pattern)
{
    return pattern.match(QString::fromUtf8(text)).hasMatch();
}
} // namespace

QByteArray FieldFacts::dataType() const
{
    switch (value) {
    case Value::Email:
        return "emailAddress";
    case Value::Number:
        return "number";
    case Value::Date:
        return "date";
    default:
        return "string";
    }
}

QByteArray objectOf(QByteArrayView uri)
{
    static const QRegularExpression pattern(
        u"^/?((?:customObjects|events)/\\d+|opportunities/contacts|[a-z]+)/(?:imports|exports|syncActions|fields)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QByteArray object = pattern.match(QString::fromUtf8(uri)).captured(1).toLower().toUtf8();
    return object.startsWith("customobjects/") ? "customObjects/" + object.mid(14)
           : object == "emailaddresses"        ? QByteArrayLiteral("emailAddresses")
           : object == "campaignresponses"     ? QByteArrayLiteral("campaignResponses")
           : object == "phonenumbers"          ? QByteArrayLiteral("phoneNumbers")
                                               : object;
}

QList<FieldFacts> fieldsOf(const QByteArray &object)
{
    if (object == "contacts")
        return contactFields();
    if (object == "accounts")
        return accountFields();
    if (object == "customObjects/27")
        return orderFields();
    if (object == "events/12")
        return registrationFields();
    return object == "opportunities" ? opportunityFields() : QList<FieldFacts>();
}

FieldFacts factsOf(const QByteArray &object, const QByteArray &statement)
{
    QList<FieldFacts> fields = fieldsOf(object == "emailAddresses" ? "contacts" : object);
    if (object == "activities")
        fields = {field("", "", "{{Activity.Field(EmailAddress)}}", Value::Email)};
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&statement](const FieldFacts &facts) {
        return facts.statement == statement;
    });
    FieldFacts unknown;
    unknown.statement = statement;
    return found == fields.cend() ? unknown : *found;
}

bool isEmailAddress(const QByteArray &text)
{
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    return matches(text, pattern);
}

bool fits(const FieldFacts &facts, const QByteArray &text)
{
    static const QRegularExpression number(u"\\A-?[0-9]+(\\.[0-9]{1,4})?\\z"_s);
    static const QRegularExpression date(u"\\A\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2})?)?\\z"_s);
    static const QRegularExpression phone(u"\\A\\+?[0-9 ()/.-]+\\z"_s);
    static const QList<QByteArray> strangers{"Atlantis", "U.K", "Deutchland", "??"};
    switch (facts.value) {
    case Value::Email:
        return isEmailAddress(text);
    case Value::Number:
        return matches(text, number);
    case Value::Date:
        return matches(text, date);
    case Value::Phone:
        return matches(text, phone);
    case Value::Country:
        return !strangers.contains(text); // those that the made-up imports were refused for
    case Value::Text:
        break;
    }
    return true;
}

} // namespace Inspector::Demo
