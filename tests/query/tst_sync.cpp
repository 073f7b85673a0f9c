// SPDX-License-Identifier: MIT
#include "models/pages/pageparser.h"
#include "models/query/sync.h"
#include "tests/support/client.h"

#include <QTimeZone>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimestamps_data();
    void readsTimestamps();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void saysDurations_data();
    void saysDurations();
    void saysNoDurationWithoutBothEnds();
    void readsIdsFromUris_data();
    void readsIdsFromUris();
    void readsIdsFromInput_data();
    void readsIdsFromInput();
    void tellsTheKind_data();
    void tellsTheKind();
    void tellsWhatGoesOn_data();
    void tellsWhatGoesOn();
    void readsASyncWhateverItsKeys();
    void refusesWhatIsNoSync_data();
    void refusesWhatIsNoSync();
};

void SyncTest::readsTimestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDateTime>("timestamp");
    const auto utc = [](int h, int m, int s, int ms) {
        return QDateTime(QDate(2021, 7, 9), QTime(h, m, s, ms), Qt::UTC);
    };
    QTest::newRow("milliseconds and zeros") << u"2021-07-09T01:41:09.6300000Z"_s << utc(1, 41, 9, 630);
    QTest::newRow("seven digits") << u"2021-07-09T01:40:11.9471264Z"_s << utc(1, 40, 11, 947);
    QTest::newRow("no rounding up") << u"2021-07-09T01:40:11.9999999Z"_s << utc(1, 40, 11, 999);
    QTest::newRow("no rounding up to the next day")
        << u"2021-07-09T23:59:59.9999999Z"_s << utc(23, 59, 59, 999);
    QTest::newRow("no rounding up of milliseconds") << u"2021-07-09T01:40:11.0009999Z"_s << utc(1, 40, 11, 0);
    QTest::newRow("no fraction") << u"2021-07-09T01:40:11Z"_s << utc(1, 40, 11, 0);
    QTest::newRow("one digit") << u"2021-07-09T01:40:11.5Z"_s << utc(1, 40, 11, 500);
    QTest::newRow("many digits") << u"2021-07-09T01:40:11.12345678901234567890Z"_s << utc(1, 40, 11, 123);
}

void SyncTest::readsTimestamps()
{
    QFETCH(QString, text);
    QFETCH(QDateTime, timestamp);
    const QDateTime read = parseTimestamp(text);
    QCOMPARE(read, timestamp);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

void SyncTest::refusesOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("a word") << u"yesterday"_s;
    QTest::newRow("no such day") << u"2021-02-30T01:40:11.0000000Z"_s;
    QTest::newRow("a point alone") << u"."_s;
    QTest::newRow("cut") << u"2021-07-09T01:4"_s;
    QTest::newRow("Unix seconds") << u"1625794811"_s;
}

void SyncTest::refusesOtherTexts()
{
    QFETCH(QString, text);
    QVERIFY(!parseTimestamp(text).isValid());
}

void SyncTest::saysDurations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0.0 s"_s;
    QTest::newRow("under a second") << qint64(673) << u"0.7 s"_s;
    QTest::newRow("seconds") << qint64(9400) << u"9.4 s"_s;
    QTest::newRow("ten seconds") << qint64(10000) << u"10 s"_s;
    QTest::newRow("a minute less a bit") << qint64(59999) << u"59 s"_s;
    QTest::newRow("a minute") << qint64(60000) << u"1 min 0 s"_s;
    QTest::newRow("minutes") << qint64(221000) << u"3 min 41 s"_s;
    QTest::newRow("an hour less a bit") << qint64(3599999) << u"59 min 59 s"_s;
    QTest::newRow("an hour") << qint64(3720000) << u"1 h 2 min"_s;
    QTest::newRow("more than a day") << qint64(26 * 3600000) << u"26 h 0 min"_s;
}

void SyncTest::saysDurations()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    const QDateTime start = parseTimestamp(u"2021-07-09T01:41:09.6300000Z");
    QCOMPARE(durationText(start, start.addMSecs(ms)), text);
}

