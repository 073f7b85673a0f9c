// SPDX-License-Identifier: MIT
// What goes by itself after some days, and above all what does not.
#include "models/store/keptretention.h"
#include "tests/store/keptblock.h"
#include "tests/support/privileges.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptRetention : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now{QDate(2024, 6, 1), QTime(12, 0), Qt::UTC};

    static QString path(const QString &name) { return keptFolder() + u'/' + name; }
    QDateTime before(int days, int seconds = 0) const { return m_now.addDays(-days).addSecs(-seconds); }
    QStringList sweep(int days) const
    {
        const std::atomic<bool> cancelled = false;
        QStringList names;
        for (const QString &deleted : sweepKept(days, m_now, cancelled))
            names << QFileInfo(deleted).fileName();
        return names;
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { QDir(keptFolder()).removeRecursively(); }
    void cleanupTestCase() { QDir(keptFolder()).removeRecursively(); }

    void onlyOlderOnesGo()
    {
        keepAt(path(u"old.eloquasync"_s), before(30, 1));
        keepAt(path(u"on the day.eloquasync"_s), before(30));
        keepAt(path(u"new.eloquasync"_s), before(2));
        keepAt(path(u"later than now.eloquasync"_s), before(-1));
        QCOMPARE(sweep(30), QStringList{u"old.eloquasync"_s});
        QCOMPARE(filesIn(keptFolder()).size(), 3);
        QCOMPARE(sweep(30), QStringList());
        QCOMPARE(sweep(1).size(), 2);
        QCOMPARE(filesIn(keptFolder()), QStringList{u"later than now.eloquasync"_s});
    }

    void neverIsNever()
    {
        keepAt(path(u"old.eloquasync"_s), before(4000));
        QCOMPARE(sweep(0), QStringList());
        QCOMPARE(sweep(-1), QStringList());
        QCOMPARE(filesIn(keptFolder()).size(), 1);
        QCOMPARE(sweep(1).size(), 1);
    }

    void noFolderIsNoFault() { QCOMPARE(sweep(30), QStringList()); }

    // By what the copy says, not by what the file system does: copying a file must not give it another month,
    // nor an unpacked archive lose it at once.
    void theTimeIsTheCopysOwn()
    {
        keepAt(path(u"new.eloquasync"_s), before(2));
        QFile file(path(u"new.eloquasync"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(before(400), QFileDevice::FileModificationTime));
        file.close();
        QCOMPARE(sweep(30), QStringList());
    }

    // What a person chose the place of.
    void savedElsewhere()
    {
        const QTemporaryDir mine;
        keepAt(mine.filePath(u"mine.eloquasync"_s), before(400));
        keepAt(path(u"below/deeper.eloquasync"_s), before(400));
        QVERIFY(QFile::link(mine.filePath(u"mine.eloquasync"_s), path(u"link.eloquasync"_s)));
        QCOMPARE(sweep(30), QStringList());
        QVERIFY(QFile::exists(mine.filePath(u"mine.eloquasync"_s)));
        QVERIFY(QFile::exists(path(u"link.eloquasync"_s)));
        QVERIFY(QFile::exists(path(u"below/deeper.eloquasync"_s)));
    }

    void whatIsNoCopyOfOursStays()
    {
        keepAt(path(u"damaged.eloquasync"_s), before(400));
        const QByteArray whole = contentOf(path(u"damaged.eloquasync"_s));
        put(path(u"damaged.eloquasync"_s), whole.left(3000));
        put(path(u"text.eloquasync"_s), "my notes");
        put(path(u"other name.sqlite"_s), whole);
        put(path(u"unfinished.eloquasync.part"_s), whole);
        QByteArray newer = whole;
        newer[63] = 99; // user_version
        put(path(u"newer.eloquasync"_s), newer);
        QByteArray withLog = whole;
        withLog[18] = withLog[19] = 2;
        put(path(u"with a log.eloquasync"_s), withLog);
        keepAt(path(u"no time.eloquasync"_s), {});
        const QStringList there = filesIn(keptFolder());
        QCOMPARE(there.size(), 7);
        QCOMPARE(sweep(30), QStringList());
        QCOMPARE(filesIn(keptFolder()), there);
    }

    void whatIsOpenStays()
    {
        keepAt(path(u"open.eloquasync"_s), before(400));
        keepAt(path(u"shut.eloquasync"_s), before(400));
        Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path(u"open.eloquasync"_s));
        QVERIFY(copy);
        QCOMPARE(sweep(30), QStringList{u"shut.eloquasync"_s});
        QVERIFY((*copy)->page(Table::Logs, {}));
        copy = KeptCopy::open(path(u"none"_s)); // lets it go
        QCOMPARE(sweep(30), QStringList{u"open.eloquasync"_s});
    }

    void whatIsWriteProtectedStays()
    {
        using F = QFileDevice; // of the group, which is root's still
        keepAt(path(u"protected.eloquasync"_s), before(400));
        keepAt(path(u"free.eloquasync"_s), before(400));
        QVERIFY(QFile::setPermissions(path(u"protected.eloquasync"_s), F::ReadOwner | F::ReadGroup));
        QVERIFY(QFile::setPermissions(path(u"free.eloquasync"_s),
                                      F::ReadOwner | F::WriteOwner | F::ReadGroup | F::WriteGroup));
        const WithoutPrivileges nobody(keptFolder());
        if (!nobody.isInForce())
            QSKIP(WithoutPrivileges::WhyNot);
        QVERIFY(KeptCopy::open(path(u"protected.eloquasync"_s)));
        QCOMPARE(sweep(30), QStringList{u"free.eloquasync"_s});
    }

    void stopsWhenItIsNotWantedAnyMore()
    {
        keepAt(path(u"old.eloquasync"_s), before(400));
        QVERIFY(sweepKept(30, m_now, true).isEmpty());
        QCOMPARE(filesIn(keptFolder()).size(), 1);
    }

    void thirtyDaysUnlessChanged() { QCOMPARE(keptDays.value(), 30); }
};

QTEST_GUILESS_MAIN(TestKeptRetention)
#include "tst_keptretention.moc"
