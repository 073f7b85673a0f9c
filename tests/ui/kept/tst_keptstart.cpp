// SPDX-License-Identifier: MIT
// The program started with a kept copy: without a network, without an account, from outside.
#include "tests/store/keptblock.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTcpServer>

using namespace Inspector;
using namespace Inspector::Test;
using namespace Qt::Literals::StringLiterals;

class TestKeptStart : public QObject
{
    Q_OBJECT

private:
    // `proxy`: of all addresses.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QStringList &before = {},
                                    const QString &proxy = {}) const
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        for (const QString &name :
             {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(name, m_home->path());
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s})
            environment.remove(name);
        for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s}) {
            if (!proxy.isEmpty())
                environment.insert(name, proxy);
        }
        process->setProcessEnvironment(environment);
        const QStringList command = before + QStringList{m_program} + arguments;
        process->start(command.first(), command.mid(1));
        return process;
    }

    // Without what Qt's offscreen plugin says of every dialog.
    static QString errors(QProcess &process)
    {
        return QString::fromUtf8(process.readAllStandardError())
            .remove(u"This plugin does not support propagateSizeHints()\n"_s);
    }

    // The first way to a network namespace that this computer lets tests go: as root, or as somebody who is
    // root in there only. Empty, and why, if there is none.
    static QStringList namespaceWay(QString &why)
    {
        for (const QStringList &way : {QStringList{u"unshare"_s, u"-n"_s}, {u"unshare"_s, u"-rn"_s}}) {
            QProcess probe;
            probe.start(way.first(), way.mid(1) + QStringList{u"true"_s});
            if (probe.waitForFinished(Patience) && probe.exitCode() == 0)
                return way;
            const QString words = QString::fromLocal8Bit(probe.readAllStandardError()).trimmed();
            why += u" %1: %2."_s.arg(way.join(u' '), words.isEmpty() ? probe.errorString() : words);
        }
        return {};
    }

    // Linux tells which files a program has open.
    static bool hasOpen(const QProcess &process, const QString &path)
    {
        const QDir files(u"/proc/%1/fd"_s.arg(process.processId()));
        const QFileInfoList all = files.entryInfoList(QDir::Files | QDir::System);
        return std::any_of(all.begin(), all.end(),
                           [&path](const QFileInfo &file) { return file.symLinkTarget() == path; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        QList<QByteArrayList> rows;
        for (int i = 0; i < 1500; ++i)
            rows << QByteArrayList{QByteArray::number(i), "\"jane.doe@example.com\""};
        m_copy = QFileInfo(keep(m_folder, Table::Data, {blockOf({"id", "Email"}, rows)})).canonicalFilePath();
    }
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    // Without a network, where the system lets tests take it away; and everywhere with a proxy for all
    // addresses that hears if anything is asked for.
    void withoutNetworkAndAccount_data()
    {
        QTest::addColumn<bool>("hasNetwork");
        QTest::newRow("no network") << false;
        QTest::newRow("a proxy that hears everything") << true;
    }
    void withoutNetworkAndAccount()
    {
        QFETCH(bool, hasNetwork);
        QString why = u"No network namespace can be made here."_s;
        const QStringList way = hasNetwork ? QStringList() : namespaceWay(why);
        if (!hasNetwork && way.isEmpty())
            QSKIP(qPrintable(why));
        QTcpServer proxy;
        QVERIFY(proxy.listen(QHostAddress::LocalHost));
        const QString picture = m_home->filePath(u"picture.png"_s);
        const auto program = start({m_copy, u"--size"_s, u"900x600"_s, u"--screenshot"_s, picture}, way,
                                   u"http://127.0.0.1:%1"_s.arg(proxy.serverPort()));
        QVERIFY(program->waitForFinished(2 * Patience));
        QCOMPARE(errors(*program), QString());
        QCOMPARE(program->exitCode(), 0);
        QVERIFY2(!proxy.waitForNewConnection(0), "something was asked for");
        const QImage image(picture);
        QCOMPARE(image.size(), QSize(900, 600));
        // More than one empty window.
        QVERIFY(image.convertToFormat(QImage::Format_Indexed8).colorTable().size() > 16);
    }

    void fileThatIsNone()
    {
        const QString picture = m_home->filePath(u"picture.png"_s);
        const QString file = m_home->filePath(u"none.eloquasync"_s);
        const auto program = start({file, u"--screenshot"_s, picture});
        QVERIFY(program->waitForFinished(2 * Patience));
        QCOMPARE(program->exitCode(), 1);
        QCOMPARE(errors(*program), u"No screenshot was saved. %1 doesn't exist.\n"_s.arg(file));
        QVERIFY(!QFileInfo::exists(picture));
    }

    // The program that runs opens it, and serves a start without a file as well.
    void secondStart_data()
    {
        QTest::addColumn<bool>("fileFirst");
        QTest::newRow("main window first") << false;
        QTest::newRow("file first") << true;
    }
    void secondStart()
    {
        QFETCH(bool, fileFirst);
        if (!QFileInfo::exists(u"/proc/self/fd"_s))
            QSKIP("This system doesn't tell which files a program has open.");
        const QStringList file{m_copy};
        const auto first = start(fileFirst ? file : QStringList());
        const auto isListening = [this] {
            return !QDir(m_home->path()).entryList({u"eloqua-sync-inspector-*"_s}, QDir::System).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), Patience);
        if (fileFirst)
            QTRY_VERIFY_WITH_TIMEOUT(hasOpen(*first, m_copy), Patience);
        else
            QVERIFY(!hasOpen(*first, m_copy));
        const auto second = start(fileFirst ? QStringList() : file);
        QVERIFY(second->waitForFinished(Patience));
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(hasOpen(*first, m_copy), Patience);
        QCOMPARE(first->state(), QProcess::Running);
        first->terminate();
        QVERIFY(first->waitForFinished(Patience));
        QCOMPARE(first->exitStatus(), QProcess::NormalExit);
        QCOMPARE(first->exitCode(), 0);
    }

private:
    QTemporaryDir m_folder;
    QString m_copy;
    QString m_program = QStringLiteral(PROGRAM_DIR "/eloqua-sync-inspector");
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(TestKeptStart)
#include "tst_keptstart.moc"
