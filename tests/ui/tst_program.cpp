// SPDX-License-Identifier: MIT
// The program as it is started: options, exit codes, the picture it takes, what it leaves on the disk.
#include "app/demo/server.h"
#include "tests/support/patience.h"

#include <QDirIterator>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Inspector;
using namespace Qt::Literals::StringLiterals;

namespace
{
struct Run {
    int code = -1; // -1: it did not end by itself
    QString out;
    QString err;
};
} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString path(const QString &name) const { return m_home->filePath(name); }

    std::unique_ptr<QProcess> prepared(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            environment.insert(name, m_home->path());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            environment.remove(name);
        process->setProcessEnvironment(environment);
        process->setProgram(QStringLiteral(PROGRAM_DIR "/eloqua-sync-inspector"));
        process->setArguments(arguments);
        return process;
    }

    static Run endOf(QProcess &process)
    {
        if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
            return {.err = QString::fromUtf8(process.readAllStandardError())};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    Run run(const QStringList &arguments) const
    {
        const auto process = prepared(arguments);
        process->start();
        return endOf(*process);
    }

    QString connectionFile(const Demo::ServerThread &server) const
    {
        QFile file(path(u"connection.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(server.connectionFile());
        return file.fileName();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void helpAndVersionNeedNoDisplay()
    {
        for (const QString &option : {u"--help"_s, u"--version"_s, u"-h"_s, u"-v"_s}) {
            const auto process = prepared({option});
            QProcessEnvironment environment = process->processEnvironment();
            environment.remove(u"QT_QPA_PLATFORM"_s);
            process->setProcessEnvironment(environment);
            process->start();
            const Run ended = endOf(*process);
            QCOMPARE(ended.code, 0);
            QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
            QVERIFY(!ended.out.isEmpty());
        }
        const QString help = run({u"--help"_s}).out;
        for (const QString &option :
             {u"--demo"_s, u"--connection"_s, u"--profile"_s, u"--login-url"_s, u"--ca-certificate"_s,
              u"--sync"_s, u"--screenshot"_s, u"--palette"_s, u"--size"_s, u"--language"_s})
            QVERIFY2(help.contains(option), qPrintable(option));
    }

    // The option is read before there is a parser, so that its help is in that language, too.
    void theLanguageThatWasAskedFor()
    {
        const QString german = run({u"--help"_s, u"--language"_s, u"de"_s}).out;
        QVERIFY2(german.contains(u"--language <CODE>"_s), qPrintable(german));
        QVERIFY2(german.contains(u"Diese Sprache statt"_s), qPrintable(german));
        QVERIFY(run({u"--language=ja"_s, u"--help"_s}).out.contains(u"この言語"_s));
        QVERIFY(run({u"--help"_s}).out.contains(u"Use this language"_s));
        for (const QStringList &wrong : {QStringList{u"--language"_s, u"tlh"_s}, {u"--language=tlh"_s}}) {
            const Run ended = run(wrong);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains(u"\"tlh\" isn't a language"_s), qPrintable(ended.err));
            QVERIFY2(ended.err.contains(u"de, en, es, fr, ja, pt_BR"_s), qPrintable(ended.err));
        }
    }

    void helpThatCannotBeWrittenIs7()
    {
        const auto process = prepared({u"--help"_s});
        process->setStandardOutputFile(u"/dev/full"_s);
        process->start();
        const Run ended = endOf(*process);
        QCOMPARE(ended.code, 7);
        QVERIFY2(ended.err.contains(u"Couldn't write to standard output"_s), qPrintable(ended.err));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QStringList &arguments, const QString &words) {
            QTest::newRow(name) << arguments << words;
        };
        row("unknown option", {u"--nonsense"_s}, u"nonsense"_s);
        row("two files", {u"a.eloquasync"_s, u"nonsense"_s}, u"nonsense"_s);
        row("value missing", {u"--sync"_s}, u"sync"_s);
        row("no sync", {u"--demo"_s, u"--sync"_s, u"last"_s}, u"\"last\""_s);
        row("two connections", {u"--demo"_s, u"--connection"_s, u"x"_s}, u"--demo"_s);
        row("no such file", {u"--connection"_s, u"/no/such/file.json"_s}, u"/no/such/file.json"_s);
        row("no such profile", {u"--profile"_s, u"nobody"_s}, u"nobody"_s);
        row("plain http", {u"--login-url"_s, u"http://example.com"_s}, u"https"_s);
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        const Run ended = run(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
        QVERIFY(ended.out.isEmpty());
    }

    void badConnectionFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("not JSON") << QByteArray("clientId=x") << u"JSON"_s;
        QTest::newRow("key missing") << QByteArray(R"({"clientId":"x","clientSecret":"y"})")
                                     << u"refreshToken"_s;
        QTest::newRow("wrong type") << QByteArray(R"({"clientId":7,"clientSecret":"y","refreshToken":"z"})")
                                    << u"clientId"_s;
    }

    void badConnectionFilesAreNamed()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QFile file(path(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const Run ended = run({u"--connection"_s, file.fileName()});
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.err.contains(words) && ended.err.contains(file.fileName()), qPrintable(ended.err));
    }

    void aPictureOfTheDemo()
    {
        const Run ended = run({u"--demo"_s, u"--screenshot"_s, path(u"window.png"_s)});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        const QImage picture(path(u"window.png"_s), "PNG");
        QVERIFY(picture.width() >= 1000 && picture.height() >= 600);
        QSet<QRgb> colours;
        for (int x = 0; x < picture.width(); x += 3) {
            for (int y = 0; y < picture.height(); y += 3)
                colours.insert(picture.pixel(x, y));
        }
        QVERIFY2(colours.size() > 50, qPrintable(QString::number(colours.size())));
    }

    // Light, dark and high contrast differ, and each has the size that was asked for.
    void picturesInOtherColours()
    {
        QSet<QRgb> grounds;
        for (const QString &name : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
            const Run ended = run({u"--demo"_s, u"--screenshot"_s, path(u"window.png"_s), u"--palette"_s,
                                   name, u"--size"_s, u"1024x768"_s});
            QVERIFY2(ended.code == 0, qPrintable(ended.err));
            const QImage picture(path(u"window.png"_s), "PNG");
            QCOMPARE(picture.size(), QSize(1024, 768));
            grounds.insert(picture.pixel(picture.width() - 2, picture.height() - 2));
        }
        QCOMPARE(grounds.size(), 3);
    }

    void coloursAndSizesThatThereAreNot()
    {
        for (const QStringList &wrong :
             {QStringList{u"--palette"_s, u"blue"_s}, {u"--size"_s, u"large"_s}, {u"--size"_s, u"0x7"_s}}) {
            const Run ended = run(QStringList{u"--demo"_s} + wrong);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.err.contains(wrong.last()), qPrintable(ended.err));
        }
    }

    void theSyncThatWasAskedFor()
    {
        Demo::ServerThread server;
        const Run ended = run({u"--connection"_s, connectionFile(server), u"--sync"_s, u"/syncs/1037"_s,
                               u"--screenshot"_s, path(u"window.png"_s)});
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        // The sync, and each table that an import has, once; the list asks for the number of its rejects
        // besides.
        const auto all = server.server()->requests(u"/syncs/1037");
        const auto sent = [&all](const QString &end) {
            return std::count_if(all.begin(), all.end(), [&end](const Demo::Request &one) {
                return one.path.endsWith(end) && one.value(u"limit") != u"1"_s;
            });
        };
        for (const QString &end : {u"1037"_s, u"1037/logs"_s, u"1037/rejects"_s})
            QCOMPARE(sent(end), 1);
        QCOMPARE(sent(u"1037/data"_s), 0);
    }

    void noPictureWhenTheSignInIsRefused()
    {
        Demo::ServerThread server;
        const QString file = connectionFile(server);
        server.server()->spendRefreshToken();
        const Run ended = run({u"--connection"_s, file, u"--screenshot"_s, path(u"window.png"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"No screenshot"_s) && ended.err.contains(u"401"_s),
                 qPrintable(ended.err));
        QVERIFY(!QFile::exists(path(u"window.png"_s)));
    }

    void noPictureOfAnUnknownSync()
    {
        Demo::ServerThread server;
        const Run ended = run({u"--connection"_s, connectionFile(server), u"--sync"_s, u"99999"_s,
                               u"--screenshot"_s, path(u"window.png"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"99999"_s), qPrintable(ended.err));
    }

    void aPictureThatCannotBeWritten()
    {
        const Run ended = run({u"--demo"_s, u"--screenshot"_s, u"/no/such/folder/window.png"_s});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"/no/such/folder/window.png"_s), qPrintable(ended.err));
    }

    void noPictureWithoutAConnection()
    {
        const Run ended = run({u"--screenshot"_s, path(u"window.png"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(u"signed in"_s), qPrintable(ended.err));
    }

    void nothingSecretIsLeftBehind()
    {
        Demo::ServerThread server;
        const QString file = connectionFile(server);
        const QList<QByteArray> before{server.server()->currentRefreshToken()};
        QProcess *running = nullptr;
        const auto process = prepared({u"--connection"_s, file, u"--sync"_s, u"1042"_s});
        running = process.get();
        running->start();
        QVERIFY(
            QTest::qWaitFor([&] { return !server.server()->requests(u"1042/rejects").isEmpty(); }, Patience));
        ::kill(pid_t(running->processId()), SIGTERM);
        const Run ended = endOf(*running);
        QVERIFY2(ended.code == 0, qPrintable(ended.err));
        QList<QByteArray> secrets = before;
        secrets << server.server()->currentRefreshToken() << server.server()->currentAccessToken()
                << Demo::Options().clientSecret;
        for (const QByteArray &secret : secrets) {
            QVERIFY(!secret.isEmpty());
            QVERIFY(!ended.err.contains(QString::fromUtf8(secret)) &&
                    !ended.out.contains(QString::fromUtf8(secret)));
        }
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile left(files.next());
            if (left.fileName() == file)
                continue;
            QVERIFY(left.open(QIODevice::ReadOnly));
            const QByteArray content = left.readAll();
            for (const QByteArray &secret : secrets)
                QVERIFY2(!content.contains(secret), qPrintable(left.fileName()));
        }
        // The connection file has the token that is good now.
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.readAll().contains(server.server()->currentRefreshToken()));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
