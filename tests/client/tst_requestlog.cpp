// SPDX-License-Identifier: MIT
// What the client remembers of its requests, and the lines that are logged.
#include "models/base/logbook.h"
#include "tests/support/clientfixture.h"

#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
int passedOn = 0;
} // namespace

class RequestLogTest : public QObject, private ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { startServer(); }
    void cleanup() { stopServer(); }
    void notesHowEachTryEnded();
    void keepsTheLastOnes();
    void keepsLinesWithoutSecrets();
};

void RequestLogTest::notesHowEachTryEnded()
{
    server().addFault({.path = Syncs, .status = 500});
    const auto answer = get(*m_client, "syncs", "q=createdBy%3D'jane.doe'&limit=1");
    QVERIFY(answer && *answer);
    QVERIFY(get(*m_client, "syncs/999999999"));
    const QList<RequestNote> &notes = m_client->api().log().notes();
    QCOMPARE(notes.size(), 3);
    QCOMPARE(notes.at(0).status, 500);
    QCOMPARE(notes.at(0).failure, ApiError::Kind::Server);
    QCOMPARE(notes.at(1).status, 200);
    QVERIFY(!notes.at(1).failure);
    QCOMPARE(notes.at(1).path, "syncs"); // and no filter
    QCOMPARE(notes.at(1).verb, "GET");
    QCOMPARE(notes.at(2).path, "syncs/999999999");
    QCOMPARE(notes.at(2).failure, ApiError::Kind::Gone);
}

void RequestLogTest::keepsTheLastOnes()
{
    RequestLog log;
    for (int i = 0; i < RequestLog::Most + 3; ++i)
        log.add({.path = QByteArray::number(i)});
    QCOMPARE(log.notes().size(), RequestLog::Most);
    QCOMPARE(log.notes().first().path, "3");
}

void RequestLogTest::keepsLinesWithoutSecrets()
{
    const QtMessageHandler before =
        qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) { ++passedOn; });
    passedOn = 0;
    {
        const LogBook::Taking taking;
        qWarning("refresh_token=abcdefgh12345 is bad");
    }
    // As Qt does while its static objects are destroyed.
    qWarning("not for the book");
    qInstallMessageHandler(before);
    QCOMPARE(passedOn, 2);
    LogBook::add(u"session"_s, u"Bearer abcdefgh12345"_s);
    for (int i = 0; i < LogBook::Most - 2; ++i)
        LogBook::add(u"session"_s, u"line"_s);
    const QList<LogLine> lines = LogBook::lines();
    QCOMPARE(lines.size(), LogBook::Most);
    QCOMPARE(lines.first().level, u"warning"_s);
    QVERIFY(lines.first().message.contains(u"is bad"_s));
    for (const LogLine &line : lines)
        QVERIFY2(!line.message.contains(u"abcdefgh"_s), qPrintable(line.message));
    LogBook::add(u"session"_s, u"the last"_s);
    QCOMPARE(LogBook::lines().size(), LogBook::Most);
    QCOMPARE(LogBook::lines().last().message, u"the last"_s);
    QVERIFY(!LogBook::lines().first().message.contains(u"is bad"_s));
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
