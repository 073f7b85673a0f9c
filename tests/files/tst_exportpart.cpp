// SPDX-License-Identifier: MIT
#include "models/files/exportsink.h"
#include "tests/support/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QByteArray Identity = "{\"an\":\"export\"}";
const QByteArray Page = "0123456789\n";

} // namespace

// What exports that were killed leave behind, and what becomes of it.
class tst_ExportPart : public QObject
{
    Q_OBJECT

private:
    static void writePages(FileSink &sink, int first, int pages, const QString &site = u"Acme"_s)
    {
        for (int page = first; page < first + pages; ++page) {
            QVERIFY(sink.write(Page));
            sink.note({.rows = page + 1, .next = page + 1, .total = 100, .site = site});
        }
    }

    // As kill -9 leaves it: no destructor removes anything, and the lock is gone. keep() does the same to a
    // part that holds pages.
    void breakOff(int pages, const QByteArray &identity = Identity, const QString &site = u"Acme"_s)
    {
        FileSink sink(m_path, identity);
        QVERIFY(sink.open());
        writePages(sink, 0, pages, site);
        sink.keep();
    }

    // The row from which an export goes on; -1: from the start. The file is complete then.
    qint64 resume(int pages = 2)
    {
        FileSink sink(m_path, Identity);
        const std::optional<Checkpoint> upTo = sink.reopen();
        if (!upTo && !sink.open())
            return -2;
        writePages(sink, upTo ? int(upTo->rows) : 0, pages);
        return sink.commit() ? (upTo ? upTo->rows : -1) : -3;
    }

