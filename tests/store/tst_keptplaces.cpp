// SPDX-License-Identifier: MIT
// Where kept copies are, what they are called, and which folders are on a network.
#include "models/store/keptplaces.h"
#include "tests/support/files.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

class TestKeptPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QDir(keptFolder()).removeRecursively();
        QVERIFY(QDir().mkpath(keptFolder()));
    }
    void cleanupTestCase() { QDir(keptFolder()).removeRecursively(); }

    void names_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"AcmeEU"_s << u"AcmeEU"_s;
        QTest::newRow("for a shell") << u"../Acme $(EU)"_s << u"AcmeEU"_s;
        QTest::newRow("nothing") << u"/"_s << u"Eloqua"_s;
    }
    void names()
    {
        QFETCH(QString, site);
        QFETCH(QString, name);
        const QDateTime when(QDate(2024, 3, 1), QTime(9, 20), Qt::UTC);
        const QString stem = keptFolder() + u'/' + name + u"-sync-1042-20240301-092000"_s;
        QCOMPARE(freeKeptPath(site, SyncId{1042}, when), stem + u".eloquasync"_s);
        Test::put(stem + u".eloquasync"_s, "taken");
        QCOMPARE(freeKeptPath(site, SyncId{1042}, when), stem + u"-2.eloquasync"_s);
        QVERIFY(QFile::remove(stem + u".eloquasync"_s));
    }

    void whatIsInTheFolder()
    {
        const QTemporaryDir other;
        QVERIFY(isInKeptFolder(keptFolder() + u"/a"_s));
        QVERIFY(isInKeptFolder(keptFolder() + u"/../kept/a"_s));
        QVERIFY(!isInKeptFolder(other.filePath(u"a"_s)));
        QVERIFY(!isInKeptFolder(keptFolder() + u"/deeper/a"_s));
    }

    // There, a log beside the working file would be no safe place for rows.
    void networks_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isNetwork");
        for (const char *name : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "vboxsf"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"ext4", "xfs", "btrfs", "tmpfs", "overlay", "fuseblk", "apfs", "NTFS", ""})
            QTest::newRow(qPrintable(u"local "_s + QLatin1StringView(name))) << QByteArray(name) << false;
    }
    void networks()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isNetwork);
        QCOMPARE(isNetworkFileSystem(name), isNetwork);
    }
};

QTEST_GUILESS_MAIN(TestKeptPlaces)
#include "tst_keptplaces.moc"
