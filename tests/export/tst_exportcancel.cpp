// SPDX-License-Identifier: MIT
// Exports that are cancelled or dropped, at every moment.
#include "tests/export/exportrun.h"

#include <QTest>
#include <QThreadPool>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
const Resource Rejects{Table::Rejects, SyncId{Demo::Sync::ManyRejects}};

// A file whose committing, or rewriting, waits until it is told to go on.
class HeldSink final : public ExportSink
{
public:
    HeldSink(const QString &path, std::atomic<bool> &reached, std::atomic<bool> &resume)
        : m_file(path)
        , m_reached(reached)
        , m_resume(resume)
    {
    }
    Outcome open() override { return m_file.open(); }
    Outcome write(const QByteArray &bytes) override { return m_file.write(bytes); }
    Outcome commit() override { return m_file.commit(); }
    bool canRewrite() const override { return true; }
    Outcome rewrite(const Change &change) override
    {
        m_reached = true;
        while (!m_resume)
            QThread::msleep(1);
        return m_file.rewrite(change);
    }

private:
    FileSink m_file;
    std::atomic<bool> &m_reached;
    std::atomic<bool> &m_resume;
};
} // namespace

class TestExportCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Demo::Options options;
        options.rejects = 2000;
        m_demo = std::make_unique<DemoSession>(options);
        m_folder = std::make_unique<TargetFolder>();
    }

    void atOnce()
    {
        const Owned<ExportJob> job = makeJob();
        int ends = 0;
        connect(job.get(), &ExportJob::finished, this, [&ends] { ++ends; });
        job->start();
        job->cancel();
        QVERIFY(m_demo->settles());
        QCOMPARE(ends, 0);
        QVERIFY(m_folder->isUntouched());
        QCOMPARE(m_demo->client().pending(), 0);
        job->cancel();
    }

    void beforeTheStart()
    {
        makeJob()->cancel();
        QVERIFY(m_folder->isUntouched());
    }

    void afterEachPage()
    {
        for (int page = 1; page <= 20; ++page) {
            const Owned<ExportJob> job = makeJob();
            int ends = 0;
            int pages = 0;
            connect(job.get(), &ExportJob::finished, this, [&ends] { ++ends; });
            connect(job.get(), &ExportJob::progressed, this, [&] {
                if (++pages == page)
                    job->cancel();
            });
            job->start();
            QTRY_COMPARE(pages, page);
            QTRY_COMPARE(m_demo->client().pending(), 0);
            QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
            QVERIFY(m_demo->settles());
            QCOMPARE(pages, page);
            QCOMPARE(ends, 0);
            QVERIFY2(m_folder->isUntouched(), qPrintable(m_folder->files().join(u' ')));
        }
    }

    void atAnyMoment()
    {
        for (int i = 0; i < 60; ++i) {
            Owned<ExportJob> job = makeJob();
            bool ended = false;
            connect(job.get(), &ExportJob::finished, this, [&ended] { ended = true; });
            job->start();
            QTest::qWait(i);
            job.reset();
            QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
            if (ended) // quicker than this test: then the file is whole
                Test::put(m_folder->path(), Old);
            QVERIFY2(m_folder->isUntouched(), qPrintable(m_folder->files().join(u' ')));
        }
        QTRY_COMPARE(m_demo->client().pending(), 0);
    }

    // Widening a large file takes a while, as a workbook does; after a cancel its end must not replace the
    // older file.
    void whileTheFileIsFinished_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::newRow("csv") << ExportFormat::Csv;
        QTest::newRow("xlsx") << ExportFormat::Xlsx;
    }
    void whileTheFileIsFinished()
    {
        QFETCH(ExportFormat, format);
        m_demo->server().addFault(changedAnswer(
            u"/rejects"_s,
            [](QJsonObject &page) {
                changeItems(page, [](QJsonObject &row) {
                    row["fieldValues"_L1] = QJsonObject{{"fresh"_L1, u"x"_s}};
                });
            },
            1, 3));
        std::atomic<bool> reached = false;
        std::atomic<bool> resume = false;
        const Owned<ExportJob> job(
            new ExportJob(m_demo->client(), {.resource = Rejects, .query = {.limit = 100}, .format = format},
                          std::make_unique<HeldSink>(m_folder->path(), reached, resume)));
        job->start();
        QTRY_VERIFY(reached);
        QVERIFY(job->progress().completing);
        job->cancel();
        resume = true;
        QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
        QVERIFY2(m_folder->isUntouched(), qPrintable(m_folder->files().join(u' ')));
    }

    // Nobody is told of rows that were deleted from outside.
    void itsPartIsDeleted()
    {
        const Owned<ExportJob> job(
            new ExportJob(m_demo->client(), {.resource = Rejects, .query = {.limit = 100}, .keepsPart = true},
                          std::make_unique<FileSink>(m_folder->path(), "an export")));
        int pages = 0;
        connect(job.get(), &ExportJob::progressed, this, [&] {
            if (++pages != 3)
                return;
            QCOMPARE(job->notedRows(), 300);
            QVERIFY(QFile::remove(m_folder->path() + u".part"_s));
            QCOMPARE(job->notedRows(), 0);
            job->stop();
        });
        job->start();
        QTRY_COMPARE(pages, 3);
        QVERIFY(!job->keptPart());
        QCOMPARE(job->notedRows(), 0);
    }

    void droppedInItsOwnSlot()
    {
        Owned<ExportJob> job = makeJob();
        connect(job.get(), &ExportJob::finished, this, [&job] { job.reset(); });
        job->start();
        QTRY_VERIFY(!job);
        QVERIFY(m_demo->settles());
        QVERIFY(m_folder->content() != Old);
        QCOMPARE(m_folder->files().size(), 1);

        m_demo->server().addFault(failedAnswer(u"/rejects"_s, 404, -1, 5));
        Test::put(m_folder->path(), Old);
        job = makeJob();
        connect(job.get(), &ExportJob::finished, this, [&job] { job.reset(); });
        job->start();
        QTRY_VERIFY(!job);
        QTRY_VERIFY(m_folder->isUntouched());
    }

    void droppedWhileItReportsProgress()
    {
        for (const int page : {1, 7, 20}) {
            Owned<ExportJob> job = makeJob();
            int pages = 0;
            connect(job.get(), &ExportJob::progressed, this, [&] {
                if (++pages == page)
                    job.reset();
            });
            job->start();
            QTRY_VERIFY(!job);
            QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
            QVERIFY(m_demo->settles());
            QVERIFY(m_folder->isUntouched());
        }
    }

    // "Dropping the job cancels it" holds for a plain delete as well.
    void deletedPlainly()
    {
        ExportJob *job = makeJob().release();
        job->start();
        QTRY_VERIFY(job->progress().rows > 300);
        delete job;
        QVERIFY(QThreadPool::globalInstance()->waitForDone(Patience));
        QVERIFY(m_demo->settles());
        QVERIFY(m_folder->isUntouched());
        QCOMPARE(m_demo->client().pending(), 0);
    }

private:
    Owned<ExportJob> makeJob()
    {
        return Owned<ExportJob>(new ExportJob(m_demo->client(),
                                              {.resource = Rejects, .query = {.limit = 100}},
                                              std::make_unique<FileSink>(m_folder->path())));
    }

    std::unique_ptr<DemoSession> m_demo;
    std::unique_ptr<TargetFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestExportCancel)
#include "tst_exportcancel.moc"