    bool rename(const QString &from, const QString &to)
    {
        return QFile::rename(m_folder->filePath(from), m_folder->filePath(to));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"rows"_s);
    }

    void aNumberedPartAlone()
    {
        breakOff(3);
        QVERIFY(rename(u"rows.part"_s, u"rows.2.part"_s));
        QVERIFY(rename(u"rows.part.resume"_s, u"rows.2.part.resume"_s));
        const std::optional<LeftPart> left = findPart(m_path, Identity);
        QVERIFY(left && left->upTo);
        QCOMPARE(left->upTo->rows, 3);
        QCOMPARE(resume(), 3);
        QCOMPARE(contentOf(m_path), Page.repeated(5));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    void aGapInTheNumbers()
    {
        put(m_path + u".part"_s, "somebody's");
        put(m_path + u".2.part"_s, "somebody's");
        breakOff(3);
        QVERIFY(QFile::remove(m_path + u".2.part"_s));
        QCOMPARE(resume(), 3);
        QCOMPARE(filesIn(m_folder->path()), (QStringList{u"rows"_s, u"rows.part"_s}));
        QCOMPARE(contentOf(m_path + u".part"_s), "somebody's");
    }

    void renamed_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("journal");
        QTest::newRow("the part") << u"rows.7.part"_s << u"rows.part.resume"_s;
        QTest::newRow("the notes") << u"rows.part"_s << u"rows.4.part.resume"_s;
    }

    // One of the two: they are told by what is in them.
    void renamed()
    {
        QFETCH(QString, part);
        QFETCH(QString, journal);
        breakOff(3);
        rename(u"rows.part"_s, part);
        rename(u"rows.part.resume"_s, journal);
        QCOMPARE(filesIn(m_folder->path()).size(), 2);
        QCOMPARE(resume(), 3);
        QCOMPARE(contentOf(m_path), Page.repeated(5));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    void notesOfOtherRows()
    {
        breakOff(3);
        QVERIFY(QFile::remove(m_path + u".part"_s));
        put(m_path + u".2.part"_s, QByteArray("x").repeated(100));
        QCOMPARE(resume(), -1);
        QCOMPARE(filesIn(m_folder->path()), (QStringList{u"rows"_s, u"rows.2.part"_s}));
    }

    void theFullestOfSeveral()
    {
        breakOff(3);
        breakOff(8);
        breakOff(5);
        QCOMPARE(filesIn(m_folder->path()).size(), 6);
        QCOMPARE(resume(), 8);
        QCOMPARE(contentOf(m_path), Page.repeated(10));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    void theNextOneWhereTheFullestIsDamaged()
    {
        breakOff(3);
        breakOff(8);
        QFile part(m_path + u".2.part"_s);
        QVERIFY(part.open(QIODevice::ReadWrite) && part.write("#") == 1);
        part.close();
        QCOMPARE(resume(), 3);
        QCOMPARE(contentOf(m_path), Page.repeated(5));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    void damageIsTold()
    {
        breakOff(3);
        QFile part(m_path + u".part"_s);
        QVERIFY(part.open(QIODevice::ReadWrite) && part.write("#") == 1);
        part.close();
        FileSink sink(m_path, Identity);
        QVERIFY(!sink.reopen());
        QVERIFY(sink.foundDamage());
        FileSink fresh(m_path, Identity);
        QVERIFY(!fresh.reopen());
        QVERIFY(!fresh.foundDamage());
    }

    // Killed before its first page was whole. Nothing can be gone on with, so that the next run takes it
    // away, whether it resumes or not.
    void withoutRows()
    {
        for (const bool resumes : {false, true}) {
            breakOff(3);
            QFile journal(m_path + u".part.resume"_s);
            QVERIFY(journal.open(QIODevice::ReadWrite));
            const QByteArray head = journal.readLine();
            QVERIFY(journal.resize(head.size()));
            journal.close();
            QVERIFY(!findPart(m_path, Identity));
            FileSink sink(m_path, Identity);
            QVERIFY(!resumes || !sink.reopen());
            QVERIFY(sink.open() && sink.write("x") && sink.commit());
            QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
        }
    }

    // Killed while it was written anew: the part as it was is gone on with, and the other one goes.
    void killedWhileWidening()
    {
        breakOff(3);
        {
            FileSink sink(m_path, Identity);
            QVERIFY(sink.reopen());
            QVERIFY(!sink.rewrite([this](QIODevice &, QIODevice &to) -> Outcome {
                to.write("wid");
                const QString copy = m_folder->filePath(u"copy"_s);
                for (const QString &name : filesIn(m_folder->path()))
                    QFile::copy(m_folder->filePath(name), copy + name.mid(4));
                return ApiError{.kind = ApiError::Kind::File, .message = u"killed"_s};
            }));
        }
        QVERIFY(filesIn(m_folder->path()).contains(u"copy.2.part"_s));
        for (const QString &name : filesIn(m_folder->path())) {
            if (name.startsWith(u"copy"_s))
                QVERIFY(rename(name, u"rows"_s + name.mid(4)));
        }
        QCOMPARE(resume(), 3);
        QCOMPARE(contentOf(m_path), Page.repeated(5));
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    void notesWhosePartIsGone()
    {
        breakOff(3);
        QVERIFY(QFile::remove(m_path + u".part"_s));
        QCOMPARE(resume(), -1);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

    // Whoever does not resume leaves what could be.
    void rowsStayForWhoResumes()
    {
        breakOff(3);
        FileSink sink(m_path, Identity);
        QVERIFY(sink.open() && sink.write("x") && sink.commit());
        QCOMPARE(filesIn(m_folder->path()), (QStringList{u"rows"_s, u"rows.part"_s, u"rows.part.resume"_s}));
    }

    // Never touched: rows of another export, of another site, of another file, of a program that runs, of
    // nobody knows whom.
    void whatIsSomebodyElses()
    {
        put(m_path + u".part"_s, "somebody's");
        breakOff(9, "{\"another\":\"export\"}"); // .2
        breakOff(2, Identity, u"Elsewhere"_s);   // .3
        FileSink running(m_path, Identity);      // .4
        QVERIFY(running.open() && running.write("run"));
        {
            FileSink other(m_folder->filePath(u"rows.5"_s), Identity); // rows.5.part
            QVERIFY(other.open());
            writePages(other, 0, 9);
            other.keep();
        }
        breakOff(3); // .6
        const QStringList before = filesIn(m_folder->path());
        QVERIFY(before.contains(u"rows.5.part"_s) && before.contains(u"rows.6.part"_s));
        QCOMPARE(resume(), 3);
        QStringList expected = before;
        expected.removeOne(u"rows.6.part"_s);
        expected.removeOne(u"rows.6.part.resume"_s);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s} + expected);
        QVERIFY(running.write("ning") && running.commit());
        QCOMPARE(contentOf(m_path), "running");
        m_path = m_folder->filePath(u"rows.5"_s);
        QCOMPARE(resume(), 9);
        QCOMPARE(contentOf(m_path), Page.repeated(11));
    }

    // Renamed by a person, to go on with it under another name.
    void forAnotherName()
    {
        breakOff(3);
        QVERIFY(rename(u"rows.part"_s, u"more.part"_s));
        QVERIFY(rename(u"rows.part.resume"_s, u"more.part.resume"_s));
        m_path = m_folder->filePath(u"more"_s);
        QCOMPARE(resume(), 3);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"more"_s});
    }

    // Notes of a version that did not write down whose they are.
    void oldNotes()
    {
        breakOff(3);
        QByteArray notes = contentOf(m_path + u".part.resume"_s);
        notes.remove(Identity.size(), notes.indexOf('\n') - Identity.size());
        put(m_path + u".part.resume"_s, notes);
        QCOMPARE(resume(), 3);
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(tst_ExportPart)
#include "tst_exportpart.moc"
