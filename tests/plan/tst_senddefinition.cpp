// SPDX-License-Identifier: MIT
#include "models/plan/senddefinition.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class tst_SendDefinition : public QObject
{
    Q_OBJECT

private:
    static SendDefinition read(const QByteArray &more, const QString &uri = u"/contacts/imports/1235"_s)
    {
        return *readSendDefinition(
            R"({"name":"Nightly","fields":{"email":"{{Contact.Field(C_EmailAddress)}}","first":"{{Contact.Field(C_FirstName)}}"},)"
            R"("identifierFieldName":"email","uri":"/contacts/imports/1235","createdBy":"j","createdAt":"x","updatedBy":"j",)"
            R"("updatedAt":"x","kbUsed":5,"priority":12345678901234567890)" +
                more + '}',
            uri);
    }
    static QJsonObject copy(const SendDefinition &definition, bool actions = false, bool clears = false)
    {
        return QJsonDocument::fromJson(definition.copyBody(u"Copy"_s, {"email"}, actions, clears)).object();
    }

private Q_SLOTS:
    void copyHasWhatWasSetAndOurOwn()
    {
        const SendDefinition definition = read(
            R"(,"isSyncTriggeredOnImport":true,"isUpdatingMultipleMatchedRecords":true,"updateRule":"always","syncActions":[{"action":"add","destination":"{{ContactList[1]}}"}],"autoDeleteDuration":"PT1H","dataRetentionDuration":"P14D")");
        QCOMPARE(definition.collection(), "contacts/imports");
        const QByteArray json = definition.copyBody(u"Copy"_s, {"email"}, false, false);
        QVERIFY(json.contains("\"priority\":12345678901234567890"));
        const QJsonObject body = copy(definition);
        QCOMPARE(body.value(u"name"_s), u"Copy"_s);
        QCOMPARE(body.value(u"fields"_s).toObject().keys(), QStringList{u"email"_s});
        QCOMPARE(body.value(u"updateRule"_s), u"ifNewIsNotNull"_s);
        QCOMPARE(body.value(u"isSyncTriggeredOnImport"_s), false);
        QCOMPARE(body.value(u"isUpdatingMultipleMatchedRecords"_s), true);
        QCOMPARE(body.value(u"autoDeleteDuration"_s), u"P7D"_s);
        QCOMPARE(body.value(u"dataRetentionDuration"_s), u"P14D"_s);
        for (const QString &own : {u"uri"_s, u"createdBy"_s, u"createdAt"_s, u"updatedBy"_s, u"kbUsed"_s})
            QVERIFY(!body.contains(own));
        QVERIFY(!body.contains(u"syncActions"_s));
        QVERIFY(copy(definition, true).contains(u"syncActions"_s));
        QCOMPARE(copy(definition, false, true).value(u"updateRule"_s), u"always"_s);
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("mayClear");
        QTest::addColumn<bool>("copyMayClear");
        QTest::newRow("none") << QByteArray() << u"ifNewIsNotNull"_s << true << false;
        QTest::newRow("always") << QByteArray(R"(,"updateRule":"Always")") << u"ifNewIsNotNull"_s << true
                                << false;
        QTest::newRow("unknown") << QByteArray(R"(,"updateRule":"never")") << u"ifNewIsNotNull"_s << true
                                 << false;
        QTest::newRow("new") << QByteArray(R"(,"updateRule":"ifNewIsNotNull")") << u"ifNewIsNotNull"_s
                             << false << false;
        QTest::newRow("existing") << QByteArray(R"(,"updateRule":"ifExistingIsNull")")
                                  << u"ifExistingIsNull"_s << false << false;
        QTest::newRow("fields") << QByteArray(R"(,"updateRule":"useFieldRule")") << u"useFieldRule"_s << true
                                << true;
        QTest::newRow("one field")
            << QByteArray(R"(,"updateRule":"ifNewIsNotNull","updateRuleByField":{"email":"always"})")
            << u"ifNewIsNotNull"_s << true << false;
    }
    void rules()
    {
        QFETCH(QByteArray, more);
        const SendDefinition definition = read(more);
        QTEST(definition.copyRule(false), "rule");
        QTEST(definition.mayClear(), "mayClear");
        QTEST(definition.copyMayClear(false), "copyMayClear");
        QVERIFY(!definition.copyBody(u"Copy"_s, {"email"}, false, false).contains("\"always\""));
        QCOMPARE(definition.copyMayClear(true), definition.mayClear());
    }

    // Oracle's default, where Eloqua doesn't say it.
    void syncsOnUploadUnlessItIsSaid()
    {
        QVERIFY(read({}).triggersSync);
        QVERIFY(!read(R"(,"isSyncTriggeredOnImport":false)").triggersSync);
    }

    void onlyImportsAreTaken()
    {
        QVERIFY(!readSendDefinition(R"({"name":"x","fields":{"a":"b"}})", u"/contacts/exports/1"_s));
        QVERIFY(!readSendDefinition(R"({"name":"x"})", u"/contacts/imports/1"_s));
        QVERIFY(!readSendDefinition("[]", u"/contacts/imports/1"_s));
        QVERIFY(read({}, u"/activities/imports/1"_s).alwaysCreates());
        QVERIFY(read({}, u"/customObjects/27/imports/1"_s).createsWithoutIdentifier());
    }
};

QTEST_GUILESS_MAIN(tst_SendDefinition)

#include "tst_senddefinition.moc"
