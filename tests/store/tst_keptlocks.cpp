// SPDX-License-Identifier: MIT
// Whoever shows a copy keeps others from changing it: for as long as that takes, and whatever else this
// program does with the file meanwhile. Others are another process: locks of one process do not hold it up.
#include "models/store/keptfile.h"
#include "models/store/keptlist.h"
#include "models/store/keptretention.h"
#include "tests/store/keptblock.h"

#include <QProcess>
#include <QStandardPaths>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
const QDateTime Now{QDate(2024, 6, 1), QTime(12, 0), Qt::UTC};

QString path()
{
    return keptFolder() + u"/copy.eloquasync"_s;
}

// What another program is told that wants to change the file; "free" if it may.
QString toldToOthers()
{
    QProcess process;
    process.start(u"python3"_s, {u"-c"_s,
                                 u"import sqlite3,sys\n"
                                 "try:\n"
                                 "    sqlite3.connect(sys.argv[1],timeout=0).execute('BEGIN EXCLUSIVE')\n"
                                 "    print('free')\n"
                                 "except sqlite3.Error as fault:\n"
                                 "    print(fault)"_s,
                                 path()});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}
} // namespace

class TestKeptLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QDir(keptFolder()).removeRecursively();
        keepAt(path(), Now.addDays(-400));
    }
    void cleanupTestCase() { QDir(keptFolder()).removeRecursively(); }

    void staysLocked_data()
    {
        using Act = std::function<bool()>;
        QTest::addColumn<Act>("act");
        QTest::newRow("nothing is done") << Act([] { return true; });
        QTest::newRow("its first bytes are looked at") << Act([] { return readKeptHeader(path()).isOk(); });
        QTest::newRow("all copies are listed") << Act([] { return (*listKept(false))->rowCount() == 1; });
        QTest::newRow("it is opened once more") << Act([] { return KeptCopy::open(path()).isOk(); });
        QTest::newRow("it is saved under another name") << Act([] {
            const QTemporaryDir other;
            return copyKeptFile(path(), other.filePath(u"copy"_s)).isOk();
        });
        QTest::newRow("old copies are deleted") << Act([] { return sweepKept(30, Now, false).isEmpty(); });
        QTest::newRow("its place is tried") << Act([] { return tryKeptFile(path()).isOk(); });
    }
    void staysLocked()
    {
        QFETCH(std::function<bool()>, act);
        Result<std::shared_ptr<KeptCopy>> copy = KeptCopy::open(path());
        QVERIFY(copy);
        QVERIFY(act());
        QCOMPARE(toldToOthers(), u"database is locked"_s);
        copy.value().reset();
        QCOMPARE(toldToOthers(), u"free"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeptLocks)
#include "tst_keptlocks.moc"
