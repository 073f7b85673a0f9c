// SPDX-License-Identifier: MIT
#include "models/syncs/explanation.h"

#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;
using Kind = ApiError::Kind;
using Tone = Explanation::Tone;

class ExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsErrors_data();
    void explainsErrors();
    void explainsEmptyTables_data();
    void explainsEmptyTables();
    void severalConditionsMayBeWhyNothingMatches();
    void keepsTheServersWords();
    void aRefusedQueryNamesFieldValueAndRule();
    void tellsHowAWatchedSyncEnded_data();
    void tellsHowAWatchedSyncEnded();
};

void ExplanationTest::explainsErrors_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("sync");
    QTest::addColumn<QString>("status");
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("word"); // one that the sentence must hold
    QTest::addColumn<bool>("retry");
    const auto row = [](const char *name, Table table, SyncKind sync, const char *status, Kind error,
                        Tone tone, const char *word, bool retry) {
        QTest::newRow(name) << int(table) << int(sync) << QString::fromLatin1(status) << int(error)
                            << int(tone) << QString::fromLatin1(word) << retry;
    };
    row("data of an import", Table::Data, SyncKind::Import, "success", Kind::Refused, Tone::NotForThisKind,
        "import", false);
    row("data of an import, 404", Table::Data, SyncKind::Import, "success", Kind::Gone, Tone::NotForThisKind,
        "Rejects", false);
    row("data of a sync action", Table::Data, SyncKind::SyncAction, "success", Kind::Refused,
        Tone::NotForThisKind, "sync action", false);
    row("expired data", Table::Data, SyncKind::Export, "success", Kind::Gone, Tone::Gone, "6 hours", false);
    row("data while it runs", Table::Data, SyncKind::Export, "active", Kind::Gone, Tone::Empty,
        "still running", true);
    row("data of somebody else", Table::Data, SyncKind::Export, "success", Kind::Forbidden, Tone::NotAllowed,
        "user who ran it", true);
    row("data refused otherwise", Table::Data, SyncKind::Export, "success", Kind::Refused, Tone::Failed,
        "The message", true);
    row("data, server down", Table::Data, SyncKind::Export, "success", Kind::Server, Tone::Failed,
        "The message", true);
    row("data, kind unknown", Table::Data, SyncKind::Unknown, "", Kind::Gone, Tone::Gone,
        "no longer available", true);
    row("rejects of an export", Table::Rejects, SyncKind::Export, "success", Kind::Refused,
        Tone::NotForThisKind, "no rejects", false);
    row("rejects of an import, 404", Table::Rejects, SyncKind::Import, "success", Kind::Gone, Tone::Gone,
        "a year", true);
    row("rejects, network", Table::Rejects, SyncKind::Import, "success", Kind::Network, Tone::Failed,
        "The message", true);
    row("logs, 404", Table::Logs, SyncKind::Import, "success", Kind::Gone, Tone::Gone, "a year", true);
    row("logs, forbidden", Table::Logs, SyncKind::Import, "success", Kind::Forbidden, Tone::Failed,
        "The message", true);
    row("syncs, 404", Table::Syncs, SyncKind::Unknown, "", Kind::Gone, Tone::Failed, "The message", true);
    row("syncs, sign-in", Table::Syncs, SyncKind::Unknown, "", Kind::SignIn, Tone::Failed, "The message",
        true);
}

void ExplanationTest::explainsErrors()
{
    QFETCH(int, table);
    QFETCH(int, sync);
    QFETCH(QString, status);
    QFETCH(int, error);
    QFETCH(int, tone);
    QFETCH(QString, word);
    QFETCH(bool, retry);
    const Explanation told =
        explainError({Table(table), SyncId(1042)}, SyncKind(sync), status,
                     {.kind = Kind(error), .httpStatus = 418, .message = u"The message."_s});
    QCOMPARE(int(told.tone), tone);
    QVERIFY2(told.sentence.contains(word), qPrintable(told.sentence));
    QCOMPARE(told.canRetry, retry);
    QVERIFY(!(told.canRetry && told.canRunAgain));
    QVERIFY(told.detail.contains(u"418"_s));
    if (told.tone != Tone::Failed)
        QVERIFY2(told.sentence.contains(u"1042"_s), qPrintable(told.sentence));
}

