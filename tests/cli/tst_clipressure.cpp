// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"
#include "tests/support/sanitizers.h"

#include <QRandomGenerator>

#include <set>

using namespace CliTest;

// A server that is busy, odd for a moment, or sends records that are very wide.
class tst_CliPressure : public QObject
{
    Q_OBJECT

private:
    static constexpr int Rows = 1000;
    static constexpr int PageSize = 100;

    static Options fewRejects(int rows = Rows)
    {
        Options options;
        options.rejects = rows;
        return options;
    }

    static QStringList exportTo(const QString &path, const QStringList &more = {})
    {
        return QStringList{u"rejects"_s,  u"1042"_s, u"--all"_s, u"--limit"_s, QString::number(PageSize),
                           u"--output"_s, path} +
               more;
    }

    static QByteArray undisturbed(Site &site)
    {
        const Behaviour before = site.server().behaviour();
        site.server().setBehaviour({});
        const QString path = site.path(u"whole"_s);
        const Run run = site.run(exportTo(path));
        site.server().setBehaviour(before);
        site.server().clearRequests();
        return run.code == 0 ? contentOf(path) : QByteArray();
    }

    // Every record of a CSV file once: how many.
    static qsizetype differentRecords(const QByteArray &csv)
    {
        const QList<QStringList> rows = readCsv(csv);
        const qsizetype column = rows.isEmpty() ? -1 : rows.first().indexOf(u"recordIndex"_s);
        std::set<QString> seen;
        for (qsizetype row = 1; row < rows.size(); ++row)
            seen.insert(rows.at(row).value(column));
        return qsizetype(seen.size()) == rows.size() - 1 ? rows.size() - 1 : -1;
    }

    // Leaves out up to a tenth of the rows of a page, now these and now those.
    static Fault shortAnswers()
    {
        Fault fault{.kind = Fault::Kind::Rewrite, .path = u"/rejects$"_s, .times = -1};
        fault.rewrite = [random = std::make_shared<QRandomGenerator>(7)](const QByteArray &body) {
            QJsonObject page = QJsonDocument::fromJson(body).object();
            QJsonArray items = page["items"_L1].toArray();
            const qsizetype rows = items.size() * random->bounded(900, 1001) / 1000;
            if (rows == items.size())
                return body;
            while (items.size() > std::max<qsizetype>(1, rows))
                items.removeLast();
            page["items"_L1] = items;
            page["count"_L1] = items.size();
            page["hasMore"_L1] = true;
            return QJsonDocument(page).toJson(QJsonDocument::Compact);
        };
        return fault;
    }

