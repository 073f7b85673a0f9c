// SPDX-License-Identifier: MIT
#include "models/definitions/definitionuri.h"

#include "models/base/text.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
// One documented form: the segments before the kind ("{id}" stands for a number), and which kinds there are.
struct Form {
    QLatin1StringView area;
    bool imports;
    bool exports;
    bool syncActions;

    bool has(SyncKind kind) const
    {
        return kind == SyncKind::Import ? imports : kind == SyncKind::Export ? exports : syncActions;
    }
};

constexpr Form forms[] = {
    {"accounts"_L1, true, true, true},
    {"activities"_L1, true, true, false},
    {"campaignResponses"_L1, true, true, false},
    {"contacts"_L1, true, true, true},
    {"customObjects/{id}"_L1, true, true, true},
    {"emailAddresses"_L1, true, false, false},
    {"events/{id}"_L1, true, true, false},
    {"opportunities"_L1, true, false, false},
    {"opportunities/contacts"_L1, true, false, false},
    {"phoneNumbers"_L1, true, false, false},
};

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= 18 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }) &&
           text.toLongLong() > 0;
}

bool isSame(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

SyncKind kindOf(QStringView word)
{
    return syncKind(u"/%1/0"_s.arg(word));
}

// How the segments before the kind fit a form: not at all, but for the number, or wholly.
enum class Fit { None, NoNumber, Whole };
Fit fitOf(const Form &form, const QList<QStringView> &area)
{
    const QStringList wanted = QString(form.area).split(u'/');
    if (area.size() > wanted.size())
        return Fit::None;
    bool isWhole = area.size() == wanted.size();
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "{id}"_L1)
            isWhole = isWhole && isNumber(area.value(i));
        else if (i >= area.size() || !isSame(area.at(i), wanted.at(i)))
            return Fit::None;
    }
    return isWhole ? Fit::Whole : Fit::NoNumber;
}

QString joined(const QList<QStringView> &area)
{
    QStringList parts;
    for (const QStringView part : area)
        parts << part.toString();
    return parts.join(u'/');
}

QString areaFault(const QList<QStringView> &area, SyncKind kind, QStringView word)
{
    const Form *near = nullptr;
    for (const Form &form : forms) {
        const Fit fit = fitOf(form, area);
        if (fit == Fit::Whole && form.has(kind))
            return {};
        if (fit != Fit::None)
            near = &form;
    }
    if (area.isEmpty())
        return Text::tr("The object is missing before \"%1\". Enter a URI such as /contacts/%1/1232.")
            .arg(word);
    if (!near)
        return Text::tr("Eloqua doesn't document an object called \"%1\". The documented objects are "
                        "accounts, activities, campaignResponses, contacts, customObjects, emailAddresses, "
                        "events, opportunities, and phoneNumbers.")
            .arg(joined(area));
    if (fitOf(*near, area) == Fit::NoNumber)
        return Text::tr(
                   "The number of the object is missing after \"%1\". Enter a URI such as /%1/27/%2/402.")
            .arg(area.first(), word);
    return Text::tr("Eloqua doesn't support %1 of %2.").arg(word, area.first());
}

QString numberFault(QStringView number)
{
    if (number.isEmpty())
        return Text::tr("The URI must end with the number of the definition, such as 1232.");
    return Text::tr("\"%1\" isn't the number of a definition, such as 1232. Choose the definition from the "
                    "list to get its number.")
        .arg(number);
}

// A whole address below the account's own base -> the path below it.
QString withoutBase(const QString &text, const QUrl &bulkUrl, QString &fault)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isAddress = text.contains("://"_L1) || text.startsWith("//"_L1);
    if (!isAddress)
        return text;
    if (!bulkUrl.isValid()) {
        fault = Text::tr("Enter only the part of the address that starts with the object, such as "
                         "/contacts/imports/1232.");
        return text;
    }
    if (!isSame(url.host(), bulkUrl.host())) {
        fault = Text::tr("That address belongs to %1, not to the Eloqua instance that you're signed in to. "
                         "Enter only the part that starts with the object, such as /contacts/imports/1232.")
                    .arg(url.host().isEmpty() ? Text::tr("another computer") : url.host());
        return text;
    }
    const QString base = bulkUrl.path();
    if (!url.path().startsWith(base, Qt::CaseInsensitive) || url.hasQuery() || url.hasFragment()) {
        fault =
            Text::tr("That isn't the address of a definition. Enter a path such as /contacts/imports/1232.");
        return text;
    }
    return u'/' + url.path().sliced(base.size());
}

QString faultOf(const QString &path, SyncKind &kind)
{
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }) &&
        path.contains(u'/'))
        return Text::tr("The URI contains a space or an invisible character. Remove it.");
    if (!path.contains(u'/')) {
        if (isNumber(path))
            return Text::tr(
                       "A number alone isn't enough. Enter the whole path, such as /contacts/imports/%1.")
                .arg(path);
        return Text::tr("\"%1\" isn't a definition URI, such as /contacts/imports/1232. Choose the "
                        "definition by name from the list.")
            .arg(path);
    }
    if (!path.startsWith(u'/'))
        return Text::tr("A definition URI starts with a slash: /%1").arg(path);
    QList<QStringView> segments = QStringView(path).sliced(1).split(u'/');
    if (isSame(segments.first(), u"syncs"))
        return Text::tr(
            "That is the URI of a sync. A sync is created from a definition, such as /contacts/imports/1232. "
            "To sync this sync's definition again, choose \"Run again\".");
    const auto word = std::find_if(segments.begin(), segments.end(),
                                   [](QStringView s) { return kindOf(s) != SyncKind::Unknown; });
    if (word == segments.end())
        return Text::tr(
            "The URI must contain imports, exports, or syncActions, as in /contacts/imports/1232.");
    kind = kindOf(*word);
    const QList<QStringView> area(segments.begin(), word);
    if (const QString fault = areaFault(area, kind, *word); !fault.isEmpty())
        return fault;
    const QStringView number = word + 1 == segments.end() ? QStringView() : word[1];
    if (!isNumber(number))
        return numberFault(number);
    if (segments.end() - word > 2)
        return Text::tr("A definition URI ends with the number of the definition. Remove \"%1\".")
            .arg(path.sliced(number.constData() + number.size() - path.constData()));
    return {};
}

} // namespace

DefinitionUri readDefinitionUri(const QString &text, const QUrl &bulkUrl)
{
    DefinitionUri read;
    if (text.isEmpty()) {
        read.fault = Text::tr("Enter the URI of the definition to sync, such as /contacts/imports/1232.");
        return read;
    }
    const QString path = withoutBase(text, bulkUrl, read.fault);
    if (read.fault.isEmpty())
        read.fault = faultOf(path, read.kind);
    if (read.isGood())
        read.path = path;
    return read;
}

bool isPlainPath(QStringView uri)
{
    return uri.size() > 1 && uri.startsWith(u'/') && !uri.contains("//"_L1) &&
           std::all_of(uri.begin(), uri.end(),
                       [](QChar c) { return c == u'/' || (c.unicode() < 128 && c.isLetterOrNumber()); });
}

QString callbackFault(const QString &text)
{
    if (text.isEmpty())
        return {};
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return Text::tr("The address contains a space. Remove it.");
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = isSame(url.scheme(), u"https") || isSame(url.scheme(), u"http");
    if (!url.isValid() || !isWeb || url.host().isEmpty())
        return Text::tr("Eloqua can call only web addresses. Enter an address that starts with https:// or "
                        "http://, or leave it out.");
    return {};
}

} // namespace Inspector
