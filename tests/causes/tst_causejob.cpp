// SPDX-License-Identifier: MIT
#include "app/demo/content/dataset.h"
#include "models/keep/keepjob.h"
#include "models/report/summary.h"
#include "tests/tables/demosession.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using State = CauseCount::State;

// Counting over the server and over kept copies: whole, or a part that says so.
class TestCauseJob : public QObject
{
    Q_OBJECT

    static Demo::Options someRejects(qint64 rejects)
    {
        Demo::Options options;
        options.rejects = rejects;
        return options;
    }
    static std::optional<Result<SyncStory>> read(StoryJob &job)
    {
        std::optional<Result<SyncStory>> result;
        connect(&job, &StoryJob::finished, &job,
                [&result](const Result<SyncStory> &story) { result = story; });
        job.start();
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 2 * Patience);
        return result;
    }

private Q_SLOTS:
    void aStory()
    {
        DemoSession demo(someRejects(3300));
        StoryJob job(demo.client(), SyncId{Demo::Sync::ManyRejects});
        const auto story = read(job);
        QVERIFY(story && story->isOk());
        const SyncStory &told = story->value();
        QVERIFY(told.rejects.isComplete() && told.definition && told.funnel);
        QCOMPARE(told.rejects.counted, 3300);
        QCOMPARE(told.rejects.announced, 3300);
        QCOMPARE(told.funnel->count(Funnel::Step::Rejected), 3300);
        QCOMPARE(told.contradictions(), QStringList());
        QCOMPARE(told.site, u"AcmeEU"_s);
        QVERIFY(told.rejects.causes->fields.first() == told.definition->fields.first().first.toUtf8());
        QVERIFY2(headline(told, {}).startsWith(u"3,300 of "_s), qPrintable(headline(told, {})));
    }

    // Never an empty story: each kind of sync has its sentence.
    void everySync_data()
    {
        QTest::addColumn<qint64>("sync");
        for (const qint64 sync :
             {Demo::Sync::DefinitionGone, Demo::Sync::ImportSuccess, Demo::Sync::SyncAction,
              Demo::Sync::ImportWarningNoRejects, Demo::Sync::ErrorSync, Demo::Sync::SmallExport,
              Demo::Sync::RunningImport, Demo::Sync::UnknownStatus})
            QTest::addRow("%lld", sync) << sync;
    }
    void everySync()
    {
        QFETCH(qint64, sync);
        DemoSession demo(someRejects(100));
        StoryJob job(demo.client(), SyncId{sync});
        const auto story = read(job);
        QVERIFY(story && story->isOk());
        QVERIFY(story->value().rejects.isComplete());
        const QString text = headline(story->value(), {});
        QVERIFY(!text.isEmpty());
        qInfo("%s", qPrintable(text));
        QVERIFY(!summaryMarkdown(story->value(), {}).isEmpty());
    }

    void noSuchSync()
    {
        DemoSession demo(someRejects(100));
        StoryJob job(demo.client(), SyncId{7});
        const auto story = read(job);
        QVERIFY(story && !story->isOk());
        QCOMPARE(story->error().kind, ApiError::Kind::Gone);
    }

    void aServerThatFails()
    {
        DemoSession demo(someRejects(9000));
        demo.server().addFault(failedAnswer(u"/rejects$"_s, 400, -1, 3));
        StoryJob job(demo.client(), SyncId{Demo::Sync::ManyRejects}, 1);
        const auto story = read(job);
        QVERIFY(story && story->isOk());
        const CauseCount &count = story->value().rejects;
        QCOMPARE(count.state, State::Failed);
        QVERIFY(count.error && count.counted > 0 && count.counted < 9000);
        QCOMPARE(count.announced, 9000);
        QCOMPARE(count.causes->rejects, count.counted);
        QVERIFY2(count.text().contains(u"of 9,000"_s), qPrintable(count.text()));
        QVERIFY(!compare(count, count).isPossible);
    }

    // Rows were added while it was read: nobody knows whether each was counted once.
    void aListThatMoves()
    {
        DemoSession demo(someRejects(9000));
        demo.server().addFault(changedAnswer(u"/rejects$"_s, [](QJsonObject &page) {
            page["totalResults"_L1] = page["totalResults"_L1].toInt() - 1;
        }));
        CauseJob job(demo.client(), {.sync = SyncId{Demo::Sync::ManyRejects}, .inFlight = 1});
        QSignalSpy finished(&job, &CauseJob::finished);
        job.start();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 2 * Patience);
        QCOMPARE(job.count().state, State::Failed);
        QCOMPARE(job.count().error->kind, ApiError::Kind::BadReply);
        QVERIFY2(job.count().error->message.contains(u"changed while it was being counted"_s),
                 qPrintable(job.count().error->message));
        QCOMPARE(job.count().text(), u"9,000 rejects were counted, but there may be more."_s);
    }

    // What the log and the list say of one code.
    void contradictionsOfACode()
    {
        DemoSession demo(someRejects(3300));
        StoryJob job(demo.client(), SyncId{Demo::Sync::ManyRejects});
        const auto story = read(job);
        QVERIFY(story && story->isOk());
        SyncStory told = story->value();
        CauseList fewer = *told.rejects.causes;
        Cause &first = fewer.causes.first();
        QVERIFY(told.funnel->codes().contains(first.statusCode));
        first.count -= 1;
        told.rejects.causes = std::make_shared<const CauseList>(fewer);
        QCOMPARE(told.contradictions().size(), 1);
        QVERIFY2(told.contradictions().first().contains(QString::fromUtf8(first.statusCode)),
                 qPrintable(told.contradictions().first()));
    }

    void stopped()
    {
        DemoSession demo(someRejects(9000));
        demo.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1, .skip = 3});
        CauseJob job(demo.client(), {.sync = SyncId{Demo::Sync::ManyRejects}, .inFlight = 1});
        QSignalSpy progressed(&job, &CauseJob::progressed);
        QSignalSpy finished(&job, &CauseJob::finished);
        job.start();
        QTRY_VERIFY(!progressed.isEmpty());
        QTRY_VERIFY(demo.requestsTo(u"/rejects") >= 4);
        QCOMPARE(job.count().state, State::Running);
        job.stop();
        job.stop();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(job.count().state, State::Stopped);
        QVERIFY(job.count().counted > 0 && job.count().counted < 9000);
        qint64 sum = 0;
        for (const Cause &cause : job.count().causes->causes)
            sum += cause.count;
        QCOMPARE(sum, job.count().counted);
    }

    void dropped()
    {
        DemoSession demo(someRejects(9000));
        demo.server().addFault(
            {.kind = Demo::Fault::Kind::Hang, .path = u"/rejects$"_s, .times = -1, .skip = 1});
        auto *job = new CauseJob(demo.client(), {.sync = SyncId{Demo::Sync::ManyRejects}});
        QSignalSpy finished(job, &CauseJob::finished);
        job->start();
        QTRY_VERIFY(demo.requestsTo(u"/rejects") >= 1);
        Owned<CauseJob>(job).reset();
        QVERIFY(demo.settles());
        QVERIFY(finished.isEmpty());
        QVERIFY(demo.requestsTo(u"/rejects") < 9);
    }

    // The same from a copy, and a copy of a part says so.
    void fromACopy()
    {
        const QTemporaryDir folder;
        DemoSession demo(someRejects(3300));
        StoryJob online(demo.client(), SyncId{Demo::Sync::ManyRejects});
        const auto expected = read(online);
        for (const qint64 sync :
             {Demo::Sync::ManyRejects, Demo::Sync::RunningImport, Demo::Sync::SmallExport}) {
            const QString path = folder.filePath(QString::number(sync));
            KeepJob keep(demo.client(), {SyncId{sync}, path});
            QSignalSpy kept(&keep, &KeepJob::finished);
            keep.start();
            QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 2 * Patience);
            StoryJob job(path);
            const auto story = read(job);
            QVERIFY(story && story->isOk());
            QVERIFY(story->value().rejects.isComplete());
            if (sync == Demo::Sync::RunningImport)
                QVERIFY2(headline(story->value(), {}).contains(u"still running when it was kept"_s),
                         qPrintable(headline(story->value(), {})));
            QCOMPARE(story->value().keptFile, QString::number(sync));
            if (sync == Demo::Sync::ManyRejects) {
                QCOMPARE(headline(story->value(), {}), headline(expected->value(), {}));
                QCOMPARE(*story->value().rejects.identifiers, *expected->value().rejects.identifiers);
            }
        }
    }

    // What is missing in a copy is missing in its story, which says so.
    void fromACopyOfAPart()
    {
        const QTemporaryDir folder;
        DemoSession demo(someRejects(3300));
        demo.server().addFault({.kind = Demo::Fault::Kind::Rewrite,
                                .path = u"/rejects$"_s,
                                .times = -1,
                                .skip = 1,
                                .rewrite = [](const QByteArray &) { return QByteArray("["); }});
        const QString path = folder.filePath(u"part"_s);
        KeepJob keep(demo.client(), {SyncId{Demo::Sync::ManyRejects}, path});
        QSignalSpy kept(&keep, &KeepJob::finished);
        keep.start();
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, 2 * Patience);
        StoryJob job(path);
        const auto story = read(job);
        QVERIFY(story && story->isOk());
        const CauseCount &count = story->value().rejects;
        QCOMPARE(count.state, State::Failed);
        QVERIFY(count.counted < 3300 && count.announced == 3300);
        QVERIFY2(count.error && count.error->message.contains(u"aren't complete"_s),
                 qPrintable(count.error ? count.error->message : QString()));
        QVERIFY2(headline(story->value(), {}).startsWith(u"Only "_s),
                 qPrintable(headline(story->value(), {})));
    }

    void noCopy()
    {
        StoryJob job(u"/none.eloquasync"_s);
        const auto story = read(job);
        QVERIFY(story && !story->isOk());
    }
};

QTEST_GUILESS_MAIN(TestCauseJob)
#include "tst_causejob.moc"
