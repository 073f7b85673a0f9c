// SPDX-License-Identifier: MIT
#include "models/definitions/definitionuri.h"
#include "models/syncs/syncdraft.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

// What may be sent as a new sync, and what is said of the rest.
class tst_SyncDraft : public QObject
{
    Q_OBJECT

private:
    const QUrl m_base{u"https://secure.p03.eloqua.com/API/Bulk/2.0/"_s};

private Q_SLOTS:
    void documentedUrisAreGood_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<SyncKind>("kind");
        for (const char *area : {"accounts", "contacts", "customObjects/27"})
            row(area, {"exports", "imports", "syncActions"});
        for (const char *area : {"activities", "campaignResponses", "events/12"})
            row(area, {"exports", "imports"});
        for (const char *area : {"emailAddresses", "opportunities", "opportunities/contacts", "phoneNumbers"})
            row(area, {"imports"});
    }

    void documentedUrisAreGood()
    {
        QFETCH(QString, uri);
        QFETCH(SyncKind, kind);
        const DefinitionUri read = readDefinitionUri(uri, m_base);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.path, uri);
        QCOMPARE(read.kind, kind);
        // The service does not mind the case (its own answers differ).
        QVERIFY(readDefinitionUri(uri.toUpper(), m_base).isGood());
    }

    void addressOfTheOwnSiteIsTakenAsItsPath()
    {
        const DefinitionUri read =
            readDefinitionUri(u"https://secure.p03.eloqua.com/API/Bulk/2.0/contacts/imports/1232"_s, m_base);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.path, u"/contacts/imports/1232"_s);
    }

    void addressWithoutKnownSiteIsAFault()
    {
        QVERIFY(readDefinitionUri(u"https://secure.p03.eloqua.com/API/Bulk/2.0/contacts/imports/1"_s, {})
                    .fault.contains(u"that starts with the object"_s));
        QVERIFY(readDefinitionUri(u"/contacts/imports/1"_s, {}).isGood());
    }

    void eachFaultHasItsSentence_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *name, const QString &uri, const QString &words) {
            QTest::newRow(name) << uri << words;
        };
        add("nothing", {}, u"Enter the URI"_s);
        add("other host", u"https://secure.p06.eloqua.com/API/Bulk/2.0/contacts/imports/1"_s,
            u"belongs to secure.p06.eloqua.com"_s);
        add("other path of the host", u"https://secure.p03.eloqua.com/contacts/imports/1"_s,
            u"isn't the address of a definition"_s);
        add("address with a query", u"https://secure.p03.eloqua.com/API/Bulk/2.0/contacts/imports/1?a=b"_s,
            u"isn't the address of a definition"_s);
        add("blank within", u"/contacts/ imports/12"_s, u"contains a space"_s);
        add("blank at the end", u"/contacts/imports/12 "_s, u"contains a space"_s);
        add("missing id", u"/contacts/imports"_s, u"must end with the number of the definition"_s);
        add("missing id, slash", u"/contacts/imports/"_s, u"must end with the number of the definition"_s);
        add("unknown kind", u"/contacts/segments/12"_s, u"imports, exports, or syncActions"_s);
        add("unknown area", u"/leads/imports/12"_s, u"doesn't document an object called \"leads\""_s);
        add("no such kind there", u"/emailAddresses/exports/12"_s,
            u"doesn't support exports of emailAddresses"_s);
        add("missing parent", u"/customObjects/imports/12"_s, u"after \"customObjects\""_s);
        add("name for a parent", u"/events/Expo/imports/12"_s, u"after \"events\""_s);
        add("name for an id", u"/contacts/imports/Nightly"_s, u"\"Nightly\" isn't the number"_s);
        add("zero for an id", u"/contacts/imports/0"_s, u"\"0\" isn't the number"_s);
        add("negative id", u"/contacts/imports/-4"_s, u"\"-4\" isn't the number"_s);
        add("huge id", u"/contacts/imports/99999999999999999999"_s, u"isn't the number of a definition"_s);
        add("only a name", u"Nightly contacts"_s, u"isn't a definition URI"_s);
        add("only a number", u"1232"_s, u"A number alone"_s);
        add("no slash first", u"contacts/imports/12"_s, u"starts with a slash"_s);
        add("a sync", u"/syncs/1042"_s, u"URI of a sync"_s);
        add("too much", u"/contacts/imports/12/data"_s, u"Remove \"/data\""_s);
        add("query", u"/contacts/imports/12?x=1"_s, u"isn't the number of a definition"_s);
        add("no area", u"/imports/12"_s, u"such as /contacts/imports/1232"_s);
        add("climbing", u"/contacts/../imports/12"_s, u"\"contacts/..\""_s);
    }

    void eachFaultHasItsSentence()
    {
        QFETCH(QString, uri);
        QFETCH(QString, words);
        const DefinitionUri read = readDefinitionUri(uri, m_base);
        QVERIFY2(read.fault.contains(words, Qt::CaseInsensitive), qPrintable(read.fault));
        QVERIFY(read.path.isEmpty());
    }

    void kindIsNamedBeforeTheNumberIs()
    {
        QCOMPARE(readDefinitionUri(u"/contacts/syncActions/"_s, m_base).kind, SyncKind::SyncAction);
    }

    void plainPaths()
    {
        QVERIFY(isPlainPath(u"/contacts/imports/12"));
        QVERIFY(isPlainPath(u"/somethingNew/imports/12"));
        for (const char16_t *text :
             {u"", u"/", u"contacts/imports/1", u"//host/1", u"/a/../b", u"/a?b=c", u"/a%2e/1"})
            QVERIFY(!isPlainPath(text));
    }

    void callbacks()
    {
        for (const QString &good : {u""_s, u"https://hooks.example/x?y=1"_s, u"http://10.0.0.1:8080/"_s})
            QCOMPARE(callbackFault(good), QString());
        for (const QString &bad : {u"hooks.example/x"_s, u"ftp://hooks.example/"_s, u"https://"_s,
                                   u"https:///x"_s, u"javascript:alert(1)"_s, u"https://a b/"_s})
            QVERIFY2(!callbackFault(bad).isEmpty(), qPrintable(bad));
    }

    void onlyWhatIsFilledInIsSent()
    {
        SyncDraft draft{.syncedInstanceUri = u"/contacts/imports/1232"_s};
        QCOMPARE(draft.body(), R"({"syncedInstanceUri":"/contacts/imports/1232"})"_ba);
        draft.callbackUrl = u"https://hooks.example/\"ü"_s;
        QCOMPARE(draft.body(), "{\"syncedInstanceUri\":\"/contacts/imports/1232\","
                               "\"callbackUrl\":\"https://hooks.example/\\\"\xc3\xbc\"}"_ba);
    }

    void advancedPropertiesHaveTheConnectorsNames()
    {
        SyncDraft draft{.syncedInstanceUri = u"/u"_s};
        draft.createdAt = u"a"_s;
        draft.createdBy = u"b"_s;
        draft.status = u"c"_s;
        draft.syncEndedAt = u"d"_s;
        draft.syncStartedAt = u"e"_s;
        draft.uri = u"f"_s;
        QCOMPARE(draft.body(), R"({"syncedInstanceUri":"/u","createdAt":"a","createdBy":"b","status":"c",)"
                               R"("syncEndedAt":"d","syncStartedAt":"e","uri":"f"})"_ba);
    }

private:
    static void row(const char *area, const QList<const char *> &kinds)
    {
        for (const char *kind : kinds) {
            const QByteArray uri = QByteArray("/") + area + '/' + kind + "/1232";
            const QByteArray word(kind);
            QTest::newRow(uri.constData()) << QString::fromLatin1(uri)
                                           << (word == "imports"   ? SyncKind::Import
                                               : word == "exports" ? SyncKind::Export
                                                                   : SyncKind::SyncAction);
        }
    }
};

QTEST_GUILESS_MAIN(tst_SyncDraft)
#include "tst_syncdraft.moc"
