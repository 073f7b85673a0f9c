// SPDX-License-Identifier: MIT
// Keeping a sync of a server: what the copy holds is what the server has, and where it does not, it says so.
#include "app/demo/content/dataset.h"
#include "models/store/keptpages.h"
#include "tests/keep/keepsync.h"
#include "tests/support/privileges.h"

#include <QProcess>
#include <QSignalSpy>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;
using Fault = Demo::Fault;

namespace
{
using State = KeptPart::State;

Demo::Options someRows()
{
    Demo::Options options;
    options.rejects = 2500;
    return options;
}
} // namespace

class TestKeepJob : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"copy.eloquasync"_s); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everySync_data()
    {
        QTest::addColumn<qint64>("sync");
        QTest::addColumn<QList<int>>("states");
        QTest::addColumn<bool>("isComplete");
        const auto row = [](const char *name, qint64 sync, State logs, State rejects, State data,
                            bool complete) {
            QTest::newRow(name) << sync << QList<int>{int(logs), int(rejects), int(data)} << complete;
        };
        using namespace Demo::Sync;
        row("import", ManyRejects, State::Complete, State::Complete, State::None, true);
        row("import without rejects", ImportSuccess, State::Complete, State::Complete, State::None, true);
        row("export", SmallExport, State::Complete, State::None, State::Complete, true);
        row("wide export", ExportWide, State::Complete, State::None, State::Complete, true);
        row("data that is gone", ExportExpired, State::Complete, State::None, State::Unavailable, false);
        row("data of another user", ExportOfAnotherUser, State::Complete, State::None, State::Unavailable,
            false);
        row("definition gone", DefinitionGone, State::Complete, State::Complete, State::None, true);
        row("sync action", SyncAction, State::Complete, State::Complete, State::None, true);
        row("running import", RunningImport, State::Incomplete, State::Incomplete, State::None, false);
        row("running export", RunningExport, State::Incomplete, State::None, State::Unavailable, false);
    }
    void everySync()
    {
        QFETCH(qint64, sync);
        QFETCH(QList<int>, states);
        QFETCH(bool, isComplete);
        DemoSession demo(someRows());
        const Kept kept = keepSync(demo, sync, path());
        QCOMPARE(errorOf(kept), QString());
        const auto copy = opened(path());
        const KeptFacts &facts = copy->facts();
        QCOMPARE(QList<int>({int(facts.logs.state), int(facts.rejects.state), int(facts.data.state)}),
                 states);
        QCOMPARE(facts.isComplete(), isComplete);
        QCOMPARE(facts.sync, SyncId{sync});
        QCOMPARE(facts.site, u"AcmeEU"_s);
        QCOMPARE(facts.user, u"jane.doe"_s);
        QVERIFY(facts.started.isValid() && facts.ended >= facts.started);
        QCOMPARE((*kept)->facts.completeness(), facts.completeness());
        const auto definition = copy->definition();
        QCOMPARE(definition->isEmpty(), sync == Demo::Sync::DefinitionGone);
        for (const Table table : KeptSchema::Tables)
            QCOMPARE((*copy->page(table, {.limit = 1}))->total.value_or(-1), facts.part(table).rows);
    }

    // The same answer as the server's, for every question that both take.
    void sameAsTheServer_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("q");
        QTest::addColumn<QString>("orderBy");
        QTest::addColumn<int>("offset");
        const auto row = [](Table table, const char *q, const char *orderBy = "", int offset = 0) {
            QTest::addRow("%d %s %s %d", int(table), q, orderBy, offset)
                << int(table) << QString::fromLatin1(q) << QString::fromLatin1(orderBy) << offset;
        };
        row(Table::Rejects, "");
        row(Table::Rejects, "", "", 1700);
        row(Table::Rejects, "", "recordIndex DESC");
        row(Table::Rejects, "", "statusCode ASC", 900);
        row(Table::Rejects, "", "message DESC", 3);
        row(Table::Rejects, "statusCode='ELQ-00002'");
        row(Table::Rejects, "statusCode!='ELQ-00002'", "recordIndex ASC");
        row(Table::Rejects, "recordIndex<1000");
        row(Table::Rejects, "recordIndex>=900 AND recordIndex<1100", "recordIndex DESC");
        row(Table::Rejects, "recordIndex=1 OR statusCode='ELQ-00040'");
        row(Table::Rejects, "message='*mail*'", "statusCode DESC");
        row(Table::Rejects, "message!='*mail*'");
        row(Table::Rejects, "STATUSCODE='ELQ-0000*'");
        row(Table::Rejects, "statusCode='elq-00002'");
        row(Table::Rejects, "statusCode<'ELQ-00040'");
        row(Table::Logs, "");
        row(Table::Logs, "severity='warning'");
        row(Table::Logs, "count>0", "count DESC");
        row(Table::Logs, "count=0");
        row(Table::Logs, "createdAt>2020-01-01", "createdAt DESC");
        row(Table::Logs, "\"severity=information\"", "message ASC");
    }
    void sameAsTheServer()
    {
        QFETCH(int, table);
        QFETCH(QString, q);
        QFETCH(QString, orderBy);
        QFETCH(int, offset);
        static DemoSession demo(someRows());
        static QTemporaryDir folder;
        static std::shared_ptr<KeptCopy> copy;
        if (!copy) {
            QCOMPARE(errorOf(keepSync(demo, Demo::Sync::ManyRejects, folder.filePath(u"c"_s))), QString());
            copy = opened(folder.filePath(u"c"_s));
        }
        const Query query{.q = q, .orderBy = OrderBy::fromText(orderBy), .limit = 500, .offset = offset};
        const Resource resource{Table(table), SyncId{Demo::Sync::ManyRejects}};
        const auto sent = fetch(demo.whole(), resource, query, offset);
        QVERIFY(sent && *sent);
        const Page &server = ***sent;
        const Result<PagePtr> kept = copy->page(Table(table), query);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE((*kept)->total, server.total);
        QCOMPARE((*kept)->hasMore, server.hasMore);
        QCOMPARE((*kept)->rows.columnNames(), server.rows.columnNames());
        QVERIFY(cellsOf((*kept)->rows) == cellsOf(server.rows));
    }

    // A list that changes, an answer that makes no sense: the rows so far are here, and it is not complete.
    void contradictions_data()
    {
        QTest::addColumn<Fault>("fault");
        const QString rejects = u"/rejects$"_s;
        QTest::newRow("shrinks") << changedAnswer(
            rejects, [](QJsonObject &page) { page["totalResults"_L1] = 2400; }, -1, 2);
        QTest::newRow("not JSON") << Fault{.kind = Fault::Kind::Rewrite,
                                           .path = rejects,
                                           .times = -1,
                                           .skip = 1,
                                           .rewrite = [](const QByteArray &) { return QByteArray("["); }};
    }
    void contradictions()
    {
        QFETCH(Fault, fault);
        const QString words =
            QTest::currentDataTag() == QByteArray("not JSON") ? u"isn't valid JSON"_s : u"contradicted"_s;
        DemoSession demo(someRows());
        demo.server().addFault(fault);
        const Kept kept = keepSync(demo, Demo::Sync::ManyRejects, path());
        QCOMPARE(errorOf(kept), QString());
        const auto copy = opened(path());
        QCOMPARE(copy->facts().rejects.state, State::Incomplete);
        QVERIFY(!copy->facts().isComplete());
        QVERIFY2(copy->facts().completeness().contains(words), qPrintable(copy->facts().completeness()));
        QVERIFY(copy->facts().rejects.rows < 2500);
        QCOMPARE(copy->facts().logs.state, State::Complete);
    }

    // It grew, and was read to its new end: which rows moved meanwhile, nobody knows.
    void aListThatGrows()
    {
        DemoSession demo(someRows());
        // Right behind the first page.
        const auto grow = [&demo](const QByteArray &page) {
            demo.server().setTotal(Demo::Sync::ManyRejects, Demo::Table::Rejects, 2700);
            return page;
        };
        demo.server().addFault({.kind = Fault::Kind::Rewrite, .path = u"/rejects$"_s, .rewrite = grow});
        const Kept kept = keepSync(demo, Demo::Sync::ManyRejects, path());
        QCOMPARE(errorOf(kept), QString());
        const auto copy = opened(path());
        QCOMPARE(copy->facts().rejects.rows, 2700);
        QCOMPARE(copy->facts().rejects.state, State::Incomplete);
        QCOMPARE(copy->facts().rejects.note,
                 u"Eloqua's list of rejects changed while it was being read, so rows might be missing or "
                 "duplicated. Keep the sync again."_s);
        QCOMPARE(copy->facts().logs.state, State::Complete);
        QVERIFY(!copy->facts().isComplete());
    }

    // What concerns all of it ends all of it, and leaves nothing.
    void noFile_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<ApiError::Kind>("kind");
        QTest::newRow("no such sync") << failedAnswer(u"/syncs/1042$"_s, 404) << ApiError::Kind::Gone;
        QTest::newRow("another sync")
            << changedAnswer(
                   u"/syncs/1042$"_s, [](QJsonObject &sync) { sync["uri"_L1] = u"/syncs/7"_s; }, -1)
            << ApiError::Kind::BadReply;
        QTest::newRow("connection lost at the first table")
            << Fault{.kind = Fault::Kind::Reset, .path = u"/logs$"_s, .times = -1} << ApiError::Kind::Network;
        QTest::newRow("connection lost at the definition")
            << Fault{.kind = Fault::Kind::Reset, .path = u"/imports/"_s, .times = -1}
            << ApiError::Kind::Network;
    }
    void noFile()
    {
        QFETCH(Fault, fault);
        QFETCH(ApiError::Kind, kind);
        DemoSession demo(someRows());
        demo.server().addFault(fault);
        const Kept kept = keepSync(demo, Demo::Sync::ManyRejects, path());
        QVERIFY(kept && !kept->isOk());
        QCOMPARE(kept->error().kind, kind);
        QCOMPARE(filesIn(m_folder->path()), QStringList());
    }

    void anOlderFileStays()
    {
        DemoSession demo(someRows());
        put(path(), "an older file");
        demo.server().addFault({.kind = Fault::Kind::Reset, .path = u"/rejects$"_s, .times = -1, .skip = 1});
        QVERIFY(!*keepSync(demo, Demo::Sync::ManyRejects, path()));
        QCOMPARE(contentOf(path()), "an older file");
        demo.server().clearFaults();
        QCOMPARE(errorOf(keepSync(demo, Demo::Sync::ManyRejects, path())), QString());
        QVERIFY(opened(path())->facts().isComplete());
        QCOMPARE(filesIn(m_folder->path()).size(), 1);
    }

    void aFolderThatCannotBeWritten()
    {
        DemoSession demo(someRows());
        const Kept missing = keepSync(demo, Demo::Sync::ManyRejects, path() + u"/no/such"_s);
        QVERIFY(missing && !missing->isOk());
        QCOMPARE(missing->error().kind, ApiError::Kind::File);
        QCOMPARE(demo.requestsTo(u"/syncs"), 0); // known before anything is asked
        const Kept folder = keepSync(demo, Demo::Sync::ManyRejects, m_folder->path());
        QVERIFY2(errorOf(folder).contains(u"it's a folder"_s), qPrintable(errorOf(folder)));
    }

    // Dropped at any moment: nothing is left, in neither folder.
    void dropped_data()
    {
        QTest::addColumn<int>("after");
        for (int after = 0; after < 5; ++after)
            QTest::addRow("%d", after) << after;
    }
    void dropped()
    {
        QFETCH(int, after);
        DemoSession demo(someRows());
        Owned<KeepJob> job(new KeepJob(demo.client(), {SyncId{Demo::Sync::ManyRejects}, path()}));
        int steps = 0;
        connect(job.get(), &KeepJob::progressed, this, [&] {
            if (++steps == after)
                job.reset();
        });
        if (after == 4)
            connect(job.get(), &KeepJob::progressed, this, [&] {
                if (job && job->isSaving())
                    QTimer::singleShot(0, this, [&job] { job.reset(); });
            });
        job->start();
        if (after == 0)
            job.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!job, 5 * Patience);
        QVERIFY(demo.settles());
        QThreadPool::globalInstance()->waitForDone();
        const QStringList files = filesIn(m_folder->path());
        // It may have been done already; then it is whole.
        if (!files.isEmpty())
            QVERIFY(after == 4 && opened(path())->facts().isComplete());
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
        QTRY_COMPARE(
            QDir(cache + u"/eloqua-sync-inspector/keeping"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
            QStringList());
    }

    // Stopped while it is saved: either nothing is there, or it was too late and the file is told of.
    void stoppedWhileItIsSaved()
    {
        DemoSession demo(someRows());
        std::optional<bool> isStopped;
        Owned<KeepJob> job(new KeepJob(demo.client(), {SyncId{Demo::Sync::ManyRejects}, path()}));
        QSignalSpy ends(job.get(), &KeepJob::finished);
        connect(job.get(), &KeepJob::progressed, this, [&] {
            if (job->isSaving())
                QTimer::singleShot(0, this, [&] { isStopped = job->stop(); });
        });
        job->start();
        QTRY_VERIFY_WITH_TIMEOUT(isStopped, 5 * Patience);
        if (!*isStopped)
            QTRY_COMPARE_WITH_TIMEOUT(ends.size(), 1, 5 * Patience);
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(filesIn(m_folder->path()).size(), *isStopped ? 0 : 1);
        QCOMPARE(ends.size(), *isStopped ? 0 : 1);
    }

    // Nothing that opens a door is in the file.
    void noSecrets()
    {
        DemoSession demo(someRows());
        QCOMPARE(errorOf(keepSync(demo, Demo::Sync::ManyRejects, path())), QString());
        const QByteArray file = contentOf(path());
        const Demo::Options options;
        for (const QByteArray &secret :
             {demo.server().currentAccessToken(), demo.server().currentRefreshToken(), options.clientSecret,
              options.clientId, options.password.toUtf8()})
            QVERIFY(!secret.isEmpty() && !file.contains(secret));
    }

    void theUsualPlace()
    {
        DemoSession demo(someRows());
        const Kept first = keepSync(demo, Demo::Sync::SmallExport, {});
        QCOMPARE(errorOf(first), QString());
        QVERIFY((*first)->path.startsWith(keptFolder() + u"/AcmeEU-sync-1043-"_s));
        QVERIFY((*first)->path.endsWith(u".eloquasync"_s));
        const Kept second = keepSync(demo, Demo::Sync::SmallExport, {});
        QVERIFY((*second)->path != (*first)->path);
    }

    // Off the event loop, and silent when it is dropped.
    void fetcher()
    {
        DemoSession demo(someRows());
        QCOMPARE(errorOf(keepSync(demo, Demo::Sync::ManyRejects, path())), QString());
        const auto copy = opened(path());
        Owned<KeptPageFetcher> fetcher(new KeptPageFetcher(copy, Table::Rejects, {.limit = 10}));
        PagePtr page;
        connect(fetcher.get(), &KeptPageFetcher::finished, this,
                [&page](const Result<PagePtr> &result) { page = *result; });
        QTRY_VERIFY(page);
        QCOMPARE(page->rows.rows(), 10);
        Owned<KeptPageFetcher> dropped(new KeptPageFetcher(copy, Table::Rejects, {}));
        const QSignalSpy spy(dropped.get(), &KeptPageFetcher::finished);
        dropped.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCOMPARE(spy.size(), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestKeepJob)
#include "tst_keepjob.moc"
