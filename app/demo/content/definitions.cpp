// SPDX-License-Identifier: MIT
#include "app/demo/content/definitions.h"

namespace Inspector::Demo
{

namespace
{
const QByteArray Jane = QByteArrayLiteral("jane.doe");
const QByteArray Integration = QByteArrayLiteral("integration.user");
const QByteArray Ana = QByteArrayLiteral("ana.souza");
const QByteArray Kenta = QByteArrayLiteral("k.tanaka");

Field contact(const char *name, const char *eloquaName, Cell cell)
{
    return {name, QByteArray("{{Contact.Field(") + eloquaName + ")}}", cell};
}

QList<Field> importedContact()
{
    return {contact("emailAddress", "C_EmailAddress", Cell::Email),
            contact("firstName", "C_FirstName", Cell::FirstName),
            contact("lastName", "C_LastName", Cell::LastName),
            contact("company", "C_Company", Cell::Company),
            contact("jobTitle", "C_Title", Cell::JobTitle),
            contact("country", "C_Country", Cell::Country),
            contact("mobilePhone", "C_MobilePhone", Cell::Phone),
            contact("postalCode", "C_Zip_Postal", Cell::PostalCode)};
}

QList<Field> exportedContact()
{
    return {{"id", "{{Contact.Id}}", Cell::Id},
            contact("email", "C_EmailAddress", Cell::Email),
            contact("firstName", "C_FirstName", Cell::FirstName),
            contact("lastName", "C_LastName", Cell::LastName),
            contact("salutation", "C_Salutation", Cell::Salutation),
            contact("company", "C_Company", Cell::Company),
            contact("jobTitle", "C_Title", Cell::JobTitle),
            contact("country", "C_Country", Cell::Country),
            contact("city", "C_City", Cell::City),
            contact("postalCode", "C_Zip_Postal", Cell::PostalCode),
            contact("phone", "C_BusPhone", Cell::Phone),
            {"website", "{{Contact.Account.Field(M_Website)}}", Cell::Website},
            contact("industry", "C_Industry1", Cell::Industry),
            contact("annualRevenue", "C_Annual_Revenue1", Cell::Revenue),
            contact("employees", "C_Employees1", Cell::Employees),
            {"leadScore", "{{Contact.LeadScore.Model[7].Rating}}", Cell::Score},
            {"subscribed", "{{Contact.Email.IsSubscribed}}", Cell::OptIn},
            {"createdAt", "{{Contact.CreatedAt}}", Cell::CreatedAt},
            {"updatedAt", "{{Contact.UpdatedAt}}", Cell::UpdatedAt},
            contact("notes", "C_Notes1", Cell::Notes)};
}

QList<Field> wideContact(int count)
{
    QList<Field> fields = exportedContact();
    if (count < fields.size())
        fields.resize(count);
    for (int column = static_cast<int>(fields.size()); column < count; ++column) {
        const QByteArray number = QByteArray::number(column + 1).rightJustified(3, '0');
        fields += {"custom" + number, "{{Contact.Field(C_Custom_" + number + "1)}}", Cell::Custom};
    }
    return fields;
}

QList<Field> account()
{
    return {{"accountId", "{{Account.Field(M_ERP_Id1)}}", Cell::Id},
            {"companyName", "{{Account.Field(M_CompanyName)}}", Cell::Company},
            {"country", "{{Account.Field(M_Country)}}", Cell::Country},
            {"postalCode", "{{Account.Field(M_Zip_Postal)}}", Cell::PostalCode},
            {"industry", "{{Account.Field(M_Industry1)}}", Cell::Industry},
            {"employees", "{{Account.Field(M_Employees1)}}", Cell::Employees}};
}

QList<Field> order()
{
    return {{"orderId", "{{CustomObject[27].Field[301]}}", Cell::Id},
            {"email", "{{CustomObject[27].Field[302]}}", Cell::Email},
            {"product", "{{CustomObject[27].Field[303]}}", Cell::Product},
            {"amount", "{{CustomObject[27].Field[304]}}", Cell::Amount},
            {"orderedAt", "{{CustomObject[27].Field[305]}}", Cell::UpdatedAt}};
}

QList<Field> registration()
{
    return {{"email", "{{EventRegistration.Field[88]}}", Cell::Email},
            {"firstName", "{{EventRegistration.Field[89]}}", Cell::FirstName},
            {"lastName", "{{EventRegistration.Field[90]}}", Cell::LastName},
            {"event", "{{EventRegistration.Field[91]}}", Cell::EventName},
            {"registeredAt", "{{EventRegistration.Field[92]}}", Cell::UpdatedAt}};
}

QList<Field> opportunity()
{
    return {{"opportunityId", "{{Opportunity.Id}}", Cell::Id},
            {"accountName", "{{Opportunity.AccountName}}", Cell::Company},
            {"amount", "{{Opportunity.Amount}}", Cell::Amount},
            {"stage", "{{Opportunity.Stage}}", Cell::Stage},
            {"primaryContact", "{{Opportunity.ContactEmail}}", Cell::Email}};
}

QList<Field> activity()
{
    return {{"activityId", "{{Activity.Id}}", Cell::Id},
            {"activityType", "{{Activity.Type}}", Cell::ActivityType},
            {"activityDate", "{{Activity.CreatedAt}}", Cell::UpdatedAt},
            {"emailAddress", "{{Activity.Field(EmailAddress)}}", Cell::Email},
            {"assetName", "{{Activity.Asset.Name}}", Cell::EventName}};
}

Definition import(const char *uri, const char *name, const QByteArray &owner, QList<Field> fields)
{
    Definition d{uri, name, owner, Kind::Import, std::move(fields), {}, {}, {}, 7 * 24};
    const qsizetype email = d.indexOf(Cell::Email);
    d.identifier = d.fields.at(email < 0 ? 0 : email).name;
    return d;
}

Definition exporting(const char *uri, const char *name, const QByteArray &owner, QList<Field> fields,
                     const char *filter, int retentionHours = 6)
{
    return {uri, name, owner, Kind::Export, std::move(fields), filter, {}, {}, retentionHours};
}

Definition action(const char *uri, const char *name, const QByteArray &owner, const char *actions)
{
    return {
        uri, name,    owner, Kind::SyncAction, {contact("emailAddress", "C_EmailAddress", Cell::Email)}, {},
        {},  actions, 7 * 24};
}
} // namespace

qsizetype Definition::indexOf(Cell cell) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).cell == cell)
            return i;
    }
    return -1;
}

