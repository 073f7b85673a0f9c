// SPDX-License-Identifier: MIT
#include "models/files/exportsink.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
Outcome writeFile(const QString &path, const QByteArray &bytes)
{
    FileSink sink(path);
    if (const Outcome opened = sink.open(); !opened)
        return opened;
    if (const Outcome written = sink.write(bytes); !written)
        return written;
    return sink.commit();
}

Outcome passOn(QIODevice &from, QIODevice &to)
{
    return Inspector::writeWhole(to, from.readAll());
}

mode_t modeOf(const QString &path)
{
    struct stat info {
    };
    ::stat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 07777;
}

// Root may write everywhere, so the tests of permissions act as somebody else.
class AsNobody
{
public:
    AsNobody() { m_changed = ::geteuid() == 0 && ::setresuid(65534, 65534, 0) == 0; }
    ~AsNobody()
    {
        if (m_changed && ::setresuid(0, 0, 0) != 0)
            qFatal("cannot be root again");
    }
    Q_DISABLE_COPY_MOVE(AsNobody)

private:
    bool m_changed = false;
};
} // namespace

class TestExportSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        m_path = m_folder->filePath(u"rows.csv"_s);
    }

    void appearsWholeOrNotAtAll()
    {
        FileSink sink(m_path);
        QVERIFY(sink.open());
        QVERIFY(sink.write("half"));
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(sink.write(" and half"));
        QVERIFY(sink.commit());
        QCOMPARE(contentOf(m_path), "half and half");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    void theOldFileStaysWithoutCommit()
    {
        put(m_path, "old");
        {
            FileSink sink(m_path);
            QVERIFY(sink.open());
            QVERIFY(sink.write("new"));
            QCOMPARE(contentOf(m_path), "old");
        }
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
        QVERIFY(writeFile(m_path, "new"));
        QCOMPARE(contentOf(m_path), "new");
    }

    void aFileThatIsThereCanBeKept()
    {
        put(m_path, "somebody else's");
        FileSink late(m_path, {}, FileSink::Existing::Keep);
        const Outcome opened = late.open();
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(u"already exists"), qPrintable(opened.error().message));
        QVERIFY(QFile::remove(m_path));
        {
            FileSink sink(m_path, {}, FileSink::Existing::Keep);
            QVERIFY(sink.open());
            QVERIFY(sink.write("mine"));
            put(m_path, "somebody else's"); // meanwhile
            const Outcome saved = sink.commit();
            QVERIFY(!saved);
            QVERIFY2(saved.error().message.contains(u"already exists"), qPrintable(saved.error().message));
        }
        QCOMPARE(contentOf(m_path), "somebody else's");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
        QVERIFY(QFile::remove(m_path));
        {
            FileSink sink(m_path, {}, FileSink::Existing::Keep);
            QVERIFY(sink.open());
            QVERIFY(sink.write("mine"));
            QVERIFY(sink.commit());
        }
        QCOMPARE(contentOf(m_path), "mine");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    void aSinkThatWasNeverOpenedTouchesNothing()
    {
        put(m_path, "old");
        put(m_path + u".part"_s, "somebody's");
        {
            FileSink sink(m_path);
        }
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(contentOf(m_path + u".part"_s), "somebody's");
    }

    // Two exports to one name at the same time: the later commit wins, and neither holds the other's bytes.
    void twoAtOnce()
    {
        put(m_path + u".part"_s, "somebody's");
        FileSink one(m_path);
        FileSink two(m_path);
        QVERIFY(one.open());
        QVERIFY(one.write("1111111111"));
        QVERIFY(two.open());
        QVERIFY(two.write("22222"));
        QVERIFY(one.commit());
        QCOMPARE(contentOf(m_path), "1111111111");
        QVERIFY(two.commit());
        QCOMPARE(contentOf(m_path), "22222");
        QCOMPARE(contentOf(m_path + u".part"_s), "somebody's");
        QCOMPARE(filesIn(m_folder->path()).size(), 2);
    }

    // The part is deleted from outside, and another export begins one of the same name.
    void aPartThatIsNotItsOwnAnyMore()
    {
        const QString part = m_path + u".part"_s;
        FileSink two(m_path, "two");
        {
            FileSink one(m_path, "one");
            QVERIFY(one.open());
            QVERIFY(one.write("1111111111"));
            for (const QString &name : filesIn(m_folder->path()))
                QVERIFY(QFile::remove(m_folder->filePath(name)));
            QVERIFY(two.open());
            QVERIFY(two.write("22"));
            for (const Outcome &outcome : {one.rewrite(passOn), one.commit()}) {
                QVERIFY(!outcome);
                QCOMPARE(outcome.error().kind, ApiError::Kind::File);
                QVERIFY2(outcome.error().message.contains(part), qPrintable(outcome.error().message));
            }
            QVERIFY(!QFile::exists(m_path));
        }
        QCOMPARE(contentOf(part), "22");
        QCOMPARE(filesIn(m_folder->path()), (QStringList{u"rows.csv.part"_s, u"rows.csv.part.resume"_s}));
        QVERIFY(two.write("222"));
        QVERIFY(two.commit());
        QCOMPARE(contentOf(m_path), "22222");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    // The same while the widened copy is written.
    void aWidePartThatIsNotItsOwnAnyMore()
    {
        {
            FileSink one(m_path, "one");
            QVERIFY(one.open());
            QVERIFY(one.write("1111111111"));
            QVERIFY(one.rewrite(passOn));
            for (const QString &name : filesIn(m_folder->path()))
                QVERIFY(QFile::remove(m_folder->filePath(name)));
            put(m_path + u".part"_s, "22");
            put(m_path + u".2.part"_s, "33");
            put(m_path + u".2.part.resume"_s, "33");
            QVERIFY(!one.commit());
        }
        QCOMPARE(contentOf(m_path + u".part"_s), "22");
        QCOMPARE(contentOf(m_path + u".2.part"_s), "33");
        QCOMPARE(filesIn(m_folder->path()).size(), 3);
    }

    void rewrites()
    {
        FileSink sink(m_path);
        QVERIFY(sink.open());
        QVERIFY(sink.write("abc"));
        QVERIFY(sink.rewrite([](QIODevice &from, QIODevice &to) -> Outcome {
            to.write(from.readAll().toUpper());
            return Done{};
        }));
        QVERIFY(sink.write("def"));
        QVERIFY(sink.commit());
        QCOMPARE(contentOf(m_path), "ABCdef");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    void aFailedRewriteLeavesNothing()
    {
        put(m_path, "old");
        {
            FileSink sink(m_path);
            QVERIFY(sink.open());
            QVERIFY(sink.write("abc"));
            const Outcome outcome = sink.rewrite([](QIODevice &, QIODevice &to) -> Outcome {
                to.write("x");
                return ApiError{.kind = ApiError::Kind::File, .message = u"cannot"_s};
            });
            QVERIFY(!outcome);
            QVERIFY2(outcome.error().message.contains(u"cannot"_s), qPrintable(outcome.error().message));
        }
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    // Whoever made the old file unreadable for others wants it so at every moment.
    void rewritingKeepsSecretsSecret()
    {
        put(m_path, "old");
        ::chmod(QFile::encodeName(m_path).constData(), 0600);
        FileSink sink(m_path);
        QVERIFY(sink.open());
        mode_t open = 0;
        QVERIFY(sink.rewrite([&](QIODevice &, QIODevice &) -> Outcome {
            for (const QString &name : filesIn(m_folder->path()))
                open |= modeOf(m_folder->filePath(name));
            return Done{};
        }));
        QCOMPARE(open, mode_t(0600));
        QVERIFY(sink.commit());
        QCOMPARE(modeOf(m_path), mode_t(0600));
    }

    void keepsPermissions()
    {
        for (const mode_t mode : {0600U, 0640U, 0664U, 0755U}) {
            put(m_path, "old");
            ::chmod(QFile::encodeName(m_path).constData(), mode);
            QVERIFY(writeFile(m_path, "new"));
            QCOMPARE(modeOf(m_path), mode);
        }
        const mode_t mask = ::umask(022);
        QVERIFY(writeFile(m_folder->filePath(u"fresh"_s), "new"));
        ::umask(mask);
        QCOMPARE(modeOf(m_folder->filePath(u"fresh"_s)), mode_t(0644));
    }

    void symbolicLinksStay()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
        const QString real = m_folder->filePath(u"elsewhere/real.csv"_s);
        QVERIFY(QFile::link(real, m_path));
        // Pointing nowhere yet, then at an older file.
        for (const QByteArray bytes : {"first", "second"}) {
            QVERIFY(writeFile(m_path, bytes));
            QVERIFY(QFileInfo(m_path).isSymLink());
            QCOMPARE(contentOf(real), bytes);
            QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
            QCOMPARE(QDir(m_folder->filePath(u"elsewhere"_s)).entryList(QDir::Files).size(), 1);
        }
    }

    void whereItCannotBe()
    {
        const auto refusal = [](const QString &path) {
            const Outcome outcome = writeFile(path, "x");
            return outcome ? u"written"_s : outcome.error().message;
        };
        QVERIFY(refusal(m_folder->path()).contains(u"folder"_s));
        QVERIFY(refusal(m_folder->filePath(u"missing/rows.csv"_s)).contains(u"Couldn't write"_s));
        QVERIFY(refusal(u"/dev/null"_s).contains(u"regular file"_s));
        // /dev/stdout in a pipeline: a link that leads to no path.
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const QString behindALink = u"/proc/self/fd/%1"_s.arg(ends[1]);
        QVERIFY2(refusal(behindALink).contains(behindALink + u": it's not a regular file"_s),
                 qPrintable(refusal(behindALink)));
        ::close(ends[0]);
        ::close(ends[1]);
        put(m_path, "old");
        ::chmod(QFile::encodeName(m_path).constData(), 0444);
        const AsNobody nobody;
        QVERIFY2(refusal(m_path).contains(u"write-protected"_s), qPrintable(refusal(m_path)));
        QCOMPARE(contentOf(m_path), "old");
    }

    void aReadOnlyFolder()
    {
        put(m_path, "old");
        ::chmod(QFile::encodeName(m_path).constData(), 0666);
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0555);
        {
            const AsNobody nobody;
            const Outcome outcome = writeFile(m_path, "x");
            QVERIFY(!outcome);
            QCOMPARE(outcome.error().kind, ApiError::Kind::File);
            QVERIFY(outcome.error().message.contains(m_path));
        }
        ::chmod(QFile::encodeName(m_folder->path()).constData(), 0777);
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
    }

    // A file system of 64 KiB where root can have one. Everybody else is covered by tst_exportjob's
    // /dev/full.
    void aFullDisk()
    {
        const bool mounted = QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s,
                                                            u"none"_s, m_folder->path()}) == 0;
        if (!mounted)
            QEXPECT_FAIL("", "no file system of a given size here", Abort);
        QVERIFY(mounted);
        put(m_path, "old");
        {
            FileSink sink(m_path);
            QVERIFY(sink.open());
            QVERIFY(sink.write(QByteArray(30'000, 'x')));
            const Outcome outcome = sink.write(QByteArray(90'000, 'x'));
            QVERIFY(!outcome);
            QVERIFY2(outcome.error().message.contains(u"unchanged"_s), qPrintable(outcome.error().message));
            QVERIFY2(outcome.error().message.contains(u"No space"_s), qPrintable(outcome.error().message));
        }
        {
            FileSink sink(m_path);
            QVERIFY(sink.open());
            QVERIFY(sink.write(QByteArray(30'000, 'x')));
            const Outcome outcome = sink.rewrite([](QIODevice &, QIODevice &to) {
                return Inspector::writeWhole(to, QByteArray(90'000, 'x'));
            });
            QVERIFY(!outcome);
            QVERIFY2(outcome.error().message.contains(u"No space"_s), qPrintable(outcome.error().message));
        }
        QCOMPARE(contentOf(m_path), "old");
        QCOMPARE(filesIn(m_folder->path()), QStringList{u"rows.csv"_s});
        QCOMPARE(QProcess::execute(u"umount"_s, {m_folder->path()}), 0);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestExportSink)
#include "tst_exportsink.moc"
