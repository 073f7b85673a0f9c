// SPDX-License-Identifier: MIT
// Why a sync did not end well: which line of its log, in which words, with how many requests.
#include "models/pages/serverpages.h"
#include "models/syncs/syncreason.h"
#include "tests/support/client.h"

#include <QSignalSpy>
#include <QtTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class tst_SyncReason : public QObject
{
    Q_OBJECT

private:
    static QString logsOf(qint64 sync) { return u"/syncs/%1/logs"_s.arg(sync); }
    static ReasonLine lineIn(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? ReasonLine() : spy.first().at(1).value<ReasonLine>();
    }

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<ReasonLine>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("as the code says")
            << ReasonLine{u"error"_s, u"A"_s, u"It failed."_s, 0} << u"Error A: We failed. Do this."_s;
        QTest::newRow("names a field") << ReasonLine{u"warning"_s, u"A"_s, u"It failed at x."_s, 1}
                                       << u"Warning A (1 record): It failed at x. We failed. Do this."_s;
        QTest::newRow("unknown code")
            << ReasonLine{u"warning"_s, u"B"_s, u"Odd."_s, 262'442} << u"Warning B (262,442 records): Odd."_s;
        QTest::newRow("no code, no words") << ReasonLine{u"error"_s, {}, {}, 0} << u"Error"_s;
    }

    void words()
    {
        QFETCH(ReasonLine, line);
        const StatusCatalogue catalogue = StatusCatalogue::fromJson(
            R"([{"code":"A","message":"It failed.","kind":"failure","text":"We failed.","remedy":"Do this."}])");
        QTEST(reasonText(line, catalogue), "text");
    }

    void findsTheFirstErrorOrWarning_data()
    {
        QTest::addColumn<Demo::Behaviour>("behaviour");
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qsizetype>("requests");
        using namespace Demo::Sync;
        const auto row = [](const char *name, const Demo::Behaviour &behaviour, qint64 sync,
                            const QString &code, qsizetype requests) {
            QTest::newRow(name) << behaviour << sync << code << requests;
        };
        row("error", {}, ErrorSync, u"ELQ-00107"_s, 1);
        row("warning", {}, ImportWarningNoRejects, u"ELQ-00111"_s, 1);
        row("filter refused", {.onlyBareQ = true}, ErrorSync, u"ELQ-00107"_s, 2);
        row("filter without effect", {.ignoreQ = true}, ErrorSync, u"ELQ-00107"_s, 1);
        row("warning, filter without effect", {.ignoreQ = true}, ImportWarningNoRejects, u"ELQ-00111"_s, 1);
        row("neither", {}, ImportSuccess, {}, 2);
        row("neither, no items", {.omitEmptyItems = true}, ImportSuccess, {}, 2);
    }

    void findsTheFirstErrorOrWarning()
    {
        QFETCH(Demo::Behaviour, behaviour);
        QFETCH(qint64, sync);
        QFETCH(QString, code);
        QFETCH(qsizetype, requests);
        Demo::Options options;
        options.behaviour = behaviour;
        Demo::FaultyServerThread thread(options);
        Client client(*thread.server());
        SyncReason reason(std::make_unique<ServerPages>(client.api()));
        QSignalSpy found(&reason, &SyncReason::found);
        reason.find(SyncId(sync));
        QTRY_VERIFY_WITH_TIMEOUT(!reason.isAsking(), Patience);
        QCOMPARE(lineIn(found).statusCode, code);
        QCOMPARE(thread.server()->requests(logsOf(sync)).size(), requests);
    }

    void remembersWhatASiteTakesAndWhatWasFound()
    {
        Demo::Options options;
        options.behaviour.onlyBareQ = true;
        Demo::FaultyServerThread thread(options);
        Client client(*thread.server());
        SyncReason reason(std::make_unique<ServerPages>(client.api()));
        QSignalSpy found(&reason, &SyncReason::found);
        for (const qint64 sync : {Demo::Sync::ErrorSync, Demo::Sync::DefinitionGone, Demo::Sync::ErrorSync}) {
            reason.find(SyncId(sync));
            QTRY_VERIFY_WITH_TIMEOUT(!reason.isAsking(), Patience);
        }
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(2).at(1).value<ReasonLine>().statusCode, u"ELQ-00107"_s);
        QCOMPARE(thread.server()->requests(logsOf(Demo::Sync::ErrorSync)).size(), 2);
        QCOMPARE(thread.server()->requests(logsOf(Demo::Sync::DefinitionGone)).size(), 1);
    }

    void aLogThatCannotBeReadSaysNothing()
    {
        Demo::FaultyServerThread thread;
        thread.server()->addFault({.path = u"/logs$"_s, .times = -1, .status = 403});
        Client client(*thread.server());
        SyncReason reason(std::make_unique<ServerPages>(client.api()));
        QSignalSpy found(&reason, &SyncReason::found);
        reason.find(SyncId(Demo::Sync::ErrorSync));
        QTRY_VERIFY_WITH_TIMEOUT(!reason.isAsking(), Patience);
        QCOMPARE(found.size(), 0);
        QCOMPARE(thread.server()->requests(logsOf(Demo::Sync::ErrorSync)).size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_SyncReason)
#include "tst_syncreason.moc"