void SyncTest::saysNoDurationWithoutBothEnds()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(durationText(now, {}).isEmpty());
    QVERIFY(durationText({}, now).isEmpty());
    QVERIFY(durationText(now, now.addMSecs(-1)).isEmpty());
}

void SyncTest::readsIdsFromUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<qint64>("id"); // -1: none
    QTest::newRow("as it comes") << u"/syncs/1042"_s << qint64(1042);
    QTest::newRow("other case") << u"/Syncs/7"_s << qint64(7);
    QTest::newRow("below a path") << u"/API/Bulk/2.0/syncs/12345678901"_s << qint64(12345678901);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("no number") << u"/syncs/"_s << qint64(-1);
    QTest::newRow("a word") << u"/syncs/x1"_s << qint64(-1);
    QTest::newRow("a table of it") << u"/syncs/1042/logs"_s << qint64(-1);
    QTest::newRow("zero") << u"/syncs/0"_s << qint64(-1);
    QTest::newRow("negative") << u"/syncs/-5"_s << qint64(-1);
    QTest::newRow("plus") << u"/syncs/+5"_s << qint64(-1);
    QTest::newRow("blank") << u"/syncs/ 5"_s << qint64(-1);
    QTest::newRow("too large") << u"/syncs/99999999999999999999"_s << qint64(-1);
    QTest::newRow("something else") << u"/contacts/imports/1235"_s << qint64(-1);
}

void SyncTest::readsIdsFromUris()
{
    QFETCH(QString, uri);
    QFETCH(qint64, id);
    const auto read = syncIdFromUri(uri);
    QCOMPARE(read ? qint64(*read) : -1, id);
    if (id > 0)
        QCOMPARE(toText(*read), QString::number(id));
}

void SyncTest::readsIdsFromInput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("id");
    QTest::newRow("number") << u"1042"_s << qint64(1042);
    QTest::newRow("blanks around") << u"  1042\t\n"_s << qint64(1042);
    QTest::newRow("number sign") << u"#1042"_s << qint64(1042);
    QTest::newRow("uri") << u"/syncs/1042"_s << qint64(1042);
    QTest::newRow("address") << u"https://secure.p04.eloqua.com/API/Bulk/2.0/syncs/1042"_s << qint64(1042);
    QTest::newRow("address with a query")
        << u"https://secure.p04.eloqua.com/api/bulk/2.0/syncs/1042?x=1#y"_s << qint64(1042);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("number sign alone") << u"#"_s << qint64(-1);
    QTest::newRow("two numbers") << u"1042 1043"_s << qint64(-1);
    QTest::newRow("zero") << u"0"_s << qint64(-1);
    QTest::newRow("negative") << u"-1"_s << qint64(-1);
    QTest::newRow("fraction") << u"1.5"_s << qint64(-1);
    QTest::newRow("words") << u"the last one"_s << qint64(-1);
    QTest::newRow("thousands") << u"1,042"_s << qint64(-1);
}

void SyncTest::readsIdsFromInput()
{
    QFETCH(QString, text);
    QFETCH(qint64, id);
    const auto read = syncIdFromInput(text);
    QCOMPARE(read ? qint64(*read) : -1, id);
}

void SyncTest::tellsTheKind_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("kind");
    // Every form that Oracle documents.
    const std::pair<const char *, const char *> forms[] = {
        {"/accounts/%1/12", "exports imports syncActions"},
        {"/activities/%1/12", "exports imports"},
        {"/campaignResponses/%1/12", "exports imports"},
        {"/contacts/%1/12", "exports imports syncActions"},
        {"/customObjects/7/%1/12", "exports imports syncActions"},
        {"/emailAddresses/%1/12", "imports"},
        {"/events/7/%1/12", "exports imports"},
        {"/opportunities/%1/12", "imports"},
        {"/opportunities/contacts/%1/12", "imports"},
        {"/phoneNumbers/%1/12", "imports"},
    };
    for (const auto &[form, words] : forms) {
        for (const QString &word : QString::fromLatin1(words).split(u' ')) {
            const SyncKind kind = word == u"exports"   ? SyncKind::Export
                                  : word == u"imports" ? SyncKind::Import
                                                       : SyncKind::SyncAction;
            const QString uri = QString::fromLatin1(form).arg(word);
            QTest::addRow("%s", qPrintable(uri)) << uri << int(kind);
        }
    }
    QTest::newRow("other case") << u"/Contacts/SYNCACTIONS/5"_s << int(SyncKind::SyncAction);
    QTest::newRow("below the base") << u"/API/Bulk/2.0/contacts/exports/5"_s << int(SyncKind::Export);
    QTest::newRow("trailing slash") << u"/contacts/exports/5/"_s << int(SyncKind::Export);
    QTest::newRow("unknown word") << u"/contacts/transfers/5"_s << int(SyncKind::Unknown);
    QTest::newRow("no id") << u"/contacts/exports"_s << int(SyncKind::Unknown);
    QTest::newRow("word alone") << u"exports"_s << int(SyncKind::Unknown);
    QTest::newRow("empty") << QString() << int(SyncKind::Unknown);
    QTest::newRow("slashes") << u"//"_s << int(SyncKind::Unknown);
}

