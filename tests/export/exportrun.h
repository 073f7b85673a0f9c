// SPDX-License-Identifier: MIT
#pragma once

#include "models/export/exportjob.h"
#include "tests/support/files.h"
#include "tests/tables/demosession.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest/QTest>

namespace Inspector
{

constexpr auto Old = "an older file of that name";

// A folder with an older file in it, and what is there afterwards.
class TargetFolder
{
public:
    TargetFolder() { Test::put(path(), Old); }

    QString path() const { return m_folder.filePath(QStringLiteral("rows.csv")); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray content() const { return Test::contentOf(path()); }
    QStringList files() const { return Test::filesIn(m_folder.path()); }
    // Nothing happened here: the older file as it was, and nothing beside it.
    bool isUntouched() const { return content() == Old && files().size() == 1; }

private:
    QTemporaryDir m_folder;
};

using ExportResult = std::optional<Result<ExportSummary>>;

// To its end; `onProgress` is called after each page written.
inline ExportResult run(const Owned<ExportRun> &job,
                        const std::function<void(const ExportProgress &)> &onProgress = {},
                        int patience = 5 * Patience)
{
    ExportResult result;
    QObject::connect(job.get(), &ExportRun::progressed, job.get(), [&] {
        if (onProgress)
            onProgress(job->progress());
    });
    QObject::connect(job.get(), &ExportRun::finished, job.get(),
                     [&result](const Result<ExportSummary> &end) { result = end; });
    job->start();
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, patience);
    return result;
}

inline ExportResult runExport(DemoSession &demo, const ExportPlan &plan, std::unique_ptr<ExportSink> sink,
                              const std::function<void(const ExportProgress &)> &onProgress = {})
{
    return run(Owned<ExportRun>(new ExportJob(demo.client(), plan, std::move(sink))), onProgress);
}

inline ExportResult runExport(DemoSession &demo, const ExportPlan &plan, const QString &path,
                              const std::function<void(const ExportProgress &)> &onProgress = {})
{
    return runExport(demo, plan, std::make_unique<FileSink>(path), onProgress);
}

inline QString errorOf(const ExportResult &result)
{
    if (!result)
        return QStringLiteral("no end");
    return result->isOk() ? QString() : result->error().fullText();
}

// Runs a script of this folder; its words are the error, empty when it ends well.
inline QByteArray python(const QString &script, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("python3"),
                  QStringList{QStringLiteral("-B"), QStringLiteral(SOURCE_DIR "/tests/export/") + script} +
                      arguments);
    if (!process.waitForFinished(300'000) || process.exitStatus() != QProcess::NormalExit)
        return "python3 does not run: " + process.errorString().toUtf8();
    const QByteArray words = process.readAll();
    return process.exitCode() == 0 ? QByteArray() : words + '.';
}

// A CSV file through the eyes of Python's csv module, record by record.
class CsvRecords
{
public:
    explicit CsvRecords(const QString &path, char delimiter = ',')
    {
        const QString out = path + QStringLiteral(".cells");
        error = python(QStringLiteral("cells.py"), {path, QString(QLatin1Char(delimiter)), out});
        m_bytes = Test::contentOf(out);
        QFile::remove(out);
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    QList<QByteArray> next()
    {
        QList<QByteArray> record;
        while (m_at < m_bytes.size() && m_bytes.at(m_at) != '\x1e') {
            const qsizetype end = m_bytes.indexOf('\x1f', m_at);
            record << m_bytes.sliced(m_at, end - m_at);
            m_at = end + 1;
        }
        ++m_at;
        return record;
    }

    QByteArray error;

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

} // namespace Inspector
