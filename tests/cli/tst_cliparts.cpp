// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <csignal>

using namespace CliTest;

// Which part an export goes on with, from outside; tst_exportpart has the rest.
class tst_CliParts : public QObject
{
    Q_OBJECT

private:
    static constexpr int Rows = 6000;

    static Options slowRows()
    {
        Options options;
        options.rejects = Rows;
        options.latency = 25ms;
        return options;
    }

    static QStringList command(const QString &path, const QStringList &more = {})
    {
        return QStringList{u"rejects"_s, u"1042"_s, u"--all"_s, u"--limit"_s, u"200"_s, u"--output"_s, path} +
               more;
    }

    // Killed as soon as some pages are in the part.
    static bool kill(const Site &site, const QStringList &arguments, const QString &part)
    {
        QProcess process;
        process.start(programPath(), site.arguments(arguments));
        const auto pages = [&part] { return contentOf(part + u".resume"_s).count('\n') - 1; };
        const bool reached = QTest::qWaitFor(
            [&] { return process.state() == QProcess::NotRunning || pages() >= 4; }, Patience);
        const bool runs = reached && process.state() == QProcess::Running;
        ::kill(pid_t(process.processId()), SIGKILL);
        return process.waitForFinished(Patience) && runs;
    }

    static QStringList filesOf(const QString &path)
    {
        const QFileInfo file(path);
        return file.dir().entryList({file.fileName() + u'*'}, QDir::Files);
    }

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
        QFile foreign(path + u".part"_s);
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("somebody's") > 0);
        foreign.close();
        QVERIFY(kill(site, command(path, {u"--resume"_s}), path + u".2.part"_s));
        QVERIFY(foreign.remove());
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
        QVERIFY(kill(site, command(path), path + u".part"_s));
        QVERIFY(kill(site, command(path), path + u".2.part"_s));
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
