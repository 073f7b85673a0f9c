// SPDX-License-Identifier: MIT
// Files from somebody else: what is not a kept copy to the letter is refused with words, whatever it is.
#include "tests/store/keptfromothers.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <sqlite3.h>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptDamage : public QObject
{
    Q_OBJECT

private:
    QString fresh(int rows = 3) const { return keepRejects(m_folder, rows); }
    QString damaged() const
    {
        return u"%1 is damaged, or was changed by another program, so nothing in it is shown. Open another copy of it, or keep the sync again."_s
            .arg(m_folder.filePath(u"copy.eloquasync"_s));
    }

private Q_SLOTS:
    void changed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
        row("trigger", "CREATE TRIGGER t AFTER INSERT ON log BEGIN SELECT 1; END");
        row("temporary-looking trigger",
            "CREATE TRIGGER log AFTER DELETE ON log BEGIN DELETE FROM data; END");
        row("view in place of a table", "DROP TABLE reject; CREATE VIEW reject AS SELECT 1 AS seq");
        row("another view", "CREATE VIEW v AS SELECT load_extension('/tmp/x')");
        row("virtual table", "CREATE VIRTUAL TABLE v USING fts5(a)");
        row("virtual table in place", "DROP TABLE data; CREATE VIRTUAL TABLE data USING fts5(seq)");
        row("generated column", "DROP TABLE data; CREATE TABLE data(seq INTEGER PRIMARY KEY, c0 TEXT AS "
                                "(hex(zeroblob(1000000)))) STRICT");
        row("index on an expression", "CREATE INDEX i ON reject(upper(f0))");
        row("default", "ALTER TABLE reject ADD COLUMN f1 TEXT DEFAULT 'x'");
        row("check", "DROP TABLE sync; CREATE TABLE sync(json TEXT CHECK(length(json) < 10)) STRICT");
        row("not strict", "DROP TABLE sync; CREATE TABLE sync(json TEXT)");
        row("another table", "CREATE TABLE more(a)");
        row("a table less", "DROP TABLE page");
        row("a column more", "ALTER TABLE log ADD COLUMN more TEXT");
        row("statistics", "ANALYZE");
        row("schema that makes no sense",
            "UPDATE sqlite_schema SET sql='CREATE TABLE log(' WHERE name='log'");
        row("root beyond the file", "UPDATE sqlite_schema SET rootpage=99999 WHERE name='log'");
        row("two tables in one place", "UPDATE sqlite_schema SET rootpage=(SELECT rootpage FROM "
                                       "sqlite_schema WHERE name='reject') WHERE "
                                       "name='data'");
        row("a row less", "DELETE FROM reject WHERE seq=2");
        row("a row more", "INSERT INTO reject(seq) VALUES(9)");
        row("renumbered", "UPDATE reject SET seq=7 WHERE seq=3");
        row("negative numbers", "UPDATE reject SET seq=-1 WHERE seq=1");
        row("more announced than there is", "UPDATE part SET announced=100 WHERE name='rejects'");
        row("an unknown state", "UPDATE part SET state='perfect' WHERE name='rejects'");
        row("never finished", "DELETE FROM part");
        row("fields that are not there",
            "INSERT INTO field SELECT part,9,name,'f5',json_value,json_null,1,1 FROM "
            "field WHERE position=0 AND part='rejects'");
        row("a field of another place", "UPDATE field SET stored_in='f9' WHERE stored_in='f0'");
        row("no sync", "DELETE FROM sync");
        row("another sync", "UPDATE sync SET json='{\"uri\":\"/syncs/7\"}'");
        row("a sync that is none", "UPDATE sync SET json='[1]'");
        row("an older version", "PRAGMA user_version=-5");
    }

    void changed()
    {
        QFETCH(QByteArray, sql);
        const QString path = fresh();
        alter(path, sql.constData());
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        QVERIFY2(!copy, "opened");
        QCOMPARE(copy.error().kind, ApiError::Kind::BadReply);
    }

    // A cell that would be written bare is one that may be; text is valid, whatever is in the file.
    void cellsThatAreNone()
    {
        const QString path = fresh(4);
        alter(path, "UPDATE reject SET record_index='1},{\"evil\":2' WHERE seq=1;"
                    "UPDATE reject SET record_index='1,2' WHERE seq=2;"
                    "UPDATE reject SET record_index='{\"a\":1}' WHERE seq=3;"
                    "UPDATE reject SET message=CAST(x'61ff62' AS TEXT) WHERE seq=1");
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        QVERIFY(copy);
        const Result<PagePtr> page = (*copy)->page(Table::Rejects, {});
        QVERIFY(page);
        const RowBlock &rows = (*page)->rows;
        QCOMPARE(rows.kind(0, 0), CellKind::Text);
        QCOMPARE(rows.kind(1, 0), CellKind::Text);
        QCOMPARE(rows.kind(2, 0), CellKind::Literal);
        QCOMPARE(rows.kind(3, 0), CellKind::Literal);
        QCOMPARE(rows.cell(0, 2).toByteArray(), "a\xEF\xBF\xBD"
                                                "b");
    }

    // Where its rows come from in pages of any number and size, each row comes once.
    void pagesThatAreNone()
    {
        const QString path = fresh();
        alter(path, "DELETE FROM page; INSERT INTO page VALUES"
                    "('rejects', 1, 9223372036854775807, '', '4,0,99,0'), ('rejects', 2, -5, '', '1'),"
                    "('rejects', -9223372036854775808, 7, '', '2'),"
                    "('rejects', 9223372036854775807, 9223372036854775807, '', '3,')");
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        QVERIFY(copy);
        Result<KeptRows> rows = KeptRows::select(**copy, Table::Rejects, {});
        QVERIFY(rows);
        const Result<RowBlock> block = rows.value().next(10);
        QVERIFY(block);
        QCOMPARE(block->rows(), 3);
        QCOMPARE(block->columnNames().mid(0, 2), QByteArrayList({"email", "recordIndex"}));
    }

    void otherFiles()
    {
        const QString path = fresh();
        QCOMPARE(contentOrError(path), u"3 rows"_s);
        alter(path, "PRAGMA user_version=99");
        QCOMPARE(
            contentOrError(path),
            u"%1 was made by a newer version of this program. Update the program to open it."_s.arg(path));
        alter(path, "PRAGMA application_id=1");
        QCOMPARE(contentOrError(path),
                 u"%1 isn't a kept copy of a sync. It's the database of another program."_s.arg(path));
        for (const QByteArray &bytes : {QByteArray(), QByteArray("recordIndex,statusCode\r\n"),
                                        QByteArray(4096, '\0'), QByteArray("SQLite format 3\0", 16)}) {
            put(path, bytes);
            QCOMPARE(contentOrError(path), u"%1 isn't a kept copy of a sync."_s.arg(path));
        }
        QFile::remove(path);
        QCOMPARE(contentOrError(path), u"%1 doesn't exist."_s.arg(path));
        QCOMPARE(contentOrError(m_folder.path()),
                 u"Couldn't read %1: it's not a regular file."_s.arg(m_folder.path()));
    }

    // Cut anywhere.
    void truncated()
    {
        const QString path = fresh(2000);
        const QByteArray whole = contentOf(path);
        QVERIFY(whole.size() > 20 * 4096);
        for (qsizetype size = whole.size() - 1; size > 0; size -= size > 8192 ? 4001 : 511) {
            put(path, whole.left(size));
            QVERIFY2(contentOrError(path) != u"2000 rows"_s, qPrintable(QString::number(size)));
        }
        put(path, whole);
        QCOMPARE(contentOrError(path), u"1000 rows"_s); // a page of it
    }

    // More pages claimed than there are, a page size that is none, a free list out of the file.
    void headers()
    {
        const QString path = fresh();
        const QByteArray whole = contentOf(path);
        for (const auto &[at, bytes] :
             {std::pair(28, QByteArray("\x7f\xff\xff\xff")), std::pair(16, QByteArray("\0\x03", 2)),
              std::pair(32, QByteArray("\x00\xff\xff\xff", 4)), std::pair(56, QByteArray("\0\0\0\x02", 4)),
              std::pair(44, QByteArray("\0\0\0\x09", 4))}) {
            QByteArray file = whole;
            file.replace(at, bytes.size(), bytes);
            put(path, file);
            QVERIFY2(KeptCopy::open(path).isOk() == false || contentOrError(path) == u"3 rows"_s,
                     qPrintable(contentOrError(path)));
        }
        QByteArray file = whole;
        file.replace(28, 4, QByteArray("\x7f\xff\xff\xff"));
        put(path, file);
        QCOMPARE(contentOrError(path), damaged());
    }

    // Bytes changed at random: whatever opens has its rows, and nothing crashes.
    void anyBytes()
    {
        const QString path = fresh(300);
        alter(path, "PRAGMA page_size=512; VACUUM"); // so that most of the bytes mean something
        const QByteArray whole = contentOf(path);
        QRandomGenerator random(1042);
        for (int round = 0; round < 300; ++round) {
            QByteArray file = whole;
            for (int change = random.bounded(1, 8); change > 0; --change) {
                const int at = random.bounded(2) ? random.bounded(200) : random.bounded(int(file.size()));
                file[at] = char(random.bounded(256));
            }
            put(path, file);
            const QString content = contentOrError(path);
            QVERIFY2(content == u"300 rows"_s || content.contains(path), qPrintable(content));
        }
    }

    // More in a row than is ever read.
    void aRowTooLarge()
    {
        const QString path = fresh();
        alter(path, "UPDATE reject SET message=CAST(zeroblob(70000000) AS TEXT) WHERE seq=2");
        QCOMPARE(contentOrError(path), damaged());
    }

    // What is open stays readable when its file goes, and others may read it meanwhile.
    void deletedWhileOpen()
    {
        const QString path = fresh();
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        const Result<std::shared_ptr<KeptCopy>> other = KeptCopy::open(path);
        QVERIFY(copy && other);
        QVERIFY(QFile::remove(path));
        QCOMPARE((*(*copy)->page(Table::Rejects, {}))->rows.rows(), 3);
        QCOMPARE((*(*other)->page(Table::Rejects, {}))->rows.rows(), 3);
    }

    void cutWhileOpen()
    {
        const QString path = fresh(20'000);
        const Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path, KeptCopy::Look::Glance);
        QVERIFY(copy);
        QVERIFY(QFile::resize(path, 4096 * 10));
        const Result<PagePtr> page = (*copy)->page(Table::Rejects, {.offset = 19'000});
        QVERIFY(!page);
        QCOMPARE(page.error().message, damaged());
    }

    // Who changes the file has to wait as long as it is shown.
    void twoProgramsOnOneFile()
    {
        const QString path = fresh();
        Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path);
        sqlite3 *writing = nullptr;
        sqlite3_open(path.toUtf8().constData(), &writing);
        QCOMPARE(sqlite3_exec(writing, "DELETE FROM reject", nullptr, nullptr, nullptr), SQLITE_BUSY);
        QCOMPARE((*(*copy)->page(Table::Rejects, {}))->rows.rows(), 3);
        copy.value().reset();
        QCOMPARE(sqlite3_exec(writing, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
        QCOMPARE(
            contentOrError(path),
            u"Couldn't read %1, because another program is changing it. Close the file there, then try again."_s
                .arg(path));
        QCOMPARE(sqlite3_exec(writing, "DELETE FROM reject; COMMIT", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(writing);
        QCOMPARE(contentOrError(path), damaged());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestKeptDamage)
#include "tst_keptdamage.moc"