void SyncTest::tellsTheKind()
{
    QFETCH(QString, uri);
    QFETCH(int, kind);
    QCOMPARE(int(syncKind(uri)), kind);
    QVERIFY(!toText(SyncKind(kind)).isEmpty());
}

void SyncTest::tellsWhatGoesOn_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("underWay");
    QTest::newRow("pending") << u"pending"_s << true;
    QTest::newRow("active") << u"active"_s << true;
    QTest::newRow("Active") << u"Active"_s << true;
    QTest::newRow("success") << u"success"_s << false;
    QTest::newRow("warning") << u"warning"_s << false;
    QTest::newRow("error") << u"error"_s << false;
    QTest::newRow("errored") << u"errored"_s << false;
    QTest::newRow("unknown") << u"paused"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void SyncTest::tellsWhatGoesOn()
{
    QFETCH(QString, status);
    QFETCH(bool, underWay);
    QCOMPARE(isUnderWay(status), underWay);
}

void SyncTest::readsASyncWhateverItsKeys()
{
    const Result<Sync> sync = parseSync(answerWith(
        R"({"URI":"/syncs/5","Status":"paused","syncedInstanceURI":"/contacts/exports/9","callbackUrl":"https://x/",
            "big":12345678901234567,"list":["a",1],"none":null,"flag":true})"));
    QVERIFY(sync.isOk());
    QCOMPARE(sync->id, SyncId(5));
    QCOMPARE(sync->status, u"paused"_s);
    QCOMPARE(sync->kind(), SyncKind::Export);
    QCOMPARE(sync->callbackUrl, u"https://x/"_s);
    QVERIFY(sync->createdAt.isEmpty());
    const QList<std::pair<QString, QString>> others{{u"big"_s, u"12345678901234567"_s},
                                                    {u"flag"_s, u"true"_s},
                                                    {u"list"_s, u"[\"a\",1]"_s},
                                                    {u"none"_s, {}}};
    QCOMPARE(sync->others, others);
}

void SyncTest::refusesWhatIsNoSync_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("HTML") << QByteArray("<html></html>");
    QTest::newRow("list") << QByteArray("[{\"uri\":\"/syncs/5\"}]");
    QTest::newRow("string") << QByteArray("\"Not authenticated.\"");
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("uri null") << QByteArray(R"({"uri":null,"status":"active"})");
    QTest::newRow("uri a number") << QByteArray(R"({"uri":5})");
    QTest::newRow("uri of something else") << QByteArray(R"({"uri":"/contacts/exports/5"})");
    QTest::newRow("cut") << QByteArray(R"({"uri":"/syncs/5","status":"act)");
    QTest::newRow("a page") << QByteArray(R"({"items":[],"count":0})");
}

void SyncTest::refusesWhatIsNoSync()
{
    QFETCH(QByteArray, body);
    const Result<Sync> sync = parseSync(answerWith(body));
    QVERIFY(!sync.isOk());
    QCOMPARE(sync.error().kind, ApiError::Kind::BadReply);
    QCOMPARE(sync.error().httpStatus, 200);
}

QTEST_GUILESS_MAIN(SyncTest)
#include "tst_sync.moc"
