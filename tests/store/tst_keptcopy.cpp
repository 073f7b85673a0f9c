// SPDX-License-Identifier: MIT
// What goes into a kept copy comes out of it, cell by cell, and the file explains itself.
#include "models/store/keptplaces.h"
#include "tests/store/keptblock.h"
#include "tests/support/privileges.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrentRun>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArrayList RejectColumns{"recordIndex", "statusCode", "message", "invalidFields", "email", "Email"};

std::shared_ptr<KeptCopy> opened(const QString &path)
{
    const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
    if (!copy)
        qFatal("%s", qPrintable(copy.error().fullText()));
    return *copy;
}

// What another program makes of it.
QByteArray sqlite(const QString &path, const QString &sql)
{
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s,
                                 u"import sqlite3,sys\n"
                                 "for row in sqlite3.connect(sys.argv[1],isolation_level=None)"
                                 ".execute(sys.argv[2]):\n"
                                 "    print(*row,sep='|')"_s,
                                 path, sql});
    process.waitForFinished();
    return process.readAllStandardOutput();
}
} // namespace

class TestKeptCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfCell()
    {
        const QTemporaryDir folder;
        const QByteArrayList columns{"a", "b", "c", "d", "e"};
        const QList<QByteArrayList> rows{
            {"\"00123\"", "12345678901234567890", "\"\"", "null", ""},
            {"\"\"", "1.50", "null", "\"x\"", "\"\""},
            {"", "\"7\"", "\"say \"\"hi\"\"\"", "", "null"},
            {"\"a\r\nb\tc\"", "true", "\"\xE9\x99\xBD\xE5\xAD\x90 \xF0\x9F\x98\x80\"", "null", ""},
            {"\"=SUM(A1)\"", "null", "\"'; DROP TABLE data; --\"", "null", ""},
            {QByteArray("\"nul\0byte\"", 10), "{\"a\": [1, 2]}", "\" blank \"", "null", ""}};
        const QString path = keep(folder, Table::Data, {blockOf(columns, rows)});
        const auto copy = opened(path);
        const Result<PagePtr> page = copy->page(Table::Data, {});
        QVERIFY(page);
        QCOMPARE((*page)->rows.columnNames(), columns);
        QCOMPARE(cellsOf((*page)->rows), rows);
        QCOMPARE((*page)->total, 6);
        QVERIFY(!(*page)->hasMore);
        QCOMPARE(*copy->sync(), "{\"uri\":\"/syncs/1042\"}");
    }

    // A field that turns up late, one that is not there for a while, an order that changes, names that SQLite
    // takes for one.
    void fieldsThatComeAndGo()
    {
        const QTemporaryDir folder;
        const QString path =
            keep(folder, Table::Rejects,
                 {blockOf(RejectColumns, {{"1", "\"ELQ-00002\"", "\"no\"", "\"email\"", "\"a\"", "\"b\""}}),
                  blockOf({"recordIndex", "statusCode", "message", "invalidFields", "message", "email"},
                          {{"2", "\"ELQ-00007\"", "\"nein\"", "\"\"", "\"of the record\"", "null"}}),
                  blockOf(RejectColumns.mid(0, 4), {{
                                                       "3",
                                                       "\"ELQ-1\"",
                                                       "null",
                                                       "",
                                                   }})});
        const auto copy = opened(path);
        Result<KeptRows> rows = KeptRows::select(*copy, Table::Rejects, {});
        QVERIFY(rows);
        QCOMPARE(rows->columns(), RejectColumns + QByteArrayList{"message"});
        // As the pages had them: the second has its columns in another order.
        const Result<RowBlock> first = rows.value().next(1000);
        QCOMPARE(cellsOf(*first), (QList<QByteArrayList>{
                                      {"1", "\"ELQ-00002\"", "\"no\"", "\"email\"", "\"a\"", "\"b\"", ""}}));
        const Result<RowBlock> second = rows.value().next(1000);
        QCOMPARE(second->columnNames().mid(4), (QByteArrayList{"message", "email", "Email"}));
        QCOMPARE(cellsOf(*second), (QList<QByteArrayList>{{"2", "\"ELQ-00007\"", "\"nein\"", "\"\"",
                                                           "\"of the record\"", "null", ""}}));
        QCOMPARE(cellsOf(*rows.value().next(1000)),
                 (QList<QByteArrayList>{{"3", "\"ELQ-1\"", "null", "", "", "", ""}}));
        QCOMPARE(rows.value().next(1000)->rows(), 0);
        // A page without the fields of others has not got their columns.
        const Result<PagePtr> last = copy->page(Table::Rejects, {.offset = 2});
        QCOMPARE((*last)->rows.columnNames(), RejectColumns.mid(0, 4));
    }

    void pagesOfIt()
    {
        const QTemporaryDir folder;
        QList<RowBlock> pages;
        for (int page = 0; page < 25; ++page) {
            QList<QByteArrayList> rows;
            for (int row = 0; row < 1000; ++row)
                rows << QByteArrayList{'"' + QByteArray::number(page * 1000 + row) + '"'};
            pages << blockOf({"n"}, rows);
        }
        const auto copy = opened(keep(folder, Table::Data, pages));
        const Result<PagePtr> page = copy->page(Table::Data, {.limit = 700, .offset = 24'500});
        QVERIFY(page);
        QCOMPARE((*page)->rows.rows(), 500);
        QCOMPARE((*page)->rows.cell(0, 0).toByteArray(), "24500");
        QCOMPARE((*page)->total, 25'000);
        QVERIFY(!(*page)->hasMore);
        const Result<PagePtr> beyond = copy->page(Table::Data, {.offset = 30'000});
        QCOMPARE((*beyond)->rows.rows(), 0);
        const Result<PagePtr> uncounted = copy->page(Table::Data, {.limit = 10, .totalResults = false});
        QVERIFY(!(*uncounted)->total && (*uncounted)->hasMore);
    }

    void theFileExplainsItself()
    {
        const QTemporaryDir folder;
        const QString path = keep(folder, Table::Rejects,
                                  {blockOf(RejectColumns, {{"1", "\"E\"", "\"no\"", "\"\"", "\"\"", ""}})});
        QCOMPARE(QFileInfo(path).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(sqlite(path, u"PRAGMA application_id"_s).trimmed(),
                 QByteArray::number(KeptSchema::ApplicationId));
        QCOMPARE(sqlite(path, u"PRAGMA user_version"_s).trimmed(), "2");
        QCOMPARE(sqlite(path, u"PRAGMA journal_mode"_s).trimmed(), "delete");
        QCOMPARE(sqlite(path, u"PRAGMA integrity_check"_s).trimmed(), "ok");
        QCOMPARE(
            sqlite(path, u"SELECT record_index, status_code, f0 = '', f1 IS NULL FROM reject"_s).trimmed(),
            "1|E|1|1");
        QCOMPARE(sqlite(path, u"SELECT name FROM field WHERE part='rejects' AND stored_in IN ('f0','f1')"_s),
                 "email\nEmail\n");
        QCOMPARE(sqlite(path, u"SELECT value FROM meta WHERE key IN ('complete','fetched_by','site')"_s),
                 "yes\njane.doe\nAcmeEU\n");
        QCOMPARE(sqlite(path, u"SELECT state, rows, announced FROM part WHERE name='rejects'"_s).trimmed(),
                 "complete|1|1");
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    // The names that the schema has are the API's.
    void columnsAreThoseOfTheTables()
    {
        for (const Table table : KeptSchema::Tables) {
            const QByteArrayList &names = info(table).columns;
            QCOMPARE(KeptSchema::fixedColumns(table), names.size());
            for (qsizetype i = 0; i < names.size(); ++i)
                QCOMPARE(KeptSchema::columnName(table, i).replace("_", ""), names.at(i).toLower());
        }
    }

    // From before the last column of logs was there: it is, without values.
    void anOlderCopyHasFewerColumnsOfLogs()
    {
        const QTemporaryDir folder;
        const QByteArrayList columns = info(Table::Logs).columns;
        const QString path = keep(
            folder, Table::Logs,
            {blockOf(columns, {{"\"2024\"", "\"error\"", "\"ELQ-1\"", "7", "\"no\"", "\"/syncs/1042\""}})});
        sqlite(path, u"ALTER TABLE log DROP COLUMN sync_uri"_s);
        const Result<std::shared_ptr<KeptCopy>> half = KeptCopy::open(path);
        QVERIFY(!half); // it still says that there is one
        sqlite(path, u"DELETE FROM field WHERE part = 'logs' AND stored_in = 'sync_uri'"_s);
        const Result<PagePtr> page = opened(path)->page(Table::Logs, {.q = u"count=7"_s});
        QVERIFY(page);
        QCOMPARE((*page)->rows.columnNames(), columns);
        QCOMPARE(cellsOf((*page)->rows),
                 (QList<QByteArrayList>{{"\"2024\"", "\"error\"", "\"ELQ-1\"", "7", "\"no\"", ""}}));
        QCOMPARE((*page)->total, 1);
        sqlite(path, u"ALTER TABLE log DROP COLUMN severity"_s);
        QVERIFY(!KeptCopy::open(path));
    }

    void whatIsIncompleteSaysSo()
    {
        const QTemporaryDir folder;
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer);
        KeptFacts facts = factsOf(**writer);
        facts.rejects = {.state = KeptPart::State::Incomplete, .rows = 0, .announced = 87'159};
        facts.data = {.state = KeptPart::State::None};
        facts.logs = {.state = KeptPart::State::Unavailable, .note = u"It was gone."_s};
        QVERIFY(finish(**writer, facts));
        QVERIFY((*writer)->save(folder.filePath(u"a.eloquasync"_s)));
        const KeptFacts read = opened(folder.filePath(u"a.eloquasync"_s))->facts();
        QVERIFY(!read.isComplete());
        QCOMPARE(read.completeness(), u"Logs: not available. It was gone. Rejects: 0 of 87,159 rows."_s);
        QCOMPARE(read.sync, SyncId{1042});
        QCOMPARE(read.started, facts.started);
        facts = factsOf(**writer);
        facts.status = u"active"_s;
        QVERIFY(!facts.isComplete());
        QVERIFY(facts.completeness().contains(u"still running"_s));
    }

    void moreFieldsThanACopyHolds()
    {
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer);
        QByteArrayList columns;
        QByteArrayList row;
        for (int i = 0; i <= KeptSchema::MostFields; ++i) {
            columns << QByteArray::number(i);
            row << "\"\"";
        }
        const Outcome added = (*writer)->add(Table::Data, blockOf(columns, {row}), 0, 1);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, ApiError::Kind::Refused);
    }

    // Nothing stays behind, and what a killed program left goes with the next copy.
    void theWorkingFolder()
    {
        const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                              u"/eloqua-sync-inspector/keeping"_s;
        const auto folders = [&cache] { return QDir(cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot); };
        QDir().mkpath(cache + u"/killed"_s);
        put(cache + u"/killed/copy"_s, "rows");
        put(cache + u"/killed/held"_s, {});
        QDir().mkpath(cache + u"/killed at once"_s);
        {
            const auto first = KeptCopyWriter::make();
            const auto second = KeptCopyWriter::make();
            QVERIFY(first && second);
            QCOMPARE(folders().size(), 2);
        }
        QCOMPARE(folders(), QStringList());
    }

    // An older file stays, and nothing is left beside it.
    void aFolderThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eloquasync"_s);
        put(path, "an older file");
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer && finish(**writer, factsOf(**writer)));
        {
            const WithoutPrivileges nobody(folder.path());
            if (!nobody.isInForce())
                QSKIP(WithoutPrivileges::WhyNot);
            const Outcome saved = (*writer)->save(path); // the file is somebody else's
            QVERIFY(!saved);
            QCOMPARE(saved.error().kind, ApiError::Kind::File);
            QVERIFY2(saved.error().message.contains(u"write-protected"_s), qPrintable(saved.error().message));
        }
        QFile::setPermissions(folder.path(), QFile::ReadOther | QFile::ExeOther);
        {
            const WithoutPrivileges nobody;
            const Outcome saved = (*writer)->save(folder.filePath(u"b"_s));
            QVERIFY(!saved);
            QVERIFY2(saved.error().message.contains(u"Permission denied"_s),
                     qPrintable(saved.error().message));
        }
        QCOMPARE(contentOf(path), "an older file");
        QCOMPARE(filesIn(folder.path()).size(), 1);
    }

    // Several save to one name at the same time: the file is one of theirs, whole.
    void oneNameForSeveral()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eloquasync"_s);
        QList<QByteArrayList> rows(3000, {"\"some text\""});
        QList<QFuture<QString>> saves;
        for (int i = 0; i < 4; ++i) {
            saves << QtConcurrent::run([&path, &rows] {
                Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
                if (!writer)
                    return writer.error().message;
                const Outcome added = (*writer)->add(Table::Data, blockOf({"a"}, rows), 0, 3000);
                const Outcome finished = added ? finish(**writer, factsOf(**writer)) : added;
                return errorOf(finished ? (*writer)->save(path) : finished);
            });
        }
        for (QFuture<QString> &save : saves)
            QCOMPARE(save.result(), QString());
        QCOMPARE(opened(path)->facts().data.rows, 3000);
        QCOMPARE(filesIn(folder.path()), QStringList{u"a.eloquasync"_s});
    }

    // What a killed program left is cleared away; what nobody knows is not.
    void partsThatWereLeft()
    {
        const QTemporaryDir folder;
        const QString path = keep(folder, Table::Data, {});
        QVERIFY(QFile::copy(path, path + u".part"_s));
        put(path + u".2.part"_s, "a person's own");
        put(path + u".3.part"_s, "");
        keep(folder, Table::Data, {});
        QCOMPARE(filesIn(folder.path()), (QStringList{u"copy.eloquasync"_s, u"copy.eloquasync.2.part"_s,
                                                      u"copy.eloquasync.3.part"_s}));
    }

    // A page that is on its way when its table is given up does not make the file contradict itself.
    void rowsThatComeTooLate()
    {
        const QTemporaryDir folder;
        const RowBlock page = blockOf({"a"}, {{"1"}, {"2"}});
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY((*writer)->add(Table::Data, page, 0, 2));
        KeptFacts facts = factsOf(**writer);
        facts.data.rows = 1; // as was known before the page was in
        facts.data.state = KeptPart::State::Incomplete;
        (*writer)->close(Table::Data);
        QVERIFY((*writer)->add(Table::Data, page, 0, 2));
        QVERIFY(finish(**writer, facts));
        QVERIFY((*writer)->save(folder.filePath(u"a"_s)));
        QCOMPARE(opened(folder.filePath(u"a"_s))->facts().data.rows, 2);
    }

    // From the moment when it is not wanted any more, nothing comes; a saved file is whole.
    void cancelled()
    {
        const QTemporaryDir folder;
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY((*writer)->add(Table::Data, blockOf({"a"}, {{"1"}}), 0, 1));
        QVERIFY(finish(**writer, factsOf(**writer)));
        QVERIFY((*writer)->cancel()); // in time
        QVERIFY(!(*writer)->save(folder.filePath(u"a"_s)));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    }

    // Whoever wants to cancel a file that is there is not told that there is none.
    void cancelledTooLate()
    {
        const QTemporaryDir folder;
        Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(finish(**writer, factsOf(**writer)));
        QVERIFY((*writer)->save(folder.filePath(u"a"_s)));
        QVERIFY(!(*writer)->cancel());
        QCOMPARE(filesIn(folder.path()), QStringList{u"a"_s});
    }

    // A program that was killed while it saved: its part has an empty first page, which SQLite writes last,
    // and a journal beside it. Both go with its folder, wherever they are; what has the name by now stays.
    void whatAKilledProgramLeft_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("goes");
        QTest::newRow("unfinished") << QByteArray(5000, '\0') << true;
        QTest::newRow("something else") << QByteArray(5000, 'x') << false;
    }
    void whatAKilledProgramLeft()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, goes);
        const QTemporaryDir target;
        const QString part = target.filePath(u"a.eloquasync.part"_s);
        put(part, content);
        put(part + u"-journal"_s, "journal");
        const Result<std::unique_ptr<WorkFolder>> mine = WorkFolder::make();
        QVERIFY(mine);
        const QDir left(QFileInfo((*mine)->path()).path() + u"/left"_s);
        QVERIFY(left.mkpath(u"."_s));
        put(left.filePath(u"part"_s), QFile::encodeName(part));
        QVERIFY(WorkFolder::make());
        QVERIFY(!left.exists());
        QCOMPARE(filesIn(target.path()).isEmpty(), goes);
    }

    // What would be left is noted before it is written.
    void theNoteOfThePart()
    {
        const QTemporaryDir target;
        const QString path = target.filePath(u"a.eloquasync"_s);
        const Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
        QVERIFY(writer && finish(**writer, factsOf(**writer)) && (*writer)->save(path));
        const QString all = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) +
                            u"/eloqua-sync-inspector/keeping/"_s;
        QByteArrayList notes;
        for (const QString &folder : QDir(all).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            notes << contentOf(all + folder + u"/part"_s);
        QVERIFY(notes.contains(QFile::encodeName(path) + ".part"));
    }
};

QTEST_GUILESS_MAIN(TestKeptCopy)
#include "tst_keptcopy.moc"