    // The highest number of kB that the program had in memory.
    static qint64 peakOf(qint64 pid)
    {
        for (const QByteArray &line : contentOf(u"/proc/%1/status"_s.arg(pid)).split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        }
        return 0;
    }

private Q_SLOTS:
    // One request a second gets through.
    void oneRequestASecond()
    {
        Site site(fewRejects());
        const QByteArray whole = undisturbed(site);
        Behaviour behaviour;
        behaviour.throttle = 1s;
        site.server().setBehaviour(behaviour);
        const QString path = site.path(u"rows"_s);
        const Run run = site.run(exportTo(path, {u"--progress"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(contentOf(path), whole);
        QVERIFY2(run.err.contains(", slowed down by Eloqua"), run.err.constData());
        QCOMPARE(run.err.count("Slowed down by Eloqua"), 1);
        // Not several refusals for each page.
        QVERIFY2(site.bulkRequests().size() <= 30,
                 QByteArray::number(site.bulkRequests().size()).constData());
    }

    // More than one request at a time are refused, without a word on when they will be welcome.
    void oneRequestAtATime()
    {
        Options options = fewRejects(3000);
        options.latency = 20ms;
        Site site(options);
        const QByteArray whole = undisturbed(site);
        Behaviour behaviour;
        behaviour.mostAtOnce = 1;
        site.server().setBehaviour(behaviour);
        const QString path = site.path(u"rows"_s);
        const Run run = site.run(exportTo(path));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(contentOf(path), whole);
        QVERIFY2(site.bulkRequests().size() <= 45,
                 QByteArray::number(site.bulkRequests().size()).constData());
    }

    void anOddAnswer_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("code"); // when it stays odd
        const auto answer = [](int status, const QByteArray &body = {}) {
            return Fault{.kind = Fault::Kind::Answer, .status = status, .body = body};
        };
        const auto changed = [](const std::function<QByteArray(QByteArray)> &rewrite) {
            return Fault{.kind = Fault::Kind::Rewrite, .rewrite = rewrite};
        };
        Fault portal = answer(200, "<html><body>Accept the terms of this hotel</body></html>");
        portal.headers = {{"Content-Type", "text/html"}};
        QTest::newRow("captive portal") << portal << 6;
        Fault redirect{.kind = Fault::Kind::Redirect, .location = QUrl(u"http://portal.example/"_s)};
        QTest::newRow("captive portal, redirect") << redirect << 6;
        QTest::newRow("cut short") << changed([](QByteArray body) { return body.left(body.size() / 2); })
                                   << 6;
        QTest::newRow("malformed") << changed([](QByteArray body) { return body.replace("\"items\":", ""); })
                                   << 6;
        QTest::newRow("another page")
            << changed([](QByteArray body) { return body.replace("\"offset\":", "\"offset\":9"); }) << 6;
        QTest::newRow("403") << answer(403) << 6;
        QTest::newRow("404") << answer(404) << 4;
    }

    // Once, it is asked again; for good, what was fetched is kept and gone on with.
    void anOddAnswer()
    {
        QFETCH(Fault, fault);
        QFETCH(int, code);
        Site site(fewRejects());
        const QByteArray whole = undisturbed(site);
        fault.path = u"/rejects$"_s;
        fault.skip = 4;
        site.server().addFault(fault);
        const QString path = site.path(u"rows"_s);
        const Run once = site.run(exportTo(path, {u"--resume"_s}));
        QVERIFY2(once.code == 0, once.err.constData());
        QCOMPARE(contentOf(path), whole);
        QCOMPARE(site.bulkRequests().size(), Rows / PageSize + 1);

        QVERIFY(QFile::remove(path));
        fault.times = -1;
        site.server().addFault(fault);
        const Run forGood = site.run(exportTo(path, {u"--resume"_s}));
        QVERIFY2(forGood.code == code, forGood.err.constData());
        QVERIFY2(forGood.err.contains("rows are kept"), forGood.err.constData());
        QVERIFY(QFileInfo::exists(path + u".part"_s));
        site.server().clearFaults();
        const Run resumed = site.run(exportTo(path, {u"--resume"_s}));
        QVERIFY2(resumed.code == 0 && resumed.err.contains("Resuming from there"), resumed.err.constData());
        QCOMPARE(contentOf(path), whole);
    }

    // Nothing of it came before, so that nothing is odd about it.
    void whatIsNotThereFailsAtOnce()
    {
        for (const QStringList &command : {QStringList{u"get"_s, u"1042"_s},
                                           {u"rejects"_s, u"1042"_s},
                                           {u"rejects"_s, u"1042"_s, u"--all"_s}}) {
            Site site(fewRejects());
            site.server().addFault(
                {.kind = Fault::Kind::Answer, .path = u"/syncs/"_s, .times = -1, .status = 404});
            QCOMPARE(site.run(command).code, 4);
            QCOMPARE(site.bulkRequests().size(), 1);
        }
    }

    void aPortalInTheWayOfAnyQuestion()
    {
        for (const QStringList &command :
             {QStringList{u"get"_s, u"1042"_s}, {u"list"_s, u"--limit"_s, u"3"_s}, {u"logs"_s, u"1042"_s}}) {
            Site site;
            site.server().addFault({.kind = Fault::Kind::Answer,
                                    .path = u"/syncs"_s,
                                    .status = 200,
                                    .body = "<!DOCTYPE html><html></html>"});
            const Run run = site.run(command);
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(site.bulkRequests().size(), 2);
        }
    }

    void answersOfVaryingLength()
    {
        constexpr int Many = 60'000;
        constexpr double Pages = Many / 950.0; // as many as it takes one after the other
        Site site(fewRejects(Many));
        site.server().addFault(shortAnswers());
        const QString path = site.path(u"rows"_s);
        const Run run = site.run({u"rejects"_s, u"1042"_s, u"--all"_s, u"--limit"_s, u"1000"_s,
                                  u"--columns"_s, u"recordIndex"_s, u"--output"_s, path});
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(differentRecords(contentOf(path)), Many);
        const qsizetype requests = site.bulkRequests().size();
        QVERIFY2(double(requests) <= 1.2 * Pages, QByteArray::number(requests).constData());
    }

    // The token has to be renewed in the middle of an export, and the sign-in is throttled.
    void aThrottledRenewal()
    {
        Site site(fewRejects());
        const QByteArray whole = undisturbed(site);
        site.server().addFault(
            {.kind = Fault::Kind::Answer, .path = u"/rejects$"_s, .skip = 3, .status = 401});
        site.server().addFault({.kind = Fault::Kind::Answer,
                                .path = u"/token$"_s,
                                .skip = 1,
                                .status = 429,
                                .headers = {{"Retry-After", "11"}}});
        const QString path = site.path(u"rows"_s);
        const Run run = site.run(exportTo(path));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(contentOf(path), whole);
        QVERIFY2(run.err.contains("one sign-in per minute"), run.err.constData());
        QVERIFY2(run.err.contains("Waiting 11 seconds, until "), run.err.constData());
        QVERIFY2(!run.err.contains("Still waiting"), run.err.constData());
        QCOMPARE(site.server().requests(u"/token").size(), 3);
    }

    // 250 columns, with the default page size.
    void wideRecordsTakeLittleMemory()
    {
#ifdef INSPECTOR_SANITIZED
        QSKIP("a sanitizer takes several times the memory");
#endif
        constexpr int Wide = 30'000;
        Site site;
        site.server().setTotal(Sync::ExportWide, Table::Data, Wide);
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.start(programPath(),
                      site.arguments({u"data"_s, QString::number(Sync::ExportWide), u"--all"_s}));
        qint64 peak = 0;
        const bool ended = QTest::qWaitFor(
            [&process, &peak] {
                peak = std::max(peak, peakOf(process.processId()));
                return process.state() == QProcess::NotRunning;
            },
            8 * Patience);
        QVERIFY(ended);
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY(peak > 10'000);
        QVERIFY2(peak < 150'000, QByteArray::number(peak).constData());
    }
};

QTEST_GUILESS_MAIN(tst_CliPressure)
#include "tst_clipressure.moc"
