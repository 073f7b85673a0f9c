// SPDX-License-Identifier: MIT
#include "models/definitions/definition.h"
#include "models/definitions/definitiontext.h"
#include "tests/support/findnamed.h"
#include "tests/ui/desk.h"

#include <QClipboard>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTableWidget>

using namespace Inspector;
using namespace Inspector::Test;
using namespace std::chrono_literals;
using Demo::Fault;

// What a sync was made from: reading it, and its tab.
class tst_Definition : public QObject
{
    Q_OBJECT

private:
    static QString row(Desk &desk, const QString &title)
    {
        auto *pane = desk.find<QTableWidget>(u"Definition fields"_s)->parentWidget();
        const QLabel *label = findFact(pane, title);
        return label ? label->text() : QString();
    }
    static void showTab(Desk &desk)
    {
        auto *tabs = desk.window().findChild<QTabWidget *>();
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->tabText(i) == u"Definition")
                tabs->setCurrentIndex(i);
        }
    }

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        const auto add = [](const char *text, std::chrono::seconds span) {
            QTest::newRow(text) << QString::fromLatin1(text) << qint64(span.count());
        };
        add("PT6H", 6h);
        add("P14D", 14 * 24h);
        add("PT1H30M", 90min);
        add("P1DT12H", 36h);
        add("P2W", 14 * 24h);
        add("PT90S", 90s);
        add("PT0.5S", 0s);
        for (const char *none : {"", "P", "PT", "6H", "P1M", "P1Y", "P1DT", "PTH", "PT6H "})
            add(none, -1s);
    }

    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto span = parseDuration(text);
        QCOMPARE(span ? qint64(span->count()) : -1, seconds);
    }

    void keepsTheServersOrderAndWords()
    {
        const auto read = parseDefinition(answerWith(
            R"({"Name":"Ünï","fields":{"z":"{{Z}}","a":"{{A}}"},"kbUsed":9007199254740993,"isUpdating":true,)"
            R"("syncActions":[{"action":"setStatus","destination":"{{GlobalSubscribe}}","status":"x"}],)"
            R"("uri":"/contacts/imports/1","new":{"b":1,"a":[2]},"autoDeleteDuration":null})"));
        QVERIFY(read);
        QCOMPARE(read->name, u"Ünï"_s);
        QCOMPARE(read->fields.size(), 2);
        QCOMPARE(read->fields.first().first, u"z"_s);
        QCOMPARE(read->others.first(), std::make_pair(u"kbUsed"_s, u"9007199254740993"_s));
        QCOMPARE(read->others.last(), std::make_pair(u"new"_s, uR"({"b":1,"a":[2]})"_s));
        QCOMPARE(read->syncActions, QStringList{u"setStatus  {{GlobalSubscribe}}  status: x"_s});
        QVERIFY(read->autoDeleteDuration.isEmpty());
        QCOMPARE(read->kind(), SyncKind::Import);
        for (const char *bad : {"", "[]", "\"x\"", "{\"name\":", "<html>"})
            QVERIFY2(!parseDefinition(answerWith(bad)), bad);
    }

    void propertiesReadLikeWords()
    {
        QCOMPARE(propertyTitle(u"kbUsed"_s), u"Storage used (KB)"_s);
        QCOMPARE(propertyText(u"kbUsed"_s, u"262442"_s), u"262,442"_s);
        QCOMPARE(propertyTitle(u"issynctriggeredonimport"_s), u"Sync after each upload"_s);
        QCOMPARE(propertyText(u"isSyncTriggeredOnImport"_s, u"false"_s), u"no"_s);
        QCOMPARE(propertyText(u"externalSystemId"_s, u"262442"_s), u"262442"_s);
        QCOMPARE(propertyTitle(u"someNewThingUTC"_s), u"Some new thing UTC"_s);
        QCOMPARE(propertyText(u"someNewThing"_s, u"true"_s), u"true"_s);
        QCOMPARE(propertyTitle({}), QString());
    }

    void fieldsByEloquasNames()
    {
        QCOMPARE(fieldName(u"{{Contact.Field(C_EmailAddress)}}"_s), u"Contact.C_EmailAddress"_s);
        QCOMPARE(fieldName(u"{{Contact.Account.Field(M_CompanyName)}}"_s),
                 u"Contact.Account.M_CompanyName"_s);
        QCOMPARE(fieldName(u"{{CustomObject[12].Field[34]}}"_s), u"CustomObject[12].Field[34]"_s);
        QCOMPARE(fieldName(u"a {{b}} c"_s), u"a {{b}} c"_s);
    }

    void jsonIsIndentedAndNothingElse()
    {
        const QString json = u"{\"z\":[1,{}],\"a\" : \"{\\\"[,:\",\"n\":9007199254740993,\"e\":[ ]}"_s;
        const QString indented = u"{\n  \"z\": [\n    1,\n    {}\n  ],\n  \"a\": \"{\\\"[,:\",\n"
                                 "  \"n\": 9007199254740993,\n  \"e\": []\n}"_s;
        QCOMPARE(indentedJson(json), indented);
        QCOMPARE(indentedJson(indented), indented);
    }

    void lists()
    {
        const auto page = parseDefinitions(answerWith(
            R"({"totalResults":2,"items":[{"name":"a"},{"name":"b","uri":"/x"}],"hasMore":true,"count":2})"));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->items.last().name, u"b"_s);
        QCOMPARE(page->total, std::optional<qint64>(2));
        QVERIFY(page->hasMore);
        const auto none = parseDefinitions(answerWith(R"({"count":0,"hasMore":false})"));
        QVERIFY(none && none->items.isEmpty() && !none->total);
        for (const char *bad : {"", "[]", R"({"items":{}})", R"({"items":[1]})", R"({"items":[)"})
            QVERIFY2(!parseDefinitions(answerWith(bad)), bad);
    }

    void untilWhenAnExportIsKept()
    {
        Sync sync;
        sync.syncedInstanceUri = u"/contacts/exports/1"_s;
        sync.status = u"success"_s;
        sync.syncEndedAt = u"2024-03-01T09:15:07.2670000Z"_s;
        SyncDefinition definition;
        QCOMPARE(keptUntil(sync, definition).toString(Qt::ISODate), u"2024-03-01T15:15:07Z"_s);
        definition.dataRetentionDuration = u"P14D"_s;
        QCOMPARE(keptUntil(sync, definition).toString(Qt::ISODate), u"2024-03-15T09:15:07Z"_s);
        definition.dataRetentionDuration = u"soon"_s;
        QVERIFY(!keptUntil(sync, definition).isValid());
        sync.status = u"active"_s;
        QVERIFY(!keptUntil(sync, {}).isValid());
        sync.status = u"success"_s;
        sync.syncedInstanceUri = u"/contacts/imports/1"_s;
        QVERIFY(!keptUntil(sync, {}).isValid());
    }

    void tabShowsIt()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.labelText(u"Sync definition"_s).startsWith(u"Contacts changed since yesterday – export"_s),
            Patience);
        showTab(desk);
        QCOMPARE(row(desk, u"Name"_s), u"Contacts changed since yesterday"_s);
        QCOMPARE(row(desk, u"Kind"_s), u"export"_s);
        QCOMPARE(row(desk, u"Filter"_s), u"'{{Contact.UpdatedAt}}' >= '2024-01-01 00:00:00'"_s);
        QCOMPARE(row(desk, u"Data retention time"_s), u"14 days (P14D)"_s);
        QVERIFY(!row(desk, u"Created by"_s).isEmpty());
        auto *fields = desk.find<QTableWidget>(u"Definition fields"_s);
        QCOMPARE(fields->rowCount(), 20);
        QCOMPARE(fields->item(0, 0)->text(), u"id"_s);
        QCOMPARE(fields->item(0, 1)->text(), u"Contact.Id"_s);
        QCOMPARE(fields->item(0, 2)->text(), u"{{Contact.Id}}"_s);
        QTest::mouseClick(desk.find<QPushButton>(u"Copy JSON"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.startsWith(u"{\n  \"name\": \"Contacts changed since yesterday\""_s));
        QCOMPARE(desk.find<QPlainTextEdit>(u"Definition JSON"_s)->toPlainText(), copied);
    }

    // A long definition is read here: on a large screen the room is the JSON's.
    void roomIsForTheJson()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        showTab(desk);
        const auto *fields = desk.find<QTableWidget>(u"Definition fields"_s);
        const auto *json = desk.find<QPlainTextEdit>(u"Definition JSON"_s);
        QTRY_COMPARE_WITH_TIMEOUT(fields->rowCount(), 20, Patience);
        desk.window().resize(2560, 1440);
        const int line = json->fontMetrics().lineSpacing();
        QTRY_VERIFY_WITH_TIMEOUT(json->height() > 15 * line, Patience);
        QCOMPARE(fields->verticalScrollBar()->maximum(), 0);
        QVERIFY(fields->height() <= 23 * fields->verticalHeader()->defaultSectionSize());
    }

    void anotherSyncsDefinitionReplacesIt()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_COMPARE_WITH_TIMEOUT(row(desk, u"Kind"_s), u"export"_s, Patience);
        QVERIFY(desk.open(Demo::Sync::SyncAction));
        QTRY_COMPARE_WITH_TIMEOUT(row(desk, u"Sync actions"_s), u"add  {{ContactList[12345]}}"_s, Patience);
        QVERIFY(row(desk, u"Filter"_s).isEmpty());
        QVERIFY(desk.open(Demo::Sync::ManyRejects));
        QTRY_COMPARE_WITH_TIMEOUT(row(desk, u"Identifier"_s), u"emailAddress"_s, Patience);
        QCOMPARE(row(desk, u"Update rule"_s), u"always"_s);
    }

    void serversTextIsNeverMarkup()
    {
        Desk desk;
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/contacts/exports/1481$"_s, .times = -1};
        fault.rewrite = [](QByteArray body) {
            return body.replace("Contacts changed since yesterday", "<b>bold</b><img src='http://x/'>");
        };
        desk.server().addFault(fault);
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        QTRY_VERIFY_WITH_TIMEOUT(desk.labelText(u"Sync definition"_s).startsWith(u"<b>bold</b>"_s), Patience);
        QCOMPARE(desk.find<QLabel>(u"Sync definition"_s)->textFormat(), Qt::PlainText);
        auto *pane = desk.find<QTableWidget>(u"Definition fields"_s)->parentWidget();
        for (const QLabel *label : pane->findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }

    void goneIsSaidAndTheSyncStaysUsable_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("404") << 404;
        QTest::newRow("410") << 410;
    }

    void goneIsSaidAndTheSyncStaysUsable()
    {
        QFETCH(int, status);
        Desk desk;
        desk.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/contacts/imports/1199$"_s,
                                .times = -1,
                                .status = status});
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::DefinitionGone));
        showTab(desk);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.labelText(u"Definition message"_s).contains(u"couldn't find the definition"_s), Patience);
        QVERIFY(desk.labelText(u"Sync title"_s).endsWith(u"error"_s));
        QVERIFY(desk.find<QPushButton>(u"Other syncs of this definition"_s)->isVisible());
    }

    void otherSyncsFilterTheList()
    {
        Desk desk;
        QVERIFY(desk.isListed());
        QVERIFY(desk.open(Demo::Sync::SmallExport));
        showTab(desk);
        desk.server().clearRequests();
        QTest::mouseClick(desk.find<QPushButton>(u"Other syncs of this definition"_s), Qt::LeftButton);
        QCOMPARE(desk.find<QLineEdit>(u"Syncs filter"_s)->text(),
                 u"syncedInstanceUri='/contacts/exports/1481'"_s);
        auto *model = desk.find<QTableView>(u"Syncs"_s)->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() < 100 && model->rowCount() > 2, Patience);
        QCOMPARE(desk.listedStatus(Demo::Sync::ManyRejects), QString());
        QVERIFY(!desk.listedStatus(Demo::Sync::Export250k).isEmpty());
    }
};

DESK_TEST_MAIN(tst_Definition)
#include "tst_definition.moc"