void ExplanationTest::explainsEmptyTables_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("sync");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("filtered");
    QTest::addColumn<int>("tone");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, Table table, SyncKind sync, const char *status, bool filtered,
                        Tone tone, const char *word) {
        QTest::newRow(name) << int(table) << int(sync) << QString::fromLatin1(status) << filtered << int(tone)
                            << QString::fromLatin1(word);
    };
    row("syncs", Table::Syncs, SyncKind::Unknown, "", false, Tone::Empty, "no syncs");
    row("syncs, filtered", Table::Syncs, SyncKind::Unknown, "", true, Tone::Empty, "filter");
    row("logs", Table::Logs, SyncKind::Import, "success", false, Tone::Empty, "no logs");
    row("logs of a young sync", Table::Logs, SyncKind::Import, "pending", false, Tone::Empty,
        "hasn't logged anything yet");
    row("rejects of a success", Table::Rejects, SyncKind::Import, "success", false, Tone::Empty, "No record");
    row("rejects of a warning", Table::Rejects, SyncKind::Import, "warning", false, Tone::Empty,
        "The logs show");
    row("rejects of an error", Table::Rejects, SyncKind::Import, "error", false, Tone::Empty,
        "The logs show");
    row("rejects while it runs", Table::Rejects, SyncKind::Import, "active", false, Tone::Empty,
        "still running");
    row("rejects of an export", Table::Rejects, SyncKind::Export, "success", false, Tone::NotForThisKind,
        "export");
    row("rejects, filtered", Table::Rejects, SyncKind::Import, "success", true, Tone::Empty, "filter");
    row("data", Table::Data, SyncKind::Export, "success", false, Tone::Empty, "no rows");
    row("data while it runs", Table::Data, SyncKind::Export, "active", false, Tone::Empty, "still running");
    row("data of an import", Table::Data, SyncKind::Import, "success", false, Tone::NotForThisKind, "import");
}

void ExplanationTest::explainsEmptyTables()
{
    QFETCH(int, table);
    QFETCH(int, sync);
    QFETCH(QString, status);
    QFETCH(bool, filtered);
    QFETCH(int, tone);
    QFETCH(QString, word);
    const Explanation told =
        explainEmpty({Table(table), SyncId(1042)}, SyncKind(sync), status, filtered ? u"a='b'"_s : QString());
    QCOMPARE(int(told.tone), tone);
    QVERIFY2(told.sentence.contains(word), qPrintable(told.sentence));
    QVERIFY(told.sentence.endsWith(u'.'));
    QVERIFY(!told.sentence.contains(u"only one condition"_s));
}

void ExplanationTest::severalConditionsMayBeWhyNothingMatches()
{
    const Explanation told =
        explainEmpty({Table::Rejects, SyncId(1)}, SyncKind::Import, u"warning"_s, u"a='b' AND c='d'"_s);
    QVERIFY2(told.sentence.contains(u"only one condition in a filter"_s), qPrintable(told.sentence));
}

void ExplanationTest::keepsTheServersWords()
{
    const ApiError error{.kind = Kind::Refused,
                         .httpStatus = 400,
                         .reason = u"There was a validation error."_s,
                         .message = u"The message."_s,
                         .requestId = u"0f3c/1"_s,
                         .failures = {{u"q"_s, u"x"_s, u"Unknown"_s}}};
    const Explanation told = explainError({Table::Rejects, SyncId(1)}, SyncKind::Export, u"success"_s, error);
    // A refused filter is no property of the kind of sync.
    QCOMPARE(int(told.tone), int(Tone::Failed));
    QCOMPARE(told.sentence, u"The message."_s);
    for (const QString &word : {u"400 There was a validation error."_s, u"Unknown"_s, u"0f3c/1"_s})
        QVERIFY(told.detail.contains(word));
    QVERIFY(!told.detail.contains(u"The message."_s));
}

