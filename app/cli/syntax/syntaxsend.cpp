// SPDX-License-Identifier: MIT
// The options of send.
#include "app/cli/syntax/syntaxsend.h"

#include "app/cli/syntax/syntax.h"
#include "models/base/text.h"
#include "models/definitions/definitionuri.h"
#include "models/store/keptplaces.h"

namespace Inspector
{
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Consent {
    QString option;
    bool SendOptions::*consent;
};

const QList<Consent> &consents()
{
    static const QList<Consent> all{{u"with-sync-actions"_s, &SendOptions::runsSyncActions},
                                    {u"clear-blanks"_s, &SendOptions::clearsBlanks},
                                    {u"allow-duplicates"_s, &SendOptions::allowsDuplicates},
                                    {u"again"_s, &SendOptions::sendsAgain},
                                    {u"clear-staged"_s, &SendOptions::clearsStaged}};
    return all;
}
} // namespace

QStringList sendConsents()
{
    QStringList names{u"with-code"_s};
    for (const Consent &entry : consents())
        names << entry.option;
    return names;
}

QString consentOption(bool SendOptions::*consent)
{
    for (const Consent &entry : consents()) {
        if (entry.consent == consent)
            return u"--"_s + entry.option;
    }
    return {};
}

void Syntax::readSend()
{
    SendWish &wish = m_line.send;
    const QStringList words = m_parser.positionalArguments();
    wish.file = words.value(1);
    wish.isKept = wish.file.endsWith(u'.' + QLatin1StringView(KeptSuffix));
    if (!wish.isKept && !wish.file.endsWith(u".csv"_s, Qt::CaseInsensitive))
        throw Mistake{Text::tr("\"%1\" is neither a CSV file (.csv) nor a kept copy (.%2).")
                          .arg(wish.file, QLatin1StringView(KeptSuffix))};
    // Where the account lives is not known yet, so that an address with a host is refused.
    const DefinitionUri read = readDefinitionUri(words.value(2), {});
    if (!read.isGood())
        throw Mistake{Text::tr("\"%1\": %2").arg(words.value(2), read.fault)};
    if (read.kind != SyncKind::Import)
        throw Mistake{
            Text::tr("\"%1\" isn't an import definition, such as /contacts/imports/1232, so no rows "
                     "can be sent to it.")
                .arg(words.value(2))};
    wish.definition = read.path;
    m_line.wait = m_parser.isSet(u"wait"_s);
    wish.isDryRun = m_parser.isSet(u"dry-run"_s);
    wish.options.throughOriginal = m_parser.isSet(u"through-original"_s);
    for (const Consent &entry : consents())
        wish.options.*entry.consent = m_parser.isSet(entry.option);
    for (const QString &code : m_parser.values(u"with-code"_s))
        wish.options.codesSent << code.toUtf8();
    if (wish.options.clearsStaged && !wish.options.throughOriginal)
        throw Mistake{
            Text::tr("--clear-staged requires --through-original: nobody else can stage anything in "
                     "a one-time copy.")};
}

} // namespace Inspector
