// SPDX-License-Identifier: MIT
#include "tests/cli/cli.h"

#include <linux/capability.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace CliTest;

// Commands that make no sense, and ones that the server has to refuse. What happens to good ones on the way
// is in tests/faults.
class tst_CliErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const auto row = [](const QStringList &arguments, const QByteArray &word) {
            QTest::newRow(qPrintable(arguments.join(u' '))) << arguments << word;
        };
        row({}, "command");
        row({u"frobnicate"_s}, "frobnicate");
        row({u"list"_s, u"--frobnicate"_s}, "There is no option \"--frobnicate\".");
        row({u"get"_s, u"-1"_s}, "There is no option \"-1\".");
        row({u"--language"_s, u"tlh"_s, u"list"_s}, "Available languages: de, en, es, fr, ja, pt_BR.");
        row({u"--language=de"_s, u"frobnicate"_s}, "ist kein Befehl");
        row({u"list"_s, u"1042"_s}, "1042");
        row({u"get"_s}, "ID");
        row({u"get"_s, u"abc"_s}, "abc");
        row({u"get"_s, u"1"_s, u"2"_s}, "2");
        row({u"get"_s, u"1042"_s, u"--limit"_s, u"1"_s}, "--limit");
        row({u"data"_s, u"1042"_s, u"--q"_s, u"x"_s}, "--q");
        row({u"data"_s, u"1042"_s, u"--order-by"_s, u"x"_s}, "--order-by");
        row({u"list"_s, u"--limit"_s, u"ten"_s}, "ten");
        row({u"list"_s, u"--limit"_s, u"0"_s}, "--limit");
        row({u"list"_s, u"--limit"_s, u"99999999999"_s}, "--limit");
        row({u"list"_s, u"--offset"_s, u"-1"_s}, "-1");
        row({u"list"_s, u"--offset"_s}, "offset");
        row({u"list"_s, u"--total-results"_s, u"yes"_s}, "yes");
        row({u"list"_s, u"--format"_s, u"xml"_s}, "xml");
        row({u"list"_s, u"--delimiter"_s, u";;"_s}, "--delimiter");
        row({u"list"_s, u"--delimiter"_s, u"\""_s}, "--delimiter");
        row({u"list"_s, u"--delimiter"_s, u"ä"_s}, "--delimiter");
        row({u"list"_s, u"--format"_s, u"json"_s, u"--bom"_s}, "--bom");
        row({u"list"_s, u"--columns"_s, u"id,,uri"_s}, "--columns");
        row({u"list"_s, u"--output"_s, u""_s}, "--output");
        row({u"keep"_s, u"1042"_s, u"--output"_s, u"-"_s}, "--output");
        row({u"create"_s}, "SYNCED_INSTANCE_URI");
        row({u"create"_s, u"17"_s}, "17");
        row({u"create"_s, u"/contacts/imports/1235"_s, u"--callback-url"_s, u"nowhere"_s}, "nowhere");
        row({u"list"_s, u"--wait"_s}, "--wait");
        row({u"list"_s, u"--port"_s, u"1"_s}, "--port");
        row({u"logs"_s, u"1042"_s, u"--parallel"_s, u"2"_s}, "--all");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--parallel"_s, u"7"_s}, "--parallel");
        row({u"logs"_s, u"1042"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s}, "--all");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s}, "--output");
        row({u"list"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s}, "list");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s, u"--format"_s,
             u"table"_s},
            "csv, json, jsonl, and xlsx");
        row({u"logs"_s, u"1042"_s, u"--all"_s, u"--resume"_s, u"--output"_s, u"/tmp/x"_s,
             u"--total-results"_s, u"false"_s},
            "--total-results");
        row({u"list"_s, u"--demo"_s}, "--connection");
        row({u"list"_s, u"--profile"_s, u"Acme"_s}, "--profile");
        row({u"list"_s, u"--login-url"_s, u"http://example.org"_s}, "example.org");
        row({u"list"_s, u"--login-url"_s, u"nonsense"_s}, "nonsense");
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        Site site;
        const Run run = site.run(arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, "");
        QVERIFY2(run.err.contains(word), run.err.constData());
        QCOMPARE(site.server().requests().size(), 0);
    }

    void noConnection()
    {
        const Run none = runProgram({u"list"_s});
        QCOMPARE(none.code, 2);
        QVERIFY2(none.err.contains("--connection"), none.err.constData());
        const Run profile = runProgram({u"--profile"_s, u"Acme"_s, u"list"_s});
        QCOMPARE(profile.code, 2);
        QVERIFY2(profile.err.contains("Acme"), profile.err.constData());
        const Run server = runProgram({u"demo-server"_s, u"--demo"_s});
        QCOMPARE(server.code, 2);
        QCOMPARE(runProgram({u"demo-server"_s, u"--port"_s, u"70000"_s}).code, 2);
        QCOMPARE(runProgram({u"--demo"_s, u"--login-url"_s, u"https://example.org"_s, u"list"_s}).code, 2);
    }

    void helpAndVersion()
    {
        const Run help = runProgram({u"list"_s, u"--nonsense"_s, u"--help"_s});
        QCOMPARE(help.code, 0);
        QCOMPARE(help.err, "");
        for (const char *option :
             {"--q <Q>", "--order-by", "--all", "--connection", "demo-server", "-h, --help"})
            QVERIFY2(help.out.contains(option), option);
        const Run version = runProgram({u"--version"_s});
        QCOMPARE(version.code, 0);
        QCOMPARE(version.out, "eloqua-syncs " INSPECTOR_VERSION "\n");
    }

    void readOnlyConnectionFileSpendsNoToken()
    {
        Site site;
        QVERIFY(QFile::setPermissions(site.connectionFile(), QFileDevice::ReadOwner));
        QProcess process;
        process.setChildProcessModifier([] {
            // Root may write everything; without this capability permissions mean something for it, too.
            if (::geteuid() == 0 && ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE) != 0)
                ::_exit(98);
        });
        process.start(programPath(), site.arguments({u"list"_s}));
        QVERIFY(process.waitForFinished(Patience));
        QCOMPARE(process.exitCode(), 2);
        QCOMPARE(site.server().requests().size(), 0);
    }

    void notFoundIs4()
    {
        Site site;
        for (const QStringList &command :
             {QStringList{u"get"_s, u"9999"_s}, QStringList{u"logs"_s, u"9999"_s},
              QStringList{u"data"_s, u"1020"_s}, QStringList{u"data"_s, u"1020"_s, u"--all"_s}}) {
            const Run run = site.run(command);
            QCOMPARE(run.code, 4);
            QCOMPARE(run.out, "");
            QVERIFY2(run.err.contains("X-Request-Id: "), run.err.constData());
        }
        Behaviour behaviour = site.server().behaviour();
        behaviour.goneStatus = 404;
        site.server().setBehaviour(behaviour);
        QCOMPARE(site.run({u"data"_s, u"1020"_s}).code, 4);
    }

    void refusalsNameTheField()
    {
        Site site;
        const Run run = site.run({u"list"_s, u"--order-by"_s, u"nonsense ASC"_s});
        QCOMPARE(run.code, 6);
        QVERIFY2(run.err.contains("nonsense"), run.err.constData());
        QCOMPARE(site.run({u"data"_s, u"1042"_s}).code, 6); // of an import
    }
};

QTEST_GUILESS_MAIN(tst_CliErrors)
#include "tst_clierrors.moc"