QList<Definition> makeDefinitions(int wideFields)
{
    constexpr int TwoWeeks = 14 * 24; // the longest retention there is (P14D)
    const auto at = [](QByteArrayView uri) { return uri.data(); };
    namespace Uri = DefinitionUri;

    QList<Definition> all{
        import(at(Uri::NightlyContacts), "Nightly contacts", Jane, importedContact()),
        import(at(Uri::WebForms), "Web forms", Integration, importedContact().first(4)),
        import(at(Uri::TradeShow), "Trade show badges – Hannover & São Paulo", Ana, importedContact()),
        import(at(Uri::ErpAccounts), "ERP accounts", Integration, account()),
        import("/customObjects/27/imports/402", "Orders from shop", Integration, order()),
        import(at(Uri::EventsEmea), "Events EMEA", Kenta, registration()),
        import("/opportunities/imports/58", "CRM opportunities", Jane, opportunity()),
        import("/activities/imports/91", "Webinar attendance", Kenta, activity()),
        import("/emailAddresses/imports/15", "Bounced addresses", Integration, importedContact().first(1)),
        exporting(at(Uri::ChangedContacts), "Contacts changed since yesterday", Jane, exportedContact(),
                  "'{{Contact.UpdatedAt}}' >= '2024-01-01 00:00:00'", TwoWeeks),
        exporting(at(Uri::LeadScores), "Lead scores to CRM", Integration,
                  {exportedContact().at(0), exportedContact().at(1), exportedContact().at(15)},
                  "EXISTS('{{ContactFilter[100042]}}')"),
        exporting(at(Uri::SalesList), "Sales list", Ana, exportedContact().first(11),
                  "EXISTS('{{ContactSegment[2210]}}')", TwoWeeks),
        exporting(at(Uri::AccountsExport), "Accounts to warehouse", Integration, account(), ""),
        exporting("/activities/exports/2210", "Email opens", Kenta, activity(),
                  "'{{Activity.Type}}' = 'EmailOpen' AND '{{Activity.CreatedAt}}' >= '2024-01-01'"),
        exporting("/customObjects/27/exports/433", "Orders to warehouse", Jane, order(), ""),
        action(at(Uri::NewsletterList), "Add to newsletter list", Jane,
               R"([{"action":"add","destination":"{{ContactList[12345]}}"}])"),
        action("/contacts/syncActions/206", "Unsubscribe bounced", Integration,
               R"([{"action":"setStatus","destination":"{{GlobalSubscribe}}","status":"unsubscribed"}])"),
        exporting(at(Uri::AllContacts), "All contacts", Jane, exportedContact(), "", TwoWeeks),
        exporting(at(Uri::WideContacts), "Contacts, all fields", Jane, wideContact(wideFields), "", TwoWeeks),
    };
    for (qsizetype i = 0; i < all.size(); ++i)
        all[i].daysOld = 380 + static_cast<int>(mixed(static_cast<quint64>(i)) % 500);
    return all;
}

} // namespace Inspector::Demo
