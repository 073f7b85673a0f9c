// SPDX-License-Identifier: MIT
// Killed while a copy is filled and while it is saved, at twenty steps of each that SQLite takes to the disk:
// there is the older file or a whole new one, nothing claims to be whole that is not, and the next copy
// clears away what was left. Another process, this test's own program, keeps the copy and is killed.
#include "tests/store/keptblock.h"
#include "tests/store/killingvfs.h"

#include <QProcess>
#include <QStandardPaths>

#include <cstdio>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr int Pages = 12;
constexpr int RowsOfPage = 500;
constexpr int Points = 20;
constexpr auto OlderFile = "an older file";

RowBlock page(int number)
{
    QList<QByteArrayList> rows;
    for (int row = 0; row < RowsOfPage; ++row) {
        const QByteArray text = QByteArray::number(number * RowsOfPage + row).rightJustified(90, 'x');
        rows << QByteArrayList{'"' + text + '"', "\"\"", "null"};
    }
    return blockOf({"a", "b", "c"}, rows);
}

// What the other process does: prints the steps after the last row and after the file had its name.
int keepAndPrint(const QString &path, int killAt)
{
    KillingVfs::install(killAt);
    Result<std::unique_ptr<KeptCopyWriter>> writer = KeptCopyWriter::make();
    if (!writer)
        return 1;
    for (int number = 0; number < Pages; ++number) {
        if (!(*writer)->add(Table::Data, page(number), 0, RowsOfPage))
            return 1;
    }
    if (!finish(**writer, factsOf(**writer)))
        return 1;
    const int filled = KillingVfs::steps();
    if (!(*writer)->save(path))
        return 1;
    std::printf("%d %d\n", filled, KillingVfs::steps());
    return 0;
}

struct Ending {
    bool isKilled = false;
    QByteArrayList steps;
};

Ending keepElsewhere(const QString &path, int killAt)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--keep"_s, path, QString::number(killAt)});
    process.waitForFinished(-1);
    return {process.exitStatus() == QProcess::CrashExit,
            process.readAllStandardOutput().trimmed().split(' ')};
}

QStringList workFolders()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation);
    return QDir(cache + u"/eloqua-sync-inspector/keeping"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
}

bool isWhole(const QString &path)
{
    const auto copy = KeptCopy::open(path);
    return copy && (*copy)->facts().isComplete() && (*copy)->facts().data.rows == Pages * RowsOfPage;
}
} // namespace

class TestKeptKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anywhere_data()
    {
        QTest::addColumn<bool>("isSaving");
        QTest::newRow("while it is filled") << false;
        QTest::newRow("while it is saved") << true;
    }
    void anywhere()
    {
        QFETCH(bool, isSaving);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.eloquasync"_s);
        const Ending undisturbed = keepElsewhere(path, 0);
        QVERIFY(!undisturbed.isKilled && undisturbed.steps.size() == 2 && isWhole(path));
        const int from = isSaving ? undisturbed.steps.first().toInt() : 0;
        const int to = isSaving ? undisturbed.steps.last().toInt() : undisturbed.steps.first().toInt();
        QVERIFY2(to - from >= Points, qPrintable(u"only %1 steps"_s.arg(to - from)));
        int leftovers = 0;
        for (int point = 1; point <= Points; ++point) {
            put(path, OlderFile);
            const int at = from + (to - from) * point / Points;
            QVERIFY2(keepElsewhere(path, at).isKilled, qPrintable(u"not at step %1"_s.arg(at)));
            QCOMPARE(contentOf(path), OlderFile); // it gets its name behind SQLite's last step
            QVERIFY(!workFolders().isEmpty());
            for (const QString &name : filesIn(folder.path())) {
                leftovers += name.endsWith(u".part"_s) ? 1 : 0;
                QVERIFY2(!KeptCopy::open(folder.filePath(name)) || isWhole(folder.filePath(name)),
                         qPrintable(u"%1 after step %2"_s.arg(name).arg(at)));
            }
            QVERIFY(!keepElsewhere(path, 0).isKilled);
            QVERIFY(isWhole(path));
            QCOMPARE(filesIn(folder.path()), QStringList{u"a.eloquasync"_s});
            QCOMPARE(workFolders(), QStringList());
        }
        QVERIFY(isSaving ? leftovers > 0 : leftovers == 0);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--keep") == 0)
        return keepAndPrint(QString::fromLocal8Bit(argv[2]), app.arguments().at(3).toInt());
    TestKeptKilled test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keptkilled.moc"
