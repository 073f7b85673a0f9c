// SPDX-License-Identifier: MIT
#include "tests/cli/brokenoff.h"

using namespace CliTest;

// Which part an export goes on with, from outside; tst_exportpart has the rest.
class tst_CliParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFirstRunSpeaksOfNoEarlierOne()
    {
        Site site;
        const QString path = site.path(u"rows"_s);
        const Run run = site.run({u"data"_s, u"1043"_s, u"--all"_s, u"--output"_s, path, u"--resume"_s});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, "");
    }

    void aNumberedPart()
    {
        Site site(slowRows());
        const QString path = site.path(u"rows"_s);
        put(path + u".part"_s, "somebody's");
        QVERIFY(breakOff(site, command(path, {u"--resume"_s}), path + u".2.part"_s, 4));
        QVERIFY(QFile::remove(path + u".part"_s));
        const qsizetype before = site.bulkRequests().size();
        const Run run = site.run(command(path, {u"--resume"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("Resuming from there"), run.err.constData());
        QVERIFY(site.bulkRequests().at(before).value(u"offset"_s).toInt() >= 4 * 200);
        QCOMPARE(filesOf(path), QStringList{u"rows"_s});
        const QByteArray resumed = contentOf(path);
        QCOMPARE(site.run(command(path)).code, 0);
        QCOMPARE(resumed, contentOf(path));
    }

    // Parts of runs without --resume stay for one with it, which takes them all away.
    void severalParts()
    {
        Site site(slowRows());
        const QString path = site.path(u"rows"_s);
        QVERIFY(breakOff(site, command(path), path + u".part"_s, 4));
        QVERIFY(breakOff(site, command(path), path + u".2.part"_s, 4));
        QCOMPARE(site.run(command(path)).code, 0);
        QCOMPARE(filesOf(path).size(), 5);
        const Run run = site.run(command(path, {u"--resume"_s}));
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(run.err.contains("Resuming from there"), run.err.constData());
        QCOMPARE(filesOf(path), QStringList{u"rows"_s});
    }
};

QTEST_GUILESS_MAIN(tst_CliParts)
#include "tst_cliparts.moc"
