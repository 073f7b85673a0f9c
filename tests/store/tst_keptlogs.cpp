// SPDX-License-Identifier: MIT
// What SQLite, or somebody else, left beside a kept copy: logs, journals, and what only has their names.
#include "models/base/platform.h"
#include "tests/store/keptfromothers.h"
#include "tests/support/fulldisk.h"

#include <QStandardPaths>

#if INSPECTOR_POSIX()
#include <sys/stat.h>
#endif

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptLogs : public QObject
{
    Q_OBJECT

private:
    QString fresh() const { return keepRejects(m_folder); }

private Q_SLOTS:
    // Opened by others and left with its log: what is in the log counts, and nothing is written beside it.
    void withALog()
    {
        const QString path = fresh();
        alter(path, "PRAGMA journal_mode=WAL");
        QCOMPARE(contentOrError(path), u"3 rows"_s);
        QCOMPARE(filesIn(m_folder.path()), QStringList{u"copy.eloquasync"_s});
        sqlite3 *writing = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writing);
        sqlite3_exec(writing, "UPDATE reject SET message='changed'", nullptr, nullptr, nullptr);
        QVERIFY(filesIn(m_folder.path()).contains(u"copy.eloquasync-wal"_s));
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        QVERIFY(copy);
        QCOMPARE((*(*copy)->page(Table::Rejects, {}))->rows.cell(0, 2).toByteArray(), "changed");
        sqlite3_close(writing);
        put(path + u"-wal"_s, "not a log");
        QCOMPARE(contentOrError(path), u"3 rows"_s);
        QFile::remove(path + u"-wal"_s);
    }

#ifndef Q_OS_WIN
    // What is in the log is the later state: without it, nothing is shown.
    void aLogThatCannotBeCopied()
    {
        const QString path = keepRejects(m_folder, 300);
        alter(path, "PRAGMA journal_mode=WAL");
        sqlite3 *writing = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writing);
        sqlite3_exec(writing, "UPDATE reject SET message=hex(zeroblob(5000))", nullptr, nullptr, nullptr);
        const qint64 size = QFileInfo(path).size();
        QVERIFY(QFileInfo(path + u"-wal"_s).size() > size + 100'000);
        {
            const FullDisk disk(rlim_t(size + 50'000)); // as large as files may become
            const QString words = contentOrError(path);
            QVERIFY2(words.startsWith(u"Couldn't make a temporary copy of %1-wal "_s.arg(path)),
                     qPrintable(words));
        }
        QCOMPARE(contentOrError(path), u"300 rows"_s);
        sqlite3_close(writing);
    }
#endif

    // A copy that is being made, taken by somebody without the log beside it, or with half of it: it lacks
    // what is in the log, and is not shown as if it were all.
    void withoutItsLog()
    {
        const QString path = m_folder.filePath(u"copy.eloquasync"_s);
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer);
        const QString all = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                            u"/eloqua-sync-inspector/keeping/"_s;
        const QStringList folders = QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), 1);
        const QString working = all + folders.first() + u"/copy"_s;
        const QList<QByteArrayList> cells(3000, {"\"some text\""});
        QVERIFY((*writer)->add(Table::Data, blockOf({"a"}, cells), 0, 3000));
        QVERIFY(finish(**writer, factsOf(**writer)));
        const QByteArray log = contentOf(working + u"-wal"_s);
        QVERIFY(log.size() > 100'000);
        put(path, contentOf(working));
        const auto shown = [&path] {
            const auto copy = KeptCopy::open(path);
            return copy ? u"%1 rows"_s.arg((*copy)->facts().data.rows) : copy.error().message;
        };
        for (const qsizetype size : {log.size() / 2, log.size() - 1, qsizetype(0)}) {
            put(path + u"-wal"_s, log.left(size));
            const QString withPart = shown();
            QFile::remove(path + u"-wal"_s);
            QVERIFY2(withPart.startsWith(path + u" is"_s), qPrintable(withPart));
        }
        QVERIFY2(shown().startsWith(path + u" is"_s), qPrintable(shown()));
        // That it is a copy at all is in the log as well, and nothing is read of a file that doesn't say so.
        put(path + u"-wal"_s, log);
        const QString withAll = shown();
        QFile::remove(path + u"-wal"_s);
        QVERIFY2(withAll.startsWith(path + u" isn't a kept copy"_s), qPrintable(withAll));
    }

    // A journal that somebody left: it would have to be rolled back into a file that is only read.
    void withAJournal()
    {
        const QString path = fresh();
        sqlite3 *writing = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writing);
        sqlite3_exec(writing, "PRAGMA cache_size=1; BEGIN; UPDATE reject SET message=hex(zeroblob(9000))",
                     nullptr, nullptr, nullptr);
        const QByteArray journal = contentOf(path + u"-journal"_s);
        const QByteArray half = contentOf(path);
        sqlite3_exec(writing, "ROLLBACK", nullptr, nullptr, nullptr);
        sqlite3_close(writing);
        put(path, half);
        put(path + u"-journal"_s, journal);
        const QString content = contentOrError(path);
        QVERIFY2(content != u"3 rows"_s || half == contentOf(path), qPrintable(content));
        QFile::remove(path + u"-journal"_s);
    }

    // Where SQLite looks for them by itself: a pipe that nobody writes to, and a link to something else.
    void strangeNeighbors()
    {
        const QString path = fresh();
        for (const QString &log : {path + u"-wal"_s, path + u"-journal"_s}) {
            alter(path, log.endsWith(u"wal"_s) ? "PRAGMA journal_mode=WAL" : "PRAGMA journal_mode=DELETE");
            const QString words = u"Couldn't read %1: it's not a regular file."_s.arg(log);
#if INSPECTOR_POSIX()
            QCOMPARE(::mkfifo(QFile::encodeName(log).constData(), 0600), 0);
            QCOMPARE(contentOrError(path), words);
            QVERIFY(QFile::remove(log));
#endif
            QVERIFY(QFile::link(m_folder.filePath(u"nowhere"_s), log));
            QCOMPARE(contentOrError(path), words);
            QVERIFY(QFile::remove(log));
            QCOMPARE(contentOrError(path), u"3 rows"_s);
        }
    }

    // Its log is beside the file, wherever the link to it is.
    void aLinkToOneWithALog()
    {
        const QString path = fresh();
        const QTemporaryDir folder;
        QVERIFY(QFile::link(path, folder.filePath(u"link"_s)));
        alter(path, "PRAGMA journal_mode=WAL");
        sqlite3 *writing = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writing);
        sqlite3_exec(writing, "UPDATE reject SET message='changed'", nullptr, nullptr, nullptr);
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(folder.filePath(u"link"_s));
        QVERIFY(copy);
        QCOMPARE((*(*copy)->page(Table::Rejects, {}))->rows.cell(0, 2).toByteArray(), "changed");
        sqlite3_close(writing);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeptLogs)
#include "tst_keptlogs.moc"
