// SPDX-License-Identifier: MIT
#include "app/demo/content/dataset.h"
#include "models/causes/causejob.h"
#include "models/causes/codecounts.h"
#include "tests/tables/demosession.h"

#include <QFile>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Source = CodeCountList::Source;

// Numbers by code before anything is fetched: those of the server, or nothing wrong.
class TestCodeCounts : public QObject
{
    Q_OBJECT

    static StatusCatalogue catalogue()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/statuscodes.json"));
        return file.open(QIODevice::ReadOnly) ? StatusCatalogue::fromJson(file.readAll()) : StatusCatalogue();
    }
    static CodeCountList ask(DemoSession &demo, qint64 sync, const Funnel &log = {})
    {
        const StatusCatalogue codes = catalogue();
        CodeCounts counts(demo.client(), codes, SyncId{sync});
        QSignalSpy finished(&counts, &CodeCounts::finished);
        counts.start(log);
        (void)QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, Patience);
        return finished.size() == 1 ? counts.counts() : CodeCountList{.others = -1};
    }
    static Funnel log()
    {
        RowBlock block(info(Table::Logs).columns);
        block.addRow({{"x", CellKind::Text},
                      {"warning", CellKind::Text},
                      {"ELQ-00026", CellKind::Text},
                      {"96", CellKind::Literal},
                      {"x", CellKind::Text},
                      {"x", CellKind::Text}});
        block.finish();
        Funnel funnel;
        funnel.add(block, 0, 1);
        return funnel;
    }

private Q_SLOTS:
    void sameAsCounted()
    {
        Demo::Options options;
        options.rejects = 3300;
        DemoSession demo(options);
        const CodeCountList list = ask(demo, Demo::Sync::ManyRejects, log());
        QCOMPARE(list.source, Source::Server);
        QVERIFY(list.addsUp() && !list.ignoresFilter);
        QCOMPARE(list.total, 3300);
        // All but one of the requests are small.
        int large = 0;
        for (const Demo::Request &request : demo.server().requests(u"/rejects"))
            large += request.value(u"limit") == u"1"_s ? 0 : 1;
        QCOMPARE(large, 1);
        CauseJob job(demo.client(), {.sync = SyncId{Demo::Sync::ManyRejects}});
        QSignalSpy finished(&job, &CauseJob::finished);
        job.start();
        QTRY_COMPARE(finished.size(), 1);
        const CauseList counted = job.grouped(CauseGrouping::Code);
        QCOMPARE(list.codes.size(), counted.causes.size());
        for (qsizetype i = 0; i < list.codes.size(); ++i) {
            QCOMPARE(list.codes.at(i).code, counted.causes.at(i).statusCode);
            QCOMPARE(list.codes.at(i).count, counted.causes.at(i).count);
        }
    }

    void noRejects()
    {
        DemoSession demo;
        const CodeCountList list = ask(demo, Demo::Sync::ImportSuccess);
        QCOMPARE(list.source, Source::Server);
        QVERIFY(list.codes.isEmpty());
        QCOMPARE(list.total, 0);
    }

    void filterWithoutEffect()
    {
        Demo::Options options;
        options.rejects = 3300;
        options.behaviour.ignoreQ = true;
        DemoSession demo(options);
        const CodeCountList list = ask(demo, Demo::Sync::ManyRejects, log());
        QVERIFY(list.ignoresFilter);
        QCOMPARE(list.source, Source::Log);
        QCOMPARE(list.codes.size(), 1);
        QCOMPARE(list.codes.first().count, 96);
        QCOMPARE(list.others, 0);
    }

    // All rejects have one code: every answer fits, but the one to the code that can't be.
    void filterWithoutEffectOnOneCode()
    {
        Demo::Options options;
        options.rejects = 50;
        options.behaviour.ignoreQ = true;
        DemoSession demo(options);
        demo.server().addFault(changedAnswer(
            u"/rejects$"_s,
            [](QJsonObject &page) {
                changeItems(page, [](QJsonObject &row) { row["statusCode"_L1] = u"ELQ-00002"_s; });
            },
            -1));
        const CodeCountList list = ask(demo, Demo::Sync::ManyRejects);
        QVERIFY(list.ignoresFilter);
        QCOMPARE(list.source, Source::None);
        QVERIFY(list.codes.isEmpty());
    }

    void refusedFilter()
    {
        Demo::Options options;
        options.rejects = 50;
        DemoSession demo(options);
        demo.server().addFault(failedAnswer(u"/rejects$"_s, 400, 1, 1));
        const CodeCountList list = ask(demo, Demo::Sync::ManyRejects);
        QCOMPARE(list.source, Source::None);
        QVERIFY(list.codes.isEmpty());
    }

    void cancelled()
    {
        DemoSession demo;
        const StatusCatalogue codes = catalogue();
        auto *counts = new CodeCounts(demo.client(), codes, SyncId{Demo::Sync::ManyRejects});
        QSignalSpy finished(counts, &CodeCounts::finished);
        counts->start();
        QTRY_VERIFY(demo.requestsTo(u"/rejects") >= 1);
        Owned<CodeCounts>(counts).reset();
        const qsizetype asked = demo.requestsTo(u"/rejects");
        QVERIFY(demo.settles());
        QVERIFY(finished.isEmpty());
        // Those on their way then, not the twenty others.
        QVERIFY2(demo.requestsTo(u"/rejects") <= asked + 4,
                 QByteArray::number(demo.requestsTo(u"/rejects")).constData());
    }
};

QTEST_GUILESS_MAIN(TestCodeCounts)
#include "tst_codecounts.moc"