void ExplanationTest::aRefusedQueryNamesFieldValueAndRule()
{
    ApiError error{.kind = Kind::Refused,
                   .httpStatus = 400,
                   .reason = u"There was a validation error."_s,
                   .message = u"The message."_s,
                   .requestId = u"0f3c/1"_s,
                   .failures = {{u"q"_s, u"colour='red'"_s, u"Unknown property"_s}}};
    const auto told = explainRefusal({.q = u"colour='red'"_s}, error);
    QVERIFY(told);
    for (const QString &word :
         {u"filter"_s, u"Field q, value colour='red': Unknown property."_s, u"Escape"_s})
        QVERIFY2(told->sentence.contains(word), qPrintable(told->sentence));
    QVERIFY(told->detail.contains(u"0f3c/1"_s));
    QVERIFY(!told->detail.contains(u"Unknown"_s));
    QVERIFY(!told->canRetry);
    QVERIFY(!told->sentence.contains(u"only one condition"_s));
    QVERIFY(explainRefusal({.q = u"a='1' AND b='2'"_s}, error)->sentence.contains(u"only one condition"_s));

    error.failures = {{u"orderBy"_s, u"name DESC"_s, u"No."_s}};
    const QString order = explainRefusal({}, error)->sentence;
    QVERIFY2(order.contains(u"No. Choose a different sort order."_s), qPrintable(order));
    error.failures = {{u"uri"_s, u"x"_s, u"y"_s}};
    QVERIFY(!explainRefusal({}, error));
    error.failures.clear();
    QVERIFY(!explainRefusal({.q = u"x"_s}, error));
}

void ExplanationTest::tellsHowAWatchedSyncEnded_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("endedAt");
    QTest::addColumn<std::optional<qint64>>("rejects");
    QTest::addColumn<QString>("text");
    using Rejects = std::optional<qint64>;
    const QString import = u"/contacts/imports/1235"_s;
    const QString end = u"2024-03-01T10:03:00.0000000Z"_s;
    QTest::newRow("export") << u"success"_s << u"/accounts/exports/640"_s << end << Rejects()
                            << u"export of /accounts/exports/640, 3 min 0 s."_s;
    QTest::newRow("import") << u"Success"_s << import << end << Rejects(0)
                            << u"import of /contacts/imports/1235, 3 min 0 s, no rejects."_s;
    QTest::newRow("one reject") << u"warning"_s << import << end << Rejects(1)
                                << u"import of /contacts/imports/1235, 3 min 0 s, 1 reject."_s;
    QTest::newRow("many rejects") << u"error"_s << import << end << Rejects(1200)
                                  << u"import of /contacts/imports/1235, 3 min 0 s, 1,200 rejects."_s;
    QTest::newRow("no end") << u"warning"_s << import << QString() << Rejects()
                            << u"import of /contacts/imports/1235."_s;
    QTest::newRow("a status of its own")
        << u"abandoned"_s << import << QString() << Rejects()
        << u"import of /contacts/imports/1235. Oracle doesn't document this status; it was treated as finished."_s;
}

void ExplanationTest::tellsHowAWatchedSyncEnded()
{
    QFETCH(QString, status);
    QFETCH(QString, definition);
    QFETCH(QString, endedAt);
    QFETCH(std::optional<qint64>, rejects);
    const Sync sync{.status = status,
                    .syncedInstanceUri = definition,
                    .syncStartedAt = u"2024-03-01T10:00:00.0000000Z"_s,
                    .syncEndedAt = endedAt};
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString text = explainEnd(sync, rejects);
    QLocale::setDefault(before);
    QTEST(text, "text");
}

QTEST_GUILESS_MAIN(ExplanationTest)
#include "tst_explanation.moc"
