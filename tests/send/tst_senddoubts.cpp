// SPDX-License-Identifier: MIT
// What Eloqua doesn't say, or somebody in between says for it, is not counted as done.
#include "tests/send/sendbench.h"

using namespace SendTest;
using Step = SendState::Step;

class tst_SendDoubts : public QObject
{
    Q_OBJECT

private:
    static QByteArray replaced(QByteArray text, const QByteArray &from, const QByteArray &to)
    {
        return text.replace(from, to);
    }

private Q_SLOTS:
    void htmlConfirmsNoUpload_data()
    {
        QTest::addColumn<bool>("throughOriginal");
        QTest::newRow("to the copy") << false;
        QTest::newRow("to the original") << true;
    }
    // As from a portal or a proxy: the rows may have arrived, or not.
    void htmlConfirmsNoUpload()
    {
        QFETCH(bool, throughOriginal);
        SendBench bench;
        bench.setActivities(3);
        bench.options.throughOriginal = throughOriginal;
        bench.server().addFault({.kind = Fault::Kind::Answer,
                                 .path = u"/data$"_s,
                                 .verb = "POST",
                                 .status = 200,
                                 .body = "<html>maintenance</html>"});
        QCOMPARE(bench.send(), !throughOriginal);
        QCOMPARE(bench.server().records("activities").size(), throughOriginal ? 0 : 3);
        QCOMPARE(bench.posts(u"/data$"_s), throughOriginal ? 1 : 2);
        QCOMPARE(bench.posts(u"/syncs$"_s), throughOriginal ? 0 : 1);
        QCOMPARE(bench.journal->last().step, throughOriginal ? Step::Unknown : Step::Finished);
    }

    // It is in the list of rejects, and the log counts it apart: nothing contradicts anything.
    void aRowThatIsTakenInPartIsTaken()
    {
        SendBench bench;
        bench.setRows({{"ann@a.example", "Ann", "no phone"}, {"no address", "Bob", "2"}});
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QVERIFY2(bench.result->isGood(), qPrintable(bench.result->doubts.join(u' ')));
        QCOMPARE(bench.result->state.taken.value_or(-1), 1);
        QCOMPARE(bench.result->state.refused.value_or(-1), 1);
        QCOMPARE(bench.contacts(), QByteArrayList{"ann@a.example|Ann|"});
    }

    void numbersThatAreMissing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("doubt");
        QTest::newRow("arrivals") << u"/logs$"_s << QByteArray("\"ELQ-001") << QByteArray("\"ELQ-981")
                                  << u"doesn't say how many rows arrived"_s;
        QTest::newRow("log") << u"/logs$"_s << QByteArray("{") << QByteArray("<")
                             << u"log couldn't be read"_s;
        QTest::newRow("rejects") << u"/rejects$"_s << QByteArray("{") << QByteArray("<")
                                 << u"number of rejects couldn't be read"_s;
    }
    void numbersThatAreMissing()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, doubt);
        SendBench bench;
        bench.setActivities(3);
        bench.server().addFault({.kind = Fault::Kind::Rewrite,
                                 .path = path,
                                 .times = -1,
                                 .rewrite = [from, to](const QByteArray &body) {
                                     return replaced(replaced(body, from, to), "\"ELQ-00001\"",
                                                     "\"ELQ-98001\"");
                                 }});
        QVERIFY2(bench.send(), qPrintable(bench.error ? bench.error->message : QString()));
        QVERIFY(!bench.result->isGood());
        QVERIFY(!bench.result->state.taken);
        QVERIFY2(bench.result->doubts.join(u' ').contains(doubt),
                 qPrintable(bench.result->doubts.join(u' ')));
        QVERIFY2(bench.result->sentence().contains(u"unknown how many were taken"_s),
                 qPrintable(bench.result->sentence()));
        // They may have been taken, so they aren't sent again without being asked for.
        QVERIFY(bench.journal->last().mayHaveArrived());
    }

    void aCopyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("pattern");
        QTest::addColumn<QString>("words");
        QTest::newRow("the original") << QByteArray("\"uri\":\"[^\"]*\"") << u"that of the original"_s;
        QTest::newRow("another field") << QByteArray("\"mobilePhone\":") << u"other fields"_s;
        QTest::newRow("another identifier")
            << QByteArray("\"identifierFieldName\":\"[^\"]*\"") << u"other fields"_s;
    }
    void aCopyThatIsNone()
    {
        QFETCH(QByteArray, pattern);
        QFETCH(QString, words);
        SendBench bench;
        bench.setRows({{"ann@a.example", "Ann", "1"}});
        const QString uri = bench.definition;
        bench.server().addFault({.kind = Fault::Kind::Rewrite,
                                 .path = u"/imports$"_s,
                                 .verb = "POST",
                                 .times = -1,
                                 .rewrite = [pattern, uri](const QByteArray &body) {
                                     const QString to = pattern.contains("uri") ? u"\"uri\":\"%1\""_s.arg(uri)
                                                        : pattern.contains("identifier")
                                                            ? u"\"identifierFieldName\":\"firstName\""_s
                                                            : u"\"faxNumber\":"_s;
                                     return QString::fromUtf8(body)
                                         .replace(QRegularExpression(QString::fromLatin1(pattern)), to)
                                         .toUtf8();
                                 }});
        QVERIFY(!bench.send());
        QVERIFY2(bench.error && bench.error->message.contains(words),
                 qPrintable(bench.error ? bench.error->message : QString()));
        QCOMPARE(bench.posts(u"/data$"_s), 0);
        QCOMPARE(bench.posts(u"/syncs$"_s), 0);
        const auto requests = bench.server().requests();
        QVERIFY(std::none_of(requests.begin(), requests.end(),
                             [](const Demo::Request &request) { return request.verb == "DELETE"; }));
    }
};

QTEST_GUILESS_MAIN(tst_SendDoubts)

#include "tst_senddoubts.moc"
